import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import { createServer, plugins, type Request, type Response } from 'restify';

/** The baseline of the chat turn: a bare botbuilder echo on restify, nothing else. */
const server = createServer();
server.use(plugins.bodyParser());
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const echo = async (context: TurnContext): Promise<void> => {
  if (context.activity.type === 'message') await context.sendActivity(`You said: ${context.activity.text}`);
};
server.post('/api/messages', async (req: Request, res: Response): Promise<void> =>
  adapter.process({ body: req.body as Record<string, unknown>, headers: req.headers, method: 'POST' }, res, echo),
);
server.listen(0, '127.0.0.1', () => {
  console.log(`Echo listens at http://127.0.0.1:${server.address().port}`);
});

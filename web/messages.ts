import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import { AppError } from '../domain/errors';
import { refusal, type answering } from './answer';

/** Bot Framework's door: checks the sender's credentials, runs the turn, writes the answer itself. */
export type BotEndpoint = (req: Request, res: Response) => Promise<void>;

/** botbuilder answers 500 to a body without a type or a sender, so that is refused before it gets there. */
const named = z.looseObject({ id: z.string().min(1) });
const activity = z.looseObject({ type: z.string().min(1), conversation: named, from: named });

export function botFramework(server: Server, bot: BotEndpoint, answer: ReturnType<typeof answering>): void {
  server.post('/api/messages', async (req: Request, res: Response): Promise<void> => {
    const read = activity.safeParse(req.body);
    if (read.success) return bot(req, res);
    const { status, body } = refusal(new AppError('NOT_AN_ACTIVITY', z.prettifyError(read.error)));
    res.send(status, body);
  });
  server.get(
    '/api/messages',
    answer(() => Promise.reject(new AppError('NOT_AN_ACTIVITY', 'Bot Framework sends its activities with POST.'))),
  );
}

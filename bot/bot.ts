import { ActivityHandler, TurnContext } from 'botbuilder';
import { AppError } from '../domain/errors';
import { inTurn } from '../domain/pad/in-turn';
import { closeConversation, openConversation } from './conversation';
import type { BotDeps } from './deps';
import { accountOf, channelOf, conversationIdOf, noteIdOf, provesAccount } from './note-id';
import { readPress, type Press } from './press';
import { toActivity } from './reply';
import type { Answer, Turn } from './turn';
import { associateTurn } from './turns/associate';
import { guestTurn } from './turns/guest';
import { strangerTurn } from './turns/stranger';
import { welcome } from './turns/welcome';
import { saying } from './web-chat-adapter';
import { whoIs, type Person } from './who';

const LONGEST_MESSAGE = 8_000;

/**
 * The bot, the same under every adapter: `run(context)` answers one activity. Turns of one conversation run one after the
 * other, so that two quick messages cannot overwrite what the conversation remembers. Faults are thrown to the adapter's
 * onTurnError (turn-error.ts): an activity that failed is not marked as answered, and its redelivery is a new try.
 */
export function makeBot(deps: BotDeps): ActivityHandler {
  const taking = inTurn();
  const handler = new ActivityHandler();
  handler.onMessage(async (context, next) => {
    await taking(conversationIdOf(context), () => turn(deps, context, answerMessage));
    await next();
  });
  handler.onMembersAdded(async (context, next) => {
    if (someoneJoined(context)) await taking(conversationIdOf(context), () => turn(deps, context, welcome));
    await next();
  });
  return handler;
}

async function turn(deps: BotDeps, context: TurnContext, reply: (turn: Turn, person: Person, press: Pressed) => Promise<Answer>) {
  const current = await beginTurn(deps, context);
  if (current.memory.seen.includes(current.noteId)) return;
  const given = await reply(current, await whoIs(current), readPress(context.activity.value));
  await sayAll(context, current, given);
  await closeConversation(current, given);
  deps.log.info({ noteId: current.noteId, conversationId: current.conversation.id, replies: given.say.length }, 'turn answered');
}

async function sayAll(context: TurnContext, { noteId, conversation }: Turn, given: Answer): Promise<void> {
  const who = given.conversation?.who ?? conversation.who;
  saying(context, noteId, who.kind === 'guest' ? who.guestId : null);
  for (const said of given.say) await context.sendActivity(toActivity(said, context.activity.channelId));
}

async function beginTurn(deps: BotDeps, context: TurnContext): Promise<Turn> {
  const { activity } = context;
  return {
    deps,
    noteId: noteIdOf(activity, deps.ids),
    text: (TurnContext.removeRecipientMention(activity) || activity.text || '').trim(),
    channel: channelOf(context),
    account: accountOf(context),
    provesAccount: provesAccount(context),
    group: activity.conversation.isGroup,
    ...(await openConversation(deps.store, deps.clock, context)),
  };
}

type Pressed = Press | 'none' | 'strange';

async function answerMessage(current: Turn, person: Person, pressed: Pressed): Promise<Answer> {
  if (current.text.length > LONGEST_MESSAGE) {
    throw new AppError('TEXT_TOO_LONG', `The message has ${current.text.length} characters; at most ${LONGEST_MESSAGE} fit.`);
  }
  if (person.kind === 'guest') return guestTurn({ ...current, guest: person.guest }, pressed);
  if (person.kind === 'associate') return associateTurn({ ...current, associate: person.associate, property: person.property }, pressed);
  return strangerTurn(current);
}

const someoneJoined = ({ activity }: TurnContext): boolean =>
  (activity.membersAdded ?? []).some((member) => member.id !== activity.recipient.id);

import type { Request, Server } from 'restify';
import { z } from 'zod';
import { AppError } from '../domain/errors';
import { guestBehind } from '../domain/pad/merged';
import type { Clock, Conversation, Ids, Store } from '../domain/ports';
import type { answering } from './answer';
import { appendActivity, type ChatActivity } from './threads';
import type { Claims, Tokens } from './tokens';
import { bearer } from './viewers';

/** Seconds a chat token is good for; the page refreshes it well before. */
const TOKEN_DAYS = 1;
const LONGEST_BODY = 64_000;

/** Hands an activity of our own web chat to the bot and resolves when its turn is over. */
export type ReceiveActivity = (activity: ChatActivity) => Promise<void>;

export interface DirectLineDeps {
  tokens: Tokens;
  store: Pick<Store, 'conversations' | 'threads' | 'associates' | 'guests'>;
  clock: Clock;
  ids: Ids;
  receive: ReceiveActivity;
  answer: ReturnType<typeof answering>;
}

const sentActivity = z.looseObject({
  type: z.string().min(1),
  text: z.string().optional(),
  value: z.unknown().optional(),
  channelData: z.looseObject({ clientActivityID: z.string().max(100).optional() }).optional(),
});

/**
 * The Direct Line 3.0 protocol (polling), served by our own process: what botframework-directlinejs needs, and no Azure. The
 * sender of an activity is always the token's user; what the page claims about itself is ignored.
 */
export function directLine(server: Server, deps: DirectLineDeps): void {
  const { answer } = deps;
  const base = '/v3/directline';
  server.post(
    `${base}/tokens/generate`,
    answer(async (req) => ({ body: await openConversation(deps, req) })),
  );
  server.post(
    `${base}/tokens/refresh`,
    answer((req) => Promise.resolve({ body: session(deps, chatOf(deps, req)) })),
  );
  server.post(
    `${base}/conversations`,
    answer((req) => Promise.resolve({ status: 201, body: session(deps, chatOf(deps, req)) })),
  );
  server.get(
    `${base}/conversations/:id`,
    answer((req) => Promise.resolve({ body: session(deps, chatOf(deps, req)) })),
  );
  server.get(
    `${base}/conversations/:id/activities`,
    answer(async (req) => ({ body: await since(deps, req) })),
  );
  server.post(
    `${base}/conversations/:id/activities`,
    answer(async (req) => ({ body: await receive(deps, req) })),
  );
}

type Chat = Extract<Claims, { kind: 'chat' }>;

async function openConversation(deps: DirectLineDeps, req: Request) {
  const who = await proven(deps, req);
  const conversationId = deps.ids.make('c');
  const userId = who.kind === 'guest' ? who.guestId : who.kind === 'associate' ? who.associateId : deps.ids.make('visitor');
  const conversation: Conversation = {
    id: conversationId,
    channelId: 'webchat',
    reference: null,
    identity: null,
    account: `webchat|${userId}`,
    who,
    ...(await propertyOf(deps, who)),
    subscribed: false,
    takesAlerts: false,
    updatedAt: deps.clock.now(),
    version: 0,
  };
  await deps.store.conversations.put(conversation);
  return session(deps, { kind: 'chat', conversationId, userId });
}

/** A signed link proves who it is; without one it is a visitor, to whom nothing is told. */
async function proven(deps: DirectLineDeps, req: Request): Promise<Conversation['who']> {
  const token = bearer(req);
  if (token === undefined) return { kind: 'unknown' };
  const claims = deps.tokens.read(token);
  const guest = claims.kind === 'guest' ? await guestBehind(deps, claims.guestId) : null;
  if (guest) return { kind: 'guest', guestId: guest.id };
  if (claims.kind === 'associate' && (await deps.store.associates.get(claims.associateId))) {
    return { kind: 'associate', associateId: claims.associateId };
  }
  throw new AppError('UNAUTHENTICATED', 'This link belongs to nobody we know.');
}

async function propertyOf(deps: DirectLineDeps, who: Conversation['who']): Promise<{ property?: string }> {
  if (who.kind !== 'associate') return {};
  const [first] = (await deps.store.associates.get(who.associateId))?.properties ?? [];
  return first === undefined || first === '*' ? {} : { property: first };
}

const session = (deps: DirectLineDeps, chat: Chat) => ({
  conversationId: chat.conversationId,
  token: deps.tokens.sign(chat, TOKEN_DAYS),
  expires_in: TOKEN_DAYS * 86_400,
  userId: chat.userId,
});

function chatOf(deps: DirectLineDeps, req: Request): Chat {
  const token = bearer(req);
  const claims = token === undefined ? undefined : deps.tokens.read(token);
  if (claims?.kind !== 'chat') throw new AppError('UNAUTHENTICATED', 'Start with POST /v3/directline/tokens/generate.');
  const { id } = req.params as { id?: string };
  if (id !== undefined && id !== claims.conversationId) throw new AppError('FORBIDDEN', 'This token is for another conversation.');
  return claims;
}

async function since(deps: DirectLineDeps, req: Request) {
  const { conversationId } = chatOf(deps, req);
  const watermark = z.coerce
    .number()
    .int()
    .min(0)
    .catch(0)
    .parse((req.query as { watermark?: string }).watermark);
  const thread = await deps.store.threads.get(conversationId);
  const later = (thread?.activities ?? []).filter((one) => one.number > watermark);
  return { activities: later.map((one) => one.activity), watermark: String(later.at(-1)?.number ?? watermark) };
}

async function receive(deps: DirectLineDeps, req: Request): Promise<{ id: string }> {
  const { conversationId, userId } = chatOf(deps, req);
  const sent = readActivity(req.body);
  // Erased with its guest: a page left open must not begin it anew.
  if (!(await deps.store.conversations.get(conversationId))) throw new AppError('UNAUTHENTICATED', 'This conversation is over.');
  const key = sent.channelData?.clientActivityID ?? deps.ids.make('a');
  const id = `${conversationId}|${key}`;
  const activity: ChatActivity = {
    ...sent,
    id,
    timestamp: deps.clock.now().toISOString(),
    channelId: 'webchat',
    serviceUrl: 'urn:preference-pad:webchat',
    conversation: { id: conversationId },
    from: { id: userId, role: 'user' },
    recipient: { id: 'preference-pad', role: 'bot' },
  };
  // Conversation opening is not something said; the bot greets, the page shows nothing of it.
  if (sent.type === 'message') await appendActivity({ ...deps.store, clock: deps.clock }, conversationId, key, activity);
  await deps.receive(activity);
  return { id };
}

function readActivity(body: unknown): z.infer<typeof sentActivity> {
  if (JSON.stringify(body ?? null).length > LONGEST_BODY * 4) throw new AppError('TEXT_TOO_LONG', 'The activity is too large.');
  const read = sentActivity.safeParse(body);
  if (!read.success) throw new AppError('NOT_AN_ACTIVITY', z.prettifyError(read.error));
  return read.data;
}

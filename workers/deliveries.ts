import type { Delivery, Destination } from '../domain/briefing';
import { settledFor } from '../domain/department';
import type { Conversation, Store } from '../domain/ports';
import type { Property } from '../domain/property';
import type { Department } from '../domain/words';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** The pause after the first, second, … vain attempt; after the attempt that has none, the delivery is dead. About 16 hours in all. */
const PAUSES_MS = [10 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR];
export const MAX_ATTEMPTS = PAUSES_MS.length + 1;

/**
 * How long a claimed delivery belongs to who claimed it. Longer than any sending may take, with room for clocks that differ:
 * only after it may another worker think the first one dead, and send again under the same idempotency key.
 */
export const LEASE_MS = MINUTE;

const LONGEST_ERROR = 200;

export type { Destination };

const destination = (kind: Destination['kind'], id: string, department?: Department): Destination =>
  department === undefined ? { kind, id } : { kind, id, department };

const webhooksOf = ({ webhooks }: Property): Destination[] => webhooks.map(({ id, department }) => destination('webhook', id, department));

const mailboxesOf = ({ mailboxes = [] }: Property): Destination[] =>
  mailboxes.map(({ id, department }) => destination('email', id, department));

/** An associate of a department that has settings of its own gets its part by them; front desk and managers get everything. */
const conversationsOf = async (conversations: Conversation[], { associates }: Store, property: Property): Promise<Destination[]> => {
  const settled = new Set(property.departments?.map(({ department }) => department));
  const departmentOf = async ({ who }: Conversation): Promise<Department | undefined> => {
    if (settled.size === 0 || who.kind !== 'associate') return undefined;
    const associate = await associates.get(who.associateId);
    return associate?.role === 'associate' && settled.has(associate.department) ? associate.department : undefined;
  };
  return Promise.all(conversations.map(async (one) => destination('conversation', one.id, await departmentOf(one))));
};

const pmsOf = ({ pms }: Property): Destination[] => (pms === undefined ? [] : [destination('pms', pms.id)]);

const isWelcome = (property: Property, { kind, department }: Destination): boolean =>
  settledFor(property, department).channels?.some((channel) => channel === kind) ?? true;

/** Everybody at the property who gets its briefings, each department by the channels it has chosen. */
export const briefingDestinations = async (store: Store, property: Property): Promise<Destination[]> => {
  const subscribed = await store.conversations.subscribed(property.code);
  const all = [
    ...(await conversationsOf(subscribed, store, property)),
    ...webhooksOf(property),
    ...mailboxesOf(property),
    ...pmsOf(property),
  ];
  return all.filter((each) => isWelcome(property, each));
};

/** Everybody at the property who gets its complaints; which department they are of does not matter then. */
export const alertDestinations = async ({ conversations }: Store, property: Property): Promise<Destination[]> => [
  ...(await conversations.takingAlerts(property.code)).map(({ id }) => destination('conversation', id)),
  ...webhooksOf(property),
  ...mailboxesOf(property),
];

/** One delivery a destination, due at once; an urgent one in quiet hours, too. */
export const makeDeliveries = (
  ownerId: string,
  destinations: readonly Destination[],
  now: Date,
  isUrgent: (destination: Destination) => boolean = () => false,
): Delivery[] =>
  destinations.map((to) => ({
    idempotencyKey: `${ownerId}~${to.id}`,
    destination: to,
    ...(isUrgent(to) && { urgent: true as const }),
    state: 'due',
    attempts: 0,
    nextAttemptAt: now,
  }));

export const isDue = (delivery: Delivery, now: Date): boolean => delivery.state === 'due' && delivery.nextAttemptAt <= now;

/** The delivery as its sender's own until then; dead where the last attempt was made and never came back. */
export const claimed = (delivery: Delivery, until: Date): Delivery =>
  delivery.attempts >= MAX_ATTEMPTS
    ? { ...delivery, state: 'dead', lastError: 'the last attempt did not come back' }
    : { ...delivery, attempts: delivery.attempts + 1, nextAttemptAt: until };

/** Not tried, and not counted as tried, before that time. */
export const postponed = (delivery: Delivery, until: Date): Delivery => ({ ...delivery, nextAttemptAt: until });

export const delivered = (delivery: Delivery, now: Date): Delivery => {
  const done: Delivery = { ...delivery, state: 'delivered', deliveredAt: now };
  delete done.lastError;
  return done;
};

export const failed = (delivery: Delivery, now: Date, lastError: string): Delivery => {
  const pauseMs = PAUSES_MS[delivery.attempts - 1];
  const told = { ...delivery, lastError: lastError.slice(0, LONGEST_ERROR) };
  return pauseMs === undefined ? { ...told, state: 'dead' } : { ...told, nextAttemptAt: new Date(now.getTime() + pauseMs) };
};

import type { Delivery } from '../domain/briefing';
import type { Conversation, Store } from '../domain/ports';
import type { Property } from '../domain/property';

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

export type Destination = Delivery['destination'];

const webhooksOf = (property: Property): Destination[] => property.webhooks.map(({ id }) => ({ kind: 'webhook', id }));

const mailboxesOf = ({ mailboxes = [] }: Property): Destination[] => mailboxes.map(({ id }) => ({ kind: 'email', id }));

const conversationsOf = (conversations: Conversation[]): Destination[] => conversations.map(({ id }) => ({ kind: 'conversation', id }));

/** Everybody at the property who gets its briefings. */
export const briefingDestinations = async ({ conversations }: Store, property: Property): Promise<Destination[]> => [
  ...conversationsOf(await conversations.subscribed(property.code)),
  ...webhooksOf(property),
  ...mailboxesOf(property),
];

/** Everybody at the property who gets its complaints. */
export const alertDestinations = async ({ conversations }: Store, property: Property): Promise<Destination[]> => [
  ...conversationsOf(await conversations.takingAlerts(property.code)),
  ...webhooksOf(property),
  ...mailboxesOf(property),
];

/** One delivery a destination, due at once. */
export const makeDeliveries = (ownerId: string, destinations: readonly Destination[], now: Date): Delivery[] =>
  destinations.map((destination) => ({
    idempotencyKey: `${ownerId}~${destination.id}`,
    destination,
    state: 'due',
    attempts: 0,
    nextAttemptAt: now,
  }));

export const isDue = (delivery: Delivery, now: Date): boolean => delivery.state === 'due' && delivery.nextAttemptAt <= now;

/** The delivery as its sender's own until the lease is over; dead where the last attempt was made and never came back. */
export const claimed = (delivery: Delivery, now: Date): Delivery =>
  delivery.attempts >= MAX_ATTEMPTS
    ? { ...delivery, state: 'dead', lastError: 'the last attempt did not come back' }
    : { ...delivery, attempts: delivery.attempts + 1, nextAttemptAt: new Date(now.getTime() + LEASE_MS) };

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

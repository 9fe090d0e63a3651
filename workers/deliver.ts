import type { Delivery } from '../domain/briefing';
import type { Clock, Log } from '../domain/ports';
import type { Carrier } from './carrier';
import type { Circuit } from './circuit';
import { LEASE_MS, claimed, isDue, postponed } from './deliveries';
import { Outcomes, type Settled } from './outcomes';
import { within } from './within';

export interface Delivering {
  clock: Clock;
  log: Log;
  circuit: Circuit;
}

/** Sending may take this long; far less than the lease, so that nobody else sends the same meanwhile. */
const SEND_MS = LEASE_MS / 4;

/**
 * Sends what is due of these documents, each destination apart and to each one message of a document after the other, in the order they were
 * made: what was held back over a night comes as it was meant to be read. First they are claimed in a versioned write, so that of two
 * workers one sends; then each outcome is written as it comes. A worker that dies in between leaves a claim that runs out:
 * the delivery is made again under the same idempotency key.
 */
export const deliverDue = async <D extends { id: string; version: number }>(
  carrier: Carrier<D>,
  ids: readonly string[],
  by: Delivering,
): Promise<void> => {
  for (let left = ids; left.length > 0;) {
    const claims = await claimDue(carrier, left, by);
    const outcomes = new Outcomes(carrier, claims, by.clock);
    await Promise.all(
      claims.flatMap(({ document, mine }) => mine.map((delivery) => deliverOne(carrier, document, delivery, outcomes, by))),
    );
    left = outcomes.toLookAtAgain();
  }
};

interface Claim<D> {
  /** As it stands in the store now. */
  document: D;
  mine: Delivery[];
}

const claimDue = async <D extends { id: string; version: number }>(
  carrier: Carrier<D>,
  ids: readonly string[],
  by: Delivering,
  held = new Map<string, Date | null>(),
): Promise<Claim<D>[]> => {
  const now = by.clock.now();
  const found = await carrier.getMany(ids);
  const due = found.filter((document) => carrier.deliveriesOf(document).some((delivery) => isDue(delivery, now)));
  const claims = await Promise.all(due.map((document) => claimOf(carrier, document, by.circuit, held, now)));
  const claiming = claims.map(({ document }) => document);
  if ((await carrier.replaceMany(claiming)) === 'saved')
    return claims.map(({ document, mine }) => ({ document: { ...document, version: document.version + 1 }, mine }));
  // Nothing tells which of several was claimed by another: each is looked at alone, and one that is ours already waits for its lease.
  return (await Promise.all(claiming.map(({ id }) => claimDue(carrier, [id], by, held)))).flat();
};

/** The document with what is due of it claimed, at most one delivery a destination, or put off. */
const claimOf = async <D extends { id: string; version: number }>(
  carrier: Carrier<D>,
  document: D,
  circuit: Circuit,
  held: Map<string, Date | null>,
  now: Date,
): Promise<Claim<D>> => {
  const quiet = await carrier.quiet(document);
  const mine: Delivery[] = [];
  const claiming = carrier.mapDeliveries(document, (delivery) => {
    if (!isDue(delivery, now) || mine.some(({ destination }) => destination.id === delivery.destination.id)) return delivery;
    const until = quiet(delivery, now) ?? heldUntil(held, delivery, circuit, now);
    if (until !== null) return postponed(delivery, until);
    const claim = claimed(delivery, now);
    if (claim.state === 'due') mine.push(claim);
    return claim;
  });
  return { document: claiming, mine };
};

/** Asks the circuit once a delivery, however often the claim has to be repeated: asking lets one caller through. */
const heldUntil = (held: Map<string, Date | null>, delivery: Delivery, circuit: Circuit, now: Date): Date | null => {
  const { idempotencyKey, destination } = delivery;
  const known = held.get(idempotencyKey);
  const until = known === undefined ? circuit.closedUntil(destination.id, now) : known;
  held.set(idempotencyKey, until);
  return until;
};

const deliverOne = async <D extends { id: string; version: number }>(
  carrier: Carrier<D>,
  document: D,
  delivery: Delivery,
  outcomes: Outcomes<D>,
  by: Delivering,
): Promise<void> => {
  const { destination } = delivery;
  const fault = await faultOf(within(SEND_MS, carrier.send(document, delivery)));
  if (fault === null) by.circuit.succeeded(destination.id);
  else by.circuit.failed(destination.id, by.clock.now());
  tell(document.id, delivery, fault, await outcomes.write(document.id, delivery, fault), by.log);
};

const tell = (carrierId: string, delivery: Delivery, fault: string | null, state: Settled, log: Log): void => {
  const { destination, idempotencyKey, attempts } = delivery;
  const fields = { carrierId, idempotencyKey, destination: destination.kind, attempts, state, ...(fault === null ? {} : { fault }) };
  if (fault === null) log.info(fields, 'delivered');
  else log.warn(fields, state === 'dead' ? 'not delivered; given up' : 'not delivered; to be tried again');
};

const faultOf = (sending: Promise<void>): Promise<string | null> =>
  sending.then(
    () => null,
    (fault: unknown) => (fault instanceof Error ? fault.message : String(fault)),
  );

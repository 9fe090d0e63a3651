import type { Delivery } from '../domain/briefing';
import type { Clock, Log, Replaced } from '../domain/ports';
import type { Circuit } from './circuit';
import { LEASE_MS, claimed, delivered, failed, isDue, postponed } from './deliveries';
import { within } from './within';

/** A document that carries deliveries, and how one of them is sent. */
export interface Carrier<D> {
  get(id: string): Promise<D | null>;
  replace(document: D): Promise<Replaced>;
  deliveriesOf(document: D): Delivery[];
  /** The document with each delivery changed, and its derived fields in step. */
  mapDeliveries(document: D, change: (delivery: Delivery) => Delivery): D;
  send(document: D, delivery: Delivery): Promise<void>;
  /** Until when each delivery must wait because it is quiet at its destination; null where it need not. */
  quiet(document: D): Promise<(delivery: Delivery, now: Date) => Date | null>;
}

export interface Delivering {
  clock: Clock;
  log: Log;
  circuit: Circuit;
}

/** Sending may take this long; far less than the lease, so that nobody else sends the same meanwhile. */
const SEND_MS = LEASE_MS / 4;

/**
 * Sends what is due of one document, each destination apart and to each one message after the other, in the order they were
 * made: what was held back over a night comes as it was meant to be read. First they are claimed in one versioned write, so that of two
 * workers one sends; then each outcome is written as it comes. A worker that dies in between leaves a claim that runs out:
 * the delivery is made again under the same idempotency key.
 */
export const deliverDue = async <D>(carrier: Carrier<D>, id: string, by: Delivering): Promise<void> => {
  for (;;) {
    const claim = await claimDue(carrier, id, by);
    if (claim === null || claim.mine.length === 0) return;
    await Promise.all(claim.mine.map((delivery) => deliverOne(carrier, id, claim.document, delivery, by)));
  }
};

interface Claim<D> {
  document: D;
  mine: Delivery[];
}

const claimDue = async <D>(carrier: Carrier<D>, id: string, by: Delivering): Promise<Claim<D> | null> => {
  const held = new Map<string, Date | null>();
  for (;;) {
    const now = by.clock.now();
    const document = await carrier.get(id);
    if (document === null || !carrier.deliveriesOf(document).some((delivery) => isDue(delivery, now))) return null;
    const quiet = await carrier.quiet(document);
    const mine: Delivery[] = [];
    const claiming = carrier.mapDeliveries(document, (delivery) => {
      if (!isDue(delivery, now) || mine.some(({ destination }) => destination.id === delivery.destination.id)) return delivery;
      const until = quiet(delivery, now) ?? heldUntil(held, delivery, by.circuit, now);
      if (until !== null) return postponed(delivery, until);
      const claim = claimed(delivery, now);
      if (claim.state === 'due') mine.push(claim);
      return claim;
    });
    if ((await carrier.replace(claiming)) === 'saved') return { document, mine };
  }
};

/** Asks the circuit once a delivery, however often the claim has to be repeated: asking lets one caller through. */
const heldUntil = (held: Map<string, Date | null>, delivery: Delivery, circuit: Circuit, now: Date): Date | null => {
  const { idempotencyKey, destination } = delivery;
  const known = held.get(idempotencyKey);
  const until = known === undefined ? circuit.closedUntil(destination.id, now) : known;
  held.set(idempotencyKey, until);
  return until;
};

const deliverOne = async <D>(carrier: Carrier<D>, id: string, document: D, delivery: Delivery, by: Delivering): Promise<void> => {
  const { destination, idempotencyKey, attempts } = delivery;
  const fault = await faultOf(within(SEND_MS, carrier.send(document, delivery)));
  if (fault === null) by.circuit.succeeded(destination.id);
  else by.circuit.failed(destination.id, by.clock.now());
  const state = await settle(carrier, id, delivery, fault, by.clock);
  const fields = { carrierId: id, idempotencyKey, destination: destination.kind, attempts, state, ...(fault === null ? {} : { fault }) };
  if (fault === null) by.log.info(fields, 'delivered');
  else by.log.warn(fields, state === 'dead' ? 'not delivered; given up' : 'not delivered; to be tried again');
};

const faultOf = (sending: Promise<void>): Promise<string | null> =>
  sending.then(
    () => null,
    (fault: unknown) => (fault instanceof Error ? fault.message : String(fault)),
  );

/** Writes the outcome where the claim is still ours. What was delivered stays delivered, whoever claimed it since. */
const settle = async <D>(
  carrier: Carrier<D>,
  id: string,
  claim: Delivery,
  fault: string | null,
  clock: Clock,
): Promise<Delivery['state'] | 'gone'> => {
  for (;;) {
    const document = await carrier.get(id);
    const mine = document === null ? undefined : carrier.deliveriesOf(document).find(sameAs(claim));
    if (document === null || mine === undefined) return 'gone';
    if (mine.state !== 'due' || (fault !== null && mine.attempts !== claim.attempts)) return mine.state;
    const outcome = fault === null ? delivered(mine, clock.now()) : failed(mine, clock.now(), fault);
    const settled = carrier.mapDeliveries(document, (delivery) => (sameAs(claim)(delivery) ? outcome : delivery));
    if ((await carrier.replace(settled)) === 'saved') return outcome.state;
  }
};

const sameAs =
  ({ idempotencyKey }: Delivery) =>
  (other: Delivery): boolean =>
    other.idempotencyKey === idempotencyKey;

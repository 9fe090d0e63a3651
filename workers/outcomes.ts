import { setImmediate as turn } from 'node:timers/promises';
import type { Delivery } from '../domain/briefing';
import type { Clock } from '../domain/ports';
import type { Carrier } from './carrier';
import { delivered, failed, isDue } from './deliveries';

/** What a delivery is once its outcome was written; `gone` where it is owed no more. */
export type Settled = Delivery['state'] | 'gone';

interface Outcome {
  id: string;
  claim: Delivery;
  fault: string | null;
  written: (state: Settled) => void;
  failed: (fault: unknown) => void;
}

/**
 * Writes outcomes of claimed deliveries as they come; those that come while others are being written go together. A document is
 * known as it was claimed, so that it need not be read again where nobody else has written it since.
 */
export class Outcomes<D extends { id: string; version: number }> {
  /** As each document was left by us; one that somebody else wrote since is not known. */
  private readonly known: Map<string, D>;
  private readonly ids: readonly string[];
  private waiting: Outcome[] = [];
  private busy = false;

  constructor(
    private readonly carrier: Carrier<D>,
    claims: readonly { document: D; mine: readonly Delivery[] }[],
    private readonly clock: Clock,
  ) {
    this.known = new Map(claims.map(({ document }) => [document.id, document]));
    this.ids = claims.filter(({ mine }) => mine.length > 0).map(({ document }) => document.id);
  }

  /** Resolves once it is written, to what the delivery is then. */
  write(id: string, claim: Delivery, fault: string | null): Promise<Settled> {
    return new Promise((written, failed) => {
      this.waiting.push({ id, claim, fault, written, failed });
      if (!this.busy) void this.writeAll();
    });
  }

  /** Ids of those of which more may be due: held back until now, or written by others meanwhile. */
  toLookAtAgain(): string[] {
    const now = this.clock.now();
    return this.ids.filter((id) => {
      const document = this.known.get(id);
      return document === undefined || this.carrier.deliveriesOf(document).some((delivery) => isDue(delivery, now));
    });
  }

  private async writeAll(): Promise<void> {
    this.busy = true;
    await turn();
    while (this.waiting.length > 0) {
      const outcomes = this.waiting.splice(0);
      await this.writeTogether(outcomes).catch((fault: unknown) => {
        for (const outcome of outcomes) outcome.failed(fault);
      });
      await turn();
    }
    this.busy = false;
  }

  private async writeTogether(outcomes: readonly Outcome[]): Promise<void> {
    const changed = new Map<string, D>();
    for (const { id, claim, fault } of outcomes) {
      const document = changed.get(id) ?? this.known.get(id);
      if (document !== undefined) changed.set(id, this.settledIn(document, claim, fault));
    }
    if ((await this.carrier.replaceMany([...changed.values()])) === 'saved')
      for (const [id, document] of changed) this.known.set(id, { ...document, version: document.version + 1 });
    else for (const id of changed.keys()) this.known.delete(id);
    await Promise.all(outcomes.map((outcome) => this.confirm(outcome)));
  }

  private async confirm({ id, claim, fault, written }: Outcome): Promise<void> {
    const document = this.known.get(id);
    const settled = document === undefined ? undefined : this.carrier.deliveriesOf(document).find(sameAs(claim));
    written(settled === undefined ? await this.settleAlone(id, claim, fault) : settled.state);
  }

  /** Writes the outcome where the claim is still ours. What was delivered stays delivered, whoever claimed it since. */
  private async settleAlone(id: string, claim: Delivery, fault: string | null): Promise<Settled> {
    for (;;) {
      const document = await this.carrier.get(id);
      const mine = document === null ? undefined : this.carrier.deliveriesOf(document).find(sameAs(claim));
      if (document === null || mine === undefined) return 'gone';
      if (mine.state !== 'due' || (fault !== null && mine.attempts !== claim.attempts)) return mine.state;
      const settled = this.settledIn(document, mine, fault);
      if ((await this.carrier.replace(settled)) === 'saved') return this.carrier.deliveriesOf(settled).find(sameAs(claim))?.state ?? 'gone';
    }
  }

  private settledIn(document: D, mine: Delivery, fault: string | null): D {
    const now = this.clock.now();
    const outcome = fault === null ? delivered(mine, now) : failed(mine, now, fault);
    return this.carrier.mapDeliveries(document, (delivery) => (sameAs(mine)(delivery) ? outcome : delivery));
  }
}

const sameAs =
  ({ idempotencyKey }: Delivery) =>
  (other: Delivery): boolean =>
    other.idempotencyKey === idempotencyKey;

import { setTimeout as pause } from 'node:timers/promises';
import { makeTokens } from '../../web/tokens';
import type { Chance } from './chance';
import type { Destination } from './destinations';
import { SECRET } from './destinations';
import type { Host } from './fleet';
import { guestId, stayId, type Booking, type Deed, type House } from './plan';

/** What the program said it has: whatever stands here must be found at the end. */
export interface Ledger {
  notes: { id: string; guestId: string; complaint: boolean }[];
  cancelled: Set<string>;
  outcomes: { stayId: string; taskId: string }[];
  rooms: Map<string, string>;
  /** Requests that were answered by nothing or by a fault, and were repeated. */
  repeated: number;
  /** Answers that no repeating would mend: a fault of the program. */
  refused: string[];
}

export const newLedger = (): Ledger => ({ notes: [], cancelled: new Set(), outcomes: [], rooms: new Map(), repeated: 0, refused: [] });

export const KEY = 'torture-signing-key-torture-signing-key';
const PAUSE_MS = 150;
const TIMEOUT_MS = 15_000;

interface Answer {
  status: number;
  body: Record<string, unknown>;
}

/** Guests, associates and the PMS over HTTP: each deed goes to a process that is up, again and again until it is acknowledged. */
export class People {
  private readonly token = makeTokens(KEY, () => new Date()).sign(
    { kind: 'service', name: 'torture', role: 'manager', properties: ['*'] },
    365,
  );

  constructor(
    private readonly hosts: readonly Host[],
    private readonly ledger: Ledger,
    private readonly chance: Chance,
  ) {}

  async introduce(house: House, destinations: readonly Destination[]): Promise<void> {
    const webhooks = destinations.map(({ id, url }) => ({ id, url, secret: SECRET }));
    await this.insist('PUT', `/properties/${house.code}`, {
      name: house.city,
      city: house.city,
      country: 'XX',
      timeZone: house.timeZone,
      webhooks,
    });
  }

  async book({ number, house, arrival, departure }: Booking, room?: string): Promise<void> {
    const guest = { id: guestId(number), firstName: 'Guest', lastName: `No${number}` };
    await this.insist('PUT', `/stays/${stayId(number)}`, {
      property: house.code,
      arrival,
      departure,
      guest,
      ...(room !== undefined && { room }),
    });
  }

  async do(deed: Deed, booking: Booking): Promise<void> {
    const stay = stayId(deed.guest);
    if (deed.kind === 'wish' || deed.kind === 'complaint') {
      const note = { id: deed.id, text: deed.text, speaker: 'guest', property: booking.house.code, stayId: stay };
      const { body } = await this.insist('POST', `/guests/${guestId(deed.guest)}/notes`, note);
      const { id } = body.note as { id: string };
      this.ledger.notes.push({ id, guestId: guestId(deed.guest), complaint: deed.kind === 'complaint' });
    } else if (deed.kind === 'cancel') {
      await this.insist('POST', `/stays/${stay}/cancel`);
      this.ledger.cancelled.add(stay);
    } else if (deed.kind === 'move') {
      if (this.ledger.cancelled.has(stay)) return;
      await this.book(booking, deed.room);
      this.ledger.rooms.set(stay, deed.room);
    } else await this.mark(stay);
  }

  /** Marks the first open task of the stay's briefing as done, if there is one. */
  private async mark(stay: string): Promise<void> {
    const { body } = await this.insist('GET', `/stays/${stay}/briefing`);
    const { tasks } = body.briefing as { tasks: { id: string; number: number; state: string }[] };
    const open = tasks.find(({ state }) => state === 'open');
    if (open === undefined) return;
    const { status } = await this.insist('POST', `/stays/${stay}/tasks/${open.number}`, { outcome: 'done' });
    if (status < 300) this.ledger.outcomes.push({ stayId: stay, taskId: open.id });
  }

  async api(method: string, path: string, body?: unknown): Promise<Answer> {
    return this.insist(method, path, body);
  }

  /** Nothing, 409, 429 and 5xx are tried again; any other refusal is a fault of the program, and is kept. */
  private async insist(method: string, path: string, body?: unknown): Promise<Answer> {
    for (;;) {
      const answer = await this.ask(method, path, body);
      if (answer !== null && answer.status < 300) return answer;
      const passing = answer === null || answer.status === 409 || answer.status === 429 || answer.status >= 500;
      if (!passing) {
        this.ledger.refused.push(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
        return answer;
      }
      this.ledger.repeated++;
      await pause(PAUSE_MS);
    }
  }

  private async ask(method: string, path: string, body: unknown): Promise<Answer | null> {
    const up = this.hosts.filter(({ url }) => url !== null);
    if (up.length === 0) return null;
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${this.token}` };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    try {
      const url = `${this.chance.of(up).url ?? ''}/api/v1${path}`;
      const answer = await fetch(url, { method, headers, ...sent, signal: AbortSignal.timeout(TIMEOUT_MS) });
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
    } catch {
      return null;
    }
  }
}

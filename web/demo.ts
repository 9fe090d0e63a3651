import type { Server } from 'restify';
import { z } from 'zod';
import type { Store } from '../domain/ports';
import type { answering } from './answer';
import type { Tokens } from './tokens';

export interface DemoDeps {
  store: Pick<Store, 'guests' | 'stays' | 'associates' | 'properties'>;
  tokens: Tokens;
  /** Demo guests shown on the first page, by confirmation number. */
  shown: readonly string[];
  /** True while the chain is being made: more people come. */
  isSeeding: () => boolean;
  /** Moves the injected clock; null unless DEMO_CLOCK=on. */
  moveClock: ((to: Date) => Promise<void>) | null;
}

const LINK_DAYS = 30;

/** For the demo chain on loopback only: sign-in links for its made-up people, and the clock. */
export function demoRoutes(server: Server, deps: DemoDeps, answer: ReturnType<typeof answering>): void {
  server.get(
    '/api/v1/demo/people',
    answer(async () => ({ body: { seeding: deps.isSeeding(), guests: await guests(deps), associates: await associates(deps) } })),
  );
  const { moveClock } = deps;
  if (!moveClock) return;
  server.post(
    '/api/v1/demo/clock',
    answer(async (req) => {
      const { now } = z.object({ now: z.iso.datetime({ offset: true }) }).parse(req.body);
      await moveClock(new Date(now));
      return { body: { now } };
    }),
  );
}

async function guests({ store, tokens, shown }: DemoDeps) {
  const stays = (await Promise.all(shown.map((id) => store.stays.get(id)))).filter((stay) => stay !== null);
  return Promise.all(
    stays.map(async (stay) => {
      const guest = await store.guests.get(stay.guestId);
      const { id, property, room, arrival, departure } = stay;
      const link = `/guest#token=${tokens.sign({ kind: 'guest', guestId: stay.guestId }, LINK_DAYS)}`;
      return {
        id: stay.guestId,
        name: `${guest?.firstName ?? ''} ${guest?.lastName ?? ''}`,
        stay: { id, property, room, arrival, departure },
        link,
      };
    }),
  );
}

async function associates({ store, tokens }: DemoDeps) {
  const people = (await store.associates.all()).filter(({ demo }) => demo);
  return people.map(({ id, name, role, department, properties }) => {
    const token = tokens.sign({ kind: 'associate', associateId: id }, LINK_DAYS);
    const links = { link: `/associate#token=${token}`, board: `/board#token=${token}`, operations: `/operations#token=${token}` };
    return { id, name, role, department, properties, token, ...links };
  });
}

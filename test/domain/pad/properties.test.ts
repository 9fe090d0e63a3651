import fc from 'fast-check';
import { conditionsOf } from '../../../domain/conditions/sameness';
import { sameItem } from '../../../domain/items/likeness';
import { makePad } from '../../../domain/pad/make';
import type { NewNote, Pad } from '../../../domain/pad';
import { replay } from '../../../domain/pad/replay';
import type { Store } from '../../../domain/ports';
import { EMPTY_PROFILE, type Preference } from '../../../domain/profile';
import { slotOf } from '../../../domain/slots';
import type { Understand } from '../../../domain/understanding';
import { isPositive } from '../../../domain/words';
import { readMoment } from '../../../nlp/moment';
import { understand as read } from '../../../nlp/understand';
import { countingIds, handClock, silentLog } from '../../support/ids';
import { createMemoryStore } from '../../support/memory-store';
import { aGuest, aProperty, aStay } from '../../support/samples';

/** Lives of two records of guests, as generated: notes in any order, some twice, some late, merges and their undoing between. */
const GUEST_SAYS = [
  'I always sleep on a feather pillow.',
  'From now on I want a foam pillow.',
  'I prefer a high floor.',
  'I prefer a low floor now.',
  'Could I have two extra towels for tonight?',
  'At this hotel I want a low floor.',
  'I love shrimp tacos and peanut butter.',
  'When it is cold I drink hot chocolate instead of espresso.',
  'I drink an espresso after dinner.',
  'Forget the pillow.',
  'No coffee on this stay, please.',
  'My husband needs a firm pillow.',
  'Sorry, I meant a buckwheat pillow.',
  'Until May I need a shower stool.',
  'Forget everything about my husband.',
];
const STAFF_SAYS = [
  'Guest ate the peanut cookies and was fine.',
  'Guest is not allergic to peanuts any more.',
  'Guest ordered a Turkish coffee after lunch.',
  'Guest slept on a feather pillow.',
  'Told me she wants a low floor.',
];

/** The same sentences are read thousands of times. */
const known = new Map<string, ReturnType<Understand>>();
const understand: Understand = (text, by) => {
  const key = `${by.speaker} ${text}`;
  const found = known.get(key) ?? read(text, { speaker: by.speaker, companions: [{ relation: 'husband' }] });
  known.set(key, found);
  return found;
};

const note = fc.record({
  kind: fc.constant('note' as const),
  guest: fc.constantFrom('ana', 'bea'),
  staff: fc.boolean(),
  says: fc.nat(),
  /** Within one evening, so that corrections meet what they may correct, or over years. */
  minute: fc.oneof(fc.nat(120), fc.nat(3 * 365 * 24 * 60)),
  stay: fc.constantFrom('1', '2', null),
});
const event = fc.oneof(
  { weight: 8, arbitrary: note },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('again' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('merge' as const, 'undo' as const) }) },
);
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

interface House {
  store: Store;
  pad: Pad;
}

const openHouse = async (): Promise<House> => {
  const store = createMemoryStore();
  const queue = { enqueue: () => Promise.resolve() };
  const clock = handClock('2034-01-01T00:00:00Z');
  const pad = makePad({ store, queue, understand, readMoment, clock, ids: countingIds(), log: silentLog });
  await store.properties.put(aProperty('NAP'));
  for (const id of ['ana', 'bea']) {
    const husband = [{ relation: 'husband' }];
    await store.guests.insert(aGuest(id, { profile: EMPTY_PROFILE, inbox: [], outbox: [], companions: husband, contacts: [] }));
    for (const stay of ['1', '2']) await store.stays.insert(aStay(`${id}-${stay}`, { guestId: id, property: 'NAP' }));
    await pad.takeNote(given(id, `a-${id}`, 'I am allergic to peanuts.', 0, null, false));
  }
  return { store, pad };
};

const given = (guestId: string, id: string, text: string, minute: number, stay: string | null, staff: boolean): NewNote => ({
  id,
  guestId,
  text,
  speaker: staff ? 'staff' : 'guest',
  author: staff ? { kind: 'associate', id: 'ugo', name: 'Ugo' } : { kind: 'guest', id: guestId, name: 'guest' },
  property: 'NAP',
  stayId: stay === null ? null : `${guestId}-${stay}`,
  channel: 'rest',
  at: new Date(Date.UTC(2031, 0, 1) + minute * 60_000),
});

const notesIn = (events: readonly Event[]): NewNote[] =>
  events.flatMap((one, i) => {
    if (one.kind !== 'note') return [];
    const says = one.staff ? STAFF_SAYS : GUEST_SAYS;
    return [given(one.guest, `n${i}`, says[one.says % says.length]!, one.minute + 1, one.stay, one.staff)];
  });

async function live({ pad, store }: House, events: readonly Event[]): Promise<void> {
  const taken: NewNote[] = [];
  for (const [i, one] of events.entries()) {
    if (one.kind === 'note') {
      const [next] = notesIn(events.slice(i, i + 1));
      taken.push({ ...next!, id: `n${i}` });
      await pad.takeNote(taken.at(-1)!);
    } else if (one.kind === 'again') {
      if (taken.length > 0) expect(await pad.takeNote(taken[one.which % taken.length]!)).toMatchObject({ repeated: true, changes: [] });
    } else {
      const [last] = (await store.merges.ofGuest('ana')).filter(({ state }) => state === 'merged');
      if (one.kind === 'merge') await pad.mergeGuests('ana', 'bea', 'ann');
      else if (last) await pad.undoMerge(last.id, 'ann');
    }
  }
}

async function notesOf({ store }: House, id: string): Promise<string[]> {
  await store.guests.settle(id, []);
  const ids = [];
  for await (const { id: noteId } of store.notes.ofGuest(id)) ids.push(noteId);
  return ids.sort();
}

const exclude = (a: Preference, b: Preference): boolean =>
  a.slot === b.slot &&
  slotOf(a.slot).kind === 'one' &&
  a.holder === b.holder &&
  isPositive(a.level) &&
  isPositive(b.level) &&
  JSON.stringify(a.scope) === JSON.stringify(b.scope) &&
  conditionsOf(a).join() === conditionsOf(b).join() &&
  !sameItem(a, b);

async function holds(house: House, events: readonly Event[]): Promise<void> {
  const { store, pad } = house;
  const merged = (await store.guests.get('bea'))?.mergedInto !== undefined;
  const people = merged ? ['ana'] : ['ana', 'bea'];
  const kept = [];
  for (const id of people) {
    kept.push(...(await notesOf(house, id)));
    const guest = (await store.guests.get(id))!;
    expect((await replay({ store, understand }, guest)).differences).toEqual([]);
    const believed = await pad.preferences(id, { kind: 'guest', guestId: id });
    expect(believed.filter(({ holder, level }) => holder === 'guest' && level === 'unacceptable').map(({ item }) => item)).toContain(
      'peanuts',
    );
    const pairs = believed.flatMap((a, i) =>
      believed
        .slice(i + 1)
        .filter((b) => exclude(a, b))
        .map((b) => [a.item, b.item]),
    );
    expect(pairs).toEqual([]);
  }
  const taken = events.flatMap(({ kind }, i) => (kind === 'note' ? [`n${i}`] : []));
  expect(kept.sort()).toEqual(['a-ana', 'a-bea', ...taken].sort());
}

test('whatever is delivered, merged and parted: replay equals live, no note is lost, nor an allergy, and nothing excludes itself', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 14 }), async (events) => {
      const house = await openHouse();
      await live(house, events);
      await holds(house, events);
    }),
    { numRuns: 300 },
  );
}, 240_000);

const profileOf = async ({ store }: House, id: string) => {
  const { preferences, pending, questions, upTo, upToNote } = (await store.guests.get(id))!.profile;
  return { preferences, pending, questions, upTo, upToNote };
};

test('any order of delivery over the store gives the same two profiles, and so do two processes that write at once', async () => {
  const lives = fc.array(note, { maxLength: 12 }).chain((events) => {
    const notes = notesIn(events);
    return fc.tuple(fc.constant(notes), fc.shuffledSubarray(notes, { minLength: notes.length }));
  });
  await fc.assert(
    fc.asyncProperty(lives, async ([notes, shuffled]) => {
      const houses = [await openHouse(), await openHouse(), await openHouse()] as const;
      for (const one of notes) await houses[0].pad.takeNote(one);
      for (const one of shuffled) await houses[1].pad.takeNote(one);
      // Another process with the same store: its turns are not those of the first.
      const { store, pad } = houses[2];
      const queue = { enqueue: () => Promise.resolve() };
      const clock = handClock('2034-01-01T00:00:00Z');
      const other = makePad({ store, queue, understand, readMoment, clock, ids: countingIds(), log: silentLog });
      await Promise.all(notes.map((one, i) => (i % 2 === 0 ? pad : other).takeNote(one)));
      for (const id of ['ana', 'bea']) {
        const first = await profileOf(houses[0], id);
        expect(await profileOf(houses[1], id)).toEqual(first);
        expect(await profileOf(houses[2], id)).toEqual(first);
        expect(await notesOf(houses[2], id)).toEqual(await notesOf(houses[0], id));
      }
    }),
    { numRuns: 200 },
  );
}, 240_000);

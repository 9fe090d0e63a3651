import fc from 'fast-check';
import { believedAt } from '../../../domain/believed';
import { conditionsOf } from '../../../domain/conditions/sameness';
import { sameItem } from '../../../domain/items/likeness';
import { EMPTY_PROFILE, type Observation, type Preference, type Profile } from '../../../domain/profile';
import { rebuild, revise, revisedBy } from '../../../domain/revise';
import { isAllergy } from '../../../domain/revise/relations';
import { slotOf } from '../../../domain/slots';
import { isPositive, LEVELS } from '../../../domain/words';
import { note, type StayName } from './guest';

const ITEMS = [
  { slot: 'bed.pillow', item: 'foam pillow' },
  { slot: 'bed.pillow', item: 'feather pillow' },
  { slot: 'bed.pillow', item: 'pillow' },
  { slot: 'room.floor', item: 'high floor' },
  { slot: 'room.floor', item: 'low floor' },
  { slot: 'drink.coffee', item: 'espresso' },
  { slot: 'drink.coffee', item: 'coffee' },
  { slot: 'food.seafood', item: 'shrimp' },
  { slot: 'dietary.allergy', item: 'shellfish', level: 'unacceptable' },
  { slot: 'dietary.diet', item: 'vegetarian' },
  { slot: 'service.other', item: 'everything' },
] as const;

const said = fc.record(
  {
    what: fc.constantFrom(...ITEMS),
    level: fc.constantFrom(...LEVELS),
    when: fc.constantFrom([], ['cold'], ['morning'], ['cold', 'morning']),
    duration: fc.constantFrom('lasting', 'stay'),
    holder: fc.constantFrom('guest', 'husband'),
    change: fc.constantFrom(null, null, null, 'retract'),
    basis: fc.constantFrom(undefined, 'seen', 'told'),
    here: fc.constantFrom(undefined, undefined, true),
    until: fc.constantFrom(undefined, undefined, { month: 5 }),
    corrects: fc.constantFrom(undefined, undefined, true),
    insteadOf: fc.constantFrom(undefined, undefined, 'foam pillow', 'espresso'),
  },
  { noNullPrototype: true },
);

/** One note: at any minute of three years, by the guest or a colleague, on some stay or none, saying one to three things. */
const event = fc.record({
  // Within half an hour, where corrections find what they correct, or over three years.
  minute: fc.oneof(fc.nat(30), fc.integer({ min: 0, max: 3 * 365 * 24 * 60 })),
  by: fc.constantFrom(undefined, 'Ugo', 'Rin'),
  stay: fc.constantFrom<StayName | null>('rome', 'osaka', 'lima', null),
  things: fc.array(said, { minLength: 1, maxLength: 3 }),
});
interface Event {
  minute: number;
  by: string | undefined;
  stay: StayName | null;
  things: { what: (typeof ITEMS)[number]; [field: string]: unknown }[];
}

const given = (record: Record<string, unknown>) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const notesOf = (events: readonly Event[]): Observation[][] =>
  events.map(({ minute, by, stay, things }, i) =>
    note(
      new Date(Date.UTC(2024, 0, 1) + minute * 60_000).toISOString(),
      things.map(({ what, ...more }) => ({ ...given(more), ...what })),
      { id: `n${i}`, stay, ...(by !== undefined && { by }) },
    ),
  );

/** As the application does it: note by note in order of delivery, rebuilding where one comes late. */
const delivered = (notes: readonly Observation[][]): Profile => {
  let profile = EMPTY_PROFILE;
  notes.forEach((observations, i) => {
    const revision = revise(profile, observations);
    profile = revision.kind === 'late' ? rebuild(notes.slice(0, i + 1).flat()) : revision.profile;
  });
  return profile;
};

const histories = fc.array(event, { maxLength: 25 }).map((events) => notesOf(events as Event[]));

test('any order of delivery gives the same profile, and replay equals live', () => {
  const orders = histories.chain((notes) => fc.tuple(fc.constant(notes), fc.shuffledSubarray(notes, { minLength: notes.length })));
  fc.assert(
    fc.property(orders, ([notes, shuffled]) => {
      const replayed = rebuild(notes.flat());
      expect(delivered(notes)).toEqual(replayed);
      expect(delivered(shuffled)).toEqual(replayed);
    }),
    { numRuns: 600 },
  );
});

test('the same notes twice change nothing', () => {
  fc.assert(
    fc.property(histories, (notes) => {
      const once = delivered(notes);
      const twice = delivered([...notes, ...notes]);
      expect(twice).toEqual(once);
      expect(revisedBy(once, twice).changes).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('the same words under another note id, as a second channel delivers them, change no belief', () => {
  fc.assert(
    fc.property(histories, (said) => {
      // One thing a note: of two that exclude each other the second is asked about, and nothing of it is kept to know its copy by.
      const notes = said.map((observations) => observations.slice(0, 1));
      const copies = notes.map((observations) =>
        observations.map((o) => ({ ...o, noteId: `${o.noteId}-copy`, id: o.id.replace('#', '-copy#') })),
      );
      const beliefs = (profile: Profile) =>
        profile.preferences
          .filter(({ retractedAt }) => retractedAt === undefined)
          .map(({ slot, item, level, duration }) => ({ slot, item, level, duration }));
      const single = notes.filter((observations) =>
        observations.every(({ change, corrects }) => change === null && corrects === undefined),
      );
      const kept = new Set(single.flat().map(({ noteId }) => noteId));
      const doubled = [...single, ...copies.filter((copy) => copy.every(({ noteId }) => kept.has(noteId.replace('-copy', ''))))];
      expect(beliefs(rebuild(doubled.flat()))).toEqual(beliefs(rebuild(single.flat())));
    }),
    { numRuns: 500 },
  );
});

/** The guest (or nobody here) taking back the allergy itself or everything, or correcting what it is of. */
const lifts = (o: Observation): boolean =>
  o.explicit &&
  ((o.change === 'retract' && (isAllergy(o) || o.item === 'everything')) || (o.corrects === true && /^(?:food|dietary)/.test(o.slot)));

test('no sequence of events loses an allergy, but the guest’s own word that takes it back', () => {
  const heldAt = new Date('2030-01-01');
  fc.assert(
    fc.property(histories, fc.nat(), (notes, position) => {
      const allergy = note(
        '2024-01-01T00:00:00Z',
        { slot: 'dietary.allergy', item: 'shellfish', level: 'unacceptable' },
        { id: 'a', stay: 'rome' },
      );
      const others = notes.filter((observations) => !observations.some(lifts));
      const at = position % (others.length + 1);
      const profile = delivered([...others.slice(0, at), allergy, ...others.slice(at)]);
      const held = believedAt(profile, heldAt).filter((preference) => isAllergy(preference) && preference.holder === 'guest');
      expect(held.map(({ item }) => item)).toContain('shellfish');
    }),
    { numRuns: 600 },
  );
});

const sameScope = (a: Preference, b: Preference): boolean =>
  a.scope.property === b.scope.property &&
  a.scope.stayId === b.scope.stayId &&
  (a.scope.until === undefined) === (b.scope.until === undefined);

const exclude = (a: Preference, b: Preference): boolean =>
  a.slot === b.slot &&
  slotOf(a.slot).kind === 'one' &&
  a.holder === b.holder &&
  isPositive(a.level) &&
  isPositive(b.level) &&
  sameScope(a, b) &&
  conditionsOf(a).join() === conditionsOf(b).join() &&
  !sameItem(a, b) &&
  a.item !== 'pillow' &&
  b.item !== 'pillow';

test('no two open preferences of one exclusive slot, holder, condition and scope at the same time', () => {
  fc.assert(
    fc.property(histories, (notes) => {
      const { preferences, upTo } = rebuild(notes.flat());
      const open = preferences.filter(
        (one) => one.retractedAt === undefined && (one.trueUntil === undefined || (upTo !== null && one.trueUntil > upTo)),
      );
      const pairs = open.flatMap((a, i) =>
        open
          .slice(i + 1)
          .filter((b) => exclude(a, b))
          .map((b) => [a.item, b.item]),
      );
      expect(pairs).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('clocks never run backwards, and no preference is closed without a ruling that says why', () => {
  fc.assert(
    fc.property(histories, (notes) => {
      for (const { trueFrom, trueUntil, learnedAt, retractedAt, rulings } of rebuild(notes.flat()).preferences) {
        expect(trueUntil === undefined || trueUntil >= trueFrom).toBe(true);
        expect(retractedAt === undefined || retractedAt >= learnedAt).toBe(true);
        expect(rulings.length).toBeGreaterThan(retractedAt === undefined ? 0 : 1);
      }
    }),
    { numRuns: 500 },
  );
});

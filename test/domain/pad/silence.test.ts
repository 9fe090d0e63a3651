import { makePad } from '../../../domain/pad/make';
import { silence } from '../../../domain/pad/silence';
import type { NewNote, Pad } from '../../../domain/pad';
import type { Store } from '../../../domain/ports';
import { EMPTY_PROFILE } from '../../../domain/profile';
import { readMoment } from '../../../nlp/moment';
import { understand } from '../../../nlp/understand';
import { countingIds, handClock, silentLog } from '../../support/ids';
import { createMemoryStore } from '../../support/memory-store';
import { aBriefing, aGuest, aProperty } from '../../support/samples';

/** A mother told of her son, who became a guest of his own; her words go with her, and his allergy stays with him. */
let store: Store;
let pad: Pad;
let clock: ReturnType<typeof handClock>;
let son: string;
let count = 0;

const said = (guestId: string, by: string, text: string, more: Partial<NewNote> = {}): NewNote => ({
  id: `n.${++count}`,
  channel: 'rest',
  guestId,
  text,
  speaker: 'guest',
  author: { kind: 'guest', id: by, name: 'guest' },
  property: 'NAP',
  stayId: null,
  ...more,
});
const MOTHER = { kind: 'guest', guestId: 'mother' } as const;
const wholeOf = async (id: string): Promise<string> => {
  const notes = [];
  for await (const note of store.notes.ofGuest(id)) notes.push(note);
  return JSON.stringify([await store.guests.get(id), notes, await store.briefings.ofGuest(id), await store.merges.ofGuest(id)]);
};

beforeEach(async () => {
  store = createMemoryStore();
  clock = handClock('2031-03-01T12:00:00Z');
  const queue = { enqueue: () => Promise.resolve() };
  pad = makePad({ store, queue, understand, readMoment, clock, ids: countingIds(), log: silentLog });
  await store.properties.put(aProperty('NAP'));
  const blank = { profile: EMPTY_PROFILE, inbox: [], outbox: [], companions: [] };
  await store.guests.insert(aGuest('mother', { ...blank, companions: [{ relation: 'son', name: 'Nils' }] }));
  await pad.takeNote(said('mother', 'mother', 'My son Nils is allergic to hazelnuts, his throat closes at once.'));
  await pad.takeNote(said('mother', 'mother', 'My son loves the raspberry sorbet from the garden bar.'));
  const bar = { speaker: 'staff', author: { kind: 'associate', id: 'b', name: 'Bo' } } as const;
  await pad.takeNote(said('mother', 'mother', 'Her son prefers a firm mattress.', bar));
  son = (await pad.welcomeCompanion('mother', { relation: 'son', firstName: 'Nils', lastName: 'Vik' })).id;
  await pad.takeNote(said(son, son, 'I always drink oolong tea.'));
});

const itemsOf = async (id: string) => (await pad.preferences(id, { kind: 'guest', guestId: id })).map(({ item }) => item).sort();

test.each([['still in the inbox'], ['settled long ago']])('her words leave his record (%s), and what others said stays', async (where) => {
  if (where === 'settled long ago') await store.guests.settle(son, []);
  await pad.eraseGuest('mother', MOTHER);
  const left = await wholeOf(son);
  for (const words of ['throat', 'sorbet', 'raspberry', 'garden bar', 'mother"']) expect(left).not.toContain(words);
  expect(await itemsOf(son)).toEqual(['firm mattress', 'hazelnuts', 'oolong tea']);
});

test('the allergy stays as a fact that nobody told, as strong as before, and read again it is the same', async () => {
  await pad.eraseGuest('mother', MOTHER);
  const [allergy] = (await pad.preferences(son, { kind: 'guest', guestId: son })).filter(({ slot }) => slot.startsWith('dietary.allergy'));
  expect(allergy).toMatchObject({ item: 'hazelnuts', level: 'unacceptable', evidence: [{ quote: 'hazelnuts', author: 'passed on' }] });
  const before = await wholeOf(son);
  expect(await silence({ store, clock }, 'mother')).toBe(0);
  expect(await wholeOf(son)).toEqual(before);
});

test('what the property was told of it is told again without the words', async () => {
  const [sorbet] = (await pad.preferences(son, { kind: 'guest', guestId: son })).filter(({ item }) => item.includes('sorbet'));
  const briefing = aBriefing('B-1', { guestId: son });
  const tasks = briefing.tasks.map((task) => ({ ...task, preferenceId: sorbet!.id, evidence: sorbet!.evidence }));
  await store.briefings.insert({ ...briefing, tasks });
  await pad.eraseGuest('mother', MOTHER);
  expect((await store.briefings.ofGuest(son))[0]?.tasks[0]?.evidence).toEqual([]);
  const told = (await store.guests.get(son))!.outbox.at(-1);
  const closed = expect.arrayContaining([expect.objectContaining({ kind: 'closed', preferenceId: sorbet!.id })]) as unknown;
  expect(told).toMatchObject({ kind: 'preferences-changed', changes: closed });
});

test.each(['open', 'withdrawn', 'done'] as const)(
  'a task that is %s names her words no more, nor does the review of the stay',
  async (state) => {
    const [sorbet] = (await pad.preferences(son, { kind: 'guest', guestId: son })).filter(({ item }) => item.includes('sorbet'));
    const { id: preferenceId, item, evidence, slot, category, level, holder, when } = sorbet!;
    const briefing = aBriefing('B-1', { guestId: son });
    const outcome = { outcome: 'done', by: 'bo', at: clock.now(), remark: 'sorbet served' } as const;
    const own = {
      preferenceId: 'p.his.0',
      evidence: evidence.map((one) => ({ ...one, noteId: 'his', quote: 'oolong tea' })),
      item: 'oolong',
    };
    const [task] = briefing.tasks;
    const hers = { ...task!, preferenceId, item, action: `Bring ${item}`, evidence: [], state, ...(state === 'done' && { outcome }) };
    const question = { id: 'q', preferenceId, rule: 'two things at once', about: `tea: “${item}”`, observationId: 'x#0', at: clock.now() };
    await store.briefings.insert({ ...briefing, tasks: [hers, { ...task!, ...own }], questions: [question] });
    const asked = { number: 1, preferenceId, category, slot, item, level, when, holder, outcome: 'done', asked: true } as const;
    const stay = { stayId: 'B-1', guestId: son, property: 'NAP', departure: '2031-03-01' };
    await store.reviews.insert({ ...stay, id: 'review~B-1', items: [asked], state: 'asked', at: clock.now(), deliveries: [], version: 0 });
    await pad.eraseGuest('mother', MOTHER);
    const left = [await store.briefings.ofGuest(son), await store.reviews.ofGuest(son, 9)];
    expect(JSON.stringify(left)).not.toContain('sorbet');
    expect(left[0]).toMatchObject([
      {
        tasks: [
          { preferenceId, state, item: '–' },
          { item: 'oolong', evidence: [{ noteId: 'his' }] },
        ],
        questions: [],
      },
    ]);
  },
);

test('the other way: the son’s own words leave the mother’s record, and hers stay with her', async () => {
  await pad.takeNote(said('mother', son, 'My mother always wants a marble chess board in the room.'));
  await store.guests.settle('mother', []);
  await pad.eraseGuest(son, { kind: 'guest', guestId: son });
  expect(await wholeOf('mother')).not.toContain('chess');
  expect(await wholeOf('mother')).toContain('raspberry sorbet');
  expect(await store.guests.get(son)).toBeNull();
});

test('a merge of his that could be undone holds none of her words either', async () => {
  await store.guests.insert(aGuest('twice', { profile: EMPTY_PROFILE, inbox: [], outbox: [], companions: [] }));
  const { id } = await pad.mergeGuests(son, 'twice', 'manager ann');
  await pad.eraseGuest('mother', MOTHER);
  expect(await wholeOf(son)).not.toContain('sorbet');
  await pad.undoMerge(id, 'manager ann');
  expect(await wholeOf(son)).not.toContain('sorbet');
  expect(await itemsOf(son)).toEqual(['firm mattress', 'hazelnuts', 'oolong tea']);
});

import { mongo } from 'mongoose';
import { EMPTY_PROFILE, type Observation, type Profile } from '../../../domain/profile';
import { rebuild, rebuildWhole, revise } from '../../../domain/revise';
import { preferenceOf } from '../../../domain/revise/believing';
import { openAt } from '../../../domain/revise/standing';
import { note } from './guest';

const LONG_AFTER = new Date('2030-01-01');
const minute = (count: number): string => new Date(Date.UTC(2024, 0, 1) + count * 60_000).toISOString();
const book = (count: number): Observation[] => note(minute(count), { slot: 'media.books', item: `the book number ${count} of that list` });
const open = (profile: Profile) => openAt(profile, LONG_AFTER);

/** Folding so many one by one would take a minute. */
const believed = (observations: readonly Observation[]): Profile => ({
  ...EMPTY_PROFILE,
  preferences: observations.map((o) => preferenceOf(o, 'said')),
  upTo: new Date(minute(4_000)),
  upToNote: 'n',
});

test('a guest with more wishes than anybody has lets go of what was unheard of for longest, and never of an allergy', () => {
  const allergy = note(minute(0), { slot: 'dietary.allergy.nuts', item: 'walnuts', level: 'unacceptable' });
  const before = believed([...allergy, ...Array.from({ length: 1_999 }, (_, index) => book(index + 1)).flat()]);
  const again = note(minute(5_000), { slot: 'media.books', item: 'the book number 1 of that list' }, { id: 'again' });
  const heard = revise(before, [...again, ...note(minute(6_000), { slot: 'bed.pillow', item: 'buckwheat pillow' }, { id: 'more' })]);
  if (heard.kind === 'late') throw new Error('It is the newest.');
  const items = open(heard.profile).map(({ item }) => item);
  expect(items).toHaveLength(2_000);
  expect(items).toEqual(expect.arrayContaining(['walnuts', 'the book number 1 of that list', 'buckwheat pillow']));
  expect(heard.changes.filter(({ kind }) => kind === 'closed').map(({ rule, preference }) => [rule, preference.item])).toEqual([
    ['crowded out', 'the book number 2 of that list'],
  ]);
});

/** Each wish is heard again on every round of the guest's stays. */
const heardOften = (wishes: number, times: number): Observation[] =>
  Array.from({ length: wishes * times }, (_, index) =>
    note(minute(index), { slot: 'media.books', item: `the book number ${index % wishes} of that list` }, { by: 'desk' }),
  ).flat();

test.each([
  [5, 10],
  [40, 5],
  [100, 3],
])('of %i wishes heard often, %i pieces of evidence are kept each', (wishes, kept) => {
  const { preferences } = rebuild(heardOften(wishes, 12));
  expect(new Set(preferences.map(({ evidence }) => evidence.length))).toEqual(new Set([kept]));
  expect(new Set(preferences.map(({ rulings }) => rulings.length))).toEqual(new Set([kept]));
});

test('the heaviest word stays among the evidence, and revising one by one gives what a rebuild gives', () => {
  const word = note(minute(150), { slot: 'media.books', item: 'the book number 7 of that list' }, { id: 'own word' });
  const all = [...heardOften(70, 6), ...word].sort((a, b) => a.at.getTime() - b.at.getTime());
  const rebuilt = rebuild(all);
  const seven = rebuilt.preferences.find(({ item }) => item === 'the book number 7 of that list');
  expect(seven?.evidence).toHaveLength(3);
  expect(seven?.evidence.map(({ noteId }) => noteId)).toContain('own word');
  const live = all.reduce<Profile>((profile, one) => {
    const revision = revise(profile, [one]);
    return revision.kind === 'late' ? profile : revision.profile;
  }, EMPTY_PROFILE);
  expect(live).toEqual(rebuilt);
  expect(rebuildWhole(all)).toEqual(rebuilt);
});

test('a profile of two thousand wishes is far from what a document may hold', () => {
  const { preferences } = rebuild(heardOften(60, 12));
  const each = mongo.BSON.calculateObjectSize({ preferences }) / preferences.length;
  expect(each * 2_000).toBeLessThan(16 * 2 ** 20 * 0.25);
});

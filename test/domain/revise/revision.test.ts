import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY_PROFILE, type Observation, type Profile } from '../../../domain/profile';
import { asOf } from '../../../domain/believed';
import { rebuild, revise, revisedBy, RULINGS } from '../../../domain/revise';
import { RULES } from '../../../domain/revise/rules';
import { believed, note, profileOf } from './guest';

const foam = { slot: 'bed.pillow', item: 'foam pillow' };
const feather = { slot: 'bed.pillow', item: 'feather pillow' };
const nuts = { slot: 'dietary.allergy', item: 'nuts', level: 'unacceptable' } as const;

const revised = (profile: Profile, observations: Observation[]) => {
  const revision = revise(profile, observations);
  if (revision.kind === 'late') throw new Error('late');
  return revision;
};

test('a change names the preference, what became of it and by which rule', () => {
  const before = profileOf(note('2024-02-01', feather));
  const { changes } = revised(before, note('2024-09-10', foam));
  expect(changes.map(({ kind, preference, rule }) => [kind, preference.item, rule])).toEqual([
    ['closed', 'feather pillow', 'newer word'],
    ['added', 'foam pillow', 'said'],
  ]);
});

test('what speaks against an allergy raises one question, however often, and its answer settles it', () => {
  const seen = (at: string) =>
    note(at, { slot: 'food.nut', item: 'walnuts', act: 'observation', basis: 'seen' }, { by: 'Ugo', stay: 'rome' });
  const first = revised(profileOf(note('2024-02-01', nuts)), seen('2024-02-02'));
  expect(first.questions.map(({ rule, about }) => [rule, about])).toEqual([['against an allergy', 'nuts: “walnuts”']]);
  expect(first.changes.map(({ kind }) => kind)).toEqual(['questioned']);
  const second = revised(first.profile, seen('2024-02-03'));
  expect(second.questions).toEqual([]);
  const answered = revised(second.profile, note('2024-02-04', { ...nuts, change: 'retract' }));
  expect(answered.profile.questions).toEqual([]);
});

test('two allergies and one word that names neither: which one is asked, none is closed', () => {
  const profile = profileOf(
    note('2024-02-01', nuts),
    note('2024-02-02', { slot: 'dietary.allergy', item: 'sesame', level: 'unacceptable' }),
    note('2024-02-03', { slot: 'dietary.allergy', item: 'allergy', change: 'retract' }),
  );
  expect(believed(profile, '2024-03-01')).toEqual(['!nuts', '!sesame']);
  expect(profile.questions).toHaveLength(2);
});

test('an older note that comes later is answered with late, and takes its place in time by a rebuild', () => {
  const [old, middle, late] = [
    note('2024-02-01', feather),
    note('2024-09-10', foam),
    note('2024-05-01', { slot: 'bed.pillow', item: 'buckwheat pillow' }),
  ];
  const live = profileOf(old, middle);
  expect(revise(live, late)).toEqual({ kind: 'late' });
  const whole = rebuild([...old, ...middle, ...late]);
  expect(believed(whole, '2024-06-01')).toEqual(['+buckwheat pillow']);
  expect(believed(whole, '2024-10-01')).toEqual(['+foam pillow']);
  expect(revisedBy(live, whole).changes).toEqual([]);
});

test('what a rebuild changes is told as changes', () => {
  const live = profileOf(note('2024-09-10', foam));
  const whole = rebuild([...note('2024-09-10', foam), ...note('2024-05-01', nuts), ...note('2024-12-01', feather)]);
  expect(revisedBy(live, whole).changes.map(({ kind, preference }) => [kind, preference.item])).toEqual([
    ['added', 'nuts'],
    ['closed', 'foam pillow'],
    ['added', 'feather pillow'],
  ]);
  expect(revisedBy(whole, live).changes.map(({ kind, rule }) => [kind, rule])).toContainEqual(['closed', 'understood otherwise']);
});

test('two clocks: what was true, as the chain knew it then', () => {
  const told = note('2024-05-01', foam, { received: '2024-08-01' });
  const profile = profileOf(note('2024-02-01', feather), told);
  const at = (trueAt: string, knownAt: string) =>
    asOf(profile, { trueAt: new Date(trueAt), knownAt: new Date(knownAt) }).map(({ item }) => item);
  expect(at('2024-06-01', '2024-09-01')).toEqual(['foam pillow']);
  expect(at('2024-06-01', '2024-07-01')).toEqual(['feather pillow']);
  expect(believed(profile, '2024-06-15')).toEqual(['+feather pillow']);
  expect(believed(profile, '2024-03-01')).toEqual(['+feather pillow']);
});

test('every ruling that revise gives has its sentence', () => {
  const { preferences } = profileOf(
    note('2024-02-01', feather),
    note('2024-02-02', foam),
    note('2024-02-03', { ...foam, change: 'retract' }),
  );
  for (const { rule } of preferences.flatMap(({ rulings }) => rulings)) expect(Object.keys(RULINGS)).toContain(rule);
});

test('docs/decisions/remembering.md lists the rules in their order', () => {
  const doc = readFileSync(join(__dirname, '../../../docs/decisions/remembering.md'), 'utf8');
  const listed = [...doc.matchAll(/^\| (.+?) \| .+ \|$/gm)].map(([, name]) => name).slice(1);
  expect(listed).toEqual(RULES.map(({ name }) => name));
});

test('what is heard unsurely is not observed: it is for the bot to ask', () => {
  expect(note('2024-02-01', { ...foam, confidence: 0.4 })).toEqual([]);
});

test('evidence stays bounded, and keeps how it began', () => {
  const notes = Array.from({ length: 60 }, (_, i) => note(new Date(Date.UTC(2024, 0, 1 + i)).toISOString(), foam));
  const [preference] = rebuild(notes.flat()).preferences;
  expect(preference?.evidence).toHaveLength(10);
  expect(preference?.evidence[0]?.at).toEqual(new Date('2024-01-01'));
});

test('two thousand notes leave a bounded profile', () => {
  const items = ['figs', 'plums', 'pears', 'grapes', 'dates', 'limes', 'kiwis'];
  const observations = Array.from({ length: 2_000 }, (_, i) =>
    note(new Date(Date.UTC(2014, 0, 1) + i * 43_200_000).toISOString(), {
      slot: 'food.fruit',
      item: `${items[i % 7] ?? ''} ${i}`,
      duration: 'stay',
    }),
  ).flat();
  let profile = EMPTY_PROFILE;
  for (const o of observations) profile = revised(profile, [o]).profile;
  expect(profile.preferences.length).toBeLessThan(250);
  expect(profile.pending.length).toBeLessThanOrEqual(100);
  expect(profile).toEqual(rebuild(observations));
});

test('observe is not confused by a companion nobody knows', () => {
  expect(note('2024-02-01', { ...foam, holder: 'Zdenka' })[0]?.holder).toBe('Zdenka');
  expect(note('2024-02-01', { ...foam, holder: 'spouse' })[0]?.holder).toBe('husband');
});

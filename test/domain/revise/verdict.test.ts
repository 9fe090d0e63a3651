import { believedAt } from '../../../domain/believed';
import type { Preference, Profile } from '../../../domain/profile';
import { observe, rebuild, revise } from '../../../domain/revise';
import { aNote } from '../../support/samples';
import type { Heard } from '../../../domain/understanding';
import type { Verdict } from '../../../domain/words';

const wish = (over: Partial<Heard> = {}): Heard => ({
  ...{ category: 'bed', slot: 'bed.pillow', item: 'foam pillow', level: 'preferred', when: [], duration: 'lasting', holder: 'guest' },
  ...{ act: 'statement', change: null, quote: 'a foam pillow', confidence: 0.9 },
  ...over,
});
const noteOf = (id: string, day: number, heard: Heard[], speaker: 'guest' | 'staff' = 'guest') => {
  const at = new Date(Date.UTC(2031, 2, day, 12));
  const understanding = { preferences: heard, complaint: null, opinions: [], suggestion: false, unclear: [] };
  const author =
    speaker === 'guest'
      ? ({ kind: 'guest', id: 'g_1', name: 'Ingrid' } as const)
      : ({ kind: 'associate', id: 'ana', name: 'Ana', department: 'housekeeping' } as const);
  return aNote(id, { at, receivedAt: at, understanding, speaker, author, stayId: 'S1' });
};
const verdict = (preferenceId: string, said: Verdict): Heard => wish({ preferenceId, verdict: said, quote: said });

/** What one verdict of the guest makes of one wish. */
const proved = (said: Verdict, over: Partial<Heard> = {}, speaker: 'guest' | 'staff' = 'guest'): Profile => {
  const notes = [noteOf('n1', 1, [wish(over)]), noteOf('n2', 8, [{ ...wish(over), preferenceId: 'p.n1.0', verdict: said }], speaker)];
  return rebuild(notes.flatMap((note) => observe(note, { companions: [] })));
};
const standing = ({ preferences }: Profile): Preference | undefined => preferences.find(({ retractedAt }) => retractedAt === undefined);
const FIRST = 0.9;

describe('how a preference proved', () => {
  test.each<[Verdict, string, 'more' | 'less' | 'same']>([
    ['relevant', 'proved right', 'more'],
    ['missed', 'wanted and missed', 'more'],
    ['not now', 'not needed this time', 'less'],
    ['declined', 'declined on a stay', 'less'],
    ['failed', 'not given on a stay', 'same'],
  ])('%s stands, with the ruling “%s”, and is believed %s', (said, rule, how) => {
    const preference = standing(proved(said))!;
    expect(preference.rulings.at(-1)?.rule).toBe(rule);
    expect(preference.ratings).toMatchObject([{ verdict: said, stayId: 'S1' }]);
    const change = Math.sign(preference.confidence - FIRST);
    expect({ 1: 'more', 0: 'same', [-1]: 'less' }[change]).toBe(how);
    expect(preference.suspensions).toBeUndefined();
  });

  test('what the guest calls wrong is closed, and no new wish is made of it', () => {
    const { preferences } = proved('wrong');
    expect(preferences).toHaveLength(1);
    expect(preferences[0]).toMatchObject({ retractedAt: expect.any(Date) as Date, rulings: [{}, { rule: 'wrong after a stay' }] });
  });

  test.each<[string, Partial<Heard>]>([
    ['an allergy', { category: 'dietary', slot: 'dietary.allergy.nuts', item: 'walnuts', level: 'unacceptable' }],
    ['what is unacceptable', { level: 'unacceptable', item: 'feather pillow' }],
  ])('%s is not closed by it: it is asked about', (_, over) => {
    const profile = proved('wrong', over);
    expect(standing(profile)).toBeDefined();
    expect(profile.questions.map(({ rule }) => rule)).toEqual(['against an allergy']);
  });

  test('a colleague’s “wrong” closes nothing of the guest', () => {
    expect(standing(proved('wrong', {}, 'staff'))).toBeDefined();
  });

  test('of one stay the guest’s later answer counts, and what a colleague reported stands beside it', () => {
    const notes = [
      noteOf('n1', 1, [wish()]),
      noteOf('n2', 5, [verdict('p.n1.0', 'failed')], 'staff'),
      noteOf('n3', 8, [verdict('p.n1.0', 'not now')]),
      noteOf('n4', 9, [verdict('p.n1.0', 'missed')]),
    ];
    const observations = notes.flatMap((note) => observe(note, { companions: [] }));
    const profile = rebuild(observations);
    expect(standing(profile)?.ratings?.map(({ verdict: said }) => said)).toEqual(['failed', 'missed']);
    expect(rebuild([...observations].reverse())).toEqual(profile);
    const oneByOne = observations.reduce<Profile>((known, o) => {
      const revised = revise(known, [o]);
      return revised.kind === 'late' ? known : revised.profile;
    }, rebuild([]));
    expect(oneByOne).toEqual(profile);
  });

  test('said again afterwards it keeps what it proved; two answers of one note on one slot stay two', () => {
    const notes = [
      noteOf('n1', 1, [wish(), wish({ item: 'kapok pillow', when: ['cold'] })]),
      noteOf('n2', 8, [verdict('p.n1.0', 'not now'), { ...verdict('p.n1.1', 'relevant'), item: 'kapok pillow', when: ['cold'] }]),
      noteOf('n3', 20, [wish({ quote: 'foam again' })]),
    ];
    const profile = rebuild(notes.flatMap((note) => observe(note, { companions: [] })));
    const believed = believedAt(profile, new Date('2031-04-01'));
    expect(believed.map(({ item, ratings }) => [item, ratings?.map(({ verdict: said }) => said)])).toEqual([
      ['foam pillow', ['not now']],
      ['kapok pillow', ['relevant']],
    ]);
    expect(believed[0]!.confidence).toBeLessThan(0.99);
  });
});

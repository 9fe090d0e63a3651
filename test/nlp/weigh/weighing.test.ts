import { readByRules, understand } from '../../../nlp/understand';
import { propose } from '../../../nlp/weigh/proposals';
import { heaviest, learned, scalesOf } from '../../../nlp/weigh/scales';
import { choose, weighProposals, type Weighed } from '../../../nlp/weigh/weighing';
import { weigh } from '../../../nlp/weigh/weigh';
import type { Speaker } from '../../../domain/words';

const readingOf = (text: string, speaker: Speaker = 'guest') => readByRules(text, { speaker })[0]!;
const texts = (text: string, speaker: Speaker = 'guest'): string[] => propose(readingOf(text, speaker)).map((each) => each.text);
/** Weights for what is wanted and what is avoided, told apart for reading. */
const scales = (...said: [kind: string, seen: string, wanted: number, avoided: number][]) =>
  scalesOf({
    keep: 0.5,
    drop: 0.2,
    ask: 0.4,
    weights: Object.fromEntries(said.map(([kind, seen, ...says]) => [kind, { [seen]: [...says, 0] }])),
  });

describe('proposals', () => {
  it.each([
    ['The harpist in the lobby made my evening.', 'harpist'],
    ['Our window looked onto a skip.', 'skip'],
    ['rm 12 unicycle storage, window seat', 'window seat'],
    ['The towels were scratchy.', 'scratchy towels'],
  ])('name whatever is named: %s', (text, item) => {
    expect(texts(text)).toContain(item);
  });

  it('leave to the rules what is said plainly, taken back, or said of strangers', () => {
    expect(texts('I would like a firm pillow.')).toEqual([]);
    expect(texts('Please forget the newspaper.')).toEqual([]);
    expect(texts('She never eats fish.')).toEqual([]);
  });

  it('leave out what another wish depends on, and the house’s own business', () => {
    expect(texts('An ice cube in my white wine, please.')).not.toContain('white wine');
    expect(texts('boiler pressure low, valve replaced', 'staff')).toEqual([]);
    expect(texts('802 says ice machine makes noise', 'staff')).not.toEqual([]);
  });

  it('do not join a thing to a place across a comma, nor take the words of a wish for a thing', () => {
    expect(texts('We had soup at breakfast, for the children it was cold.')).not.toContain('breakfast, for the children');
    expect(texts('Nectarines to my room.')).not.toContain('nectarines to my room');
    expect(texts('We hope to get unicycles from you.')).not.toContain('get unicycles');
  });
});

describe('weighing', () => {
  it('adds what is heavy and keeps out what is light', () => {
    const light = weigh(readingOf('The harpist in the lobby.'), scales(['always', '', -5, -5]));
    const heavy = weigh(readingOf('The harpist in the lobby.'), scales(['always', '', -1, -9], ['last word', 'harpist', 3, 0]));
    expect(light.added).toEqual([]);
    expect(heavy.added.map(({ item, level }) => [item, level])).toEqual([['harpist', 'preferred']]);
  });

  it('turns it about where the evidence says so', () => {
    const against = scales(['always', '', -3, -3], ['last word', 'harpist', 1, 5]);
    expect(weigh(readingOf('The harpist in the lobby.'), against).added.map(({ level }) => level)).toEqual(['avoided']);
  });

  it('drops a rule’s find only below its own threshold, and says how light it was', () => {
    const reading = readingOf('Mrs Lam: white peonies in suite, please', 'staff');
    expect(reading.candidates.filter(({ dropped }) => dropped === null)).not.toEqual([]);
    weigh(reading, scales(['always', '', -4, -4]));
    expect(reading.candidates.map(({ dropped }) => dropped)).toContainEqual(expect.stringContaining('weighed too light'));
  });

  it('asks a guest about one thing where nothing is clear, and never an associate', () => {
    const doubtful = scales(['always', '', -0.2, -9]);
    expect(weigh(readingOf('The bathrobe was in the cellar.'), doubtful).doubtful?.item).toContain('bathrobe');
    expect(weigh(readingOf('The bathrobe was in the cellar.', 'staff'), doubtful).doubtful).toBeNull();
  });

  it('chooses the set without overlaps that is worth most', () => {
    const at = (from: number, to: number, sure: number): Weighed => ({ proposal: { from, to, rule: null }, sure }) as unknown as Weighed;
    const spans = (all: Weighed[]): number[][] => choose(all, { keep: 0.5, drop: 0.5 }).map(({ proposal }) => [proposal.from, proposal.to]);
    expect(spans([at(0, 4, 0.9), at(0, 2, 0.85), at(2, 4, 0.85)])).toEqual([[0, 2], [2, 4]]); // prettier-ignore
    expect(spans([at(0, 4, 0.95), at(0, 2, 0.6), at(2, 4, 0.6)])).toEqual([[0, 4]]);
    expect(spans([at(0, 4, 0.4)])).toEqual([]);
  });

  it('can say what weighed most', () => {
    const [first] = weighProposals(readingOf('The harpist in the lobby.'), learned);
    const pieces = heaviest(learned, 'wanted', first!.evidence, 3);
    expect(pieces).toHaveLength(3);
    expect(Math.abs(pieces[0]!.weight)).toBeGreaterThanOrEqual(Math.abs(pieces[2]!.weight));
  });

  it('hears the same twice', () => {
    const text = 'Lovely stay, though the pillow was a brick and the bells never stop.';
    expect(understand(text, { speaker: 'guest' })).toEqual(understand(text, { speaker: 'guest' }));
  });
});

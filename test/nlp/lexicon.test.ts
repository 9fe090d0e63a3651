import { isSlot, SLOTS } from '../../domain/slots';
import { CATEGORIES } from '../../domain/words';
import { LEXICON } from '../../nlp/lexicon';
import { normalise } from '../../nlp/passes/01-normalise';
import { termAt } from '../../nlp/vocabulary';

/** A phrase that may mean two things is put where hotel talk nearly always means it; none stands in two places. */
const phrases = LEXICON.flatMap(({ slot, terms }) => terms.flatMap((line) => line.split(' = ').map((phrase) => ({ slot, line, phrase }))));
const slotIn = (text: string): string | undefined => termAt(normalise(text), 0)?.term.slot;

describe('the format', () => {
  test('every slot exists', () => {
    expect(LEXICON.map(({ slot }) => slot).filter((slot) => !isSlot(slot))).toEqual([]);
  });

  test('phrases are lower case, trimmed and without marks that people do not write', () => {
    const wrong = phrases.filter(({ phrase }) => phrase !== phrase.toLowerCase().trim() || !/^[\p{L}\p{N} '&./+%°,-]+$/u.test(phrase));
    expect(wrong).toEqual([]);
  });

  test('no phrase denies: the negation belongs to the level', () => {
    const denied = phrases.filter(
      ({ phrase }) => /^(?:no|not|without|never|don't|nothing) /.test(phrase) && !phrase.startsWith('not to be'),
    );
    expect(denied.map(({ phrase }) => phrase)).toEqual([]);
  });

  test('no food, drink or bedding carries its time: when it is wanted is a condition', () => {
    const timed = phrases.filter(
      ({ slot, phrase }) =>
        /^(?:food|drink\.(?!welcome)|bed)/.test(slot) && /(?:after|before|at) (?:lunch|dinner|breakfast|night|turndown)$/.test(phrase),
    );
    expect(timed.map(({ phrase }) => phrase)).toEqual([]);
  });

  test('no phrase stands twice, in whatever number', () => {
    const places = new Map<string, Set<string>>();
    for (const { slot, phrase } of phrases) {
      const key = normalise(phrase)
        .map(({ stem }) => stem)
        .join(' ');
      places.set(key, (places.get(key) ?? new Set()).add(slot));
    }
    expect([...places].filter(([, slots]) => slots.size > 1).map(([key, slots]) => [key, ...slots])).toEqual([]);
  });
});

describe('the size', () => {
  test('more than 10,000 terms and 22,000 phrases', () => {
    expect(LEXICON.flatMap(({ terms }) => terms).length).toBeGreaterThan(10_000);
    expect(phrases.length).toBeGreaterThan(22_000);
  });

  test('every slot has a term, but for the fallback of each category', () => {
    const used = new Set(LEXICON.map(({ slot }) => slot));
    const fallbacks = CATEGORIES.map((category) => `${category}.other`);
    expect(Object.keys(SLOTS).filter((slot) => !used.has(slot) && !fallbacks.includes(slot))).toEqual([]);
  });
});

describe('the narrowest slot', () => {
  test.each([
    ['Chablis', 'drink.wine.white'],
    ['cab sauv', 'drink.wine.red'],
    ['20 year tawny', 'drink.wine.fortified'],
    ['G&T', 'drink.cocktail.gin'],
    ['Evian', 'drink.water.brand'],
    ['expresso', 'drink.coffee'],
    ['oatmilk', 'drink.milk'],
    ['feathr pillow', 'bed.pillow'],
    ['2 extra pillows', 'bed.pillow.count'],
    ['body pillow', 'bed.pillow.support'],
    ['kingsize', 'bed.type'],
    ['walk-in shower', 'bath.kind'],
    ['rain shower', 'bath.shower'],
    ['aircon', 'climate.ac'],
    ['windows open', 'climate.window'],
    ['blackout curtains', 'climate.dark'],
    ['late hk', 'housekeeping.time'],
    ['shirts on hangers', 'housekeeping.laundry.finish'],
    ['medium rare', 'food.meat.doneness'],
    ['sunny side up', 'food.eggs'],
    ['celiac', 'dietary.medical'],
    ['halal', 'dietary.faith'],
    ['vegan', 'dietary.diet'],
    ['qibla', 'dietary.faith.prayer'],
    ['corner booth', 'dining.table'],
    ['grab rails', 'accessibility.bars'],
    ['cpap machine', 'accessibility.medical.device'],
    ['deep tissue', 'wellness.massage'],
    ['female therapist', 'wellness.therapist'],
    ['ethernet cable', 'technology.wired'],
    ['UK plug', 'technology.adapter'],
    ['Süddeutsche', 'media.newspaper'],
    ['travel cot', 'family.crib'],
    ['litter box', 'pets.litter'],
    ['4pm checkout', 'travel.departure'],
    ['Tesla', 'travel.car'],
    ['stargazer lilies', 'occasion.flowers'],
    ['wake-up call', 'service.wakeup'],
    ['whatsapp', 'service.contact'],
    ['Uffizi', 'activities.museum'],
    ['snorkelling', 'activities.water'],
    ['four-star', 'price.stars'],
    ['high flr', 'room.floor'],
    ['next to the lift', 'room.location'],
    ['connectng rooms', 'room.connecting'],
  ])('%s: %s', (text, slot) => {
    expect(slotIn(text)).toBe(slot);
  });

  test.each(['port', 'date', 'light', 'table', 'book', 'still', 'dry', 'soft', 'staff', 'nice', 'run', 'offer'])(
    '%p alone says too little to be a term',
    (word) => {
      expect(slotIn(word)).toBeUndefined();
    },
  );
});

import { areRelated, fallbackOf, isSlot, isWithin, labelsOf, parentOf, slotOf, SLOTS } from '../../domain/slots';
import { CATEGORIES, DEPARTMENTS } from '../../domain/words';

const ids = Object.keys(SLOTS);
/** Preference groups that OPERA Cloud seeds, and the three it names as customary additions. */
const OPERA_GROUPS = [
  ...['DIETARY', 'EVENTS', 'FLOOR', 'INTERESTS', 'KEY OPTIONS', 'MINIBAR OPTIONS', 'PHONE OPTIONS'],
  ...['ROOM FEATURES', 'SMOKING', 'SPECIALS', 'TV OPTIONS', 'VIDEO OPTIONS', 'PILLOW', 'MUSIC', 'NEWSPAPER'],
];

describe('the slot catalogue', () => {
  test.each(ids)('%s is well formed', (id) => {
    const slot = slotOf(id);
    expect(id).toMatch(/^[a-z]+(\.[a-z]+)+$/);
    expect(id.startsWith(`${slot.category}.`)).toBe(true);
    expect(DEPARTMENTS).toContain(slot.department);
    expect(slot.label).toMatch(/\S/);
    if (slot.opera) expect(OPERA_GROUPS).toContain(slot.opera);
    if (slot.ota) expect(slot.ota).toBeLessThanOrEqual(280);
  });

  test.each(CATEGORIES)('%s has a fallback slot', (category) => {
    expect(slotOf(fallbackOf(category)).category).toBe(category);
  });

  test('labels differ within a category, so that a person can tell two slots apart', () => {
    const said = ids.map((id) => `${slotOf(id).category}: ${slotOf(id).label}`);
    expect(said.filter((label, at) => said.indexOf(label) !== at)).toEqual([]);
  });

  test.each(ids.filter((id) => parentOf(parentOf(id)!) !== null))('%s hangs on a slot that exists', (id) => {
    expect(isSlot(parentOf(id)!)).toBe(true);
  });

  test('health, faith and accessibility are sensitive', () => {
    for (const id of ['dietary.allergy', 'dietary.faith', 'dietary.medical', 'accessibility.wheelchair', 'accessibility.other'])
      expect(slotOf(id).sensitive).toBe(true);
    expect(ids.filter((id) => isWithin(id, 'accessibility') && !slotOf(id).sensitive)).toEqual([]);
    for (const id of ['bed.pillow', 'drink.wine', 'dietary.diet']) expect(slotOf(id).sensitive).toBeUndefined();
  });

  test.each([
    ['bed.pillow', 'one'],
    ['bed.pillow.count', 'one'],
    ['bed.type', 'one'],
    ['room.floor', 'one'],
    ['room.quiet', 'many'],
    ['bath.kind', 'one'],
    ['climate.window', 'one'],
    ['drink.water', 'one'],
    ['drink.wine.white', 'many'],
    ['food.fruit', 'many'],
    ['media.newspaper', 'one'],
    ['service.address', 'one'],
    ['activities.music', 'many'],
  ])('%s holds %s', (id, kind) => {
    expect(slotOf(id).kind).toBe(kind);
  });
});

describe('the tree', () => {
  test.each([
    ['drink.wine.white', 'drink.wine', true],
    ['drink.wine.white', 'drink', true],
    ['drink.wine', 'drink.wine', true],
    ['drink.wine', 'drink.wine.white', false],
    ['drink.winery', 'drink.wine', false],
    ['food.fish', 'drink', false],
  ])('%s is within %s: %s', (id, ancestor, answer) => {
    expect(isWithin(id, ancestor)).toBe(answer);
  });

  test('relation goes up and down, not sideways', () => {
    expect(areRelated('drink.wine', 'drink.wine.white')).toBe(true);
    expect(areRelated('drink.wine.white', 'drink.wine')).toBe(true);
    expect(areRelated('drink.wine.red', 'drink.wine.white')).toBe(false);
  });

  test('labels go from narrow to wide', () => {
    expect(labelsOf('drink.wine.white')).toEqual(['white wine', 'wine']);
    expect(labelsOf('nothing.known')).toEqual([]);
  });
});

describe('slotOf never throws', () => {
  test.each([
    ['bed.pillow.foam.large', 'pillow'],
    ['bed', 'bed'],
    ['bed.hammock', 'bed'],
    ['', 'service'],
    ['constructor', 'service'],
    ['toString.valueOf', 'service'],
    ['...', 'service'],
  ])('%p is answered by %s', (id, label) => {
    expect(slotOf(id).label).toBe(label);
  });
});

import { understand } from '../../nlp/understand';
import { House, said } from './support/house';

/** What goes wrong in a chat: a sentence that says so, the words kept, and nothing made up. */
let house: House;
beforeEach(async () => {
  house = await House.open(understand);
});

const held = async () => (await house.store.guests.get('g_1'))!.profile.preferences.map(({ holder, item, level }) => [holder, item, level]);
const kept = async () => (await house.store.guests.get('g_1'))!.inbox.map(({ text }) => text);

test('a companion nobody knows: it is held for them and not for the guest, and the answer says for whom', async () => {
  const text = 'My nephew Basil never eats mushrooms.';
  expect(said(await house.talk('ingrid').says(text))).toContain('for your nephew');
  expect(await held()).toEqual([['nephew', 'mushrooms', 'unacceptable']]);
  expect((await house.store.guests.get('g_1'))!.companions.some(({ relation }) => relation === 'nephew')).toBe(false);
});

test('a wish that conflicts with itself: the first stands, and the guest is asked', async () => {
  const answer = said(await house.talk('ingrid').says('I want a high floor and a low floor, please.'));
  expect(answer).toContain('Before I change anything');
  expect(await held()).toEqual([['guest', 'high floor', 'preferred']]);
});

test.each(['asdkjh qweoiu zxc', '🙂🙂', '42', 'ﷺ ﷺ ﷺ'])('words that say nothing (%s) are kept, and nothing is noted', async (text) => {
  expect(said(await house.talk('ingrid').says(text))).not.toBe('');
  expect(await held()).toEqual([]);
  expect(await kept()).toContain(text);
});

test('an associate about nobody: asked whom it is about, kept at the property, noted for nobody', async () => {
  const ana = house.talk('ana');
  expect(said(await ana.says('999: likes green tea'))).toMatch(/Kept, but nobody is in “999” today\. Whom is it about\?/);
  expect(said(await ana.says('Zzyzx: likes green tea'))).toMatch(/I find no guest “Zzyzx”/);
  expect((await house.store.notes.unplaced('NAP', 9)).map(({ text }) => text)).toEqual(
    expect.arrayContaining(['999: likes green tea', 'Zzyzx: likes green tea']),
  );
  expect(await held()).toEqual([]);
});

test('an allergy and a liking against it in one breath: the allergy stands, and the associate is told to ask', async () => {
  expect(said(await house.talk('ana').says('412: allergic to nuts, loves walnut bread'))).toContain('please ask the guest');
  expect(await held()).toContainEqual(['guest', 'nuts', 'unacceptable']);
});

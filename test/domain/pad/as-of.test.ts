import { GUEST, openHouse, OFFICER, type House } from './house';

/** A pillow that changed between two stays, and an allergy told late: what each read says of a day in between. */
let house: House;
const day = (text: string): Date => new Date(`${text}T23:59:59Z`);

beforeEach(async () => {
  house = await openHouse('2031-01-08T12:00:00Z');
  await house.say('2031-01-09T12:00:00Z', 'I always sleep on a feather pillow.');
  await house.say('2031-02-20T12:00:00Z', 'From now on I want a foam pillow.', { stayId: null });
  await house.say('2031-02-25T12:00:00Z', 'I am allergic to walnuts.', { stayId: null });
  house.clock.moveTo('2031-03-02T12:00:00Z');
});

const turndown = (knownAt?: Date, trueAt?: Date) =>
  house.pad
    .recall({ guestId: 'g_1', property: 'NAP', moment: 'turndown', ...(knownAt && { knownAt }), ...(trueAt && { trueAt }) }, GUEST)
    .then((prompts) => prompts.map(({ item }) => item));

test('the profile: what was believed, or true, on a day', async () => {
  const items = async (point?: { knownAt?: Date; trueAt?: Date }) =>
    (await house.pad.preferences('g_1', GUEST, point)).map(({ item }) => item).sort();
  expect(await items()).toEqual(['foam pillow', 'walnuts']);
  expect(await items({ knownAt: day('2031-01-09') })).toEqual(['feather pillow']);
  expect(await items({ knownAt: day('2031-02-21') })).toEqual(['foam pillow']);
  expect(await items({ trueAt: day('2031-01-12') })).toEqual([]);
  expect(await items({ knownAt: day('2031-02-01'), trueAt: day('2031-02-22') })).toEqual(['feather pillow']);
});

test('a moment: what would have been prompted for then', async () => {
  expect(await turndown()).toEqual(['foam pillow']);
  expect(await turndown(day('2031-01-10'))).toEqual(['feather pillow']);
  expect(await turndown(day('2031-02-01'), day('2031-03-01'))).toEqual(['feather pillow']);
  expect(await turndown(undefined, day('2031-03-01'))).toEqual(['foam pillow']);
  expect(await turndown(day('2031-01-08'))).toEqual([]);
});

test('a briefing: what could have been told then; nothing is kept of the asking, and no later word shows', async () => {
  const told = async (knownAt?: Date) => (await house.pad.briefing('S2', OFFICER, knownAt)).tasks.map(({ item }) => item).sort();
  expect(await told(day('2031-02-01'))).toEqual(['feather pillow']);
  expect(await told(day('2031-02-21'))).toEqual(['foam pillow']);
  expect(await house.store.briefings.ofGuest('g_1')).toEqual([]);
  expect(await told()).toEqual(['foam pillow', 'walnuts']);
  const then = await house.pad.briefing('S2', OFFICER, day('2031-02-01'));
  expect(JSON.stringify(then)).not.toContain('foam');
  expect(then.editions).toEqual([]);
});

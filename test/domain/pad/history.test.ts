import { RULINGS } from '../../../domain/revise';
import { associate, byBar, GUEST, OFFICER, openHouse, type House } from './house';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});

const pillowOf = async (viewer = GUEST) => {
  const guest = await house.store.guests.get('g_1');
  const first = guest!.profile.preferences.find(({ slot }) => slot.startsWith('bed.pillow'))!;
  return house.pad.history('g_1', first.id, viewer);
};

describe('why a preference is believed', () => {
  test('made, said again and replaced: each step with its words, its date and its ruling', async () => {
    await house.say('2031-01-10T12:00:00Z', 'I always sleep on a feather pillow.');
    await house.say('2031-01-11T12:00:00Z', 'A feather pillow again, please, always.');
    await house.say('2031-03-02T12:00:00Z', 'From now on I want a foam pillow instead of the feather pillow.', { stayId: 'S2' });
    const { preference, chain } = await pillowOf();
    expect(preference).toMatchObject({ item: 'feather pillow', retractedAt: new Date('2031-03-02T12:00:00Z') });
    expect(chain.map(({ noteId }) => noteId)).toEqual(['n1', 'n2', 'n3']);
    expect(chain[0]).toMatchObject({ rule: 'said', because: RULINGS.said, author: 'you', property: 'NAP', stayId: 'S1' });
    expect(chain[1]).toMatchObject({ rule: 'said again', at: new Date('2031-01-11T12:00:00Z') });
    expect(chain[2]?.quote).toContain('foam pillow');
    expect(['newer word', 'in its place']).toContain(chain[2]?.rule);
    for (const { because } of chain) expect(Object.values(RULINGS)).toContain(because);
  });

  test('a guest reads the department, a colleague the name', async () => {
    await house.say('2031-01-10T12:00:00Z', 'Always takes her martini with three olives.', byBar);
    const [known] = await house.pad.preferences('g_1', GUEST);
    const authorFor = async (viewer: typeof GUEST) => (await house.pad.history('g_1', known!.id, viewer)).chain[0]?.author;
    expect(await authorFor(GUEST)).toBe('food & beverage');
    expect(await authorFor(associate())).toBe('Luis Ortega');
  });

  test('what is in confidence has no history for those who do not act on it, not even that it exists', async () => {
    await house.say('2031-01-10T12:00:00Z', 'I am allergic to walnuts.');
    const [allergy] = await house.pad.preferences('g_1', GUEST);
    await expect(house.pad.history('g_1', allergy!.id, associate())).rejects.toMatchObject({ code: 'UNKNOWN_PREFERENCE' });
    expect((await house.pad.history('g_1', allergy!.id, OFFICER)).chain).toHaveLength(1);
  });

  test('a doubt that nobody has settled stands beside it', async () => {
    await house.say('2031-01-10T12:00:00Z', 'I am allergic to shrimp.');
    await house.say('2031-01-11T12:00:00Z', 'She loves shrimp, always orders it.', byBar);
    const [allergy] = (await house.pad.preferences('g_1', GUEST)).filter(({ level }) => level === 'unacceptable');
    const { open } = await house.pad.history('g_1', allergy!.id, GUEST);
    expect(open).toMatchObject([{ because: RULINGS['against an allergy'] }]);
  });

  test('an unknown one, and somebody else’s guest', async () => {
    await expect(house.pad.history('g_1', 'p.none.0', GUEST)).rejects.toMatchObject({ code: 'UNKNOWN_PREFERENCE' });
    await expect(house.pad.history('g_1', 'p.n1.0', { kind: 'guest', guestId: 'g_2' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(house.pad.history('g_1', 'p.n1.0', associate({ properties: ['CUN'] }))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('as of', () => {
  test('what was known at a date, and what was true at another', async () => {
    await house.say('2031-01-10T12:00:00Z', 'I always sleep on a feather pillow.');
    await house.say('2031-03-02T12:00:00Z', 'From now on I want a foam pillow instead of the feather pillow.', { stayId: 'S2' });
    const items = async (point: Parameters<typeof house.pad.preferences>[2]) =>
      (await house.pad.preferences('g_1', GUEST, point)).map(({ item }) => item);
    expect(await items({})).toEqual(['foam pillow']);
    expect(await items({ knownAt: new Date('2031-01-01') })).toEqual([]);
    expect(await items({ knownAt: new Date('2031-02-01') })).toEqual(['feather pillow']);
    expect(await items({ knownAt: new Date('2031-02-01'), trueAt: new Date('2031-06-01') })).toEqual(['feather pillow']);
  });
});

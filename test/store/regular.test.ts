import { mongo } from 'mongoose';
import { replay } from '../../domain/pad/replay';
import { makePad } from '../../domain/pad/make';
import type { Note } from '../../domain/note';
import { observe, rebuild, rebuildWhole } from '../../domain/revise';
import type { Heard } from '../../domain/understanding';
import { readMoment } from '../../nlp/moment';
import { understand } from '../../nlp/understand';
import { countingIds, handClock, silentLog } from '../support/ids';
import { aGuest, aNote, aProperty, noon } from '../support/samples';
import { places, type Place } from './places';

const NOTES = 2_000;
const DAY_MS = 86_400_000;
const FIRST = noon('2021-01-01').getTime();
const PILLOWS = ['foam pillow', 'feather pillow', 'latex pillow'];
const FRUITS = ['mango', 'papaya', 'fig', 'plum', 'quince', 'guava', 'lychee', 'pear', 'peach', 'apricot', 'melon', 'cherry'];
const WAYS = ['fresh', 'dried', 'sliced', 'grilled', 'candied', 'frozen', 'baked', 'poached', 'stewed', 'raw'];

/** In turn another pillow, which closes the one before, and another of 120 fruits. */
function wordOf(index: number): Pick<Heard, 'category' | 'slot' | 'item'> {
  const step = Math.floor(index / 2);
  if (index % 2 === 0) return { category: 'bed', slot: 'bed.pillow', item: PILLOWS[step % PILLOWS.length] ?? '' };
  const item = `${WAYS[step % WAYS.length] ?? ''} ${FRUITS[Math.floor(step / WAYS.length) % FRUITS.length] ?? ''}`;
  return { category: 'food', slot: 'food.fruit', item };
}

/** Ten years of a guest who changes their mind, twice a week, as a person picked it from a list. */
function noteOf(index: number): Note {
  const at = new Date(FIRST + index * 1.8 * DAY_MS);
  const word = wordOf(index);
  const said = { level: 'preferred', duration: 'lasting', holder: 'guest', act: 'statement', change: null } as const;
  const heard: Heard = { ...said, ...word, when: [], quote: word.item, confidence: 0.9 };
  return aNote(`n_${String(index).padStart(4, '0')}`, {
    text: `I would like ${heard.item} from now on.`,
    speaker: 'guest',
    author: { kind: 'guest', id: 'g_1', name: 'Ingrid Solheim' },
    at,
    receivedAt: at,
    stayId: null,
    picked: true,
    understanding: { preferences: [heard], complaint: null, opinions: [], suggestion: false, unclear: [] },
  });
}

const GUEST = { kind: 'guest', guestId: 'g_1' } as const;
const notes = Array.from({ length: NOTES }, (_, index) => noteOf(index));
const observed = notes.flatMap((note) => observe(note, { companions: [] }));
const whole = rebuildWhole(observed);

describe.each(places())('a guest with 2,000 notes over ten years, on %s', (_, place: () => Place) => {
  const { start, store, stop } = place();
  const clock = handClock('2031-01-10T12:00:00Z');
  const queue = { enqueue: () => Promise.resolve() };
  const padOver = () => makePad({ store: store(), queue, understand, readMoment, clock, ids: countingIds(), log: silentLog });
  beforeAll(async () => {
    await start();
    await store().properties.put(aProperty('NAP'));
    await store().notes.insertMany(notes);
    await store().guests.insertMany([aGuest('g_1', { companions: [], inbox: [], outbox: [], profile: rebuild(observed) })]);
  });
  afterAll(stop);

  test('takes a document that stays small, whatever was believed in between', async () => {
    const guest = await store().guests.get('g_1');
    const kilobytes = mongo.BSON.calculateObjectSize(guest!) / 1_024;
    expect(whole.preferences.length).toBeGreaterThan(1_000);
    expect(guest!.profile.preferences.length).toBeLessThan(200);
    expect(kilobytes).toBeLessThan(400);
    expect((await replay({ store: store(), understand }, guest!)).differences).toEqual([]);
  });

  test('knows what was believed on any day of the ten years', async () => {
    const pad = padOver();
    for (const index of [100, 1_300]) {
      const knownAt = new Date(notes[index]!.at.getTime() + 1);
      const then = rebuildWhole(notes.slice(0, index + 1).flatMap((note) => observe(note, { companions: [] })));
      const pillows = then.preferences.filter(({ slot, retractedAt }) => slot === 'bed.pillow' && retractedAt === undefined);
      const told = (await pad.preferences('g_1', GUEST, { knownAt })).filter(({ slot }) => slot === 'bed.pillow');
      expect(told.map(({ id, item }) => [id, item])).toEqual(pillows.map(({ id, item }) => [id, item]));
      expect(told).toHaveLength(1);
    }
  });

  test('can say why it changed its mind nine years ago', async () => {
    const first = whole.preferences.find(({ slot }) => slot === 'bed.pillow')!;
    expect((await store().guests.get('g_1'))!.profile.preferences.some(({ id }) => id === first.id)).toBe(false);
    const { chain, preference } = await padOver().history('g_1', first.id, GUEST);
    expect(preference.item).toBe(PILLOWS[0]);
    expect(chain.map(({ quote }) => quote)).toEqual([PILLOWS[0], PILLOWS[1]]);
  });

  test('takes the next note, and recalls by it', async () => {
    const pad = padOver();
    const source = { id: 'n_new', channel: 'web chat', property: 'NAP', stayId: null, speaker: 'guest' } as const;
    const author = { kind: 'guest', id: 'g_1', name: 'Ingrid Solheim' } as const;
    await pad.takeNote({ ...source, author, guestId: 'g_1', text: 'I always sleep on a buckwheat pillow.' });
    const prompts = await pad.recall({ guestId: 'g_1', property: 'NAP', moment: 'turndown' }, GUEST);
    expect(prompts.map(({ item }) => item)).toContain('buckwheat pillow');
    expect(prompts.map(({ item }) => item)).not.toContain(PILLOWS[(NOTES / 2 - 1) % PILLOWS.length]);
  });
});

import type * as Renderer from 'adaptivecards';
import { alertCard } from '../../bot/cards/alert';
import { aboutForGuest, aboutForStaff } from '../../bot/cards/about';
import { arrivalsCard } from '../../bot/cards/arrivals';
import { briefingCards } from '../../bot/cards/briefing';
import { helpCard } from '../../bot/cards/help';
import { momentCard } from '../../bot/cards/moment';
import { whyCard } from '../../bot/cards/why';
import { toActivity } from '../../bot/reply';
import type { Card } from '../../bot/cards/elements';
import type { Task } from '../../domain/briefing';
import { atlasOf } from '../../domain/atlas';
import type { Reader } from '../../domain/brief/lines';
import { aProperty, aBriefing, aGuest, anAlert, aPreference, aStay } from '../support/samples';
import { wordsOf } from './support/house';

/** The bundle that browsers get: the package's entry is an ES module, which Jest cannot load. */
const AdaptiveCards = jest.requireActual<typeof Renderer>('adaptivecards/dist/adaptivecards.js');

const aTask = (number: number, over: Partial<Task> = {}): Task => ({
  id: `s~p_${number}`,
  number,
  preferenceId: `p_${number}`,
  department: 'housekeeping',
  category: 'bed',
  slot: 'bed.pillow',
  action: `Buckwheat pillow ${number}`,
  item: 'buckwheat pillow',
  level: 'preferred',
  holder: 'guest',
  when: [],
  reason: 'asked for it',
  evidence: aPreference('p_1').evidence,
  sensitive: false,
  state: 'open',
  ...over,
});

const atlas = atlasOf([
  aProperty('NAP'),
  aProperty('CUN', { city: 'Cancún', timeZone: 'America/Cancun' }),
  aProperty('AKL', { city: 'Auckland', timeZone: 'Pacific/Auckland' }),
]);
const reader: Reader = { language: 'en', composedIn: 'en', atlas, timeZone: 'Europe/Rome' };

const prompt = { ...aTask(1), say: 'With an ice cube?' };
const many = Array.from({ length: 40 }, (_, index) => aTask(index + 1));
const cards: [string, Card][] = [
  [
    'briefing',
    briefingCards(aBriefing('s', { tasks: [aTask(1), aTask(2, { sensitive: true, substitute: 'foam pillow' })] }), { reader })[0]!,
  ],
  ['long briefing', briefingCards(aBriefing('s', { tasks: many }), { reader })[1]!],
  ['alert', alertCard(anAlert('n_1'))],
  ['closed alert', alertCard(anAlert('n_1', { state: 'closed', outcome: { by: 'Ana', at: new Date(), remark: 'heater replaced' } }))],
  ['moment', momentCard('Mrs Ingrid Solheim · 412', [prompt], atlas)],
  ['profile of a guest', aboutForGuest('What we remember', [aPreference('p_1'), aPreference('p_2', { category: 'room' })], atlas)[0]!],
  ['profile for staff', aboutForStaff('What is known', [aPreference('p_1')], atlas)[0]!],
  ['arrivals', arrivalsCard('1 arriving', [{ guest: aGuest('g_1'), stay: aStay('s') }])],
  ['reasons', whyCard(aPreference('p_1'), atlas)],
  ['help', helpCard()],
];

describe('cards', () => {
  test.each(cards)('%s: Microsoft’s own renderer reads it without complaint, and every action is a submit', (_, card) => {
    const context = new AdaptiveCards.SerializationContext();
    const parsed = new AdaptiveCards.AdaptiveCard();
    parsed.parse(card, context);
    expect(Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message)).toEqual([]);
    expect(parsed.getItemCount()).toBe(card.body.length);
    expect(card.version).toBe('1.5');
    expect(new Set(typesIn(card).filter((type) => type.startsWith('Action.')))).toEqual(
      new Set(typesIn(card).some((type) => type.startsWith('Action.')) ? ['Action.Submit'] : []),
    );
  });

  test.each(cards)('%s: has words for channels without cards', (_, card) => {
    expect(toActivity({ text: 'x', card }, 'sms').text).toBe(card.fallbackText);
    expect(toActivity({ text: 'x', card }, 'msteams').attachments).toHaveLength(1);
    expect(card.fallbackText.length).toBeGreaterThan(10);
  });

  test('buttons carry ids and choices only', () => {
    const data = cards.flatMap(([, card]) => submitsIn(card));
    expect(data.length).toBeGreaterThan(10);
    for (const press of data) expect(JSON.stringify(press)).not.toMatch(/pillow|freezing|Solheim|ice cube/i);
  });

  test('a briefing has number, action, reason, quote, source and date, and a button an outcome', () => {
    const words = wordsOf(cards[0]![1]);
    expect(words).toContain('1 · Buckwheat pillow 1');
    expect(words).toContain('asked for it · “a buckwheat pillow in winter” — Ingrid Solheim, CUN, 5 March 2031');
    expect(words).toContain('HOUSEKEEPING');
    expect(words).toContain('Not possible here. Instead: foam pillow');
    expect(words).toContain('don’t speak of it');
    expect(cards[0]![1].body.flatMap((element) => typesIn(element)).filter((type) => type === 'Action.Submit')).toHaveLength(8);
  });

  test('tasks come by department in the order they were composed in, withdrawn ones not at all', () => {
    const tasks = [aTask(3, { department: 'food & beverage' }), aTask(2), aTask(1), aTask(4, { state: 'withdrawn' })];
    const words = wordsOf(briefingCards(aBriefing('s', { tasks }), { reader })[0]!);
    expect([...words.matchAll(/^(\d) ·/gm)].map(([, number]) => number)).toEqual(['2', '1', '3']);
  });

  test('a delta shows what is new, changed and gone, and nothing else', () => {
    const edition = {
      id: 's~delta-1',
      key: 'delta-1',
      dueAt: new Date(),
      composedAt: new Date(),
      added: ['s~p_2'],
      changed: ['s~p_3'],
      withdrawn: ['s~p_4'],
      deliveries: [],
    };
    const tasks = [aTask(1), aTask(2), aTask(3), aTask(4, { state: 'withdrawn' })];
    const words = wordsOf(briefingCards(aBriefing('s', { tasks, editions: [edition] }), { edition, reader })[0]!);
    expect(words).toContain('Changed since the last briefing');
    expect(words).toContain('NEW 2 ·');
    expect(words).toContain('CHANGED 3 ·');
    expect(words).toContain('No longer: 4 ·');
    expect(words).not.toContain('Buckwheat pillow 1');
  });

  test('what is pushed is one page: five lines a department, the dangerous and the impossible among them, and how many more', () => {
    const tasks = [
      ...many.slice(0, 8),
      aTask(41, { slot: 'dietary.allergy.contact', action: 'Allergy: feathers', level: 'unacceptable' }),
      aTask(42, { substitute: null, action: 'Piano' }),
    ];
    const pages = briefingCards(aBriefing('s', { tasks }), { reader, brief: true });
    const words = wordsOf(pages[0]!);
    expect(pages).toHaveLength(1);
    expect([...words.matchAll(/^(\d+) ·/gm)].map(([, number]) => number)).toEqual(['41', '42', '1', '2', '3']);
    expect(words).toContain('and 5 more');
    expect(words).toContain('For everything write “brief me on s”.');
  });

  test('the owner stands above, and below a task by when it is due, what was done last time and what to mind', () => {
    const task = aTask(1, {
      owner: 'Assunta',
      dueAt: new Date('2031-03-04T13:00:00Z'),
      lastTime: { property: 'CUN', outcome: 'failed', on: '2030-01-02', remark: 'none in stock', rating: 'missed' },
      confirm: 'old',
      neverAloud: true,
      shortage: { count: 3, wanted: 4 },
      onDay: '2031-03-06',
    });
    const words = wordsOf(briefingCards(aBriefing('s', { tasks: [task] }), { reader })[0]!);
    for (const line of [
      'HOUSEKEEPING · OWNER: ASSUNTA',
      'by Tue 4 Mar, 14:00',
      'Last time in Cancún: failed, the guest missed it (none in stock)',
      'Confirm this time: last said 5 March 2031.',
      'Never say it aloud.',
      'Short: 4 wanted in these days, 3 in the house.',
      'On 6 Mar',
    ]) {
      expect(words).toContain(line);
    }
  });

  test('fixed words are in the language of the reader, the guest’s own stay as they were said', () => {
    const task = aTask(1, { rule: 'said', substitute: 'foam pillow' });
    const [card] = briefingCards(aBriefing('s', { tasks: [task] }), { reader: { ...reader, language: 'de' } });
    const inGerman = wordsOf(card!);
    expect(inGerman).toContain('1 · Auf das Bett: buckwheat pillow');
    expect(inGerman).toContain('Der Gast hat es gesagt. · „a buckwheat pillow in winter“ — Ingrid Solheim, CUN, 5. März 2031');
    expect(inGerman).toContain('Hier nicht möglich. Stattdessen: foam pillow');
    expect(JSON.stringify(card)).toContain('Erledigt');
    for (const language of ['fr', 'es'] as const) {
      const words = wordsOf(briefingCards(aBriefing('s', { tasks: [task] }), { reader: { ...reader, language } })[0]!);
      expect(words).toContain('buckwheat pillow');
      expect(words).not.toMatch(/On the bed|The guest said|Not possible/);
    }
  });

  test('a date is the day it was at the hotel where it was said', () => {
    const [evidence] = aPreference('p_1').evidence;
    const at = new Date('2031-03-05T22:30:00Z');
    const dayAt = (property: string) => {
      const card = aboutForStaff('x', [aPreference('p', { evidence: [{ ...evidence!, property, at }] })], atlas)[0]!;
      return /\d+ March 2031/.exec(wordsOf(card))?.[0];
    };
    expect(['CUN', 'NAP', 'AKL'].map(dayAt)).toEqual(['5 March 2031', '5 March 2031', '6 March 2031']);
  });

  test('a long briefing is split below what channels take', () => {
    const pages = briefingCards(aBriefing('s', { tasks: many }), { reader });
    expect(pages).toHaveLength(4);
    for (const page of pages) expect(JSON.stringify(page).length).toBeLessThan(28_000);
  });
});

function typesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(typesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value && typeof value.type === 'string' ? [value.type] : [];
  return [...own, ...Object.values(value).flatMap(typesIn)];
}

function submitsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(submitsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'Action.Submit' && 'data' in value) return [value.data];
  return Object.values(value).flatMap(submitsIn);
}

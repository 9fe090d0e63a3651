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
import { aBriefing, aGuest, anAlert, aPreference, aStay } from '../support/samples';
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

const prompt = { ...aTask(1), say: 'With an ice cube?' };
const many = Array.from({ length: 40 }, (_, index) => aTask(index + 1));
const cards: [string, Card][] = [
  ['briefing', briefingCards(aBriefing('s', { tasks: [aTask(1), aTask(2, { sensitive: true, substitute: 'foam pillow' })] }))[0]!],
  ['long briefing', briefingCards(aBriefing('s', { tasks: many }))[1]!],
  ['alert', alertCard(anAlert('n_1'))],
  ['closed alert', alertCard(anAlert('n_1', { state: 'closed', outcome: { by: 'Ana', at: new Date(), remark: 'heater replaced' } }))],
  ['moment', momentCard('Mrs Ingrid Solheim · 412', [prompt])],
  [
    'profile of a guest',
    aboutForGuest('What we remember', [aPreference('p_1'), aPreference('p_2', { category: 'room' })], () => 'Cancún')[0]!,
  ],
  ['profile for staff', aboutForStaff('What is known', [aPreference('p_1')])[0]!],
  ['arrivals', arrivalsCard('1 arriving', [{ guest: aGuest('g_1'), stay: aStay('s') }])],
  ['reasons', whyCard(aPreference('p_1'))],
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

  test('tasks come by department and number, withdrawn ones not at all', () => {
    const tasks = [aTask(3, { department: 'food & beverage' }), aTask(2), aTask(1), aTask(4, { state: 'withdrawn' })];
    const words = wordsOf(briefingCards(aBriefing('s', { tasks }))[0]!);
    expect([...words.matchAll(/^(\d) ·/gm)].map(([, number]) => number)).toEqual(['1', '2', '3']);
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
    const words = wordsOf(briefingCards(aBriefing('s', { tasks, editions: [edition] }), { edition })[0]!);
    expect(words).toContain('Changed since the last briefing');
    expect(words).toContain('NEW 2 ·');
    expect(words).toContain('CHANGED 3 ·');
    expect(words).toContain('No longer: 4 ·');
    expect(words).not.toContain('Buckwheat pillow 1');
  });

  test('a long briefing is split below what channels take', () => {
    const pages = briefingCards(aBriefing('s', { tasks: many }));
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

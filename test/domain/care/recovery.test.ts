import type { Alert } from '../../../domain/briefing';
import { pastTroubles } from '../../../domain/care/past-trouble';
import {
  closedWith,
  confirmed,
  ownerOf,
  reopened,
  repeatedBy,
  severityOf,
  withRecovery,
  wordToAnswer,
} from '../../../domain/care/recovery';
import { tidy, unfitForGuest } from '../../../domain/care/said-to-guest';
import type { Severity } from '../../../domain/words';
import { anAlert, aProperty, aStay } from '../../support/samples';

const property = aProperty('NAP');
const at = new Date('2031-03-05T12:00:00Z');
const later = (minutes: number): Date => new Date(at.getTime() + minutes * 60_000);
const days = (count: number): Date => later(count * 1_440);
const outcome = { by: 'Ana', at: later(20), remark: 'new compressor' };
const word = { by: 'Ana', at: later(20), text: 'We have repaired it.', how: 'chat' as const };

describe('the recovery of a complaint', () => {
  test.each<[Severity, number]>([
    ['high', 30],
    ['medium', 120],
    ['low', 1_440],
  ])('of %s severity is due %d minutes later, by the department that owns it', (severity, minutes) => {
    const alert = withRecovery(anAlert('n_1', { severity }), property, at);
    expect(alert).toMatchObject({ owner: 'engineering', dueAt: later(minutes), escalateAt: later(minutes) });
  });

  test('has an owner whatever it is about', () => {
    expect([ownerOf('food'), ownerOf('bed'), ownerOf('price'), ownerOf('service')]).toEqual([
      'food & beverage',
      'housekeeping',
      'front office',
      'guest relations',
    ]);
  });

  test('closes with an outcome and a word, and escalates no more', () => {
    const closed = closedWith(withRecovery(anAlert('n_1'), property, at), outcome, word);
    expect(closed).toMatchObject({ state: 'closed', outcome, words: [word] });
    expect(closed).not.toHaveProperty('escalateAt');
  });

  test('waits three days for the guest’s answer', () => {
    const closed = closedWith(anAlert('n_1'), outcome, word);
    expect(wordToAnswer(closed, later(30))).toEqual(word);
    expect(wordToAnswer(closed, days(4))).toBeNull();
    expect(wordToAnswer(confirmed(closed, later(30)), later(31))).toBeNull();
    expect(wordToAnswer(anAlert('n_1'), later(30))).toBeNull();
  });

  test('"still not" opens it a step graver, with a new deadline, to be told anew', () => {
    const closed = closedWith(anAlert('n_1', { severity: 'medium', escalations: [{ to: 'owner', at }] }), outcome, word);
    const open = reopened(closed, property, later(60));
    expect(open).toMatchObject({ state: 'open', severity: 'high', dueAt: later(90), againAt: later(60), escalateAt: later(60) });
    expect(open.words).toEqual([{ ...word, answer: 'not yet', answeredAt: later(60) }]);
    expect([open.outcome, open.escalations]).toEqual([undefined, undefined]);
  });
});

describe('a trouble that comes again', () => {
  const first = anAlert('n_1', { stayId: 'S1', severity: 'low', raisedAt: at });
  const told = (over: { category?: 'climate' | 'food'; stayId?: string | null; at?: Date } = {}) => ({
    category: 'climate' as const,
    stayId: 'S1' as string | null,
    at: days(1),
    ...over,
  });
  test.each<[string, ReturnType<typeof told>, string | null]>([
    ['on the same stay is the same', told(), 'alert~n_1'],
    ['on the same long stay too', told({ at: days(30) }), 'alert~n_1'],
    ['on another stay within two weeks too', told({ stayId: 'S2', at: days(10) }), 'alert~n_1'],
    ['months later is a new one', told({ stayId: 'S2', at: days(90) }), null],
    ['about something else is another one', told({ category: 'food' }), null],
    ['is not the one before it', told({ at: days(-1) }), null],
  ])('%s', (_, complaint, id) => {
    expect(repeatedBy(complaint, [first])?.id ?? null).toBe(id);
  });

  test.each<[Severity, Severity | null, Severity]>([
    ['low', null, 'low'],
    ['low', 'low', 'medium'],
    ['low', 'medium', 'high'],
    ['medium', 'low', 'high'],
    ['high', 'low', 'high'],
  ])('said with %s after %s it weighs %s', (severity, before, weighs) => {
    const repeated = before && anAlert('n_1', { severity: before });
    expect(severityOf({ category: 'climate', severity, quote: 'cold again' }, repeated)).toBe(weighs);
  });
});

describe('what went wrong last time', () => {
  const stay = aStay('S2', { arrival: '2031-06-01', departure: '2031-06-04' });
  const now = new Date('2031-05-30T08:00:00Z');
  const past = (id: string, over: Partial<Alert> = {}) => anAlert(id, { stayId: 'S1', state: 'closed', outcome, ...over });

  test('is a task of the next stay, with how it was made good', () => {
    const [task] = pastTroubles([past('n_1')], stay, now);
    expect(task).toMatchObject({
      id: 'S2~alert~n_1',
      department: 'engineering',
      level: 'required',
      reason: 'Complained about it last time (NAP, 2031-03-05); made good by: new compressor',
      evidence: [{ quote: 'the room is freezing' }],
    });
  });

  test('says so where it was not made good, and where the guest was content', () => {
    const open = past('n_1', { state: 'open' });
    delete open.outcome;
    expect(pastTroubles([open], stay, now)[0]?.reason).toContain('it was not made good');
    expect(pastTroubles([past('n_1', { words: [{ ...word, answer: 'well' }] })], stay, now)[0]?.reason).toContain('as the guest said');
  });

  test('is told once a kind, the latest, and not of this stay itself nor of long ago', () => {
    const alerts = [
      past('old', { raisedAt: new Date('2027-01-01') }),
      past('first', { raisedAt: new Date('2030-01-01') }),
      past('last', { raisedAt: new Date('2031-01-01') }),
      past('now', { stayId: 'S2', complaint: { category: 'food', severity: 'low', quote: 'cold soup' } }),
    ];
    expect(pastTroubles(alerts, stay, now).map(({ preferenceId }) => preferenceId)).toEqual(['alert~last']);
  });
});

describe('what a guest may read', () => {
  test.each([
    'We have moved you to a quieter room on the seventh floor.',
    'Your air conditioning is repaired, and the room is at 21 degrees now.',
    'our engineer has replaced the valve in your shower',
  ])('%s', (text) => {
    expect(unfitForGuest(text)).toBeNull();
  });

  test.each([
    ['fixed', 'whole sentence'],
    ['moved gst to 508 asap', '“gst”'],
    ['We moved the guest to another room.', 'speaks of the guest'],
    ['She has a new room now.', 'speaks of the guest'],
    ['Engineering calmed the angry lady in your room.', '“angry”'],
  ])('not: %s', (text, why) => {
    expect(unfitForGuest(text)).toContain(why);
  });

  test('is one tidy sentence', () => {
    expect(tidy('  our engineer   has been there ')).toBe('Our engineer has been there.');
    expect(tidy('All is well!')).toBe('All is well!');
  });
});

import { likeness, SUSPECTED, type Known } from '../../../domain/identity/likeness';

const known = (guest: Partial<Known['guest']> = {}, ...stays: Known['stays']): Known => ({
  guest: { firstName: 'Elin', lastName: 'Vik', contacts: [], accounts: [], companions: [], ...guest },
  stays,
});
const email = { kind: 'email', value: 'Elin@Example.org' } as const;
const phone = { kind: 'phone', value: '+47 912 34 567' } as const;
const stay = (property: string, room: string, status: 'departed' | 'booked' = 'departed') => ({
  property,
  room,
  status,
  arrival: '2031-03-01',
  departure: '2031-03-05',
});

test.each<[string, Known, Known, number, RegExp]>([
  ['the same name and e-mail', known({ contacts: [email] }), known({ contacts: [{ ...email, value: 'elin@example.org' }] }), 1, /e-mail/],
  [
    'nearly the same name and phone',
    known({ contacts: [phone] }),
    known({ contacts: [{ ...phone, value: '004791234567' }] }),
    0.9,
    /Nearly.*telephone/,
  ],
  ['a loyalty number', known({ loyaltyNumber: 'L-1' }), known({ loyaltyNumber: 'L-1' }), 0, /loyalty/],
  ['a chat account', known({ accounts: ['teams|1'] }), known({ accounts: ['teams|1'] }), 0.9, /chat account/],
  [
    'a name and a companion',
    known({ companions: [{ relation: 'son', name: 'Tor' }] }),
    known({ companions: [{ relation: 'son', name: 'tor' }] }),
    1,
    /companion/,
  ],
  ['a name and one room at one time', known({}, stay('NAP', '12')), known({}, stay('NAP', '12')), 1, /same room/],
])('suspects one person by %s, and says why', (_, a, b, closeness, reason) => {
  const { score, reasons } = likeness(a, b, closeness);
  expect(score).toBeGreaterThanOrEqual(SUSPECTED);
  expect(score).toBeLessThan(1);
  expect(reasons.join(' ')).toMatch(reason);
  expect(likeness(b, a, closeness).score).toBe(score);
});

test.each<[string, Known, Known, number]>([
  ['a name alone', known(), known(), 1],
  ['a family with one address', known({ contacts: [email] }), known({ firstName: 'Tor', contacts: [email] }), 0.7],
  ['a couple', known({ title: 'Mrs', contacts: [email] }), known({ title: 'Mr', contacts: [email] }), 1],
  ['two places at once', known({ contacts: [email] }, stay('NAP', '1')), known({ contacts: [email] }, stay('CUN', '1')), 1],
])('does not suspect one person by %s', (_, a, b, closeness) => {
  expect(likeness(a, b, closeness).score).toBeLessThan(SUSPECTED);
});

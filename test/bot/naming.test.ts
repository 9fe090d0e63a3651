import { addressOf } from '../../domain/guest-words';
import { fullName } from '../../bot/naming';
import type { Guest } from '../../domain/guest';
import { EMPTY_PROFILE, type Preference } from '../../domain/profile';
import { aGuest, aPreference } from '../support/samples';

const withWish = (item: string, over: Partial<Preference> = {}, guest: Partial<Guest> = {}): Guest =>
  aGuest('g_1', { profile: { ...EMPTY_PROFILE, preferences: [aPreference('p', { slot: 'service.address', item, ...over })] }, ...guest });

function untitled(guest: Guest): Guest {
  delete guest.title;
  return guest;
}

describe('how a guest is spoken to', () => {
  test.each<[string, Guest]>([
    ['Mrs Solheim', aGuest('g_1')],
    ['Ingrid', untitled(aGuest('g_1'))],
    ['Ingrid', withWish('call me ingrid')],
    ['Ingrid', withWish('first name: Ingrid')],
    ['Mrs Solheim', withWish('Mrs Solheim')],
    ['Mrs Solheim', withWish('Your Majesty')],
    ['Mrs Solheim', withWish('Ingrid', { level: 'avoided' })],
    ['Mrs Solheim', withWish('Ingrid', { retractedAt: new Date() })],
    ['José', withWish('jose', {}, { firstName: 'José' })],
  ])('%s', (address, guest) => {
    expect(addressOf(guest)).toBe(address);
  });

  test('colleagues read the whole name', () => {
    expect(fullName(aGuest('g_1'))).toBe('Mrs Ingrid Solheim');
  });
});

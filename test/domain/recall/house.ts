import { DEFAULT_LEAD_TIMES, type Capability, type Property } from '../../../domain/property';
import type { Guest } from '../../../domain/guest';
import type { Profile } from '../../../domain/profile';
import type { Stay } from '../../../domain/stay';
import { COMPANIONS, STAYS, type StayName } from '../revise/guest';

const PLACES = {
  rome: { code: 'ROM', city: 'Rome', country: 'Italy', timeZone: 'Europe/Rome', southern: false },
  osaka: { code: 'OSA', city: 'Osaka', country: 'Japan', timeZone: 'Asia/Tokyo', southern: false },
  lima: { code: 'LIM', city: 'Lima', country: 'Peru', timeZone: 'America/Lima', southern: true },
};

export const propertyOf = (name: StayName, capabilities: Capability[] = []): Property => ({
  ...PLACES[name],
  name: `The ${PLACES[name].city}`,
  leadTimes: [...DEFAULT_LEAD_TIMES],
  webhooks: [],
  capabilities,
});

export const stayOf = (name: StayName, party?: Stay['party']): Stay => ({
  ...STAYS[name],
  guestId: 'g',
  status: 'booked',
  updatedAt: new Date(0),
  version: 1,
  ...(party !== undefined && { party }),
});

export const guestOf = (profile: Profile): Guest => ({
  id: 'g',
  firstName: 'Nela',
  lastName: 'Brod',
  title: 'Ms',
  contacts: [],
  accounts: [],
  companions: COMPANIONS,
  profile,
  inbox: [],
  outbox: [],
  createdAt: new Date(0),
  version: 1,
});

import type { Guest, OutboxEntry } from '../../../domain/guest';
import type { Conversation } from '../../../domain/ports';
import type { Preference } from '../../../domain/profile';
import type { Property } from '../../../domain/property';
import { DEFAULT_LEAD_TIMES } from '../../../domain/property';
import type { Stay } from '../../../domain/stay';

export const naples = (given: Partial<Property> = {}): Property => ({
  code: 'NAP',
  name: 'Hotel Partenope',
  city: 'Naples',
  country: 'IT',
  timeZone: 'Europe/Rome',
  southern: false,
  leadTimes: [...DEFAULT_LEAD_TIMES],
  webhooks: [{ id: 'pms', url: 'http://127.0.0.1:1/', secret: 's3cret' }],
  capabilities: [],
  ...given,
});

const ABOUT = {
  p_pillow: { category: 'bed', slot: 'bed.pillow', item: 'foam pillow' },
  p_adapter: { category: 'technology', slot: 'technology.adapter', item: 'travel adapter' },
  p_call: { category: 'service', slot: 'service.wakeup', item: 'wake-up call' },
} as const;

export type Wish = keyof typeof ABOUT;

/** A preference that is believed and holds everywhere. */
export const wish = (id: Wish, given: Partial<Preference> = {}): Preference => ({
  id,
  ...ABOUT[id],
  level: 'preferred',
  when: [],
  holder: 'guest',
  duration: 'lasting',
  scope: {},
  trueFrom: new Date('2026-01-01T00:00:00Z'),
  learnedAt: new Date('2026-01-01T00:00:00Z'),
  confidence: 0.9,
  evidence: [],
  rulings: [],
  ...given,
});

export const ingrid = (preferences: Preference[] = [wish('p_pillow')], outbox: OutboxEntry[] = []): Guest => ({
  id: 'g_ingrid',
  firstName: 'Ingrid',
  lastName: 'Solheim',
  title: 'Mrs',
  contacts: [],
  accounts: [],
  companions: [],
  profile: { preferences, pending: [], questions: [], upTo: null, upToNote: null },
  inbox: [],
  outbox,
  createdAt: new Date('2026-01-01T00:00:00Z'),
  version: 0,
});

/** From the 10th to the 14th of June 2026 in Naples, where it is two hours later than in UTC. */
export const stayInNaples = (given: Partial<Stay> = {}): Stay => ({
  id: 'S1',
  guestId: 'g_ingrid',
  property: 'NAP',
  arrival: '2026-06-10',
  departure: '2026-06-14',
  status: 'booked',
  updatedAt: new Date('2026-05-01T00:00:00Z'),
  version: 0,
  ...given,
});

export const frontDesk = (given: Partial<Conversation> = {}): Conversation => ({
  id: 'desk',
  channelId: 'test',
  reference: {},
  identity: {},
  account: 'test|desk',
  who: { kind: 'associate', associateId: 'a_1' },
  property: 'NAP',
  subscribed: true,
  takesAlerts: true,
  updatedAt: new Date('2026-05-01T00:00:00Z'),
  version: 0,
  ...given,
});

export const changed = (noteId: string): OutboxEntry => ({
  id: `changed~${noteId}`,
  kind: 'preferences-changed',
  noteId,
  at: new Date('2026-06-01T00:00:00Z'),
  changes: [],
});

export const complained = (noteId: string, given: Partial<Extract<OutboxEntry, { kind: 'complaint' }>> = {}): OutboxEntry => ({
  id: `complaint~${noteId}`,
  kind: 'complaint',
  noteId,
  at: new Date('2026-06-11T20:00:00Z'),
  complaint: { category: 'climate', severity: 'high', quote: 'the air conditioning drips on the bed' },
  property: 'NAP',
  stayId: 'S1',
  ...given,
});

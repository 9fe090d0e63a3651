import type { Alert, Briefing, Delivery } from '../../domain/briefing';
import type { Guest, OutboxEntry } from '../../domain/guest';
import type { Note } from '../../domain/note';
import type { Conversation } from '../../domain/ports';
import type { Preference } from '../../domain/profile';
import type { Associate, Property } from '../../domain/property';
import type { Review } from '../../domain/review';
import type { Stay } from '../../domain/stay';
import type { Heard } from '../../domain/understanding';

/** Whole documents to start a test from; whatever matters to the test is given over. */

export const noon = (day: string) => new Date(`${day}T12:00:00Z`);
const AT = noon('2031-03-05');

const heard: Heard = {
  category: 'bed',
  slot: 'bed.pillow',
  item: 'buckwheat pillow',
  level: 'preferred',
  when: ['winter'],
  duration: 'lasting',
  holder: 'guest',
  act: 'request',
  change: null,
  quote: 'a buckwheat pillow in winter',
  until: { month: 5 },
  confidence: 0.9,
};

export const aNote = (id: string, over: Partial<Note> = {}): Note => ({
  id,
  guestId: 'g_1',
  text: 'Could I have a buckwheat pillow in winter?',
  speaker: 'guest',
  author: { kind: 'guest', id: 'g_1', name: 'Ingrid Solheim' },
  property: 'CUN',
  stayId: null,
  channel: 'web chat',
  at: AT,
  receivedAt: AT,
  understanding: { preferences: [heard], complaint: null, opinions: [], suggestion: false, unclear: [] },
  ...over,
});

export const aPreference = (id: string, over: Partial<Preference> = {}): Preference => ({
  id,
  category: 'bed',
  slot: 'bed.pillow',
  item: 'buckwheat pillow',
  level: 'preferred',
  when: [],
  holder: 'guest',
  duration: 'lasting',
  scope: {},
  trueFrom: AT,
  learnedAt: AT,
  confidence: 0.9,
  evidence: [
    {
      observationId: `${id}#0`,
      noteId: id,
      quote: 'a buckwheat pillow in winter',
      author: 'Ingrid Solheim',
      speaker: 'guest',
      property: 'CUN',
      stayId: null,
      at: AT,
      act: 'request',
      weight: 'word',
    },
  ],
  rulings: [{ rule: 'first heard', observationId: `${id}#0`, at: AT }],
  ...over,
});

export const aGuest = (id: string, over: Partial<Guest> = {}): Guest => ({
  id,
  firstName: 'Ingrid',
  lastName: 'Solheim',
  title: 'Mrs',
  contacts: [{ kind: 'email', value: `${id}@example.org` }],
  accounts: [],
  companions: [{ relation: 'son', name: 'Leo' }],
  profile: { preferences: [aPreference('p_1')], pending: [], questions: [], upTo: AT, upToNote: 'p_1' },
  inbox: [],
  outbox: [],
  createdAt: AT,
  version: 0,
  ...over,
});

export const anOutboxEntry = (id: string, at = AT): OutboxEntry => ({ id, kind: 'preferences-changed', noteId: id, at, changes: [] });

export const aStay = (id: string, over: Partial<Stay> = {}): Stay => ({
  id,
  guestId: 'g_1',
  property: 'NAP',
  room: '412',
  arrival: '2031-03-04',
  departure: '2031-03-08',
  status: 'booked',
  updatedAt: AT,
  version: 0,
  ...over,
});

export const aProperty = (code: string, over: Partial<Property> = {}): Property => ({
  code,
  name: 'Hotel Vesuvio Mare',
  city: 'Naples',
  country: 'Italy',
  timeZone: 'Europe/Rome',
  southern: false,
  leadTimes: [{ daysBefore: 2, at: '08:30' }],
  webhooks: [{ id: 'w_1', url: 'http://127.0.0.1:1/hook', secret: 'not a real one' }],
  mailboxes: [
    { id: 'm_1', address: 'desk@vesuvio.example' },
    { id: 'm_2', address: 'rooms@vesuvio.example', department: 'housekeeping' },
  ],
  capabilities: [{ slot: 'bed.pillow', cannot: ['buckwheat'], substitute: 'foam pillow' }],
  ...over,
});

export const anAssociate = (id: string, over: Partial<Associate> = {}): Associate => ({
  id,
  name: 'Ana Torres',
  role: 'front desk',
  department: 'front office',
  properties: ['NAP'],
  dutyManager: false,
  accounts: [],
  ...over,
});

export const aDelivery = (key: string, over: Partial<Delivery> = {}): Delivery => ({
  idempotencyKey: key,
  destination: { kind: 'webhook', id: 'w_1' },
  state: 'due',
  attempts: 0,
  nextAttemptAt: AT,
  ...over,
});

export const aBriefing = (stayId: string, over: Partial<Briefing> = {}): Briefing => ({
  id: `${stayId}~NAP`,
  stayId,
  guestId: 'g_1',
  property: 'NAP',
  arrival: '2031-03-04',
  departure: '2031-03-08',
  guestName: 'Mrs Ingrid Solheim',
  tasks: [
    {
      id: `${stayId}~p_1`,
      number: 1,
      preferenceId: 'p_1',
      department: 'housekeeping',
      category: 'bed',
      slot: 'bed.pillow',
      action: 'Buckwheat pillow on the bed',
      item: 'buckwheat pillow',
      level: 'preferred',
      holder: 'guest',
      when: [],
      reason: 'asked for it',
      evidence: [],
      sensitive: false,
      substitute: null,
      state: 'done',
      outcome: { outcome: 'done', by: 'Ana', at: AT },
    },
  ],
  questions: [{ id: 'q_1', preferenceId: 'p_1', rule: 'first heard', about: 'bed.pillow', observationId: 'p_1#0', at: AT }],
  editions: [
    {
      id: `${stayId}~d3`,
      key: 'd3',
      dueAt: AT,
      composedAt: AT,
      added: [`${stayId}~p_1`],
      changed: [],
      withdrawn: [],
      deliveries: [aDelivery(`${stayId}~d3~w_1`)],
    },
  ],
  version: 0,
  ...over,
});

export const anAlert = (noteId: string, over: Partial<Alert> = {}): Alert => ({
  id: `alert~${noteId}`,
  noteId,
  guestId: 'g_1',
  guestName: 'Mrs Ingrid Solheim',
  stayId: null,
  property: 'NAP',
  complaint: { category: 'climate', severity: 'high', quote: 'the room is freezing' },
  severity: 'high',
  raisedAt: AT,
  state: 'open',
  deliveries: [aDelivery(`${noteId}~w_1`)],
  version: 0,
  ...over,
});

export const aConversation = (id: string, over: Partial<Conversation> = {}): Conversation => ({
  id,
  channelId: 'webchat',
  reference: { conversation: { id }, user: { id: 'u_1' }, 'https://schema.example/claim.name': 'kept as it is' },
  identity: { claims: [{ type: 'aud', value: 'app' }] },
  account: 'webchat|u_1',
  who: { kind: 'unknown' },
  subscribed: false,
  takesAlerts: false,
  updatedAt: AT,
  version: 0,
  ...over,
});

export const aReview = (stayId: string, over: Partial<Review> = {}): Review => ({
  id: `review~${stayId}`,
  stayId,
  guestId: 'g_1',
  property: 'NAP',
  departure: '2031-03-08',
  items: [
    {
      number: 1,
      preferenceId: 'p_1',
      category: 'bed',
      slot: 'bed.pillow',
      item: 'buckwheat pillow',
      level: 'preferred',
      when: [],
      holder: 'guest',
      outcome: 'done',
      asked: true,
    },
  ],
  state: 'asked',
  at: AT,
  deliveries: [aDelivery(`review~${stayId}~c_1`, { destination: { kind: 'guest', id: 'c_1' } })],
  version: 0,
  ...over,
});

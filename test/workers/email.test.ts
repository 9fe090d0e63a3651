import type { Mailbox } from '../../domain/property';
import { makeHandlers } from '../../workers/handlers';
import { makeEmails } from '../../workers/mail/email';
import { complained, ingrid, naples, stayInNaples, wish } from './support/people';
import { header, PostOffice } from './support/post-office';
import { makeWorld, type World } from './support/world';

const START = '2026-06-09T12:00:00.000Z';

let office: PostOffice;
let smtpUrl: string;
beforeEach(async () => {
  office = new PostOffice();
  smtpUrl = await office.open();
});
afterEach(() => office.close());

const allergy = wish('p_call', { item: 'no feathers', slot: 'accessibility.allergy', category: 'accessibility' });

const worldOf = async (mailboxes: Mailbox[], url: string | undefined = smtpUrl): Promise<World> => {
  const from = 'Preference Pad <pad@hotel.example>';
  const world = makeWorld(START, ({ store }) => makeEmails({ store, smtpUrl: url, from }));
  await world.store.properties.put(naples({ webhooks: [], mailboxes }));
  const quoted = wish('p_pillow', {
    evidence: [
      {
        ...{ observationId: 'n_1#0', noteId: 'n_1', quote: 'a <foam> pillow & no other', author: 'Ana', speaker: 'guest', property: 'CUN' },
        ...{ stayId: null, at: new Date('2026-01-04T10:00:00Z'), act: 'request', weight: 'word' },
      },
    ],
  });
  await world.store.guests.insert(ingrid([quoted, allergy], [complained('n_9')]));
  await world.store.stays.insert(stayInNaples({ room: '208', nextBriefingAt: new Date('2026-06-07T07:00:00Z') }));
  await makeHandlers(world.parts)['compose-briefing']({ stayId: 'S1' });
  return world;
};

const desk: Mailbox = { id: 'desk', address: 'desk@naples.example' };
const stateOf = async (world: World) => (await world.briefing()).editions[0]?.deliveries[0];

test('a briefing comes as text and as HTML, with its tasks, reasons and quotes', async () => {
  const world = await worldOf([desk]);
  await world.drain();
  expect(await stateOf(world)).toMatchObject({ state: 'delivered', destination: { kind: 'email', id: 'desk' } });
  const { to, raw } = office.taken[0]!;
  expect(to).toEqual(['desk@naples.example']);
  expect(header(raw, 'From')).toBe('Preference Pad <pad@hotel.example>');
  expect(header(raw, 'Subject')).toBe('Briefing: Mrs Ingrid Solheim, room 208, arrives 10 Jun');
  expect(raw).toMatch(/text\/plain[\s\S]*HOUSEKEEPING[\s\S]*“a <foam> pillow & no other” — Ana, CUN, 4 January 2026[\s\S]*text\/html/);
  expect(raw).toMatch(/text\/html[\s\S]*a &#60;foam&#62; pillow &#38; no other/);
  expect(header(raw, 'Auto-Submitted')).toBe('auto-generated');
});

test('a complaint is told with the guest’s words and room', async () => {
  const world = await worldOf([desk]);
  await world.sweep();
  const alert = office.taken.map(({ raw }) => raw).find((raw) => header(raw, 'Subject')?.startsWith('Complaint'))!;
  expect(header(alert, 'Subject')).toBe('Complaint (high): Mrs Ingrid Solheim, room 208');
  expect(alert).toContain('the air conditioning drips on the bed');
  expect((await world.store.alerts.get('alert~n_9'))?.deliveries).toMatchObject([{ state: 'delivered' }]);
});

test('what is in confidence is in no mailbox but that of the department that acts on it', async () => {
  const probe = await worldOf([]);
  const { department, action } = (await probe.briefing()).tasks.find(({ sensitive }) => sensitive)!;
  const world = await worldOf([desk, { id: 'own', address: 'own@naples.example', department }]);
  await world.drain();
  const to = (address: string) => office.taken.find((one) => one.to[0] === address)!.raw;
  expect(to('own@naples.example')).toContain(action);
  expect(to('own@naples.example')).toContain('In confidence');
  expect(to('desk@naples.example')).not.toContain(action);
  expect(to('desk@naples.example')).toContain('1 more in confidence');
});

test('one that was refused is tried again under the same Message-ID, and the error has none of the server’s words', async () => {
  office.refusing = true;
  const world = await worldOf([desk]);
  await world.drain();
  expect(await stateOf(world)).toMatchObject({ state: 'due', attempts: 1, lastError: 'the mail server answered 451' });
  office.refusing = false;
  world.setClock('2026-06-09T12:00:10.500Z');
  await world.drain();
  await makeHandlers(world.parts)['deliver-briefing']({ briefingId: 'S1~NAP' });
  const ids = office.taken.map(({ raw }) => header(raw, 'Message-ID'));
  expect(ids[0]).toMatch(/^<[0-9a-f]{40}@hotel\.example>$/);
  expect(ids).toEqual([ids[0], ids[0]]);
  expect(await stateOf(world)).toMatchObject({ state: 'delivered', attempts: 2 });
});

test('a mail server that is away, not set, or a mailbox that is gone are said so', async () => {
  const away = await worldOf([desk], 'smtp://127.0.0.1:1');
  await away.drain();
  expect((await stateOf(away))?.lastError).toBe('no mail connection: ESOCKET');
  const unset = makeEmails({ store: away.store, smtpUrl: undefined, from: undefined });
  const sending = unset.sendBriefing({ kind: 'email', id: 'desk' }, await away.briefing(), 'S1~d1', 'S1~d1~desk');
  await expect(sending).rejects.toThrow('no mail server is set');
  await away.store.properties.put(naples({ webhooks: [] }));
  const gone = unset.sendBriefing({ kind: 'email', id: 'desk' }, await away.briefing(), 'S1~d1', 'S1~d1~desk');
  await expect(gone).rejects.toThrow('has no mailbox desk');
});

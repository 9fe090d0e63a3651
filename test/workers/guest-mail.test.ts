import { makePad } from '../../domain/pad/make';
import type { Guest } from '../../domain/guest';
import { readMoment } from '../../nlp/moment';
import { understand } from '../../nlp/understand';
import { makeGuestMails } from '../../workers/mail/guest-mail';
import { countingIds } from '../support/ids';
import { aDelivery, aReview, anAlert } from '../support/samples';
import { ingrid, naples } from './support/people';
import { header, PostOffice } from './support/post-office';
import { makeWorld, type World } from './support/world';

let office: PostOffice;
let smtpUrl: string;
beforeEach(async () => {
  office = new PostOffice();
  smtpUrl = await office.open();
});
afterEach(() => office.close());

const START = '2026-06-15T09:00:00Z';
const to = { kind: 'guest email', id: 'g_ingrid' } as const;

async function worldOf(over: Partial<Guest> = {}): Promise<World> {
  const answerLink = ({ about, id }: { about: string; id: string }) => `http://pad.example/answer#token=${about}.${id}`;
  const from = 'The House <pad@hotel.example>';
  const world = makeWorld(START, ({ store }) => makeGuestMails({ store, smtpUrl, from, answerLink }));
  await world.store.properties.put(naples({ webhooks: [] }));
  await world.store.guests.insert({ ...ingrid(), contacts: [{ kind: 'email', value: 'ingrid@example.com' }], ...over });
  return world;
}
const asked = (over = {}) =>
  aReview('S1', {
    guestId: 'g_ingrid',
    at: new Date(START),
    deliveries: [aDelivery('review~S1~g_ingrid', { destination: to, nextAttemptAt: new Date(START) })],
    ...over,
  });

test('the questions after a stay come in the guest’s language, with a link to answer by and nothing of others', async () => {
  const world = await worldOf({ language: 'fr' });
  await world.store.reviews.insert({ ...asked(), nextDeliveryAt: new Date(START) });
  await world.sweep();
  const [mail] = office.taken;
  expect(mail?.to).toEqual(['ingrid@example.com']);
  expect(mail?.raw).toContain('Merci d’avoir séjourné chez nous à Naples, Madame Solheim.');
  expect(mail?.raw).toContain('1 – buckwheat pillow');
  expect(mail?.raw).toContain('http://pad.example/answer#token=review.S1');
  expect(mail?.raw).toMatch(/<html lang="fr">/);
  expect(header(mail!.raw, 'List-Unsubscribe')).toBe('<http://pad.example/answer#token=review.S1>');
  expect((await world.store.reviews.get('review~S1'))?.deliveries).toMatchObject([{ state: 'delivered', destination: to }]);
});

test('a complaint that is made good is told by e-mail to who has no chat, and closed with it', async () => {
  const world = await worldOf({ language: 'de' });
  const { store, queue, clock, log } = world.parts;
  await store.alerts.insert(anAlert('n_1', { guestId: 'g_ingrid', deliveries: [] }));
  const pad = (guestMail: boolean) => makePad({ store, queue, understand, readMoment, clock, ids: countingIds(), log, guestMail });
  const told = { word: 'wir haben die Klimaanlage in Ihrem Zimmer repariert' };
  await expect(pad(false).closeAlert('alert~n_1', 'Ana', { remark: 'repaired', told })).rejects.toMatchObject({ code: 'RECOVERY_UNTOLD' });
  expect(await pad(true).reach('g_ingrid')).toBe('e-mail');
  await pad(true).closeAlert('alert~n_1', 'Ana', { remark: 'repaired', told });
  await world.drain();
  const [mail] = office.taken;
  expect(mail?.raw).toContain(
    'Frau Solheim, zu Ihrem Anliegen (die Luft in Ihrem Zimmer): Wir haben die Klimaanlage in Ihrem Zimmer repariert.',
  );
  expect(mail?.raw).toContain('#token=recovery.alert~n_1');
  expect(await store.alerts.get('alert~n_1')).toMatchObject({
    state: 'closed',
    words: [{ how: 'e-mail' }],
    deliveries: [{ destination: to, state: 'delivered' }],
  });
});

test('words for colleagues are not sent, in whatever language; a narrow corridor in German is no engineering', async () => {
  const world = await worldOf({ language: 'de' });
  const { store, queue, clock, log } = world.parts;
  await store.alerts.insert(anAlert('n_1', { guestId: 'g_ingrid', deliveries: [] }));
  const pad = makePad({ store, queue, understand, readMoment, clock, ids: countingIds(), log, guestMail: true });
  const close = (word: string) => pad.closeAlert('alert~n_1', 'Ana', { remark: 'new room', told: { word } });
  await expect(close('Der Gast hat ein neues Zimmer bekommen')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await expect(close('pls Zimmer prüfen, danke sehr')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await close('Ihr neues Zimmer ist nicht mehr so eng');
  expect((await store.alerts.get('alert~n_1'))?.state).toBe('closed');
});

test('what the mail server refuses is tried again, dies, and is seen among the dead letters', async () => {
  office.refusing = true;
  const world = await worldOf();
  const { store, queue, clock, log } = world.parts;
  await store.reviews.insert({ ...asked(), nextDeliveryAt: new Date(START) });
  const pad = makePad({ store, queue, understand, readMoment, clock, ids: countingIds(), log });
  await world.sweep();
  expect(await pad.letters('NAP')).toMatchObject([
    { trouble: 'retried', lastError: 'the mail server answered 451', about: { kind: 'review' } },
  ]);
  for (let hour = 1; (await pad.letters('NAP', ['dead'])).length === 0 && hour < 400; hour += 9) {
    world.setClock(new Date(Date.parse(START) + hour * 3_600_000).toISOString());
    await world.sweep();
  }
  expect(await pad.letters('NAP', ['dead'])).toMatchObject([{ idempotencyKey: 'review~S1~g_ingrid', attempts: 10 }]);
  const ids = new Set(office.taken.map(({ raw }) => header(raw, 'Message-ID')));
  expect(ids.size).toBe(1);
});

test('a guest who has no address any more is not written to', async () => {
  const world = await worldOf({ contacts: [] });
  await world.store.reviews.insert({ ...asked(), nextDeliveryAt: new Date(START) });
  await world.sweep();
  expect(office.taken).toEqual([]);
  expect((await world.store.reviews.get('review~S1'))?.deliveries[0]?.lastError).toContain('no e-mail address');
});

import { makeBotSide } from '../../bot/assemble';
import { itemsOf, withSacrifice } from '../../domain/care/review';
import type { Delivered } from '../../bot/web-chat-adapter';
import { understand } from '../../nlp/understand';
import { aConversation, aProperty, aReview } from '../support/samples';
import { buttonNamed, House, said, seenIn, wordsOf, type Seen } from './support/house';

/** Mrs Solheim's chat after a stay with three wishes, over the real understanding; she was asked how it went. */
async function asked(language?: string) {
  const house = await House.open(understand);
  const guest = (await house.store.guests.get('g_1'))!;
  if (language !== undefined) await house.store.guests.replace({ ...guest, language });
  await house.store.properties.put(aProperty('NAP', { capabilities: [] }));
  const shown: Seen[] = [];
  const deliver = (_: string, activity: Delivered) => void shown.push(seenIn(activity));
  const side = makeBotSide({ ...house.deps, credentials: null, deliver });
  const own = { channelId: 'webchat', account: 'webchat|g_1', pending: undefined, reference: null };
  await house.store.conversations.put(aConversation('c_ingrid', { ...own, who: { kind: 'guest', guestId: 'g_1' } }));
  const send = async (sent: object): Promise<Seen[]> => {
    house.now = new Date(house.now.getTime() + 60_000);
    const before = shown.length;
    await side.receive({
      ...{ type: 'message', id: `a_${house.now.getTime()}`, channelId: 'webchat', serviceUrl: 'urn:preference-pad:webchat', ...sent },
      conversation: { id: 'c_ingrid', isGroup: false, conversationType: '', name: '' },
      from: { id: 'g_1', name: 'g_1' },
      recipient: { id: 'preference-pad', name: '' },
    });
    return shown.slice(before);
  };
  for (const text of ['I always sleep on a foam pillow.', 'The Corriere della Sera every morning, please.', 'I am allergic to walnuts.'])
    await send({ text });
  const briefing = await house.pad.briefing('NAP-20931', { kind: 'guest', guestId: 'g_1' });
  house.now = new Date('2031-03-09T10:00:00Z');
  const items = itemsOf(briefing);
  await house.store.reviews.insert(withSacrifice(aReview('NAP-20931', { items, at: house.now, deliveries: [] })));
  const review = (await house.store.reviews.get('review~NAP-20931'))!;
  const before = shown.length;
  await side.conversationMessages.sendReview('c_ingrid', review, 'key-1');
  const numberOf = (word: string) => items.find(({ item }) => item.toLowerCase().includes(word))!.number;
  return { house, send, heard: shown.slice(before), numberOf };
}

const verdicts = async (house: House): Promise<string[]> =>
  (await house.store.reviews.get('review~NAP-20931'))!.items
    .filter(({ verdict }) => verdict !== undefined)
    .map(({ item, verdict }) => `${item.split(' ')[0]!.toLowerCase()} ${verdict!}`)
    .sort();
const known = async (house: House) => house.pad.preferences('g_1', { kind: 'guest', guestId: 'g_1' });
const confidence = async (house: House, word: string) => (await known(house)).find(({ item }) => item.includes(word))?.confidence;

describe('the questions after a stay', () => {
  test('are one message, item by item with three buttons, and none about an allergy', async () => {
    const { heard } = await asked();
    expect(heard).toHaveLength(1);
    const words = wordsOf(heard[0]!.card);
    expect(words).toContain('Thank you for having been with us in Naples, Mrs Solheim.');
    expect(words).toMatch(/1 · a foam pillow/);
    expect(words).not.toContain('walnut');
    expect(heard[0]!.buttons.map(({ title }) => title)).toEqual([
      ...['Right', 'Not needed this time', 'Not mine', 'Right', 'Not needed this time', 'Not mine'],
      ...['All was right', 'Please don’t ask again'],
    ]);
    expect(heard[0]!.card?.version).toBe('1.5');
  });

  test('are answered in the guest’s own words', async () => {
    const { house, send } = await asked();
    const before = await confidence(house, 'foam');
    const thanks = said(await send({ text: 'The pillow was great but nobody remembered the paper' }));
    expect(thanks).toMatch(/you should have had .*corriere/i);
    expect(await verdicts(house)).toEqual(['corriere missed', 'foam relevant']);
    expect(await confidence(house, 'foam')).toBeGreaterThan(before!);
    expect((await house.store.reviews.get('review~NAP-20931'))?.sacrifice).toBeGreaterThan(0.3);
    expect((await house.store.guests.get('g_1'))!.outbox.filter(({ kind }) => kind === 'complaint')).toEqual([]);
  });

  test('are answered by buttons; a later press takes the place of the earlier', async () => {
    const { house, send, heard } = await asked();
    await send({ value: buttonNamed(heard, 'Not needed this time')!.data });
    expect(await verdicts(house)).toEqual(['foam not now']);
    const lower = (await confidence(house, 'foam'))!;
    expect(said(await send({ value: buttonNamed(heard, 'Right')!.data }))).toContain('as well or better next time');
    expect(await verdicts(house)).toEqual(['foam relevant']);
    expect(await confidence(house, 'foam')).toBeGreaterThan(lower);
    await send({ value: buttonNamed(heard, 'All was right')!.data });
    expect(await verdicts(house)).toEqual(['corriere relevant', 'foam relevant']);
  });

  test('what is not hers is taken out, and she is asked how she would like it', async () => {
    const { house, send, heard } = await asked();
    expect(said(await send({ value: buttonNamed(heard, 'Not mine')!.data }))).toContain('I’ve taken this out of my notes: a foam pillow');
    expect((await known(house)).map(({ item }) => item).join()).not.toContain('foam');
  });

  test('a new wish in the same words is heard as well, and an allergy is never closed by them', async () => {
    const { house, send } = await asked();
    const thanks = said(await send({ text: 'The pillow was perfect. Next time I would like a high floor, please.' }));
    expect(thanks).toContain('high floor');
    await send({ text: 'The walnuts were wrong' });
    const items = (await known(house)).map(({ item }) => item).join();
    expect(items).toContain('high floor');
    expect(items).toContain('walnut');
  });

  test('"stop asking" is final until she says otherwise', async () => {
    const { house, send } = await asked();
    expect(said(await send({ text: 'all perfect' }))).toContain('Thank you, Mrs Solheim');
    expect(said(await send({ text: 'stop asking' }))).toContain('I won’t ask you after your stays');
    expect((await house.store.guests.get('g_1'))?.consents).toMatchObject([{ purpose: 'after-stay', given: false, by: 'web chat' }]);
    expect(said(await send({ text: 'you may ask me after all' }))).toContain('I’ll ask once after your stay');
  });

  test('other words are notes like any other', async () => {
    const { house, send } = await asked();
    expect(said(await send({ text: 'I drink oat milk in my coffee' }))).toContain('oat milk');
    expect(await verdicts(house)).toEqual([]);
  });

  test('nobody answers for somebody else', async () => {
    const { house, heard } = await asked();
    await house.guest('g_2', { accounts: ['test|bo'] });
    const bo = await house.talk('bo').send({ type: 'message', value: buttonNamed(heard, 'Right')!.data });
    expect(said(bo)).toContain('no longer applies');
  });
});

describe('whether a guest may be asked', () => {
  test('is asked with the farewell of a stay, once, and written down', async () => {
    const house = await House.open();
    const ingrid = house.talk('ingrid');
    const bye = await ingrid.says('thank you!');
    expect(said(bye)).toContain('May I ask you after your stay');
    expect(said(await ingrid.says('goodbye'))).not.toContain('May I ask');
    await ingrid.presses(buttonNamed(bye, 'Yes, you may ask'));
    expect((await house.store.guests.get('g_1'))?.consents).toMatchObject([{ purpose: 'after-stay', given: true }]);
  });
});

describe('to a guest of another language', () => {
  test('the questions, their buttons and the answers are in it; the wishes stay as they were said', async () => {
    const { house, send, heard } = await asked('de-AT');
    const words = wordsOf(heard[0]!.card);
    expect(words).toContain('Danke, dass Sie bei uns in Naples waren, Frau Solheim.');
    expect(words).toContain('1 – foam pillow');
    expect(heard[0]!.buttons.map(({ title }) => title)).toEqual([
      ...['Richtig', 'Diesmal nicht nötig', 'Nicht mein Wunsch', 'Richtig', 'Diesmal nicht nötig', 'Nicht mein Wunsch'],
      ...['Alles war richtig', 'Bitte nicht mehr fragen'],
    ]);
    const press = (title: string) => send({ value: buttonNamed(heard, title)!.data });
    expect(said(await press('Diesmal nicht nötig'))).toContain('Ich behalte es für ein anderes Mal: foam pillow.');
    expect(await verdicts(house)).toEqual(['foam not now']);
  });

  test('what the hint says one may write is understood', async () => {
    const { house, send } = await asked('de');
    expect(said(await send({ text: 'Alles perfekt, danke' }))).toContain('Vielen Dank, Frau Solheim.');
    expect((await verdicts(house)).every((one) => one.endsWith(' relevant'))).toBe(true);
    expect(said(await send({ text: 'Bitte nicht mehr fragen' }))).toContain('Ich frage nach Ihren Aufenthalten nicht mehr.');
  });
});

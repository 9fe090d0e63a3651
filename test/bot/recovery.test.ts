import { makeBotSide } from '../../bot/assemble';
import type { Delivered } from '../../bot/web-chat-adapter';
import { anAlert } from '../support/samples';
import { aConversation } from '../support/samples';
import { buttonNamed, House, said, seenIn, wordsOf, type Seen } from './support/house';

const complaint = (id: string) => anAlert(id, { stayId: 'NAP-20931', room: '412', owner: 'engineering', deliveries: [] });
const stateOf = async (house: House, id: string) => house.store.alerts.get(`alert~${id}`);

describe('closing a complaint', () => {
  test('takes what was done, and then a word to the guest; both typed into the card close it at once', async () => {
    const house = await House.open();
    await house.talk('ingrid').says('hello');
    await house.store.conversations.put({
      ...(await house.store.conversations.get('test|talk-ingrid'))!,
      who: { kind: 'guest', guestId: 'g_1' },
    });
    await house.store.alerts.insert(complaint('one'));
    const ana = house.talk('ana');
    const listed = await ana.says('alerts');
    expect(said(listed)).toContain('1 open at Hotel Vesuvio Mare');
    const typed = { remark: 'new compressor', word: 'We have repaired the air conditioning in your room' };
    expect(said(await ana.presses(buttonNamed(listed, 'Taken care of'), typed))).toContain('Closed: Mrs Ingrid Solheim. new compressor');
    expect(await stateOf(house, 'one')).toMatchObject({
      state: 'closed',
      outcome: { by: 'Ana Torres', remark: 'new compressor' },
      words: [{ how: 'chat', text: 'We have repaired the air conditioning in your room.' }],
      deliveries: [{ destination: { kind: 'guest', id: 'test|talk-ingrid' }, idempotencyKey: 'alert~one~word-1~test|talk-ingrid' }],
    });
    expect(said(await ana.presses(buttonNamed(listed, 'Taken care of'), typed))).toContain('Already taken care of by Ana Torres');
  });

  test('step by step: what was done, then the words, and words not meant for a guest are not sent', async () => {
    const house = await House.open();
    await house.store.conversations.put(aConversation('c_ingrid', { who: { kind: 'guest', guestId: 'g_1' } }));
    await house.store.alerts.insert(complaint('one'));
    const ana = house.talk('ana');
    const listed = await ana.says('alerts');
    expect(said(await ana.presses(buttonNamed(listed, 'Taken care of')))).toContain('What was done?');
    const asked = await ana.says('swapped the compressor');
    expect(said(asked)).toContain('Mrs Ingrid Solheim does not know it yet');
    expect(await stateOf(house, 'one')).toMatchObject({ state: 'open', outcome: { remark: 'swapped the compressor' } });
    expect(said(await ana.says('the gst has a new compressor asap'))).toContain('Not closed yet.');
    expect(await stateOf(house, 'one')).toMatchObject({ state: 'open' });
    expect(said(await ana.says('Your air conditioning has a new compressor and is running again'))).toContain('I’ve told them');
    expect(await stateOf(house, 'one')).toMatchObject({ state: 'closed', words: [{ how: 'chat' }] });
  });

  test('the suggested sentence is one press', async () => {
    const house = await House.open();
    await house.store.conversations.put(aConversation('c_ingrid', { who: { kind: 'guest', guestId: 'g_1' } }));
    await house.store.alerts.insert(complaint('one'));
    const ana = house.talk('ana');
    const asked = await ana.presses(buttonNamed(await ana.says('alerts'), 'Taken care of'), { remark: 'new compressor' });
    await ana.presses(buttonNamed(asked, 'Tell them'));
    expect((await stateOf(house, 'one'))?.words?.[0]?.text).toBe(
      'Our colleagues have seen to the air in your room, and I hope it is as you wish it now.',
    );
  });

  test('a guest who cannot be reached is told in person, or it stays open', async () => {
    const house = await House.open();
    await house.store.alerts.insert(complaint('one'));
    const ana = house.talk('ana');
    const asked = await ana.presses(buttonNamed(await ana.says('alerts'), 'Taken care of'), { remark: 'new compressor' });
    expect(said(asked)).toContain('cannot be reached in a chat');
    expect(buttonNamed(asked, 'Tell them')).toBeUndefined();
    expect(said(await ana.says('We have repaired your air conditioning'))).toContain('tell the guest in person');
    expect(said(await ana.says('I told her at breakfast'))).toContain('Closed: ');
    expect(await stateOf(house, 'one')).toMatchObject({ state: 'closed', words: [{ how: 'in person', text: '' }] });
  });

  test('one told before of the same trouble is closed with it', async () => {
    const house = await House.open();
    await house.store.alerts.insert(complaint('one'));
    await house.store.alerts.insert({ ...complaint('two'), repeats: 'alert~one' });
    await house.pad.closeAlert('alert~two', 'Ana', { remark: 'new room', told: 'in person' });
    expect((await stateOf(house, 'one'))?.state).toBe('closed');
  });
});

/** The guest's chat in our own web chat, with a recovery of which she was told. */
async function told() {
  const house = await House.open();
  const shown: Seen[] = [];
  const deliver = (conversationId: string, activity: Delivered) => {
    if (conversationId === 'c_ingrid') shown.push(seenIn(activity));
  };
  const side = makeBotSide({ ...house.deps, credentials: null, deliver });
  const own = { channelId: 'webchat', account: 'webchat|g_1', pending: undefined };
  await house.store.conversations.put(aConversation('c_ingrid', { ...own, reference: null, who: { kind: 'guest', guestId: 'g_1' } }));
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
  await send({ text: 'hello' });
  await house.store.alerts.insert(complaint('one'));
  await house.pad.closeAlert('alert~one', 'Ana', { remark: 'new compressor', told: { word: 'We have repaired it for you.' } });
  const before = shown.length;
  const alert = (await stateOf(house, 'one'))!;
  await side.conversationMessages.sendWord('c_ingrid', alert, 'key-1');
  await side.conversationMessages.sendWord('c_ingrid', alert, 'key-1');
  return { house, side, send, heard: shown.slice(before) };
}

describe('the guest who complained', () => {
  test('reads once what was done, in the words meant for her, and not what colleagues wrote', async () => {
    const { heard } = await told();
    expect(heard).toHaveLength(1);
    expect(wordsOf(heard[0]!.card)).toBe('Mrs Solheim, about the air in your room: We have repaired it for you. Is all well now?');
    expect(said(heard)).not.toContain('compressor');
  });

  test('says in words that all is well, and it stays closed', async () => {
    const { house, send } = await told();
    expect(said(await send({ text: 'thanks, fixed!' }))).toContain('so glad to hear it, Mrs Solheim');
    expect(await stateOf(house, 'one')).toMatchObject({ state: 'closed', words: [{ answer: 'well' }] });
    expect(said(await send({ text: 'thanks, fixed!' }))).not.toContain('so glad');
  });

  test('says that it is not, and it is open again, a step graver where it can be', async () => {
    const { house, send } = await told();
    expect(said(await send({ text: 'It is still not cooling.' }))).toContain('I’ve told the duty manager of Hotel Vesuvio Mare again');
    expect(await stateOf(house, 'one')).toMatchObject({ state: 'open', severity: 'high', words: [{ answer: 'not yet' }] });
    expect((await house.store.guests.get('g_1'))!.outbox.filter(({ kind }) => kind === 'complaint')).toEqual([]);
    expect((await house.store.guests.get('g_1'))!.inbox.map(({ text }) => text)).toContain('It is still not cooling.');
  });

  test('presses a button, twice as well as once', async () => {
    const { house, send, heard } = await told();
    const press = { value: buttonNamed(heard, 'Not yet')!.data };
    await send(press);
    await send(press);
    expect(await stateOf(house, 'one')).toMatchObject({ state: 'open', words: [{ answer: 'not yet' }] });
  });

  test('is never somebody else', async () => {
    const { house, side } = await told();
    await house.guest('g_2', { accounts: ['test|bo'] });
    const bo = await house.talk('bo').send({ type: 'message', value: { do: 'recovered', alert: 'alert~one', how: 'not yet' } });
    expect(said(bo)).toContain('no longer applies');
    await house.store.conversations.put(aConversation('c_bo', { who: { kind: 'guest', guestId: 'g_2' } }));
    const alert = (await stateOf(house, 'one'))!;
    await expect(side.conversationMessages.sendWord('c_bo', alert, 'key-2')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

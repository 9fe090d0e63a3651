import { rememberIn } from '../../bot/conversation';
import { readMemory, withSeen } from '../../bot/memory';
import { makeBotSide } from '../../bot/assemble';
import type { Delivered } from '../../bot/web-chat-adapter';
import type { Briefing } from '../../domain/briefing';
import { anAlert, aBriefing, aConversation } from '../support/samples';
import { House, said, seenIn } from './support/house';

/** The whole bot side as compose.ts builds it, with our own web chat's page being an array. */
async function webChat() {
  const house = await House.open();
  const shown: { conversationId: string; activity: Delivered; guestId: string | null }[] = [];
  const failing = { next: 0 };
  const side = makeBotSide({
    ...house.deps,
    credentials: null,
    deliver: (conversationId, activity, guestId) => {
      if (failing.next-- > 0) throw new Error('The page’s store does not answer.');
      shown.push({ conversationId, activity, guestId });
    },
  });
  const opened = async (id: string, who: Parameters<typeof aConversation>[1]) =>
    house.store.conversations.put(
      aConversation(id, {
        channelId: 'webchat',
        reference: null,
        identity: null,
        pending: undefined,
        subscribed: false,
        takesAlerts: false,
        ...who,
      }),
    );
  await opened('c_ana', { who: { kind: 'associate', associateId: 'a_1' }, account: 'webchat|a_1', property: 'NAP' });
  await opened('c_ingrid', { who: { kind: 'guest', guestId: 'g_1' }, account: 'webchat|g_1' });
  let sent = 0;
  const says = async (conversationId: string, user: string, text: string, id = `a_${++sent}`) => {
    house.now = new Date(house.now.getTime() + 60_000);
    const before = shown.length;
    await side.receive({
      ...{ type: 'message', id, text, channelId: 'webchat', serviceUrl: 'urn:preference-pad:webchat' },
      conversation: { id: conversationId, isGroup: false, conversationType: '', name: '' },
      from: { id: user, name: user },
      recipient: { id: 'preference-pad', name: '' },
    });
    return shown.slice(before);
  };
  return { house, side, shown, says, failing };
}

const words = (shown: { activity: Delivered }[]): string => said(shown.map(({ activity }) => seenIn(activity)));

describe('our own web chat and proactive messages', () => {
  test('knows who talks by the record that the signed link wrote', async () => {
    const { says } = await webChat();
    expect(words(await says('c_ingrid', 'g_1', 'hello'))).toContain('Good day, Mrs Solheim');
    expect(words(await says('c_ana', 'a_1', '412: wants a window table'))).toContain('Noted for Mrs Ingrid Solheim');
    expect(words(await says('c_ingrid', 'mallory', 'what do you know about me'))).toContain('once I know who you are');
  });

  test('says whose words are in what is shown, from the turn on in which the guest becomes known', async () => {
    const { says } = await webChat();
    const kept = await says('c_new', 'visitor_1', 'I would love a quiet room');
    const known = await says('c_new', 'visitor_1', 'NAP-20931 Solheim');
    expect([...kept, ...known].map(({ guestId }) => guestId)).toEqual([null, 'g_1']);
  });

  test('an activity sent twice is answered once; one whose answer was lost is answered again under the same id', async () => {
    const { says, failing, house } = await webChat();
    expect(await says('c_ingrid', 'g_1', 'a quiet room please', 'same')).toHaveLength(1);
    expect(await says('c_ingrid', 'g_1', 'a quiet room please', 'same')).toHaveLength(0);
    failing.next = 2;
    expect(await says('c_ingrid', 'g_1', 'a window table please', 'lost')).toHaveLength(0);
    const again = await says('c_ingrid', 'g_1', 'a window table please', 'lost');
    expect(again.map(({ activity }) => activity.id)).toEqual(['webchat.c_ingrid.lost~0']);
    expect(words(again)).toContain('a window table');
    expect((await house.store.guests.get('g_1'))!.inbox).toHaveLength(2);
  });

  test('a briefing reaches the subscribed conversation once a key, and "done 1" then means it', async () => {
    const { house, side, shown, says } = await webChat();
    await says('c_ana', 'a_1', 'subscribe');
    await says('c_ingrid', 'g_1', 'a window table please');
    const briefing = await house.pad.briefing('NAP-20931', {
      kind: 'associate',
      id: 'a_1',
      role: 'manager',
      department: 'front office',
      properties: ['NAP'],
    });
    const before = shown.length;
    await side.conversationMessages.sendBriefing('c_ana', briefing, 'NAP-20931~d0', 'key-1');
    await side.conversationMessages.sendBriefing('c_ana', briefing, 'NAP-20931~d0', 'key-1');
    const delivered = shown.slice(before);
    expect(delivered.map(({ conversationId, activity }) => [conversationId, activity.id])).toEqual([['c_ana', 'key-1~0']]);
    expect(words(delivered)).toContain('Mrs Ingrid Solheim');
    expect(words(await says('c_ana', 'a_1', 'done 1'))).toMatch(/^1 done: /);
  });

  test('what another process posts in the middle of a turn is kept, and so is what the turn leaves open', async () => {
    const { house, says } = await webChat();
    await says('c_ana', 'a_1', 'subscribe');
    const { conversations } = house.store;
    const write = conversations.put.bind(conversations);
    conversations.put = async (conversation) => {
      conversations.put = write;
      await rememberIn(house.store, 'c_ana', (memory) => ({ ...withSeen(memory, 'key-9'), shown: 'NAP-20931' }));
      return write(conversation);
    };
    await says('c_ana', 'a_1', 'wants a window table', 'asked');
    const memory = readMemory((await conversations.get('c_ana'))?.pending);
    expect(memory).toMatchObject({ shown: 'NAP-20931', open: { kind: 'whom' } });
    expect(memory.seen.slice(-2)).toEqual(['key-9', expect.stringContaining('asked')]);
  });

  test('an alert reaches it, and a failed delivery is thrown for the worker to retry', async () => {
    const { side, says, failing, shown } = await webChat();
    await says('c_ana', 'a_1', 'subscribe');
    failing.next = 1;
    await expect(side.conversationMessages.sendAlert('c_ana', anAlert('n_1'), 'key-2')).rejects.toThrow('does not answer');
    await side.conversationMessages.sendAlert('c_ana', anAlert('n_1'), 'key-2');
    expect(words(shown.slice(-1))).toContain('“the room is freezing”');
  });

  test('nothing goes to somebody who works there no more, or to a conversation never begun', async () => {
    const { house, side, says } = await webChat();
    await says('c_ana', 'a_1', 'subscribe');
    await house.associate('a_1', { properties: ['CUN'] });
    const send = (id: string, briefing: Briefing) => side.conversationMessages.sendBriefing(id, briefing, 's~d3', 'key-3');
    await expect(send('c_ana', aBriefing('s'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(send('c_nobody', aBriefing('s'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('tasks in confidence go to those who act on them, and to the others only as a number', async () => {
    const { house, side, shown, says } = await webChat();
    await house.associate('a_1', { role: 'associate', department: 'engineering' });
    await says('c_ana', 'a_1', 'subscribe');
    const [task] = aBriefing('s').tasks;
    const briefing = aBriefing('s', {
      tasks: [{ ...task!, slot: 'accessibility.mobility', action: 'Ramp at the door', sensitive: true, state: 'open' }],
    });
    await side.conversationMessages.sendBriefing('c_ana', briefing, 's~d3', 'key-4');
    expect(words(shown.slice(-1))).not.toContain('Ramp');
    expect(words(shown.slice(-1))).toContain('1 more in confidence');
  });

  test('a guest’s question reaches the desk that is subscribed', async () => {
    const { says, shown } = await webChat();
    expect(words(await says('c_ingrid', 'g_1', 'what time does the pool close?'))).toContain('I can’t reach the front desk');
    await says('c_ana', 'a_1', 'subscribe');
    await says('c_ingrid', 'g_1', 'is the pool heated?');
    expect(words(shown.filter(({ conversationId }) => conversationId === 'c_ana'))).toContain('“is the pool heated?”');
  });
});

import { reachOf } from '../../../domain/care/reach';
import type { Guest } from '../../../domain/guest';
import { EMPTY_PROFILE } from '../../../domain/profile';
import { createMemoryStore } from '../../support/memory-store';
import { aConversation, aGuest, aPreference } from '../../support/samples';

const CHAT = { kind: 'guest', id: 'c_1' };
const EMAIL = { kind: 'guest email', id: 'g_1' };
const contacts: Guest['contacts'] = [{ kind: 'email', value: 'ingrid@example.com' }];
const says = (slot: string, item: string, over = {}) => ({
  profile: { ...EMPTY_PROFILE, preferences: [aPreference('p_1', { slot, item, holder: 'guest', ...over })] },
});

test.each<[string, Partial<Guest>, { chat: boolean; mail: boolean }, object | null]>([
  ['in the chat, where there is one', { contacts }, { chat: true, mail: true }, CHAT],
  ['by e-mail without a chat', { contacts }, { chat: false, mail: true }, EMAIL],
  ['nowhere without either', { contacts: [] }, { chat: false, mail: true }, null],
  ['nowhere where no mail server is set', { contacts }, { chat: false, mail: false }, null],
  ['by e-mail, who asked for it', { contacts, ...says('service.contact', 'by e-mail') }, { chat: true, mail: true }, EMAIL],
  [
    'in the chat, who asked for e-mail where none can be sent',
    { contacts, ...says('service.contact', 'email') },
    { chat: true, mail: false },
    CHAT,
  ],
  [
    'in the chat, who asked for e-mail and gave no address',
    { contacts: [], ...says('service.contact', 'email') },
    { chat: true, mail: true },
    CHAT,
  ],
  ['never by e-mail, who wants none', { contacts, ...says('service.contact.avoid', 'e-mails') }, { chat: false, mail: true }, null],
  ['nor who avoids it', { contacts, ...says('service.contact', 'e-mail', { level: 'avoided' }) }, { chat: false, mail: true }, null],
  [
    'as before, who took it back',
    { contacts, ...says('service.contact', 'e-mail', { retractedAt: new Date() }) },
    { chat: true, mail: true },
    CHAT,
  ],
  ['a telephone is no e-mail', { contacts: [{ kind: 'phone', value: '+47 1' }] }, { chat: false, mail: true }, null],
])('a guest is reached %s', async (_, over, { chat, mail }, expected) => {
  const store = createMemoryStore();
  if (chat) await store.conversations.put(aConversation('c_1', { who: { kind: 'guest', guestId: 'g_1' } }));
  const guest = aGuest('g_1', { profile: EMPTY_PROFILE, ...over });
  expect(await reachOf(store, guest, mail)).toEqual(expected);
});

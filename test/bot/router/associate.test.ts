import { readAssociate, type AssociateIntent } from '../../../bot/router/associate';

const note = (mention: string, text: string): AssociateIntent => ({ kind: 'note', mention, text });
const moment = (mention: string, text: string): AssociateIntent => ({ kind: 'moment', mention, text });
const mark = (
  outcome: 'done' | 'failed' | 'declined' | 'substituted',
  numbers: number[],
  remark: string | null = null,
  mention: string | null = null,
) => ({ kind: 'mark', outcome, numbers, mention, remark }) as const;

describe('what an associate wants with one message', () => {
  const notes: [string, AssociateIntent][] = [
    ['412: feather allergy, wants a window table', note('412', 'feather allergy, wants a window table')],
    ['412 - wants foam pillow', note('412', 'wants foam pillow')],
    ['412 wants two robes', note('412', 'wants two robes')],
    ['rm 412 xtra blankets pls', note('412', 'xtra blankets pls')],
    ['Room 412, no down', note('412', 'no down')],
    ['note for 412: hates lilies', note('412', 'hates lilies')],
    ['please add a note for 412: hates lilies', note('412', 'hates lilies')],
    ['gst in 412 asked for oat milk', note('412', 'asked for oat milk')],
    ['7: wants late checkout', note('7', 'wants late checkout')],
    ['room 7 wants late checkout', note('7', 'wants late checkout')],
    ['412B needs a crib', note('412B', 'needs a crib')],
    ['extra towels for 412', note('412', 'extra towels')],
    ['wake-up call at 7:30 for room 412', note('412', 'wake-up call at 7:30')],
    ['412 breakfast at 7:30, always', note('412', 'breakfast at 7:30, always')],
    ['Solheim: no newspaper', note('Solheim', 'no newspaper')],
    ['solheim: no newspaper', note('solheim', 'no newspaper')],
    ['Ingrid Solheim - loves the corner table', note('Ingrid Solheim', 'loves the corner table')],
    ['Solheim, Ingrid: loves the corner table', note('Solheim, Ingrid', 'loves the corner table')],
    ['Mrs Solheim: loves the corner table', note('Solheim', 'loves the corner table')],
    ['Mrs Solheim prefers still water', note('Solheim', 'Mrs Solheim prefers still water')],
    ['Mrs. Solheim’s son is allergic to nuts', note('Solheim', 'Mrs. Solheim’s son is allergic to nuts')],
    ['Solheim wants the paper at six', note('Solheim', 'Solheim wants the paper at six')],
    ['Ana Maria Duarte doesn’t eat pork', note('Ana Maria Duarte', 'Ana Maria Duarte doesn’t eat pork')],
    ['NAP-20931: two cribs', note('NAP-20931', 'two cribs')],
    ['conf 2093177 wants a high floor', note('2093177', 'wants a high floor')],
    ['booking no. NAP20931 wants a high floor', note('NAP20931', 'wants a high floor')],
    ['412: allergy: nuts', note('412', 'allergy: nuts')],
    ['412 declined turndown', note('412', 'declined turndown')],
    ['412 needs help with luggage', note('412', 'needs help with luggage')],
    ['Mr Chen, no ice in anything', note('Chen', 'Mr Chen, no ice in anything')],
  ];
  const moments: [string, AssociateIntent][] = [
    ['412 ordered white wine', moment('412', 'ordered white wine')],
    ['412 just ordered a Chablis', moment('412', 'just ordered a Chablis')],
    ['412: ordering breakfast', moment('412', 'ordering breakfast')],
    ['412 is at the spa', moment('412', 'is at the spa')],
    ['412 is checking in', moment('412', 'is checking in')],
    ['412 arrived', moment('412', 'arrived')],
    ['412 at the bar', moment('412', 'at the bar')],
    ['rm 412 sits down for dinner', moment('412', 'sits down for dinner')],
    ['Solheim ordered champagne', moment('Solheim', 'Solheim ordered champagne')],
    ['Mrs Solheim is at the bar', moment('Solheim', 'Mrs Solheim is at the bar')],
    ['412 turndown', moment('412', 'turndown')],
  ];
  const commands: [string, AssociateIntent][] = [
    ['help', { kind: 'help' }],
    ['Help!', { kind: 'help' }],
    ['?', { kind: 'help' }],
    ['what can you do', { kind: 'help' }],
    ['thanks', { kind: 'thanks' }],
    ['Good morning', { kind: 'greeting' }],
    ['never mind', { kind: 'never mind' }],
    ['subscribe', { kind: 'subscribe' }],
    ['unsubscribe', { kind: 'unsubscribe' }],
    ['alerts', { kind: 'alerts' }],
    ['open alerts', { kind: 'alerts' }],
    ['I am at NAP', { kind: 'work at', code: 'NAP' }],
    ["i'm now at cun", { kind: 'work at', code: 'CUN' }],
    ['link ABC-123', { kind: 'link', code: 'ABC-123' }],
    ['who arrives tomorrow', { kind: 'arrivals', day: 'tomorrow' }],
    ['Who’s arriving on Friday?', { kind: 'arrivals', day: 'on Friday' }],
    ['arrivals 12 May', { kind: 'arrivals', day: '12 May' }],
    ['arrivals', { kind: 'arrivals', day: '' }],
    ['brief me on 412', { kind: 'brief', mention: '412' }],
    ['briefing for Mrs Solheim', { kind: 'brief', mention: 'Solheim' }],
    ['brief room 412', { kind: 'brief', mention: '412' }],
    ['brief me on Ingrid Solheim', { kind: 'brief', mention: 'Ingrid Solheim' }],
    ['what do you know about 412?', { kind: 'about', mention: '412' }],
    ['who is in 412', { kind: 'about', mention: '412' }],
    ['tell me about Solheim', { kind: 'about', mention: 'Solheim' }],
    ['why foam pillow for 412', { kind: 'why', what: 'foam pillow', mention: '412' }],
    ['why the ice cube?', { kind: 'why', what: 'ice cube', mention: null }],
    ['done 3', mark('done', [3])],
    ['Done #3.', mark('done', [3])],
    ['3 done', mark('done', [3])],
    ['done 3, 4 and 5', mark('done', [3, 4, 5])],
    ['failed 3 no cribs left', mark('failed', [3], 'no cribs left')],
    ['failed 3: no cribs left', mark('failed', [3], 'no cribs left')],
    ['failed 3 for lack of cribs', mark('failed', [3], 'for lack of cribs')],
    ['declined 2', mark('declined', [2])],
    ['substituted 4 with a roll-in bed', mark('substituted', [4], 'with a roll-in bed')],
    ['done 3 for 412', mark('done', [3], null, '412')],
    ['done 3 for Solheim', mark('done', [3], null, 'Solheim')],
    ['failed 3 for 412: no cribs left', mark('failed', [3], 'no cribs left', '412')],
    ['412: done 3', mark('done', [3], null, '412')],
    ['done', { kind: 'mark which', outcome: 'done' }],
    ['412', { kind: 'mention', mention: '412' }],
    ['room 412?', { kind: 'mention', mention: '412' }],
    ['Mrs Solheim', { kind: 'mention', mention: 'Solheim' }],
  ];
  const nobody: [string, AssociateIntent][] = [
    ['feather allergy, wants a window table', { kind: 'unplaced', severalRooms: false }],
    ['guest wants a window table', { kind: 'unplaced', severalRooms: false }],
    ['allergy: nuts', { kind: 'unplaced', severalRooms: false }],
    ['she never drinks coffee', { kind: 'unplaced', severalRooms: false }],
    ['2 extra pillows', { kind: 'unplaced', severalRooms: false }],
    ['wants still water', { kind: 'unplaced', severalRooms: false }],
    ['412 and 414: early checkout', { kind: 'unplaced', severalRooms: true }],
    ['412 & 414 early checkout', { kind: 'unplaced', severalRooms: true }],
    ['2026-05-12', { kind: 'unplaced', severalRooms: false }],
  ];

  test.each([...notes, ...moments, ...commands, ...nobody])('%s', (text, intent) => {
    expect(readAssociate(text)).toEqual(intent);
  });

  test('a command in other case or with a full stop is the same command', () => {
    for (const [text, intent] of commands.filter(([, { kind }]) => kind === 'help' || kind === 'alerts' || kind === 'subscribe')) {
      expect(readAssociate(text.toUpperCase())).toEqual(intent);
    }
  });

  test('grows linearly with hostile text', () => {
    const hostile = [
      '412: ' + 'a '.repeat(4_000),
      'Aa '.repeat(2_600),
      '4'.repeat(8_000),
      'for '.repeat(2_000),
      'done ' + '1,'.repeat(4_000),
      '-'.repeat(8_000),
    ];
    for (const text of hostile) {
      const started = performance.now();
      readAssociate(text);
      expect(performance.now() - started).toBeLessThan(500);
    }
  });
});

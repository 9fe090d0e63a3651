import { isQuestion, readGuest, type GuestIntent } from '../../../bot/router/guest';

describe('what a guest wants with one message', () => {
  test.each<[string, GuestIntent]>([
    ['What do you know about me?', { kind: 'about me' }],
    ['what do you remember about me', { kind: 'about me' }],
    ['show me everything you know about me', { kind: 'about me' }],
    ['my preferences', { kind: 'about me' }],
    ['forget that', { kind: 'forget last' }],
    ['Please forget that.', { kind: 'forget last' }],
    ['no, scratch that', { kind: 'forget last' }],
    ['forget everything', { kind: 'forget all' }],
    ['Please delete all my data', { kind: 'forget all' }],
    ['forget the newspaper', { kind: 'forget', what: 'newspaper' }],
    ['Forget my newspaper, please.', { kind: 'forget', what: 'newspaper' }],
    ['forget the newspaper, I don’t need it any more', { kind: 'forget', what: 'newspaper' }],
    ['forget about the foam pillow', { kind: 'forget', what: 'foam pillow' }],
    ['why do you think so?', { kind: 'why', what: null }],
    ['How do you know that?', { kind: 'why', what: null }],
    ['why?', { kind: 'why', what: null }],
    ['why do you think I like ice', { kind: 'why', what: 'like ice' }],
    ['why the foam pillow?', { kind: 'why', what: 'foam pillow' }],
    ['Thank you so much!', { kind: 'thanks' }],
    ['great, thanks', { kind: 'thanks' }],
    ['Good evening', { kind: 'greeting' }],
    ['hello there', { kind: 'greeting' }],
    ['good night', { kind: 'goodbye' }],
    ['help', { kind: 'help' }],
    ['what can you do for me?', { kind: 'help' }],
    ['I would love a quiet room', { kind: 'note', question: false }],
    ['Do you have oat milk?', { kind: 'note', question: true }],
    ['what time is breakfast', { kind: 'note', question: true }],
    ['Thank you for the lovely flowers in the room', { kind: 'note', question: false }],
    ['Please keep the room cool', { kind: 'note', question: false }],
    ['Hello, could I have a quiet room, please?', { kind: 'note', question: true }],
  ])('%s', (text, intent) => {
    expect(readGuest(text, false)).toEqual(intent);
  });

  test.each<[string, GuestIntent]>([
    ['yes', { kind: 'hold', for: 'always' }],
    ['Yes, please', { kind: 'hold', for: 'always' }],
    ['keep it for all stays', { kind: 'hold', for: 'always' }],
    ['Keep for all stays', { kind: 'hold', for: 'always' }],
    ['always', { kind: 'hold', for: 'always' }],
    ['only this stay', { kind: 'hold', for: 'stay' }],
    ['Just this time, please', { kind: 'hold', for: 'stay' }],
    ['no, just this stay', { kind: 'hold', for: 'stay' }],
    ['no', { kind: 'hold', for: 'stay' }],
    ['yes, and a firm pillow', { kind: 'note', question: false }],
  ])('after something was noted: %s', (text, intent) => {
    expect(readGuest(text, true)).toEqual(intent);
  });

  test('"yes" with nothing before it is a note like any other', () => {
    expect(readGuest('yes', false)).toEqual({ kind: 'note', question: false });
  });

  test.each([
    ['Is the pool heated?', true],
    ['can you tell me when the spa opens', true],
    ['I wonder whether it is quiet.', false],
    ['Would be lovely to have a window table.', false],
  ])('a question waits for an answer: %s', (text, asked) => {
    expect(isQuestion(text)).toBe(asked);
  });
});

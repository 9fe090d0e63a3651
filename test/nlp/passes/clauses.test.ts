import { clauses } from '../../../nlp/passes/02-clauses';
import { normalise } from '../../../nlp/passes/01-normalise';

const cut = (text: string): string[] => {
  const tokens = normalise(text);
  return clauses(tokens).clauses.map(({ from, to }) =>
    tokens
      .slice(from, to)
      .map(({ norm }) => norm)
      .join(' '),
  );
};

describe('pass 2, clauses', () => {
  it.each([
    ['I like tea but my wife drinks coffee.', ['i like tea', 'my wife drinks coffee']],
    ['Tea, toast and jam please', ['tea , toast and jam please']],
    ['Spa: firm pressure - no oil', ['spa', 'firm pressure', 'no oil']],
    ['Thanks! A quiet room; high floor', ['thanks', 'a quiet room', 'high floor']],
    ['Mr. Vogt sleeps late', ['mr . vogt sleeps late']],
    ['anything but carpets', ['anything but carpets']],
    ['so much luggage', ['so much luggage'].map((words) => words.replace('so ', ''))],
  ])('%s', (text, parts) => {
    expect(cut(text)).toEqual(parts);
  });

  it('knows a question by its mark or its first words', () => {
    const question = (text: string): boolean | undefined => clauses(normalise(text)).sentences[0]?.question;
    expect(question('Is there a gym?')).toBe(true);
    expect(question('do you have oat milk')).toBe(true);
    expect(question('I like tea.')).toBe(false);
  });
});

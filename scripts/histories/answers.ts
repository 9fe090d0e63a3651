import { plain } from '../../domain/items/stems';
import { isPositive, type Level } from '../../domain/words';
import type { Check, Wish } from './history';

/** What the pad believes, briefs or prompts, as far as a check looks at it. */
export interface Given {
  item: string;
  level: Level;
  holder: string;
  when: string[];
}

/** As the scorer of the sentences reads it: a key is the beginning of a word. */
const spoken = (text: string): string =>
  ` ${plain(text)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9%.]+/g, ' ')} `;
const holds = (text: string, key: string): boolean => spoken(text).includes(spoken(key).trimEnd());

const answers = (given: Given, wish: Wish): boolean =>
  wish.readings.some(({ keys, sign }) => keys.every((key) => holds(given.item, key)) && isPositive(given.level) === (sign === '+')) &&
  (wish.holder === undefined || wish.holder === given.holder) &&
  (wish.level === undefined || wish.level === given.level) &&
  (wish.when ?? []).every((stems) => given.when.some((condition) => stems.every((stem) => holds(condition, stem))));

const named = ({ readings, holder, when, level }: Wish): string =>
  [readings.map(({ keys, sign }) => `${sign}${keys.join('+')}`).join('|'), holder, when && `when ${JSON.stringify(when)}`, level]
    .filter(Boolean)
    .join(' ');

const shown = ({ item, level, holder, when }: Given): string =>
  `${holder === 'guest' ? '' : `${holder}: `}${level} ${item}${when.length > 0 ? ` (${when.join(', ')})` : ''}`;

/** What fails of one check, one sentence each; [] if it passes. */
export const failures = (given: readonly Given[], { must, mustNot }: Check): string[] => {
  const missing = must.filter((wish) => !given.some((one) => answers(one, wish))).map((wish) => `missing: ${named(wish)}`);
  const wrong = mustNot.flatMap((wish) =>
    given.filter((one) => answers(one, wish)).map((one) => `not wanted: ${named(wish)} <- ${shown(one)}`),
  );
  return [...missing, ...wrong];
};

export const listed = (given: readonly Given[]): string => given.map(shown).join('; ') || 'nothing';

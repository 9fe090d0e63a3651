import { remembered } from '../items/remembered';
import { plain, stemsOf } from '../items/stems';
import { MONTHS, PHRASES, type ConditionKind } from './phrases';

/** One thing that must be so (or, with `not`, must not be so) for a preference to hold: {season, winter}, {thing, "white wine"}. */
export interface Condition {
  kind: ConditionKind;
  /** From the house's phrases; for a date "9-15" or "12"; for a thing its stems. */
  value: string;
  not: boolean;
}

const MATCHERS = PHRASES.map(([kind, value, words]) => ({
  kind,
  value,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u'),
}));
const MONTH = `(${MONTHS.join('|')})`;
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b`);
const MONTH_DAY = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b`);
const MONTH_ONLY = new RegExp(`^(?:in |during |every |each )?${MONTH}$`);

const monthNumber = (name: string | undefined): number => MONTHS.indexOf(name ?? '') + 1;

const dateIn = (text: string): string | null => {
  const dayFirst = DAY_MONTH.exec(text);
  if (dayFirst !== null) return `${monthNumber(dayFirst[2])}-${Number(dayFirst[1])}`;
  const monthFirst = MONTH_DAY.exec(text);
  if (monthFirst !== null) return `${monthNumber(monthFirst[1])}-${Number(monthFirst[2])}`;
  const month = MONTH_ONLY.exec(text.trim());
  return month === null ? null : `${monthNumber(month[1])}`;
};

const readCircumstances = (text: string): readonly Condition[] => {
  let rest = plain(text);
  const found: Condition[] = [];
  const date = dateIn(rest);
  if (date !== null) found.push({ kind: 'date', value: date, not: false });
  for (const { kind, value, pattern } of MATCHERS) {
    if (!pattern.test(rest)) continue;
    found.push({ kind, value, not: false });
    rest = rest.replace(pattern, ' ');
  }
  return found;
};

/** Every circumstance that the text names, each once; nothing for what is no circumstance. */
export const circumstancesIn: (text: string) => readonly Condition[] = remembered(readCircumstances);

const NEGATION = /^(?:not|except|unless|but not|no)\b\s*/;
/** Words that lead into a condition and say nothing of their own. */
const LEAD = new Set(
  'when if while during on in at with it whenever travel travelling stay go come drink have take'.split(' ').flatMap(stemsOf),
);

const readAfresh = (text: string): Condition[] => {
  const spoken = plain(text).trim();
  const not = NEGATION.test(spoken);
  const body = spoken.replace(NEGATION, '');
  const found = circumstancesIn(body);
  if (found.length > 0) return found.map((condition) => ({ ...condition, not }));
  const words = stemsOf(body).filter((word) => !LEAD.has(word));
  return [{ kind: 'thing', value: (words.length > 0 ? words : stemsOf(body)).join(' '), not }];
};

/** What one condition, as spoken, asks for; all of it must be so. A phrase of no known circumstance is a thing: "white wine". */
export const readCondition: (text: string) => readonly Condition[] = remembered(readAfresh);

/** Stable name of a condition, equal for "when it's cold" and "in cold weather". */
export const conditionKey = ({ kind, value, not }: Condition): string => `${not ? 'not ' : ''}${kind}:${value}`;

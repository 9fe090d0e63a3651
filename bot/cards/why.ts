import type { Atlas } from '../../domain/atlas';
import type { Preference } from '../../domain/profile';
import { ASSOCIATE } from '../phrases/associate';
import { say } from '../phrases/say';
import { forStaff } from '../wording';
import { lineOf } from './evidence';
import { cardOf, small, text, title, type Card } from './elements';

/** Newest first, and no more than a person reads standing. */
const MOST_LINES = 6;

/** Why a preference is believed: the words, the people, and the rules that made it. For associates. */
export function whyCard(preference: Preference, atlas: Atlas): Card {
  const { evidence, rulings } = preference;
  const sources = [...evidence].sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, MOST_LINES);
  const rules = [...new Set(rulings.map(({ rule }) => rule))].map((rule) => say(ASSOCIATE.rule, { rule }));
  const heading = `${forStaff(preference)} · ${preference.level}`;
  const lines = sources.map((one) => lineOf(one, atlas));
  return cardOf([heading, ...lines, ...rules].join('\n'), [
    title(heading),
    ...lines.map((line) => text(line)),
    ...rules.map((rule) => small(rule)),
  ]);
}

import type { Atlas } from '../../domain/atlas';
import type { Preference } from '../../domain/profile';
import { RULINGS, type RulingName } from '../../domain/revise/rulings';
import { ASSOCIATE } from '../phrases/associate';
import { say } from '../phrases/say';
import { forStaff } from '../wording';
import { lineOf } from './evidence';
import { cardOf, small, text, title, type Card } from './elements';

/** Newest first, and no more than a person reads standing. */
const MOST_LINES = 6;

/** The ruling as a sentence; one of an older version by its name. */
const sentenceOf = (rule: string): string => (rule in RULINGS ? RULINGS[rule as RulingName] : rule);

/** Why a preference is believed, or no longer: the words, the people, and the rules that made it. For associates. */
export function whyCard(preference: Preference, atlas: Atlas): Card {
  const { evidence, rulings } = preference;
  const sources = [...evidence].sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, MOST_LINES);
  const rules = [...new Set(rulings.map(({ rule }) => rule))].map((rule) => say(ASSOCIATE.rule, { rule: sentenceOf(rule) }));
  const heading = `${forStaff(preference)} · ${preference.retractedAt === undefined ? preference.level : ASSOCIATE.noLonger}`;
  const lines = sources.map((one) => lineOf(one, atlas));
  return cardOf([heading, ...lines, ...rules].join('\n'), [
    title(heading),
    ...lines.map((line) => text(line)),
    ...rules.map((rule) => small(rule)),
  ]);
}

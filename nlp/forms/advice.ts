import type { Category } from '../../domain/words';
import { parseItems } from '../grammar/items';
import type { Phrase } from '../grammar/phrase';
import { scopeOf } from '../grammar/scope';
import { signFinder } from '../grammar/signs';
import { LEADS } from '../lexicon/grammar';
import { EVALUATIONS, GENERIC_HEADS } from '../lexicon/heads';
import { BEFORE_ADVISED, BEFORE_ADVISED_AGAINST } from '../lexicon/highlights';
import { normAt, tokenAt, type Candidate, type Reading, type Sentence } from '../reading';
import { formCue, formed } from './make';

type Advised = 'preferred' | 'avoided';
const find = signFinder<Advised>([
  [BEFORE_ADVISED, 'preferred'],
  [BEFORE_ADVISED_AGAINST, 'avoided'],
]);
/** What advice can be about so that it tells of the adviser's own taste; a tour or a taxi is the reader's. */
const OWN: ReadonlySet<Category> = new Set<Category>(['room', 'bed', 'bath', 'dining', 'food', 'drink', 'climate']);
/** After these words in a sentence that supposes something, advice may begin without a comma. */
const SUPPOSES = /^(?:if|when|unless|for)$/;
const OPENS = /^(?:,|:|;|-|–|—|\(|and|but|so|then|just|definitely|always)$/;

/** Advice to other travellers tells what the adviser would take: "ask for a room facing the garden", "avoid the courtyard side". */
export function advice(reading: Reading): Candidate[] {
  if (reading.by.speaker === 'staff') return [];
  return reading.sentences.filter(({ question }) => !question).flatMap((sentence) => advisedIn(reading, sentence));
}

function advisedIn(reading: Reading, sentence: Sentence): Candidate[] {
  const { tokens } = reading;
  const supposes = SUPPOSES.test(normAt(tokens, sentence.from));
  for (let i = sentence.from; i < sentence.to; i++) {
    const opens = i === sentence.from || OPENS.test(normAt(tokens, i - 1)) || (supposes && i > sentence.from + 2);
    const found = opens ? find(tokens, i, sentence.to) : null;
    if (found !== null) return advised(reading, i, found.to, sentence.to, found.value);
  }
  return [];
}

function advised(reading: Reading, from: number, to: number, end: number, level: Advised): Candidate[] {
  const { phrases, when } = parseItems(scopeOf(reading, { from: to, to: end }));
  const cue = formCue(reading, 'advice', level, { from, to });
  return phrases.filter((phrase) => isTaste(reading, phrase)).map((phrase) => formed(cue, phrase, when));
}

/** "a room at the back" says where; "a room" says nothing. */
function isTaste({ tokens }: Reading, { from, to, terms }: Phrase): boolean {
  const says = tokens
    .slice(from, to)
    .some(({ norm, stem, kind }) => kind === 'word' && !LEADS.has(norm) && !EVALUATIONS.has(norm) && !GENERIC_HEADS.has(stem));
  return says && tokenAt(tokens, from).kind === 'word' && terms.some(({ category }) => OWN.has(category));
}

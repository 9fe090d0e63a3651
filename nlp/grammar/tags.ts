import { normAt, tokenAt } from '../reading';
import nlp from 'compromise/two';
import type { Sentence, Token } from '../reading';

export type Tag = 'noun' | 'verb' | 'gerund' | 'participle' | 'adjective' | 'adverb' | 'other';
interface Term {
  tags?: Set<string>;
  normal: string;
}

/** Tags of one sentence's tokens by the compromise tagger; marks and what it could not align are `other`. */
export function tagSentence(tokens: readonly Token[], { from, to }: Sentence): Tag[] {
  const indexes: number[] = [];
  for (let i = from; i < to; i++) if (tokenAt(tokens, i).kind !== 'mark' && normAt(tokens, i) !== "'s") indexes.push(i);
  const tags = new Array<Tag>(to - from).fill('other');
  const terms = (nlp(indexes.map((i) => normAt(tokens, i)).join(' ')).document as Term[][]).flat();
  if (terms.length !== indexes.length) return tags;
  indexes.forEach((index, k) => (tags[index - from] = tagOf(terms[k]?.tags ?? new Set())));
  return tags;
}

function tagOf(tags: Set<string>): Tag {
  if (tags.has('Gerund')) return 'gerund';
  if (tags.has('PastTense') || tags.has('Participle')) return 'participle';
  if (tags.has('Verb')) return 'verb';
  if (tags.has('Adjective')) return 'adjective';
  if (tags.has('Adverb')) return 'adverb';
  return tags.has('Noun') ? 'noun' : 'other';
}

import { isPlainWord } from '../../grammar/plain-tags';
import { tokenAt, type Span } from '../../reading';
import type { Proposal } from '../proposals';
import { lemmaAt, wordAt, type Say, type Surroundings } from './surroundings';

/** How its words look, for those that no lexicon knows: endings, capitals, what kind of thing goes with which word. */
export function byLooks(around: Surroundings, { from, to, rule }: Proposal, sentence: Span, say: Say): void {
  const { reading } = around;
  const { tokens, text } = reading;
  const mode = rule === null ? 'named' : 'ruled';
  const last = tokenAt(tokens, to - 1);
  say('last word ends', `${last.norm.slice(-3)}, ${mode}`);
  if (to - from > 1) {
    say('first word ends', tokenAt(tokens, from).norm.slice(-3));
    for (let i = from; i < to - 1; i++) say('said of', `${wordAt(reading, i)}, ${around.kinds[to - 1] ?? 'unknown'}`);
    for (let i = from; i < to - 1; i++) say('pair in it', `${wordAt(reading, i)} ${wordAt(reading, i + 1)}`);
  }
  for (let i = from; i < to; i++) {
    say('lemma in it', lemmaAt(around, i));
    const written = text.charAt(tokenAt(tokens, i).start);
    if (i > sentence.from && written !== written.toLowerCase()) say('has', `a capital, ${reading.by.speaker}, ${mode}`);
    const whole = text.slice(tokenAt(tokens, i).start, tokenAt(tokens, i).end);
    if (written !== written.toLowerCase() && around.kinds[i] === undefined && !isPlainWord(tokenAt(tokens, i).norm))
      say('has', `a name, ${reading.by.speaker}, ${mode}`);
    if (whole.length > 1 && whole === whole.toUpperCase() && whole !== whole.toLowerCase())
      say('has', `capitals only, ${reading.by.speaker}`);
  }
  for (let i = from; i < to; i++) if (/\d[:.]\d\d|^\d{1,2}(?:am|pm)$/.test(tokenAt(tokens, i).norm)) say('has', 'a time');
}

import { isPositive } from '../../../domain/words';
import { normAt, tokenAt, type Span } from '../../reading';
import type { Proposal } from '../proposals';
import { moodOf, near, wordAt, type Say, type Surroundings } from './surroundings';

const AGAINST =
  /^(?:no|not|never|without|nothing|nobody|neither|nor|none|cannot|hate|hates|hated|dislike|dislikes|disliked|allergic|allergy|intolerant|avoid|avoids|avoided|avoiding|refuse|refuses|refused|stop|hold|skip|remove|than|instead|less|too|worst|minus|zero|lose|except|bother|bothers|annoying|nightmare|negative|sick|scared|afraid|fears|phobia)$/;
const TURNING = /^(?:but|only|except|instead|just|rather|though|however)$/;

/** What turns a thing about: a denial or dislike that reaches it from the left, over how much. */
export function byDenial(around: Surroundings, { from, to, rule }: Proposal, clause: Span, say: Say): void {
  const { reading } = around;
  const { tokens } = reading;
  let commas = 0;
  const mode = rule === null ? 'named' : isPositive(rule.level) ? 'wanted by the rules' : 'avoided by the rules';
  for (let i = from - 1; i >= Math.max(clause.from, from - 10); i--) {
    const { norm } = tokenAt(tokens, i);
    if (norm === ',' || norm === 'and' || norm === 'or' || norm === '/') commas++;
    if (AGAINST.test(norm)) {
      const over = commas === 0 ? 'straight' : normAt(tokens, from - 1) === ',' ? 'over a comma' : 'over a list';
      say('turned by', norm);
      say('turned', `${over}, ${near(from - i - 1)}, ${mode}`);
      say('turned by, how', `${norm}, ${over}, ${near(from - i - 1)}`);
      break;
    }
    if (TURNING.test(norm)) {
      say('turned back by', norm);
      break;
    }
  }
  for (let i = from; i < to; i++) if (AGAINST.test(normAt(tokens, i))) say('turned inside by', normAt(tokens, i));
  for (let i = to; i < Math.min(clause.to, to + 6); i++)
    if (AGAINST.test(normAt(tokens, i))) {
      say('turned afterwards by', `${normAt(tokens, i)}, ${near(i - to)}`);
      break;
    }
  for (let i = Math.max(clause.from, from - 4); i < from; i++) say('just before it', wordAt(reading, i));
  const mood = moodOf(around, clause);
  say('mood of the clause', `${mood > 0 ? 'good' : mood < 0 ? 'bad' : 'even'}, ${mode}`);
}

import { plain } from '../items/stems';
import type { Note } from '../note';
import type { Heard } from '../understanding';

/** Words by which a colleague passes on what the guest said. */
const TOLD =
  'told|says?|said|saying|tells|mentioned|mentions|asked|asks|requested|requests|wants?|wanted|would like|would love|would prefer|wld like|wd like|' +
  'wishes|insists|insisted|complained|complains|informed|let us know|reminded|confirmed|explained|stated|called|rang|emailed|wrote|according to';
/** Words by which a colleague states a habit: then it is not one occasion that was watched. */
const HABIT =
  'always|usually|normally|generally|tends to|as usual|as ever|regularly|every|each|daily|never|likes?|loves?|prefers?|enjoys|hates|dislikes|adores|' +
  'needs?|takes|drinks|eats|sleeps|uses|wears|reads|has to|favou?rite|allergic|cannot|can not|must|is|are';
/** What was watched or sold on one occasion. */
const SEEN =
  'ordered|had|ate|drank|took|chose|picked|selected|put|slept|used|bought|purchased|borrowed|tried|enjoyed|finished|swam|ran|sat|watched|read|played|went|' +
  'got|poured|added|opened|closed|shut|switched|turned|returned|visited|left|sent|removed|moved|kept|wore|hired|rented|booked|joined|attended|grabbed|' +
  'helped|seen|spotted|noticed|observed|was|were|stayed|sipped|tasted|declined|refused|skipped|carried|swapped|exchanged|spent|lit|ironed';

const found = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'u');
const [told, habit, seen] = [found(TOLD), found(HABIT), found(SEEN)];

/** The sentence of the note that the quote is in: "ate the cake. Says she loves cake" are two words of different weight. */
const sentenceOf = (text: string, quote: string): string => {
  const at = Math.max(0, text.indexOf(quote));
  const start = Math.max(...['. ', '! ', '? ', '; ', '\n'].map((end) => text.lastIndexOf(end, at) + 1));
  const ends = ['. ', '! ', '? ', '; ', '\n'].map((end) => text.indexOf(end, at + quote.length)).filter((end) => end >= 0);
  return plain(text.slice(start, Math.min(text.length, ...ends)));
};

/** On what a colleague's note rests: what the reading says, else its own words; undefined for a statement of their own. */
export const basisOf = (heard: Heard, { text }: Pick<Note, 'text'>): Heard['basis'] => {
  if (heard.basis !== undefined) return heard.basis;
  const sentence = sentenceOf(text, heard.quote);
  if (told.test(sentence)) return 'told';
  return seen.test(sentence) && !habit.test(sentence) ? 'seen' : undefined;
};

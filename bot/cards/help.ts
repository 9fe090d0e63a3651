import { ASSOCIATE } from '../phrases/associate';
import { cardOf, small, text, title, type Card } from './elements';

/** What an associate can write, by example. */
export function helpCard(): Card {
  const rows = ASSOCIATE.help.flatMap(([subject = '', ...examples]) => [
    text(subject, { weight: 'Bolder', spacing: 'Small' }),
    small(examples.join(' · ')),
  ]);
  const lines = ASSOCIATE.help.map(([subject = '', ...examples]) => `${subject}: ${examples.join(' · ')}`);
  return cardOf([ASSOCIATE.helpTitle, ...lines].join('\n'), [title(ASSOCIATE.helpTitle), ...rows]);
}

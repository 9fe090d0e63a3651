import { explainedVerdicts } from '../nlp/complaints/explained';
import { speechOf } from '../nlp/opinions/speech';
import { readAll } from '../nlp/understand';
import type { Candidate, Reading, Span } from '../nlp/reading';

/** `npm run -s explain -- "text" [staff]`: what each pass found, why each preference was kept or dropped, and what speaks for and against a complaint. */
function explain(reading: Reading): string[] {
  const words = ({ from, to }: Span): string =>
    reading.tokens
      .slice(from, to)
      .map(({ norm }) => norm)
      .join(' ');
  return [
    `01 tokens     ${words({ from: 0, to: reading.tokens.length })}`,
    ...reading.clauses.map((clause) => `02 clause     ${words(clause)}`),
    ...reading.candidates.flatMap((candidate) => candidateLines(candidate, words)),
    ...reading.unclear.map(({ ask, quote }) => `11 unclear    "${quote}": to be asked about ${ask}`),
  ];
}

function candidateLines({ cue, ...found }: Candidate, words: (span: Span) => string): string[] {
  const marks = [cue.kind, ...(cue.negated ? ['denied'] : []), ...(cue.weak ? ['weak'] : []), ...(cue.past ? ['past'] : [])].join(', ');
  const until = found.until === undefined ? '' : ` until ${JSON.stringify(found.until)}`;
  return [
    `04 cue        "${words({ from: cue.begin, to: cue.to })}" (${marks})`,
    `05 item         ${found.item} -> ${found.slot ?? `${found.category}, no slot known`}`,
    `03 holder       ${found.holder}`,
    ...(found.when.length > 0 ? [`06 when         ${found.when.join(' + ')}`] : []),
    `07 duration     ${found.duration}${until}${found.here === true ? ', at this hotel' : ''}`,
    `08 level        ${found.level}${found.change === null ? '' : `, ${found.change}`}${found.insteadOf === undefined ? '' : `, instead of ${found.insteadOf}`}`,
    `09 act          ${found.act}`,
    `10 ${found.dropped === null ? 'kept' : `dropped: ${found.dropped}`}`,
  ];
}

const [text = '', who = 'guest'] = process.argv.slice(2);
const speaker = who === 'staff' ? 'staff' : 'guest';
for (const reading of readAll(text, { speaker })) console.log(explain(reading).join('\n'));
for (const line of explainedVerdicts(speechOf(text), speaker)) console.log(`complaint     ${line}`);

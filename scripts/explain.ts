import { explainedVerdicts } from '../nlp/complaints/explained';
import { speechOf } from '../nlp/opinions/speech';
import { readAll, readByRules } from '../nlp/understand';
import { heaviest, learned } from '../nlp/weigh/scales';
import { choose, weighProposals, type Weighed } from '../nlp/weigh/weighing';
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

/** What was put on the scales: each with its chance, and what weighed most for (+) and against (-). */
function weighings(reading: Reading): string[] {
  const weighed = weighProposals(reading, learned);
  const chosen = choose(weighed, learned);
  return weighed.flatMap((each) => [
    `   weighed    ${chosen.includes(each) ? 'kept' : 'left'} ${each.sure.toFixed(2)}  ${each.sign} ${each.proposal.text} (${each.proposal.rule === null ? each.proposal.shape : 'by the rules'})`,
    ...whyOf(each).map((line) => `                ${line}`),
  ]);
}

const whyOf = ({ evidence, sign }: Weighed): string[] =>
  heaviest(learned, sign === '+' ? 'wanted' : 'avoided', evidence, 5).map(
    (piece) => `${piece.weight > 0 ? '+' : ''}${piece.weight.toFixed(2)} ${piece.evidence}`,
  );

const [text = '', who = 'guest'] = process.argv.slice(2);
const speaker = who === 'staff' ? 'staff' : 'guest';
const ruled = readByRules(text, { speaker });
readAll(text, { speaker }).forEach((reading, i) => {
  const scales = ruled[i];
  console.log([...explain(reading), ...(scales === undefined ? [] : weighings(scales))].join('\n'));
});
for (const line of explainedVerdicts(speechOf(text), speaker)) console.log(`complaint     ${line}`);

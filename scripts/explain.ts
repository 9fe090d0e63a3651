import { read } from '../nlp/understand';

/** `npm run -s explain -- "text" [staff]`: what each pass found, and why each preference was kept or dropped. */
const [text = '', speaker = 'guest'] = process.argv.slice(2);
const reading = read(text, { speaker: speaker === 'staff' ? 'staff' : 'guest' });
const print = (line: string): void => console.log(line);
const span = ({ from, to }: { from: number; to: number }): string =>
  reading.tokens
    .slice(from, to)
    .map(({ norm }) => norm)
    .join(' ');

print(`01 tokens      ${reading.tokens.map(({ norm }) => norm).join(' ')}`);
for (const clause of reading.clauses) print(`02 clause      ${span(clause)}`);
for (const { cue, ...c } of reading.candidates) {
  print(`04 cue         [${cue.kind}${cue.negated ? ', denied' : ''}${cue.weak ? ', weak' : ''}] ${span({ from: cue.begin, to: cue.to })}`);
  print(
    `05 item        ${c.item} (${c.slot ?? `unknown, ${c.category}`}) ${c.level} ${c.duration} of ${c.holder}${c.when.length > 0 ? ` when ${c.when.join(' + ')}` : ''}${c.change === null ? '' : ` ${c.change}`}`,
  );
  print(`10 ${c.dropped === null ? 'kept' : `dropped: ${c.dropped}`}`);
}

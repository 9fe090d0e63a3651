import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crossValidate, weightsFrom } from './learn/validate';
import { corpusFiles, fingerprint } from './learn/corpus';
import { figures, linesOf, sumOf, tally } from './learn/gold';
import { prepare, type Prepared } from './learn/prepared';

const WEIGHTS = join(__dirname, '../nlp/weigh/weights.json');
const FOLDS = 5;

/**
 * `npm run learn:preferences [-- FILE...]`: learns the weights from the labelled lines of nlp/weigh/corpus and writes nlp/weigh/weights.json. Prints
 * what comes out on lines that the weights had not seen, against the rules alone. Further files are learned from as well. Lines that
 * rules were written for count twice: they are what people say most, plainly.
 */
function main(): void {
  const files = corpusFiles();
  const read = (names: readonly string[]): Prepared[] => names.flatMap(linesOf).map(prepare);
  const [fresh, also] = [read(files.fresh), read([...files.read, ...process.argv.slice(2)])];
  console.log(`${fresh.length} lines that no rule was written for, ${also.length} others to learn from; ${FOLDS} folds`);
  console.log(`rules alone   ${figures(sumOf(fresh.map(({ line, ruled }) => tally(line, ruled))))}`);
  const taught = [...also, ...also];
  const { tried, best } = crossValidate(fresh, taught, FOLDS);
  for (const { at, sum } of tried)
    console.log(`weighed ${at.keep.toFixed(2)} / ${at.drop.toFixed(2)}  ${figures(sum)}${at === best.at ? '  <-' : ''}`);
  writeFileSync(WEIGHTS, weightsFrom([...fresh, ...taught], best.at, fingerprint()));
}

main();

import { chatTurn } from './bench/chat-turn';
import type { Row } from './bench/row';
import { remembering } from './bench/remembering';
import { storeOnDriver } from './bench/store';
import { understandingOnCompromise } from './bench/understanding';

const large = process.argv.includes('--large');

/** Prints how our parts stand against a baseline measured in the same run. Times are for orientation; the ratio is the figure. `--large` adds sizes that take long to make. */
const PARTS: Record<string, () => Promise<Row[]>> = {
  chat: chatTurn,
  understanding: understandingOnCompromise,
  store: storeOnDriver,
  remembering: () => remembering({ large }),
};

async function main(): Promise<void> {
  const chosen = process.argv.slice(2).filter((name) => name !== '--large');
  const unknown = chosen.filter((name) => !(name in PARTS));
  if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`);
  const rows: Row[] = [];
  for (const [name, part] of Object.entries(PARTS)) {
    if (chosen.length === 0 || chosen.includes(name)) rows.push(...(await part()));
  }
  const figure = (value: number): string => value.toPrecision(3);
  console.table(
    rows.map(({ name, ours, baseline, unit, ratio }) => ({
      measured: name,
      ours: `${figure(ours)} ${unit}`,
      baseline: `${figure(baseline)} ${unit}`,
      ratio: figure(ratio),
    })),
  );
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});

import { parseArgs } from 'node:util';
import { arrivals } from './bench/arrivals';
import { chatTurn } from './bench/chat-turn';
import type { Row } from './bench/row';
import { remembering } from './bench/remembering';
import { storeOnDriver } from './bench/store';
import { understandingOnCompromise } from './bench/understanding';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { guests: { type: 'string' }, data: { type: 'string' }, arrivals: { type: 'string' } },
});

/**
 * Prints how our parts stand against a baseline measured in the same run. Times are for orientation; the ratio is the figure.
 * `--guests N` has `remembering` measure chains of up to N guests, and `--data DIR` keeps them for the next run.
 */
const PARTS: Record<string, () => Promise<Row[]>> = {
  chat: chatTurn,
  understanding: understandingOnCompromise,
  store: storeOnDriver,
  arrivals: () =>
    arrivals({
      ...(values.arrivals && { arrivals: Number(values.arrivals) }),
      ...(values.guests && { guests: Number(values.guests) }),
      ...(values.data && { data: values.data }),
    }),
  remembering: () => remembering({ ...(values.guests && { guests: Number(values.guests) }), ...(values.data && { data: values.data }) }),
};

async function main(): Promise<void> {
  const chosen = positionals;
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

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildProgram } from './build';
import { distributedMachines, embeddedMachines, type Machines, type Premises } from './torture/machines';
import { torture, type Told } from './torture/run';

const USAGE = `Runs the program under load, kills it, takes its queue and store away, and looks at what is left.
  npm run torture -- [--on embedded|distributed] [--kills 200] [--stays 60] [--away 60] [--seed 1] [--log]
Without --on both shapes take half of the kills each. --away: seconds without the store. --log: the processes' own log on stderr.`;

const { values } = parseArgs({
  options: {
    on: { type: 'string' },
    kills: { type: 'string', default: '200' },
    stays: { type: 'string', default: '60' },
    away: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    log: { type: 'boolean', default: false },
  },
});

type Open = (premises: Premises) => Promise<Machines>;
const SHAPES: Record<string, Open> = { embedded: embeddedMachines, distributed: distributedMachines };

const whole = (name: string, text: string): number => {
  if (!/^\d{1,7}$/.test(text)) throw new Error(`--${name} takes a whole number, not “${text}”.\n${USAGE}`);
  return Number(text);
};

async function tortured(name: string, open: Open, kills: number): Promise<boolean> {
  const seed = whole('seed', values.seed);
  console.log(`== ${name}, seed ${seed}`);
  const directory = mkdtempSync(join(tmpdir(), 'pad-torture-'));
  const [program, data] = [join(directory, 'program'), join(directory, 'data')];
  const onLog = (line: string): void => {
    if (values.log) process.stderr.write(`${line}\n`);
  };
  try {
    mkdirSync(data);
    buildProgram(program);
    const settings = { seed, stays: whole('stays', values.stays), kills, awayMs: whole('away', values.away) * 1_000 };
    return show(await torture(settings, () => open({ program, directory: data, onLog }), console.log));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function show({ findings, counts }: Told): boolean {
  console.table(counts);
  console.table(findings.map(({ promise, times, broken }) => ({ promise, times, broken: broken.length })));
  for (const { promise, broken } of findings) for (const one of broken.slice(0, 20)) console.log(`BROKEN ${promise}: ${one}`);
  return findings.every(({ broken }) => broken.length === 0);
}

async function main(): Promise<void> {
  const chosen = Object.entries(SHAPES).filter(([name]) => values.on === undefined || values.on === name);
  if (chosen.length === 0) throw new Error(USAGE);
  const kills = Math.ceil(whole('kills', values.kills) / chosen.length);
  let kept = true;
  for (const [name, open] of chosen) kept = (await tortured(name, open, kills)) && kept;
  process.exitCode = kept ? 0 : 1;
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
});

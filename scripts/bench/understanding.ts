import nlp from 'compromise';
import { understand } from '../../nlp/understand';

export interface BenchRow {
  name: string;
  /** Texts a second. */
  ours: number;
  baseline: number;
  ratio: number;
}

const SAYINGS = [
  'Good morning, could I have two extra pillows and a kettle in my room for tonight?',
  'The breakfast was lovely and the staff could not have been kinder to us.',
  'gst rm 1204 allergic to nuts, pls tell kitchen -> no feather pillows, xtra towels',
  'What time does the pool close on Sundays?',
  'My wife loves jasmine tea in the afternoon, and our son needs a cot next to our bed.',
  'We walked from the station in ten minutes and had dinner at a little place around the corner.',
  'Is there a quiet room on a high floor, away from the lift, with a view of the sea?',
  'We waited forty minutes at the desk and nobody said a word.',
  'Thank you so much for everything, see you next year!',
  'I no longer drink coffee, after dinner I take a mint tea instead.',
];

/** Understanding against a bare compromise parse of the same texts, in turns in the same run, so that a busy machine slows both. */
export function benchUnderstanding(rounds = 40): BenchRow[] {
  const ours = (text: string): unknown => understand(text, { speaker: 'guest' });
  const bare = (text: string): unknown => nlp(text).document;
  for (const warm of [ours, bare]) millisecondsOf(warm);
  const spent = { ours: 0, bare: 0 };
  for (let round = 0; round < rounds; round++) {
    spent.ours += millisecondsOf(ours);
    spent.bare += millisecondsOf(bare);
  }
  const rate = (ms: number): number => Math.round((rounds * SAYINGS.length * 1000) / ms);
  return [
    {
      name: 'understanding, texts a second',
      ours: rate(spent.ours),
      baseline: rate(spent.bare),
      ratio: rate(spent.ours) / rate(spent.bare),
    },
  ];
}

function millisecondsOf(work: (text: string) => unknown): number {
  const start = process.hrtime.bigint();
  for (const text of SAYINGS) work(text);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

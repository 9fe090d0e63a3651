import { readFileSync } from 'node:fs';
import { isStrong, type Level, type Speaker } from '../../domain/words';

/** One labelled line: the shape of the labels is told in docs/decisions/weighing.md. */
export interface Line {
  id: string;
  speaker: Speaker;
  text: string;
  preferences: readonly Label[];
  complaint: object | null;
  complaintUnsure?: boolean;
}

export interface Label {
  /** Each a way to say it: an item is right if it holds all key stems of one reading and has its sign. */
  readings: readonly { keys: readonly string[]; sign: Sign }[];
  level: Level;
  /** A careful person could leave it out: finding it is not counted, nor is missing it. */
  optional?: boolean;
}

export type Sign = '+' | '-';
export interface Said {
  item: string;
  sign: Sign;
}
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
  empty: number;
  leftEmpty: number;
}

export const linesOf = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);

export const isStrongly = ({ level }: Label): boolean => isStrong(level);

const norm = (text: string): string =>
  ` ${text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9%.]+/g, ' ')} `;

/** The signs with which an item would be right for a label. */
export function signsFor(label: Label, item: string): Set<Sign> {
  const words = norm(item);
  const holds = (key: string): boolean => words.includes(norm(key).trimEnd());
  return new Set(label.readings.filter(({ keys }) => keys.every(holds)).map(({ sign }) => sign));
}

/** How many labels of a line are met by what was said of it, each once: the largest matching, the required labels first. */
export function tally(line: Line, said: readonly Said[]): Tally {
  const required = line.preferences.filter(({ optional }) => optional !== true);
  const labels = [...required, ...line.preferences.filter(({ optional }) => optional === true)];
  const meets = labels.map((label) => said.map(({ item, sign }) => signsFor(label, item).has(sign)));
  const labelOf = said.map(() => -1);
  const seek = (label: number, tried: Set<number>): boolean =>
    said.some((_, k) => {
      if (tried.has(k) || meets[label]?.[k] !== true) return false;
      tried.add(k);
      const holder = labelOf[k] ?? -1;
      if (holder >= 0 && !seek(holder, tried)) return false;
      labelOf[k] = label;
      return true;
    });
  labels.forEach((_, label) => seek(label, new Set()));
  const right = labelOf.filter((label) => label >= 0 && label < required.length).length;
  const [empty, silent] = [labels.length === 0, said.length === 0];
  return {
    right,
    wrong: labelOf.filter((label) => label < 0).length,
    missed: required.length - right,
    empty: Number(empty),
    leftEmpty: Number(empty && silent),
  };
}

export const sumOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (all, each) => ({
      right: all.right + each.right,
      wrong: all.wrong + each.wrong,
      missed: all.missed + each.missed,
      empty: all.empty + each.empty,
      leftEmpty: all.leftEmpty + each.leftEmpty,
    }),
    { right: 0, wrong: 0, missed: 0, empty: 0, leftEmpty: 0 },
  );

export const precision = ({ right, wrong }: Tally): number => (right + wrong === 0 ? 1 : right / (right + wrong));
export const f1 = ({ right, wrong, missed }: Tally): number => (right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed));

/** "P 71.2  R 66.0  F1 68.5  left empty 92.1 (of 140)", in percent. */
export function figures(sum: Tally): string {
  const share = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));
  const { right, wrong, missed, empty, leftEmpty } = sum;
  return `P ${share(right, right + wrong)}  R ${share(right, right + missed)}  F1 ${(100 * f1(sum)).toFixed(1)}  left empty ${share(leftEmpty, empty)} (of ${empty})`;
}

import { readFileSync } from 'node:fs';

/** One accepted way to say it: stems that the item holds, all of them, and the sign of its level. */
export interface Reading {
  keys: string[];
  sign: '+' | '-';
}

export interface Wish {
  readings: Reading[];
  holder?: string;
  when?: string[][];
  level?: string;
}

export interface Check {
  at: string;
  kind: 'believes' | 'briefing' | 'moment';
  stay?: string;
  moment?: string;
  must: Wish[];
  mustNot: Wish[];
}

/** One guest over years and hotels: what was said, and what must be believed, briefed or recalled at each date. */
export interface History {
  id: string;
  title: string;
  tests: string[];
  guest: { firstName: string; lastName: string; companions: { relation: string; name?: string }[] };
  stays: { id: string; property: string; room: string; arrival: string; departure: string }[];
  events: { at: string; stay: string | null; speaker: 'guest' | 'staff'; author: string; text: string }[];
  checks: Check[];
}

export const readHistories = (file: string): History[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as History);

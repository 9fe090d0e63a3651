import { createInterface } from 'node:readline';
import { understand } from '../nlp/understand';
import type { Speaker } from '../domain/words';

interface Line {
  id: string;
  speaker: Speaker;
  text: string;
}

/** JSON Lines in, JSON Lines out, in the same order: the measuring contract. Fields that only the chain needs stay inside. */
async function main(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const { id, speaker, text } = JSON.parse(line) as Line;
    const heard = understand(text, { speaker });
    const preferences = heard.preferences.map(({ category, item, level, when, duration, holder, act, change, quote }) => ({
      category,
      item,
      level,
      when,
      duration,
      holder,
      act,
      change,
      quote,
    }));
    process.stdout.write(
      `${JSON.stringify({ id, preferences, complaint: heard.complaint, opinions: heard.opinions, suggestion: heard.suggestion })}\n`,
    );
  }
}

void main();

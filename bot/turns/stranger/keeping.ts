import type { Guest } from '../../../domain/guest';
import { STRANGER } from '../../phrases/guest';
import { say } from '../../phrases/say';
import { guestAuthor, sourceOf, answer, type Answer, type Turn } from '../../turn';
import { unplacedNote } from '../../unplaced';
import { forGuest, listed } from '../../wording';

/** Enough for anybody who has something to say, too few to fill a store. */
const MOST_KEPT = 20;

/** Keeps a wish until it is known whose it is. */
export async function keepTurn(turn: Turn): Promise<Answer> {
  const { kept } = turn.memory;
  if (kept.length >= MOST_KEPT) return answer(say(STRANGER.keptEnough, { count: MOST_KEPT }));
  await keep(turn);
  return answer(kept.length === 0 ? STRANGER.kept : STRANGER.keptAgain, { memory: { kept: [...kept, turn.noteId] } });
}

export async function keep(turn: Turn): Promise<void> {
  const author = { kind: 'guest', id: turn.account, name: 'guest' } as const;
  await turn.deps.store.notes.keepUnplaced(unplacedNote(turn, { speaker: 'guest', author, property: null }));
}

/** What was kept becomes the guest's notes, in the order it was said; answers what was noted of it, null if nothing was kept. */
export async function handOver(turn: Turn, guest: Guest): Promise<string | null> {
  const { deps, memory } = turn;
  const stay = await deps.pad.currentStay(guest.id);
  const wishes: string[] = [];
  for (const id of memory.kept) {
    const note = await deps.store.notes.get(id);
    if (note?.guestId !== null) continue;
    const source = { ...sourceOf(turn, stay?.property ?? null, stay?.id ?? null), id, at: note.at };
    const taken = await deps.pad.takeNote({ ...source, guestId: guest.id, text: note.text, speaker: 'guest', author: guestAuthor(guest) });
    wishes.push(...taken.note.understanding.preferences.map(forGuest));
  }
  if (memory.kept.length === 0) return null;
  return wishes.length > 0 ? say(STRANGER.handedOver, { items: listed(wishes) }) : STRANGER.handedOverPlain;
}

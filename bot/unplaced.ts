import type { Note } from '../domain/note';
import type { Turn } from './turn';

/** This message as a note of nobody yet; the text is kept whole, address and all, to be read again once it is placed. */
export function unplacedNote(turn: Turn, by: Pick<Note, 'speaker' | 'author' | 'property'>): Note {
  const now = turn.deps.clock.now();
  return {
    ...by,
    id: turn.noteId,
    guestId: null,
    text: turn.text,
    stayId: null,
    channel: turn.channel,
    conversationId: turn.conversation.id,
    at: now,
    receivedAt: now,
    understanding: turn.deps.understand(turn.text, { speaker: by.speaker }),
  };
}

import type { AssociateIntent } from '../../router/associate';
import type { Answer, DeskTurn } from '../../turn';
import { careRemark, careWord } from './alerts';
import { readInWords } from './correcting';
import { remarkOn } from './marking';
import { placeByMention } from './placing';

/** Longer answers to "whom is this about?" are notes of their own. */
const LONGEST_NAME_WORDS = 4;

/**
 * The message as the answer to what the last turn left open; null where it is none. Whatever reads as a command, or names a
 * guest and says something of them, is never taken for an answer.
 */
export async function answerOpen(turn: DeskTurn, intent: AssociateIntent): Promise<Answer | null> {
  const { open } = turn.memory;
  if (open === null || !mayAnswer(intent)) return null;
  switch (open.kind) {
    case 'whom':
      return intent.kind === 'mark words' ? null : whom(turn, open.note, intent);
    case 'correct':
      return readInWords(turn, open);
    case 'reason':
      return remarkOn(turn, open);
    case 'care':
      return careRemark(turn, open.alert);
    case 'word':
      return careWord(turn, open.alert);
    case 'last name':
      return null;
  }
}

/** "couldn't find one" names no guest and no task: it may be the reason that was asked for. */
const mayAnswer = (intent: AssociateIntent): intent is AssociateIntent & { kind: 'unplaced' | 'mention' | 'mark words' } =>
  intent.kind === 'unplaced' || intent.kind === 'mention' || (intent.kind === 'mark words' && intent.mention === null);

function whom(turn: DeskTurn, noteId: string, intent: AssociateIntent): Promise<Answer> | null {
  if (intent.kind === 'mention') return placeByMention(turn, noteId, intent.mention);
  const words = turn.text.split(/\s+/).length;
  return words <= LONGEST_NAME_WORDS ? placeByMention(turn, noteId, turn.text.replace(/[.!?]+$/, '')) : null;
}

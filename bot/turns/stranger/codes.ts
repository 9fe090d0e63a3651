import { guestBehind } from '../../../domain/pad/merged';
import type { Associate } from '../../../domain/property';
import { ASSOCIATE } from '../../phrases/associate';
import { STRANGER } from '../../phrases/guest';
import { say } from '../../phrases/say';
import type { Reply } from '../../reply';
import { answer, type Answer, type DeskTurn, type Turn } from '../../turn';
import { placeByMention } from '../associate/placing';
import { splitMention } from '../../router/mention';
import { becomeGuest } from './identifying';

const MINUTE_MS = 60_000;

/** "link CODE": a one-time code from the person's own profile proves who they are. Guessing is bounded like names and numbers are. */
export async function redeemTurn(turn: Turn, code: string): Promise<Answer> {
  const { left, waitMs } = turn.deps.tries.take([turn.account]);
  if (left < 0) return answer(say(STRANGER.tooMany, { minutes: Math.ceil(waitMs / MINUTE_MS) }));
  const proven = await turn.deps.redeemCode(code);
  if (proven === null) return answer(STRANGER.badCode);
  if (proven.kind === 'guest') {
    const guest = await guestBehind(turn.deps, proven.guestId);
    return guest ? becomeGuest(turn, guest) : answer(STRANGER.badCode);
  }
  const associate = await turn.deps.store.associates.get(proven.associateId);
  return associate ? becomeAssociate(turn, associate) : answer(STRANGER.badCode);
}

async function becomeAssociate(turn: Turn, associate: Associate): Promise<Answer> {
  if (turn.provesAccount) await turn.deps.pad.linkAssociateAccount(associate.id, turn.account);
  const property = associate.properties.find((code) => code !== '*');
  const { name } = associate;
  const welcome =
    property === undefined ? say(ASSOCIATE.linkedNoProperty, { name, code: 'NAP' }) : say(ASSOCIATE.linked, { name, property });
  const placed = property === undefined ? [] : await placeKept({ ...turn, associate, property });
  return {
    say: [{ text: welcome }, ...placed],
    conversation: { who: { kind: 'associate', associateId: associate.id }, ...(property === undefined ? {} : { property }) },
    memory: { kept: [], open: null, welcomed: true },
  };
}

/** What a colleague wrote before the code is read again as a colleague's notes. */
async function placeKept(turn: DeskTurn): Promise<Reply[]> {
  const replies: Reply[] = [];
  for (const id of turn.memory.kept) {
    const note = await turn.deps.store.notes.get(id);
    const split = note && splitMention(note.text);
    if (split) replies.push(...(await placeByMention(turn, id, split.mention)).say);
    else replies.push({ text: ASSOCIATE.handedOverNot });
  }
  return replies;
}

import { ASSOCIATE } from '../../phrases/associate';
import { say } from '../../phrases/say';
import { mayWorkAt } from '../../who';
import { answer, type Answer, type AssociateTurn, type DeskTurn } from '../../turn';
import { placeWaiting } from './placing';

/** "I am at NAP". A note that waited for the hotel is placed at once. */
export async function workAtTurn(turn: AssociateTurn, code: string): Promise<Answer> {
  const property = await turn.deps.store.properties.get(code);
  const codes = turn.associate.properties.join(', ');
  if (property === null) return answer(say(ASSOCIATE.unknownHotel, { code, codes }));
  if (!mayWorkAt(turn.associate, code)) return answer(say(ASSOCIATE.notYourHotel, { property: property.name, codes }));
  const moved = turn.conversation.subscribed && turn.conversation.property !== code;
  const text = say(moved ? ASSOCIATE.nowAtAlertsOn : ASSOCIATE.nowAt, { property: property.name });
  const conversation = { property: code, ...(moved ? { subscribed: false, takesAlerts: false } : {}) };
  const waiting = await placeWaiting({ ...turn, property: code });
  return { say: [{ text }, ...(waiting?.say ?? [])], conversation, memory: { shown: null, ...waiting?.memory } };
}

/** Briefings of the hotel come to this conversation; complaints too, for those who take them. */
export function subscribeTurn(turn: DeskTurn): Answer {
  const { conversation, associate, property } = turn;
  if (conversation.subscribed && conversation.property === property) return answer(say(ASSOCIATE.subscribedAlready, { property }));
  const takesAlerts = associate.dutyManager;
  const text = say(takesAlerts ? ASSOCIATE.subscribedAlerts : ASSOCIATE.subscribed, { property });
  return answer(text, { conversation: { subscribed: true, takesAlerts, property } });
}

export function unsubscribeTurn({ conversation }: AssociateTurn): Answer {
  if (!conversation.subscribed && !conversation.takesAlerts) return answer(ASSOCIATE.unsubscribedAlready);
  return answer(ASSOCIATE.unsubscribed, { conversation: { subscribed: false, takesAlerts: false } });
}

import { addressOf } from '../../domain/guest-words';
import { ASSOCIATE } from '../phrases/associate';
import { GUEST, STRANGER } from '../phrases/guest';
import { say } from '../phrases/say';
import { answer, type Answer, type Turn } from '../turn';
import type { Person } from '../who';

/** The first words, once a conversation: by name where the name is known. In a group nobody is addressed unasked. */
export async function welcome(turn: Turn, person: Person): Promise<Answer> {
  if (turn.memory.welcomed || turn.group) return { say: [] };
  return answer(await words(turn, person), { memory: { welcomed: true } });
}

async function words({ deps }: Turn, person: Person): Promise<string> {
  if (person.kind === 'unknown') return STRANGER.welcome;
  if (person.kind === 'associate') return say(ASSOCIATE.welcome, { name: person.associate.name });
  const name = addressOf(person.guest);
  const stay = await deps.pad.currentStay(person.guest.id);
  const property = stay && (await deps.store.properties.get(stay.property));
  return property ? say(GUEST.welcome, { name, city: property.city }) : say(GUEST.welcomeNoStay, { name });
}

import { AppError } from '../errors';
import type { Companion, Guest } from '../guest';
import type { Note } from '../note';
import type { CompanionInput } from '../pad';
import type { Observation } from '../profile';
import { observe, rebuild } from '../revise';
import type { Heard } from '../understanding';
import type { PadDeps } from './deps';
import { knownGuest } from './merged';
import { notesOf, observedIn } from './retelling';

/**
 * Makes a companion a guest of their own. What is held under their relation is theirs, with words, author, date and place; it counts
 * as passed on, for it was not they who said it. The family's profile keeps it, and points to the new guest.
 */
export async function welcomeCompanion(deps: PadDeps, guestId: string, given: CompanionInput): Promise<Guest> {
  const family = await knownGuest(deps, guestId);
  const relation = relationOf(family, given.relation);
  const known = family.companions.find((companion) => companion.relation === relation && companion.guestId !== undefined);
  if (known?.guestId !== undefined) return knownGuest(deps, known.guestId);
  const guest = await ofTheirOwn(deps, family, relation, given);
  // One made before a crash stands as it was made: its id is the family's and the relation.
  await deps.store.guests.insert(guest);
  await deps.store.audit.record({
    at: deps.clock.now(),
    actor: 'companions',
    action: 'write',
    guestId: guest.id,
    what: `from ${family.id}`,
  });
  await pointTo(deps, family.id, { relation, name: given.firstName, guestId: guest.id });
  return knownGuest(deps, guest.id);
}

/** The relation by which the profile holds them, given by relation or by name. */
function relationOf({ id, companions, profile }: Guest, said: string): string {
  const is = (word: string | undefined): boolean => word?.toLowerCase() === said.toLowerCase();
  const relation =
    companions.find((one) => is(one.relation) || is(one.name))?.relation ?? profile.preferences.find(({ holder }) => is(holder))?.holder;
  if (relation === undefined || relation === 'guest') {
    throw new AppError('UNKNOWN_COMPANION', `The guest ${id} has no companion “${said}”, and nothing is held for one.`);
  }
  return relation;
}

async function ofTheirOwn(
  deps: PadDeps,
  family: Guest,
  relation: string,
  { firstName, lastName, contacts }: CompanionInput,
): Promise<Guest> {
  const id = `${family.id}.${relation.replace(/\W+/g, '-')}`;
  const notes = await notesOf(deps, family);
  const theirs = (await observedIn(deps, family, notes)).filter(({ holder }) => holder === relation);
  const told = notes.flatMap((note) =>
    retold(
      note,
      id,
      theirs.filter(({ noteId }) => noteId === note.id),
    ),
  );
  return {
    id,
    firstName,
    lastName,
    ...(family.language === undefined ? {} : { language: family.language }),
    ...(family.demo === undefined ? {} : { demo: family.demo }),
    contacts: contacts ?? [],
    accounts: [],
    companions: [],
    profile: rebuild(told.flatMap((note) => observe(note, { companions: [] }))),
    inbox: told,
    outbox: [],
    createdAt: deps.clock.now(),
    version: 0,
  };
}

/** The part of a family's note that speaks of the companion, as a note of their own: nobody else's words come along. */
function retold(note: Note, guestId: string, observations: readonly Observation[]): Note[] {
  if (observations.length === 0) return [];
  const quotes = [...new Set(observations.map(({ quote }) => quote))];
  const understanding = { preferences: observations.map(asPassedOn), complaint: null, opinions: [], suggestion: false, unclear: [] };
  return [{ ...note, id: `${note.id}~${guestId}`, guestId, text: quotes.join(' … '), speaker: 'staff', understanding }];
}

function asPassedOn(observation: Observation): Heard {
  const { category, slot, item, level, when, duration, act, change, quote, until, insteadOf, corrects, here, confidence, weight } =
    observation;
  return {
    ...{ category, slot, item, level, when, duration, act, change, quote, confidence, holder: 'guest' },
    ...(until && { until }),
    ...(insteadOf !== undefined && { insteadOf }),
    ...(corrects && { corrects }),
    ...(here && { here }),
    basis: weight === 'sighting' ? 'seen' : 'told',
  };
}

async function pointTo(deps: PadDeps, familyId: string, companion: Companion): Promise<void> {
  const family = await knownGuest(deps, familyId);
  const others = family.companions.filter(({ relation }) => relation !== companion.relation);
  const known = family.companions.find(({ relation }) => relation === companion.relation);
  const companions = [...others, { ...companion, ...known, ...(companion.guestId && { guestId: companion.guestId }) }];
  if ((await deps.store.guests.replace({ ...family, companions })) === 'conflict') await pointTo(deps, familyId, companion);
}

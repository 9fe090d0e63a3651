import type { Companion } from '../guest';
import { EXCEPTIONAL } from '../conditions/phrases';
import { readCondition } from '../conditions/reading';
import { stemsOf } from '../items/stems';
import { areOpposed } from '../items/opposites';
import type { Note } from '../note';
import type { Observation, Weight } from '../profile';
import { slotOf } from '../slots';
import type { Stay } from '../stay';
import type { Heard } from '../understanding';
import { isPositive } from '../words';
import { basisOf } from './basis';
import { hosted } from './hosts';
import { isAllergy } from './relations';
import { isVerdict } from './verdict';

/** Below this a reading is asked back (Unclear), never saved. */
const SURE = 0.5;

const same = (a: string, b: string): boolean => stemsOf(a).join(' ') === stemsOf(b).join(' ');

/** What people call those whom the profile knows by another word. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  boy: ['son'],
  girl: ['daughter'],
  spouse: ['husband', 'wife', 'partner'],
  partner: ['husband', 'wife', 'boyfriend', 'girlfriend'],
  mum: ['mother'],
  mom: ['mother'],
  dad: ['father'],
  child: ['son', 'daughter'],
  kid: ['son', 'daughter', 'child'],
  toddler: ['son', 'daughter', 'child'],
  baby: ['son', 'daughter', 'child'],
};

/** The relation of whoever is meant: by name, by relation, or by another word for the only one who can be meant. */
export const holderOf = (said: string, companions: readonly Companion[]): string => {
  if (said === 'guest') return said;
  const named = companions.find(({ name, relation }) => same(relation, said) || (name !== undefined && same(name, said)));
  if (named !== undefined) return named.relation;
  const meant = companions.filter(({ relation }) => ALIASES[said.toLowerCase()]?.includes(relation));
  return meant[0] !== undefined && meant.length === 1 ? meant[0].relation : said;
};

const weightOf = (heard: Heard, note: Note): Weight => {
  if (note.speaker === 'guest') return heard.act === 'question' ? 'asked' : 'word';
  const basis = basisOf(heard, note);
  if (basis !== undefined) return basis === 'seen' ? 'sighting' : 'told';
  return note.author.privacyOfficer === true ? 'told' : 'report';
};

const isExplicit = (note: Note): boolean =>
  (note.speaker === 'guest' && note.author.kind === 'guest') || note.author.privacyOfficer === true;

/** The parts of an observation that are the note's and not this preference's. */
const settingOf = (note: Note, stay: Stay | null) => ({
  noteId: note.id,
  at: note.at <= note.receivedAt ? note.at : note.receivedAt,
  receivedAt: note.receivedAt,
  speaker: note.speaker,
  author: note.author.name,
  authorId: note.author.id,
  explicit: isExplicit(note),
  property: note.property,
  stayId: note.stayId,
  ...(note.author.department !== undefined && { department: note.author.department }),
  ...(stay !== null && { stayEnds: stay.departure }),
});

/** "Until May" is when it ends, and no condition that it holds in May only. */
const conditionsOf = ({ when, until }: Heard): string[] =>
  until === undefined ? when : when.filter((text) => !readCondition(text).every(({ kind }) => kind === 'date'));

/** An allergy is unacceptable in whatever words it was said. */
const observationOf = (heard: Heard, index: number, note: Note, companions: readonly Companion[], stay: Stay | null): Observation => {
  const level = heard.change === null && isAllergy(heard) && !/\bfree\b/i.test(heard.item) ? 'unacceptable' : heard.level;
  const who = { id: `${note.id}#${index}`, holder: holderOf(heard.holder, companions), weight: weightOf(heard, note) };
  return { ...settingOf(note, stay), ...heard, level, when: conditionsOf(heard), ...who };
};

const isOneValue = ({ slot, change, level }: Observation): boolean =>
  slotOf(slot).kind === 'one' && change === null && (level === 'preferred' || level === 'required');

const oneBreath = (a: Observation, b: Observation): boolean =>
  isOneValue(a) &&
  isOneValue(b) &&
  a.slot === b.slot &&
  a.holder === b.holder &&
  a.duration === b.duration &&
  same(a.when.join(' '), b.when.join(' '));

/** "Soft, and hypoallergenic please" is one pillow: two values of one slot in one breath are one value with both properties. */
const joined = (observations: readonly Observation[]): Observation[] =>
  observations.reduce<Observation[]>((kept, next) => {
    const first = kept.findIndex((known) => oneBreath(known, next));
    const known = kept[first];
    if (known === undefined || areOpposed(known.item, next.item)) return [...kept, next];
    if (same(known.item, next.item)) return kept;
    return kept.with(first, { ...known, item: `${known.item} and ${next.item}` });
  }, []);

/** Circumstances that come and go; what is said of them stands in for what is said of the rule. */
const isException = ({ when }: Observation): boolean =>
  when.flatMap((text) => readCondition(text)).some(({ kind }) => EXCEPTIONAL.has(kind));

const TAKEN = new Set(['food', 'drink']);
const isTaken = (o: Observation): boolean => TAKEN.has(o.category) && o.change === null && isPositive(o.level);

/** "Porridge, but on Sundays pancakes": of what is eaten or drunk, the exception takes the place of the rule it was said with. */
const contrasted = (observations: readonly Observation[]): Observation[] =>
  observations.map((o) => {
    if (o.insteadOf !== undefined || !isTaken(o) || !isException(o)) return o;
    const rule = observations.find(
      (other) => isTaken(other) && other.category === o.category && other.holder === o.holder && !isException(other),
    );
    return rule === undefined ? o : { ...o, insteadOf: rule.item };
  });

/**
 * What one note says of whom, as observations: companions' names resolved to relations, "until" and the end of the stay at hand,
 * readings that are to be asked back left out. Pure. A note dated after it was received counts from when it was received.
 */
export const observe = (note: Note, guest: { companions: readonly Companion[] }, stay: Stay | null = null): Observation[] => {
  const sure = note.understanding.preferences.flatMap((heard, index) =>
    heard.confidence < SURE ? [] : [observationOf(heard, index, note, guest.companions, stay)],
  );
  const wishes = sure.filter((o) => !isVerdict(o));
  return [...contrasted(joined(hosted(wishes))), ...sure.filter(isVerdict)];
};

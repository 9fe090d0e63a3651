import type { Note } from '../../../domain/note';
import type { Observation, Profile } from '../../../domain/profile';
import { observe, rebuild } from '../../../domain/revise';
import { slotOf } from '../../../domain/slots';
import type { Stay } from '../../../domain/stay';
import type { Heard } from '../../../domain/understanding';
import { believedAt, type Standpoint } from '../../../domain/believed';

/** Three stays on three continents, for tests that need "another stay". */
export const STAYS = {
  rome: { id: 'rome', property: 'ROM', arrival: '2024-02-01', departure: '2024-02-05' },
  osaka: { id: 'osaka', property: 'OSA', arrival: '2024-09-10', departure: '2024-09-14' },
  lima: { id: 'lima', property: 'LIM', arrival: '2025-06-01', departure: '2025-06-06' },
} as const;
export type StayName = keyof typeof STAYS;

export const COMPANIONS = [
  { relation: 'husband', name: 'Pavel' },
  { relation: 'daughter', name: 'Mila' },
];

type Said = Partial<Heard> & Pick<Heard, 'slot' | 'item'>;
interface Setting {
  by?: string;
  stay?: StayName | null;
  id?: string;
  received?: string;
  privacyOfficer?: true;
}

const heard = (said: Said): Heard => ({
  category: slotOf(said.slot).category,
  level: 'preferred',
  when: [],
  duration: 'lasting',
  holder: 'guest',
  act: 'statement',
  change: null,
  quote: said.item,
  confidence: 0.9,
  ...said,
});

const stayAt = (name: StayName | null): Stay | null =>
  name === null ? null : { ...STAYS[name], guestId: 'g', status: 'booked', updatedAt: new Date(0), version: 1 };

/** One note by the guest (or by a colleague, with `by`), as observations. */
export const note = (at: string, said: Said | Said[], { by, stay = null, id, received, privacyOfficer }: Setting = {}): Observation[] => {
  const place = stayAt(stay);
  const whole: Note = {
    id: id ?? `n-${at}`,
    guestId: 'g',
    text: [said]
      .flat()
      .map(({ item }) => item)
      .join(', '),
    speaker: by === undefined ? 'guest' : 'staff',
    author: {
      kind: by === undefined ? 'guest' : 'associate',
      id: by ?? 'g',
      name: by ?? 'guest',
      ...(privacyOfficer && { privacyOfficer }),
    },
    property: place?.property ?? null,
    stayId: place?.id ?? null,
    channel: 'rest',
    at: new Date(at),
    receivedAt: new Date(received ?? at),
    understanding: { preferences: [said].flat().map(heard), complaint: null, opinions: [], suggestion: false, unclear: [] },
  };
  return observe(whole, { companions: COMPANIONS }, place);
};

const SIGNS = { required: '+', preferred: '+', avoided: '-', unacceptable: '!' } as const;

/** What is believed at a date, one string each: "+foam pillow", "-coffee", "!shellfish", "husband: +firm pillow", "+tea (cold)". */
export const believed = (profile: Profile, at: string, standpoint?: Standpoint): string[] =>
  believedAt(profile, new Date(at), standpoint)
    .map(({ holder, level, item, when, scope }) => {
      const condition = [...when, ...(scope.property ? [`at ${scope.property}`] : [])].join(', ');
      return `${holder === 'guest' ? '' : `${holder}: `}${SIGNS[level]}${item}${condition === '' ? '' : ` (${condition})`}`;
    })
    .sort();

export const profileOf = (...notes: Observation[][]): Profile => rebuild(notes.flat());

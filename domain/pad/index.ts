import type { PadBriefings } from './contract/briefings';
import type { PadComplaints } from './contract/complaints';
import type { PadGuests } from './contract/guests';
import type { PadLetters } from './contract/letters';
import type { PadNotes } from './contract/notes';
import type { PadMemory } from './contract/remembering';
import type { PadReviews } from './contract/reviews';
import type { PadSettings } from './contract/settings';
import type { PadStays } from './contract/stays';

export type { OpenWork } from './contract/briefings';
export type { Closing, RecoveryAnswer } from './contract/complaints';
export type { Found, Suspicion, CompanionInput, Erasure } from './contract/guests';
export type { Letter } from './contract/letters';
export type { NoteSource, NewNote, UnplacedNote, Placing, NoteTaken } from './contract/notes';
export type { PointInTime, RecallQuery } from './contract/remembering';
export type { CareOfStay, CareOfProperty } from './contract/reviews';
export type { GuestStay, StayInput } from './contract/stays';
export type { Viewer } from './contract/viewer';

/**
 * What people and machines can do with the pad: the use cases, over the ports. bot and web know these and nothing behind
 * them. Expected outcomes are values; faults are AppErrors.
 */
export interface Pad extends PadNotes, PadGuests, PadMemory, PadStays, PadBriefings, PadComplaints, PadReviews, PadLetters, PadSettings {}

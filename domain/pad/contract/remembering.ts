import type { Prompt } from '../../briefing';
import type { Preference } from '../../profile';
import type { PreferenceHistory } from '../../telling';
import type { PropertyCode } from '../../words';
import type { Viewer } from './viewer';

/** What is believed of a guest, and why. */
export interface PadMemory {
  /** The few preferences worth acting on at this moment, best first, at most five; [] where nothing fits. */
  recall(query: RecallQuery, viewer: Viewer): Promise<Prompt[]>;
  /** What is believed, as this viewer may see it: now, unless another point in time is given. */
  preferences(guestId: string, viewer: Viewer, point?: PointInTime): Promise<Preference[]>;
  /** Why it is believed, or was: notes, people, dates and rulings. AppError UNKNOWN_PREFERENCE. */
  history(guestId: string, preferenceId: string, viewer: Viewer): Promise<PreferenceHistory>;
}

/** What was true at one date as the chain knew it at another; `trueAt` is `knownAt` unless given, and that is now. */
export interface PointInTime {
  knownAt?: Date;
  trueAt?: Date;
}

/** A moment of a guest at a property: now, unless another point in time is given. */
export interface RecallQuery extends PointInTime {
  guestId: string;
  property: PropertyCode;
  moment: string;
  stayId?: string;
}

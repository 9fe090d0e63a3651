import type { ItemAnswer } from '../../care/review';
import type { Review, ReviewItem } from '../../review';
import type { Understanding } from '../../understanding';
import type { LocalDate, PropertyCode } from '../../words';
import type { NoteSource, NoteTaken } from './notes';
import type { Viewer } from './viewer';

/** How a stay was found. */
export interface PadReviews {
  /** The questions after a stay that this guest's words may answer. */
  reviewToAnswer(guestId: string): Promise<Review | null>;
  /** Takes the guest's answers; each preference is surer, less sure or closed. AppError UNKNOWN_REVIEW. */
  answerReview(
    stayId: string,
    guestId: string,
    given: { answers: readonly ItemAnswer[]; text: string; source: NoteSource; also?: Understanding },
  ): Promise<{ review: Review; taken: NoteTaken }>;
  /** What became of a stay, and how the guest found it. AppError UNKNOWN_STAY. */
  careOfStay(stayId: string, viewer: Viewer): Promise<CareOfStay>;
  /** How well a property did over the stays that ended since then. */
  careOfProperty(property: PropertyCode, from: LocalDate): Promise<CareOfProperty>;
}

/** What became of one stay. */
export interface CareOfStay {
  stayId: string;
  state: Review['state'] | 'going on';
  /** The gap between what was due and what was got, 0 to 1; null where nothing was due. */
  sacrifice: number | null;
  /** Of what the guest judged, how much was right, 0 to 1. */
  relevance: number | null;
  items: ReviewItem[];
}

/** How well a property did: the mean of its stays. */
export interface CareOfProperty {
  property: PropertyCode;
  from: LocalDate;
  stays: number;
  asked: number;
  answered: number;
  sacrifice: number | null;
  relevance: number | null;
  /** So many items were judged. */
  judged: number;
}

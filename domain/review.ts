import type { Delivery } from './briefing';
import type { Category, Level, LocalDate, Outcome, PropertyCode, Verdict } from './words';

/** One preference that was due at a stay: what became of its task, and how the guest found it. */
export interface ReviewItem {
  /** Counts from 1; what the guest's answer names. */
  number: number;
  preferenceId: string;
  category: Category;
  slot: string;
  item: string;
  level: Level;
  when: string[];
  holder: string;
  /** `open`: nobody told what became of it. */
  outcome: Outcome | 'open';
  /** Whether the guest is asked about it. */
  asked: boolean;
  verdict?: Verdict;
}

/** Why a guest was not asked. */
export const UNASKED = ['no consent', 'not reachable', 'asked lately', 'nothing was due', 'too late'] as const;

/** What became of one stay, and how the guest found it. One document a stay, written whole under a version check. */
export interface Review {
  /** `review~${stayId}` */
  id: string;
  stayId: string;
  guestId: string;
  property: PropertyCode;
  departure: LocalDate;
  items: ReviewItem[];
  state: 'asked' | 'answered' | (typeof UNASKED)[number];
  at: Date;
  answeredAt?: Date;
  /** 0 to 1: the gap between what was due and what was got; absent where nothing was due. */
  sacrifice?: number;
  deliveries: Delivery[];
  nextDeliveryAt?: Date;
  version: number;
}

export const reviewId = (stayId: string): string => `review~${stayId}`;

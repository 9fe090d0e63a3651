/** The closed vocabularies of the house. `docs/DESIGN` explains each word; nothing outside these lists may be stored. */

export const LEVELS = ['required', 'preferred', 'avoided', 'unacceptable'] as const;
/** OpenTravel PreferLevel (Required, Preferred, Unacceptable) with `avoided` between the last two. */
export type Level = (typeof LEVELS)[number];

export const CATEGORIES = [
  'room',
  'bed',
  'bath',
  'climate',
  'housekeeping',
  'food',
  'drink',
  'dietary',
  'dining',
  'accessibility',
  'wellness',
  'technology',
  'media',
  'family',
  'pets',
  'travel',
  'occasion',
  'service',
  'activities',
  'price',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const ACTS = ['statement', 'request', 'question', 'suggestion', 'complaint', 'praise', 'observation'] as const;
/** What the speaker did by saying it. */
export type Act = (typeof ACTS)[number];

export const DEPARTMENTS = [
  'front office',
  'housekeeping',
  'engineering',
  'food & beverage',
  'spa',
  'concierge',
  'transport',
  'guest relations',
] as const;
export type Department = (typeof DEPARTMENTS)[number];

export const ROLES = ['associate', 'front desk', 'manager', 'privacy officer', 'integration'] as const;
export type Role = (typeof ROLES)[number];

export const SEVERITIES = ['low', 'medium', 'high'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const OUTCOMES = ['done', 'failed', 'declined', 'substituted'] as const;
/** How a task ended: done, failed, declined by the guest, or substituted. */
export type Outcome = (typeof OUTCOMES)[number];

export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
/** Languages that briefings are written in; what a guest said stays as it was said. */
export type Language = (typeof LANGUAGES)[number];
/**
 * How a preference proved on a stay. Said by the guest afterwards: it was right; wanted, and not given; not needed this time;
 * wrong. Reported of its task: declined by the guest, or failed.
 */
export const VERDICTS = ['relevant', 'missed', 'not now', 'wrong', 'declined', 'failed'] as const;
export type Verdict = (typeof VERDICTS)[number];

export type Polarity = 'positive' | 'negative' | 'neutral';
export type Duration = 'lasting' | 'stay';
export type Speaker = 'guest' | 'staff';

/** A calendar day at a property, `YYYY-MM-DD`, without time zone. */
export type LocalDate = string;
/** A wall-clock time at a property, `HH:mm`. */
export type LocalTime = string;
/** Three to six capitals, unique in the chain: `CUN`, `NAP`. */
export type PropertyCode = string;

/** True for the levels that say "more of it". */
export const isPositive = (level: Level): boolean => level === 'required' || level === 'preferred';
/** True where the guest cannot do without, or cannot bear it. */
export const isStrong = (level: Level): boolean => level === 'required' || level === 'unacceptable';

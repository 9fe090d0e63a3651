import type { Category, Department } from './words';

/**
 * What a preference can be about. Slots form a tree by their dots: a preference about `drink.wine.white` matters to a moment
 * about `drink.wine`. Two preferences conflict only in the same slot, for the same holder, under the same condition.
 */
export interface Slot {
  category: Category;
  /** `one`: a new value closes the old (pillow, floor). `many`: values stand side by side (foods, interests). */
  kind: 'one' | 'many';
  department: Department;
  /** As said to people: "pillow". */
  label: string;
  /** Health, faith, accessibility: shown only where it is acted on. */
  sensitive?: true;
  /** OPERA preference group, where one exists. */
  opera?: string;
  /** OpenTravel room amenity type (RMA) code, where one exists. */
  ota?: number;
}

export const SLOTS = {
  'room.floor': { category: 'room', kind: 'one', department: 'front office', label: 'floor', opera: 'FLOOR' },
  'room.view': { category: 'room', kind: 'one', department: 'front office', label: 'view', opera: 'ROOM FEATURES' },
  'room.quiet': { category: 'room', kind: 'many', department: 'front office', label: 'quiet', opera: 'ROOM FEATURES' },
  'bed.pillow': { category: 'bed', kind: 'one', department: 'housekeeping', label: 'pillow', opera: 'SPECIALS' },
  'drink.wine.white': { category: 'drink', kind: 'many', department: 'food & beverage', label: 'white wine' },
} as const satisfies Record<string, Slot>;

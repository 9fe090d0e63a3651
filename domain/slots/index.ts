import { CATEGORIES, type Category } from '../words';
import { ACCESSIBILITY } from './accessibility';
import { ACTIVITIES } from './activities';
import { BATH } from './bath';
import { BED } from './bed';
import { CLIMATE } from './climate';
import { DIETARY } from './dietary';
import { DINING } from './dining';
import { DRINK } from './drink';
import { FAMILY } from './family';
import { FOOD } from './food';
import { HOUSEKEEPING } from './housekeeping';
import { MEDIA } from './media';
import { OCCASION } from './occasion';
import { PETS } from './pets';
import { PRICE } from './price';
import { ROOM } from './room';
import { SERVICE } from './service';
import type { Slot } from './slot';
import { TECHNOLOGY } from './technology';
import { TRAVEL } from './travel';
import { WELLNESS } from './wellness';

export type { Slot } from './slot';

/** The whole tree of what a preference can be about, in the order of the categories. `docs/slots.md` lists it. */
export const SLOTS = {
  ...ROOM,
  ...BED,
  ...BATH,
  ...CLIMATE,
  ...HOUSEKEEPING,
  ...FOOD,
  ...DRINK,
  ...DIETARY,
  ...DINING,
  ...ACCESSIBILITY,
  ...WELLNESS,
  ...TECHNOLOGY,
  ...MEDIA,
  ...FAMILY,
  ...PETS,
  ...TRAVEL,
  ...OCCASION,
  ...SERVICE,
  ...ACTIVITIES,
  ...PRICE,
} as const satisfies Record<string, Slot>;
export type SlotId = keyof typeof SLOTS;

/** For what a category names and no other slot does. Every category has one. */
export type FallbackSlot = `${Category}.other`;

export const isSlot = (id: string): id is SlotId => Object.hasOwn(SLOTS, id);
export const fallbackOf = (category: Category): FallbackSlot & SlotId => `${category}.other`;

/** The slot one dot up: `drink.wine.white` -> `drink.wine`; null at the top of the tree. */
export const parentOf = (id: string): string | null => {
  const dot = id.lastIndexOf('.');
  return dot < 0 ? null : id.slice(0, dot);
};

/** True if `id` is `ancestor` or lies below it; `drink` takes in all drinks. */
export const isWithin = (id: string, ancestor: string): boolean => id === ancestor || id.startsWith(`${ancestor}.`);

/** True if one lies within the other: a liking for wine matters to white wine, one for Chablis matters to wine. */
export const areRelated = (a: string, b: string): boolean => isWithin(a, b) || isWithin(b, a);

/**
 * Never throws: an id that is not in the catalogue (an older one, another system's) is answered by its nearest ancestor,
 * then by its category's fallback, then by the fallback of service, because guest relations can ask.
 */
export const slotOf = (id: string): Slot => SLOTS[nearest(id)];

const nearest = (id: string): SlotId => {
  for (let at: string | null = id; at !== null; at = parentOf(at)) if (isSlot(at)) return at;
  const category = CATEGORIES.find((known) => isWithin(id, known));
  return fallbackOf(category ?? 'service');
};

/** Labels of a slot and of what it lies in, narrowest first: "white wine", "wine". They answer a condition such as "in white wine". */
export const labelsOf = (id: string): string[] => {
  const labels: string[] = [];
  for (let at: string | null = id; at !== null; at = parentOf(at)) if (isSlot(at)) labels.push(SLOTS[at].label);
  return labels;
};

import { ACCESSIBILITY } from './accessibility';
import { ACTIVITIES } from './activities';
import { BATH } from './bath';
import { BED } from './bed';
import { CLIMATE } from './climate';
import { DIETARY } from './dietary';
import { DINING } from './dining';
import { DRINK_BAR } from './drink-bar';
import { DRINK_SOFT } from './drink-soft';
import { FAMILY } from './family';
import { FOOD_BAKING } from './food-baking';
import { FOOD_DISHES } from './food-dishes';
import { FOOD_EGGS_DAIRY } from './food-eggs-dairy';
import { FOOD_MEAT } from './food-meat';
import { FOOD_PLANTS } from './food-plants';
import { FOOD_SAUCES } from './food-sauces';
import { FOOD_SWEETS } from './food-sweets';
import { HOUSEKEEPING } from './housekeeping';
import { MEDIA } from './media';
import { OCCASION } from './occasion';
import { PETS } from './pets';
import { PRICE } from './price';
import { ROOM } from './room';
import { SERVICE } from './service';
import { TECHNOLOGY } from './technology';
import { TRAVEL } from './travel';
import { WELLNESS } from './wellness';
import type { Terms } from './terms';

export type { Terms } from './terms';

/** The whole vocabulary. A phrase stands under one slot only: the narrowest. */
export const LEXICON: readonly Terms[] = [
  ...ACCESSIBILITY,
  ...ACTIVITIES,
  ...BATH,
  ...BED,
  ...CLIMATE,
  ...DIETARY,
  ...DINING,
  ...DRINK_BAR,
  ...DRINK_SOFT,
  ...FAMILY,
  ...FOOD_BAKING,
  ...FOOD_DISHES,
  ...FOOD_EGGS_DAIRY,
  ...FOOD_MEAT,
  ...FOOD_PLANTS,
  ...FOOD_SAUCES,
  ...FOOD_SWEETS,
  ...HOUSEKEEPING,
  ...MEDIA,
  ...OCCASION,
  ...PETS,
  ...PRICE,
  ...ROOM,
  ...SERVICE,
  ...TECHNOLOGY,
  ...TRAVEL,
  ...WELLNESS,
];

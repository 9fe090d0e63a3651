import { stemsOf } from '../items/stems';
import type { Preference } from '../profile';
import { isWithin, slotOf } from '../slots';

/** What nobody speaks of in front of the guest or others, beside health and faith. */
const SLOTS = ['occasion.surprise', 'occasion.mourning', 'family.babyfood', 'service.staff.gender', 'price', 'service.privacy'];

const WORDS = new Set(
  [
    'surprise secret proposal engagement',
    'age aged menopause retirement',
    'weight heavy obese overweight slim',
    'divorce divorced separated separation widow widowed widower affair funeral death died mourning grief miscarriage pregnant pregnancy',
    'medication pill insulin diabetes incontinence dementia depression anxiety therapy addiction recovering sober rehab cancer surgery',
    'pray prayer religion religious ramadan sabbath',
  ]
    .join(' ')
    .split(' ')
    .flatMap(stemsOf),
);

/** "Her 60th", "turns 60", "60 years old". */
const AGES =
  /\b\d{1,3}(?:st|nd|rd|th)\b(?!\s+(?:floor|of\b|[jfmasond][a-z]{2,8}\b))|\bturn(?:s|ing)?\s+\d{1,3}\b|\b\d{1,3}\s+years?\s+old\b/i;

const wordsOf = ({ item, evidence }: Preference): string[] => [item, ...evidence.map(({ quote }) => quote)];

/** True for what is acted on and never said aloud: health, faith, age, weight, family matters, surprises. Rather once too often than once too few. */
export const isNeverAloud = (preference: Preference): boolean =>
  slotOf(preference.slot).sensitive === true ||
  SLOTS.some((slot) => isWithin(preference.slot, slot)) ||
  wordsOf(preference).some((text) => AGES.test(text) || stemsOf(text).some((stem) => WORDS.has(stem)));

import type { Guest } from '../domain/guest';
import { addressOf, guestWording, languageFor, listedIn, wishIn } from '../domain/guest-words';
import type { GuestWording } from '../domain/guest-words/wording';
import { forGuest, listed, type Wish } from './wording';

/** How one guest is spoken to: by name, in their language. */
export interface Speaking {
  name: string;
  wording: GuestWording;
  wishOf: (wish: Wish) => string;
  listOf: (parts: readonly string[]) => string;
}

/** In English a wish is said with its articles and conditions; in other languages as it was said. */
export function speakingTo(guest: Guest): Speaking {
  const language = languageFor(guest);
  const isEnglish = language === 'en';
  return {
    name: addressOf(guest, language),
    wording: guestWording(language),
    wishOf: (wish) => (isEnglish ? forGuest(wish) : wishIn(wish, language)),
    listOf: (parts) => (isEnglish ? listed(parts) : listedIn(parts, language)),
  };
}

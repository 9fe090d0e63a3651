import type { Language } from '../words';

/** Shorthand and words of the house that no guest should read. */
const IN_HOUSE =
  /\b(?:gsts?|pax|rm|hskp|hk|fo|f&b|mod|eng|maint|vip|comp(?:ed)?|oos|ooo|dnd|asap|fyi|tbc|wip|tkt|ticket #?\d*|w\/o?|xtra|pls|complain(?:s|ed|t|ing)?|difficult|furious|angry|rude|annoying|whin\w+)\b/i;
/** Those of them that are no words of another language: "eng" is narrow in German, "fo" and "mod" may stand anywhere. */
const IN_HOUSE_ANYWHERE = /\b(?:gsts?|pax|rm|hskp|hk|f&b|vip|oos|ooo|dnd|asap|fyi|tbc|tkt|ticket #?\d*|w\/o?|xtra|pls)\b/i;
/** The guest spoken of instead of spoken to; in other languages than English only where it says so outright, for "sie" is "you", too. */
const OF_THE_GUEST: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:the guests?|guest(?:['’]s)? (?:is|was|has|room)|she|he|her|him|his|they|them|their|mrs?\b|ms\b)(?![\p{L}])/iu,
  de: /(?<!\p{L})(?:de[rmn]|des|die) g(?:ast|ästin)(?:e?s)?(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:le client|la cliente|les clients)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:el|la|los) (?:huésped(?:es)?|clientes?|clienta)(?!\p{L})/iu,
};
const FEWEST_WORDS = 3;

/** Why these words cannot be sent to a guest as they are, as a sentence that says what to do; null where they can. */
export function unfitForGuest(text: string, language: Language = 'en'): string | null {
  const said = text.trim();
  if (said.split(/\s+/).length < FEWEST_WORDS) return 'Please say it in a whole sentence, as you would say it to the guest.';
  const inHouse = (language === 'en' ? IN_HOUSE : IN_HOUSE_ANYWHERE).exec(said)?.[0];
  if (inHouse !== undefined) return `“${inHouse}” is a word of ours: please say it as you would say it to the guest.`;
  const spokenOf = OF_THE_GUEST[language].exec(said)?.[0];
  return spokenOf === undefined ? null : `It speaks of the guest (“${spokenOf}”): please say it to the guest, with “you” and “your”.`;
}

/** A sentence as it is sent: with a capital at its beginning and a full stop at its end. */
export function tidy(text: string): string {
  const said = text.trim().replace(/\s+/g, ' ');
  const sentence = said.charAt(0).toUpperCase() + said.slice(1);
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

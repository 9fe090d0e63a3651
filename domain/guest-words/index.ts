import { fill } from '../brief/languages';
import type { Guest } from '../guest';
import { plain } from '../items/stems';
import type { Preference } from '../profile';
import { isWithin } from '../slots';
import { isPositive, LANGUAGES, type Language } from '../words';
import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import type { GuestWording } from './wording';

const WORDINGS: Readonly<Record<Language, GuestWording>> = { en: EN, de: DE, fr: FR, es: ES };

/** What languages are called where a PMS writes them out. */
const CALLED: Readonly<Record<string, Language>> = {
  ...{ english: 'en', german: 'de', deutsch: 'de', french: 'fr', francais: 'fr', spanish: 'es', espanol: 'es', castellano: 'es' },
  ...{ eng: 'en', ger: 'de', deu: 'de', fra: 'fr', fre: 'fr', spa: 'es' },
};

/** The language in which a guest is spoken to: "de", "de-AT" and "German" are German. English where it is not known, or not one of ours. */
export const languageFor = ({ language = '' }: Pick<Guest, 'language'>): Language => {
  const said = plain(language.trim());
  const [code = ''] = said.split(/[-_\s]/);
  return LANGUAGES.find((one) => one === code) ?? CALLED[said] ?? 'en';
};

export const guestWording = (language: Language): GuestWording => WORDINGS[language];

type Wished = Pick<Preference, 'slot' | 'item' | 'level' | 'holder'>;

/** A wish as a guest reads it back. The item stays in the words in which it was said. */
export const wishIn = ({ slot, item, level, holder }: Wished, language: Language): string => {
  const { wish } = guestWording(language);
  const shape = /all?erg/i.test(item) || isPositive(level) ? '{item}' : isWithin(slot, 'dietary.allergy') ? wish.allergy : wish.refused;
  const said = fill(shape, { item });
  return holder === 'guest' ? said : `${said} ${fill(wish.holder, { holder })}`;
};

/** "a, b and c" */
export const listedIn = (parts: readonly string[], language: Language): string => {
  const unique = [...new Set(parts)];
  const { and } = guestWording(language);
  return unique.length < 2 ? (unique[0] ?? '') : `${unique.slice(0, -1).join(', ')} ${and} ${unique.at(-1) ?? ''}`;
};

/** As the guest is spoken to: as they asked to be ("call me Ingrid"), else "Mrs Solheim", else by the first name. */
export function addressOf(guest: Guest, language: Language = 'en'): string {
  const { firstName, lastName } = guest;
  const formal = guest.title === undefined ? firstName : `${titleIn(guest.title, language)} ${lastName}`;
  const asked = wishedAddress(guest);
  if (asked === null || names(asked, lastName)) return formal;
  return names(asked, firstName) ? firstName : formal;
}

const titleIn = (title: string, language: Language): string => guestWording(language).titles[plain(title).replace(/\.$/, '')] ?? title;

/** What the guest said of it. Only names we know are ever used of it: what else it says is for people to read. */
function wishedAddress({ profile }: Guest): string | null {
  const wish = profile.preferences.find((one) => one.slot === 'service.address' && one.holder === 'guest' && one.retractedAt === undefined);
  return wish && isPositive(wish.level) ? wish.item : null;
}

const names = (words: string, name: string): boolean =>
  plain(words)
    .split(/[^\p{L}'’-]+/u)
    .includes(plain(name));

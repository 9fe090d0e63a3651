import type { Language } from '../../words';
import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import type { Wording } from './wording';

export type { Lines, Wording } from './wording';

const WORDINGS: Readonly<Record<Language, Wording>> = { en: EN, de: DE, fr: FR, es: ES };

/** The fixed words of briefings in a language; English where none is chosen. */
export const wordingOf = (language: Language = 'en'): Wording => WORDINGS[language];

/** The template with its names filled in; a name without a value is left out. */
export const fill = (template: string, values: Readonly<Record<string, string | number>> = {}): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

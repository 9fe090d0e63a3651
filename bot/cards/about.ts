import type { Preference } from '../../domain/profile';
import { CATEGORIES, type Category } from '../../domain/words';
import { CATEGORY_TITLES } from '../phrases/categories';
import { GUEST } from '../phrases/guest';
import { forGuest, forStaff } from '../wording';
import { evidenceLine } from './evidence';
import { actions, cardOf, section, small, submit, text, title, type Card, type Container, type Element } from './elements';

/** A channel takes some 28 kB a card; fifteen preferences with quotes stay well below. */
const PER_CARD = 15;

/** All that is known, grouped by subject, each with its quote and date; a guest gets a "forget" button beside each. */
export function aboutCard(heading: string, known: readonly Preference[], reader: 'guest' | 'staff'): Card[] {
  const ordered = CATEGORIES.flatMap((category) => known.filter((preference) => preference.category === category));
  const pages = Math.max(1, Math.ceil(ordered.length / PER_CARD));
  return Array.from({ length: pages }, (_, page) => pageOf(heading, ordered.slice(page * PER_CARD, (page + 1) * PER_CARD), reader, page));
}

function pageOf(heading: string, known: readonly Preference[], reader: 'guest' | 'staff', page: number): Card {
  const head = page === 0 ? [title(heading)] : [];
  const foot = reader === 'guest' ? [small(GUEST.aboutFoot)] : [];
  const body: Element[] = groups(known).flatMap(([category, some]) => [
    text(CATEGORY_TITLES[category], { weight: 'Bolder', color: 'Good' }),
    ...some.map((preference) => row(preference, reader)),
  ]);
  return cardOf([heading, ...known.map((one) => line(one, reader))].join('\n'), [...head, ...body, ...foot]);
}

function groups(known: readonly Preference[]): [Category, Preference[]][] {
  const present = [...new Set(known.map(({ category }) => category))];
  return present.map((category) => [category, known.filter((one) => one.category === category)]);
}

function row(preference: Preference, reader: 'guest' | 'staff'): Container {
  const words = [text(sentence(preference, reader)), ...evidenceLine(preference.evidence).map((source) => small(source))];
  if (reader === 'staff') return section(...words);
  return section(...words, actions(submit(GUEST.aboutForget, { do: 'forget', preference: preference.id })));
}

const sentence = (preference: Preference, reader: 'guest' | 'staff'): string =>
  reader === 'guest' ? forGuest(preference) : `${forStaff(preference)} · ${preference.level}`;

const line = (preference: Preference, reader: 'guest' | 'staff'): string =>
  [`• ${reader === 'guest' ? forGuest(preference) : forStaff(preference)}`, ...evidenceLine(preference.evidence)].join(' · ');

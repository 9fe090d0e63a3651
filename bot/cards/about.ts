import type { Atlas } from '../../domain/atlas';
import type { Preference } from '../../domain/profile';
import { CATEGORIES, type Category } from '../../domain/words';
import { CATEGORY_TITLES } from '../phrases/categories';
import { GUEST } from '../phrases/guest';
import { forGuest, forStaff } from '../wording';
import { evidenceForGuest, evidenceLine } from './evidence';
import { actions, cardOf, section, small, submit, text, title, type Card, type Element } from './elements';

/** A channel takes some 28 kB a card; fifteen preferences with quotes stay well below. */
const PER_CARD = 15;

/** How one preference is told to this reader, and what they can do about it. */
interface Telling {
  wish(preference: Preference): string;
  source(preference: Preference): string[];
  below: (preference: Preference) => Element[];
  foot: Element[];
}

const forColleagues = (atlas: Atlas): Telling => ({
  wish: (preference) => `${forStaff(preference)} · ${preference.level}`,
  source: ({ evidence }) => evidenceLine(evidence, atlas),
  below: () => [],
  foot: [],
});

const forGuests = (atlas: Atlas): Telling => ({
  wish: forGuest,
  source: ({ evidence }) => evidenceForGuest(evidence, atlas),
  below: ({ id }) => [actions(submit(GUEST.aboutForget, { do: 'forget', preference: id }))],
  foot: [small(GUEST.aboutFoot)],
});

/** All that is known, grouped by subject, each with its quote and date. */
export const aboutForStaff = (heading: string, known: readonly Preference[], atlas: Atlas): Card[] =>
  pagesOf(heading, known, forColleagues(atlas));

/** The same for the guest, with a "forget" button beside each. */
export const aboutForGuest = (heading: string, known: readonly Preference[], atlas: Atlas): Card[] =>
  pagesOf(heading, known, forGuests(atlas));

function pagesOf(heading: string, known: readonly Preference[], telling: Telling): Card[] {
  const ordered = CATEGORIES.flatMap((category) => known.filter((preference) => preference.category === category));
  const pages = Math.max(1, Math.ceil(ordered.length / PER_CARD));
  return Array.from({ length: pages }, (_, page) => {
    const some = ordered.slice(page * PER_CARD, (page + 1) * PER_CARD);
    return pageOf(heading, some, telling, { first: page === 0, last: page === pages - 1 });
  });
}

function pageOf(heading: string, known: readonly Preference[], telling: Telling, { first, last }: { first: boolean; last: boolean }): Card {
  const groups = groupsOf(known).flatMap(([category, some]) => [
    text(CATEGORY_TITLES[category], { weight: 'Bolder', color: 'Good' }),
    ...some.map((one) => section(text(telling.wish(one)), ...telling.source(one).map((source) => small(source)), ...telling.below(one))),
  ]);
  const lines = known.map((one) => [`• ${telling.wish(one)}`, ...telling.source(one)].join(' · '));
  return cardOf([heading, ...lines].join('\n'), [...(first ? [title(heading)] : []), ...groups, ...(last ? telling.foot : [])]);
}

function groupsOf(known: readonly Preference[]): [Category, Preference[]][] {
  const present = [...new Set(known.map(({ category }) => category))];
  return present.map((category) => [category, known.filter((one) => one.category === category)]);
}

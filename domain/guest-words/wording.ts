import type { Category } from '../words';

/**
 * What is said to a guest unasked, in one language: that a complaint was made good, and the questions after a stay. Names in braces
 * are filled in. What the guest said, and what a colleague writes to the guest, stay in the words they were written in.
 */
export interface GuestWording {
  /** BCP 47. */
  locale: string;
  /** How titles are said: "Mrs" by whatever the PMS writes. */
  titles: Readonly<Record<string, string>>;
  and: string;
  /** A wish as it is said back; {item} is in the guest's words. */
  wish: { refused: string; allergy: string; holder: string };
  review: {
    title: string;
    line: string;
    right: string;
    notNow: string;
    wrong: string;
    all: string;
    stop: string;
    hint: string;
    thanks: string;
    missed: string;
    closed: string;
    kept: string;
    stopped: string;
    over: string;
  };
  recovered: {
    told: string;
    yes: string;
    no: string;
    well: string;
    notYet: string;
    suggestion: string;
  };
  /** What a complaint was about. */
  subjects: Readonly<Record<Category, string>>;
  mail: { review: string; recovered: string; answer: string; foot: string };
}

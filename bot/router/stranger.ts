import { IDENTITY_CUES, IDENTITY_MEANT } from './cues';

/** What somebody unknown wants: to say who they are, to use a code, or to leave a wish. */
export type StrangerIntent =
  | { kind: 'link'; code: string }
  | {
      kind: 'identify';
      confirmation: string;
      lastName: string;
      /** Said in so many words, so that it is no wish as well. */ meant: boolean;
    }
  | { kind: 'number only'; confirmation: string }
  | { kind: 'other' };

const LINK = /^link\s+([\w-]{4,64})$/i;
const NUMBER = /(?<![\p{L}\d])#?((?:\p{L}{1,6}-?)?\d[\p{L}\d]*(?:-[\p{L}\d]+)*)(?![\p{L}\d])/gu;
const NAME = /^\p{L}[\p{L}'’.-]*(?:\s+\p{L}[\p{L}'’.-]*){0,3}$/u;

/** Reads what somebody unknown wants. Without "confirmation" or "name" in it, only a long number beside one to four words is taken for an identity. Pure. */
export function readStranger(text: string): StrangerIntent {
  const code = LINK.exec(text)?.[1];
  if (code !== undefined) return { kind: 'link', code };
  const meant = IDENTITY_MEANT.test(text);
  const confirmation = confirmationIn(text, meant);
  if (confirmation === null || text.length > 200) return { kind: 'other' };
  const lastName = nameIn(text.replace(confirmation, ' '));
  if (lastName === '') return { kind: 'number only', confirmation };
  return NAME.test(lastName) ? { kind: 'identify', confirmation, lastName, meant } : { kind: 'other' };
}

/** Confirmation numbers are long; shorter ones count only where the person says that it is one. */
function confirmationIn(text: string, meant: boolean): string | null {
  const tokens = [...text.matchAll(NUMBER)].map(([, token]) => token ?? '');
  const digits = (token: string) => token.replace(/\D/g, '').length;
  const longest = tokens.sort((a, b) => b.length - a.length)[0];
  if (longest === undefined) return null;
  return meant || (longest.length >= 5 && digits(longest) >= 3) ? longest : null;
}

const nameIn = (text: string): string =>
  text
    .replace(IDENTITY_CUES, ' ')
    .replace(/['’](?=\s|$)/g, ' ')
    .replace(/[^\p{L}\s'’-]/gu, ' ')
    .replace(/\s+-+\s+|^\s*-+\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A last name given on its own, after the number. */
export const bareLastName = (text: string): string | null => {
  const name = nameIn(text);
  return NAME.test(name) && name.length <= 60 ? name : null;
};

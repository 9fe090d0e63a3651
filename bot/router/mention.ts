import { NOBODY, STAFF_VERBS, TITLES } from './cues';

/** Whom a message is about, as it was written, and what remains to be noted. */
export interface Mentioned {
  mention: string;
  /** The note without the address in front; with the name kept where it is part of the sentence. */
  rest: string;
}

const LEAD = String.raw`(?:(?:please\s+)?(?:(?:add|make|take|log|leave)\s+)?(?:an?\s+)?note\s+(?:for|on|about|to)\s+|(?:for|re|fyi)[:\s]\s*)?`;
const ROOM_WORD = String.raw`(?:(?:the\s+)?(?:guests?|gsts?|pax)\s+(?:in|of)\s+(?:room|rm\.?)?|room|rm\.?|suite|ste\.?|villa|#)\s*#?\s*`;
const SEPARATOR = String.raw`\s*(?::|;|,|\s[-–—]|->)\s*`;
const NAME_WORD = String.raw`\p{L}[\p{L}'’.-]*`;
const TITLE = `(?:${TITLES.join('|')})\\.?`;
/** For the expressions that tell names by their capitals: "Mrs", "mrs", "MRS". */
const ANY_CASE_TITLE = `(?:${TITLES.flatMap((title) => [title, title.toUpperCase(), (title[0] ?? '').toUpperCase() + title.slice(1)]).join('|')})\\.?`;

const ROOM_NAMED = new RegExp(`^${LEAD}${ROOM_WORD}(\\d{1,5}[a-z]?)(?![\\d:])(?:${SEPARATOR}|\\s+|$)(.*)$`, 'isu');
const ROOM_SEPARATED = new RegExp(`^${LEAD}(\\d{1,5}[a-z]?)(?:\\s*:(?!\\d)|\\s*;|\\s*,|\\s+[-–—]|\\s*->)\\s*(.+)$`, 'isu');
const ROOM_BARE = new RegExp(`^${LEAD}(\\d{3,5}[a-z]?)(?![\\d:.%/-])(?:\\s+(.*))?$`, 'isu');
const CONFIRMATION = new RegExp(
  `^${LEAD}(?:(?:confirmation|conf\\.?|booking|res(?:ervation)?\\.?)\\s*(?:no\\.?|number|nr\\.?)?\\s*#?\\s*)?([a-z]{1,6}-?\\d{3,}[a-z\\d]*|\\d{6,})(?:${SEPARATOR}|\\s+|$)(.*)$`,
  'isu',
);
const SEPARATED = new RegExp(`^${LEAD}(${NAME_WORD}(?:,?\\s+${NAME_WORD}){0,4})\\s*(?::\\s*|;\\s+|\\s[-–—]+\\s|\\s*->\\s*)(.+)$`, 'isu');
const TITLED = new RegExp(`^${LEAD}(?:the\\s+)?${ANY_CASE_TITLE}\\s+(${NAME_WORD}(?:\\s+\\p{Lu}[\\p{L}'’-]+){0,2})(?:[\\s,]+(.*))?$`, 'su');
const SUBJECT = new RegExp(`^${LEAD}(${NAME_WORD}(?:\\s+\\p{Lu}[\\p{L}'’-]+){0,2})\\s+((?:${STAFF_VERBS.join('|')})(?![\\p{L}]).*)$`, 'su');
const TRAILING = new RegExp(`^(.+?)[\\s,]+(?:for|in|to|at|from|by|@)\\s+(?:${ROOM_WORD})?(\\d{3,5}[a-z]?)[.!]?$`, 'isu');
const SEVERAL_ROOMS = /^\D{0,12}\d{3,5}[a-z]?\s*(?:&|\+|,|\/|and)\s*\d{3,5}[a-z]?\b/i;
const DATE = /^\d{4}-\d{2}-\d{2}/;

/** True for "412 and 414: …": one note for one room. */
export const namesSeveralRooms = (text: string): boolean => SEVERAL_ROOMS.test(text);

/** Finds whom the message is about: by room, confirmation number or name, in front or at the end. Null where it names nobody. */
export function splitMention(text: string): Mentioned | null {
  if (DATE.test(text)) return null;
  return byRoom(text) ?? byConfirmation(text) ?? byName(text) ?? byTrailingRoom(text);
}

function byRoom(text: string): Mentioned | null {
  const match = ROOM_NAMED.exec(text) ?? ROOM_SEPARATED.exec(text) ?? ROOM_BARE.exec(text);
  return match?.[1] === undefined ? null : { mention: match[1], rest: (match[2] ?? '').trim() };
}

function byConfirmation(text: string): Mentioned | null {
  const match = CONFIRMATION.exec(text);
  return match?.[1] === undefined ? null : { mention: match[1], rest: (match[2] ?? '').trim() };
}

function byName(text: string): Mentioned | null {
  const separated = SEPARATED.exec(text);
  if (separated?.[1] !== undefined && isSomebody(separated[1]))
    return { mention: bareName(separated[1]), rest: (separated[2] ?? '').trim() };
  const titled = TITLED.exec(text);
  if (titled?.[1] !== undefined) return { mention: bareName(titled[1]), rest: titled[2] === undefined ? '' : text };
  const subject = SUBJECT.exec(text);
  if (subject?.[1] !== undefined && isSomebody(subject[1])) return { mention: bareName(subject[1]), rest: text };
  return null;
}

function byTrailingRoom(text: string): Mentioned | null {
  const match = TRAILING.exec(text);
  return match?.[1] === undefined || match[2] === undefined ? null : { mention: match[2], rest: match[1].trim() };
}

const NO_NAMES = new Set([...NOBODY, ...STAFF_VERBS]);
const isSomebody = (name: string): boolean => !name.split(/[\s,]+/).some((word) => NO_NAMES.has(word.toLowerCase()));

const LEADING_TITLE = new RegExp(`^${TITLE}\\s+`, 'iu');
/** "Mrs Solheim’s" -> "Solheim". */
export const bareName = (name: string): string =>
  name
    .replace(LEADING_TITLE, '')
    .replace(/['’]s$/i, '')
    .trim();

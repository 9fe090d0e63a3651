/** Every ruling of revise by its name, as told to people who ask "why do you think so?". Names are stored; never rename one. */
export const RULINGS = {
  said: 'The guest said so.',
  'passed on': 'A colleague passed on the guest’s words.',
  reported: 'A colleague stated it, and nothing the guest said speaks against it.',
  asked: 'A question of the guest showed it.',
  'for this stay': 'It was asked for on one stay, and holds until that stay is over.',
  'until a date': 'It holds to the day the guest gave.',
  'came back on another stay': 'It was asked for on more than one stay, so it is kept.',
  'seen on several stays': 'It was seen on more than one stay, and no word of the guest speaks against it.',
  'said again': 'It was said or seen again.',
  'newer word': 'A newer word on the same thing took its place.',
  'in its place': 'The guest named what takes its place.',
  'no longer': 'The guest no longer wants it.',
  'wanted again': 'The guest wants it again.',
  'now for every stay': 'What was for one stay is now wished for always.',
  'meant otherwise': 'The speaker corrected what had just been said.',
  'taken back': 'It was taken back.',
  'forget everything': 'Everything noted for this person was to be forgotten.',
  'not on this stay': 'It is not wanted on this stay only; it holds again afterwards.',
  'against an allergy': 'Something speaks against what the guest cannot have. Only the guest or a privacy officer may take that back.',
  'against the guest’s word': 'A colleague stated otherwise than the guest. The guest’s word stands until the guest is asked.',
  'two things at once': 'One note asks for two things that exclude each other.',
  'understood otherwise': 'Read again with a better understanding, the note does not say it.',
} as const satisfies Record<string, string>;

export type RulingName = keyof typeof RULINGS;

/** Words that cards share with the briefing; its own are in domain/brief/languages, for they are written in several. */
export const BRIEFING = {
  room: 'room {room}',
  noRoom: 'room not yet given',
  discreet: 'In confidence: act on it, don’t speak of it in front of others.',
  done: 'Done',
} as const;

export const ALERT = {
  title: 'Complaint · {severity}',
  who: '{guest}',
  where: 'room {room}, {property}',
  whereNoRoom: '{property}',
  since: 'since {when}',
  care: 'Taken care of',
  remark: 'What was done?',
  word: 'What may the guest read of it?',
  told: 'I told the guest myself',
  due: 'to be made good by {when} ({owner})',
  again: 'It was complained about before',
  notYet: 'The guest was told it was made good, and says: not yet',
  recorded: 'Done, and the guest does not know yet: {remark}',
  text: 'Complaint ({severity}) · {guest}, {where}, {since}: “{quote}”. Write “alerts” to see and close it.',
  closed: 'Taken care of by {by}: {remark}',
} as const;

export const QUESTION = {
  title: 'A guest asks',
  who: '{guest}, {where}',
  room: 'room {room}',
  noRoom: 'no room yet',
  text: 'A guest asks: {guest}, {where}: “{text}”',
  erase: 'A guest wishes to have everything about them erased: {guest}. Please tell the privacy officer.',
} as const;

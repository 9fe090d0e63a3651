/** Words of the e-mails that carry briefings and complaints. */
export const MAIL = {
  briefing: 'Briefing: {guest}, {room}, arrives {arrival}',
  delta: 'Changed: {guest}, {room}, arrives {arrival}',
  overdue: 'Overdue: {guest}, {room}, {arrival} to {departure}',
  withdrawn: 'Stay is off: {guest}, was to arrive {arrival}',
  off: 'This stay is off: please act on none of its tasks.',
  stay: '{stayId} · {room} · {arrival} to {departure}',
  room: 'room {room}',
  noRoom: 'no room yet',
  fresh: 'NEW',
  changed: 'CHANGED',
  gone: 'No longer: {number} · {action}',
  substitute: 'Not possible here. Instead: {substitute}',
  impossible: 'Not possible here, and nothing near it: please speak to the guest beforehand.',
  discreet: 'In confidence: act on it, don’t speak of it in front of others.',
  source: '“{quote}” · {author}, {when}',
  nothing: 'Nothing to prepare.',
  hidden: '{count} more in confidence, on the board for those who act on them.',
  question: 'To ask: {about}',
  foot: 'Please mark tasks on the board or in the chat. Answers to this e-mail are not read.',
  alert: 'Complaint ({severity}): {guest}, {room}',
  since: 'Said {when}. Please tell on the board or in the chat what was done.',
} as const;

/** The template with its names filled in. */
export const fill = (template: string, values: Record<string, string | number>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

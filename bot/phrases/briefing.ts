/** Words of the briefing and alert cards. */
export const BRIEFING = {
  arriving: 'arrives {arrival}, leaves {departure}',
  room: 'room {room}',
  noRoom: 'room not yet given',
  delta: 'Changed since the last briefing',
  overdue: { owner: 'Overdue: please tell what became of it', 'duty manager': 'Overdue, and its owner was reminded: please see to it' },
  nothing: 'Nothing to prepare: no preference is known yet.',
  nothingChanged: 'Nothing to do has changed.',
  task: '{number} · {action}',
  fresh: 'NEW',
  changed: 'CHANGED',
  withdrawn: 'No longer: {number} · {action}',
  substitute: 'Not possible here. Instead: {substitute}',
  impossible: 'Not possible here, and nothing near it: please speak to the guest beforehand.',
  discreet: 'In confidence: act on it, don’t speak of it in front of others.',
  hidden: '{count} more in confidence, with the departments that act on them.',
  question: 'To ask: {about}',
  done: 'Done',
  failed: 'Failed',
  declined: 'Declined',
  substituted: 'Substituted',
  state: { done: 'done by {by}', failed: 'failed ({by})', declined: 'declined by the guest ({by})', substituted: 'substituted ({by})' },
  continued: '{title} ({page} of {pages})',
  hint: 'Or write “done 3”, “failed 3 no cribs left”.',
} as const;

export const ALERT = {
  title: 'Complaint · {severity}',
  who: '{guest}',
  where: 'room {room}, {property}',
  whereNoRoom: '{property}',
  since: 'since {when}',
  care: 'Taken care of',
  remark: 'What was done?',
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

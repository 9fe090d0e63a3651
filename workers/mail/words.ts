/** Words of the e-mails that carry complaints; those of briefings are in domain/brief/languages. */
export const MAIL = {
  room: 'room {room}',
  noRoom: 'no room yet',
  alert: 'Complaint ({severity}): {guest}, {room}',
  since: 'Said {when}. Please tell on the board or in the chat what was done.',
} as const;

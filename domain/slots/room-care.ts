/** Slots of what is put into a room or done to it: what housekeeping and engineering see to, room by room. */
export const ROOM_CARE = [
  'bed',
  'bath',
  'climate',
  'housekeeping',
  'technology',
  'room.plants',
  'room.furniture',
  'room.kitchen',
  'dietary.allergy.contact',
] as const;

import { many, one, slotsOf } from './slot';

const special = { opera: 'SPECIALS' };

/** Care of the room and of the guest's things. */
export const HOUSEKEEPING = slotsOf('housekeeping', 'housekeeping', {
  'housekeeping.time': one('time of cleaning', { ...special, ota: 208 }),
  'housekeeping.frequency': one('how often the room is cleaned', special),
  'housekeeping.privacy': many('privacy', special),
  'housekeeping.attendant': one('room attendant', special),
  'housekeeping.turndown': one('turndown', { ...special, ota: 112 }),
  'housekeeping.turndown.time': one('time of turndown', special),
  'housekeeping.turndown.amenity': many('turndown treat', special),
  'housekeeping.cleaning': many('cleaning', special),
  'housekeeping.cleaning.products': many('cleaning products', special),
  'housekeeping.belongings': many('handling of belongings', special),
  'housekeeping.eco': many('green housekeeping', special),
  'housekeeping.laundry': many('laundry', special),
  'housekeeping.laundry.finish': one('folded or on hangers', special),
  'housekeeping.laundry.starch': one('starch', special),
  'housekeeping.laundry.detergent': many('laundry detergent', special),
  'housekeeping.laundry.machine': many('washing machine', { ...special, ota: 149, department: 'front office' }),
  'housekeeping.pressing': many('pressing', special),
  'housekeeping.iron': many('iron and board', { ...special, ota: 55 }),
  'housekeeping.trouserpress': many('trouser press', { ...special, ota: 111 }),
  'housekeeping.shoes': many('shoe care', { ...special, ota: 96 }),
  'housekeeping.hangers': many('hangers', special),
  'housekeeping.sewing': many('sewing and mending', special),
  'housekeeping.stationery': many('stationery', { ...special, ota: 75 }),
  'housekeeping.supplies': many('supplies', special),
  'housekeeping.other': many('housekeeping', special),
});

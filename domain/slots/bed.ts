import { many, one, slotsOf } from './slot';

const special = { opera: 'SPECIALS' };

/** The bed and what lies on it. How many pillows is a slot of its own: "two more pillows" leaves the foam pillow standing. */
export const BED = slotsOf('bed', 'housekeeping', {
  'bed.type': one('bed type', { department: 'front office', opera: 'ROOM FEATURES' }),
  'bed.length': one('bed length', { department: 'front office', opera: 'ROOM FEATURES' }),
  'bed.height': one('bed height', special),
  'bed.extra': many('extra bed', { ...special, ota: 91 }),
  'bed.sofabed': many('sofa bed', { department: 'front office', opera: 'ROOM FEATURES', ota: 102 }),
  'bed.pillow': one('pillow', { opera: 'PILLOW' }),
  'bed.pillow.count': one('number of pillows', { opera: 'PILLOW' }),
  'bed.pillow.support': many('support pillow', { opera: 'PILLOW' }),
  'bed.pillow.menu': many('pillow menu', { opera: 'PILLOW' }),
  'bed.pillow.case': one('pillowcase', { opera: 'PILLOW' }),
  'bed.mattress': one('mattress', special),
  'bed.topper': one('mattress topper', { ...special, ota: 231 }),
  'bed.protector': many('bed protection', special),
  'bed.cover': one('duvet or blankets', { ...special, ota: 233 }),
  'bed.blanket': many('blanket', special),
  'bed.linen': one('bed linen', { ...special, ota: 234 }),
  'bed.linen.change': one('change of bed linen', special),
  'bed.linen.detergent': many('washing of bed linen', special),
  'bed.making': many('how the bed is made', special),
  'bed.warmer': many('bed warmer', special),
  'bed.cushions': many('decorative cushions', special),
  'bed.other': many('bed', special),
});

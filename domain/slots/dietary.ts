import { many, one, slotsOf } from './slot';

const diet = { opera: 'DIETARY' };
const sensitive = { opera: 'DIETARY', sensitive: true } as const;

/** What the guest must not or will not have, for health, faith or conviction. */
export const DIETARY = slotsOf('dietary', 'food & beverage', {
  'dietary.allergy': many('allergy', sensitive),
  'dietary.allergy.contact': many('allergy in the room', { sensitive: true, department: 'housekeeping', opera: 'SPECIALS' }),
  'dietary.intolerance': many('intolerance', sensitive),
  'dietary.faith': many('food laws', sensitive),
  'dietary.faith.practice': many('religious practice', { sensitive: true, department: 'guest relations', opera: 'SPECIALS' }),
  'dietary.faith.prayer': many('prayer', { sensitive: true, department: 'housekeeping', opera: 'SPECIALS', ota: 83 }),
  'dietary.faith.fasting': many('fasting', sensitive),
  'dietary.diet': one('diet', diet),
  'dietary.plan': many('eating plan', diet),
  'dietary.medical': many('medical diet', sensitive),
  'dietary.free': many('free of an ingredient', diet),
  'dietary.alcohol': one('alcohol or none', diet),
  'dietary.additives': many('additives', diet),
  'dietary.kitchen': many('care in the kitchen', sensitive),
  'dietary.texture': one('texture of food', sensitive),
  'dietary.other': many('dietary wishes', diet),
});

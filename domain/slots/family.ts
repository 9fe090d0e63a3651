import { many, one, slotsOf } from './slot';

const lend = { department: 'housekeeping', opera: 'SPECIALS' } as const;

/** What children and those who travel with them need. */
export const FAMILY = slotsOf('family', 'guest relations', {
  'family.crib': many('crib', { ...lend, ota: 26 }),
  'family.childbed': many('child bed', { ...lend, ota: 252 }),
  'family.bedrail': many('bed rail', lend),
  'family.monitor': many('baby monitor', { ...lend, ota: 6 }),
  'family.babyfood': many('baby food and bottles', { department: 'food & beverage' }),
  'family.bottle': many('bottle warmer and steriliser', lend),
  'family.diapers': many('nappies and changing', lend),
  'family.bath': many('baby bath', lend),
  'family.highchair': many('high chair', { department: 'food & beverage' }),
  'family.menu': many("children's food", { department: 'food & beverage' }),
  'family.stroller': many('pushchair', { department: 'concierge' }),
  'family.carseat': many('child seat in the car', { department: 'transport' }),
  'family.safety': many('child safety', lend),
  'family.babysitting': many('babysitting', { department: 'concierge' }),
  'family.club': many("children's club"),
  'family.toys': many('toys and games'),
  'family.interest': many("children's interests", { opera: 'INTERESTS' }),
  'family.amenity': many('treats for children'),
  'family.pool': many("children's pool"),
  'family.adults': many('without children'),
  'family.sleep': many("children's sleep", lend),
  'family.room': one('family room', { department: 'front office', ota: 185 }),
  'family.other': many('family'),
});

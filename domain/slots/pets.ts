import { many, slotsOf } from './slot';

const lend = { department: 'housekeeping', opera: 'SPECIALS' } as const;

/** Animals that travel along, and animals the guest would rather not meet. */
export const PETS = slotsOf('pets', 'guest relations', {
  'pets.animal': many('travels with an animal', { department: 'front office', ota: 140 }),
  'pets.bed': many('pet bed', lend),
  'pets.bowl': many('pet bowls', lend),
  'pets.food': many('pet food', { department: 'food & beverage' }),
  'pets.litter': many('litter and bags', lend),
  'pets.care': many('pet sitting and walking', { department: 'concierge' }),
  'pets.toys': many('pet toys'),
  'pets.area': many('where pets may go'),
  'pets.avoid': many('away from animals', { department: 'front office' }),
  'pets.other': many('pets'),
});

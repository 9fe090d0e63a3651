import { many, one, slotsOf } from './slot';

/** What the guest wants to spend and get for it. */
export const PRICE = slotsOf('price', 'front office', {
  'price.budget': one('budget'),
  'price.stars': one('stars'),
  'price.rating': one('guest rating'),
  'price.rate': many('rate'),
  'price.discount': many('discounts and deals'),
  'price.included': many('what the price includes'),
  'price.fees': many('fees'),
  'price.cancellation': many('cancellation'),
  'price.points': many('points'),
  'price.luxury': many('level of luxury'),
  'price.other': many('price'),
});

import { many, one, slotsOf } from './slot';

const event = { opera: 'EVENTS' };

/** Days that matter, and how they are marked. */
export const OCCASION = slotsOf('occasion', 'guest relations', {
  'occasion.birthday': many('birthday', event),
  'occasion.anniversary': many('anniversary', event),
  'occasion.wedding': many('wedding', event),
  'occasion.honeymoon': many('honeymoon', event),
  'occasion.engagement': many('engagement', event),
  'occasion.holiday': many('feast days', event),
  'occasion.family': many('family events', event),
  'occasion.achievement': many('achievements', event),
  'occasion.business': many('business events', event),
  'occasion.mourning': many('mourning', event),
  'occasion.celebration': many('celebrations', event),
  'occasion.surprise': many('surprises', event),
  'occasion.attention': one('how much is made of it', event),
  'occasion.gift': many('gifts', { ota: 151 }),
  'occasion.welcome': many('welcome gift', { ota: 151 }),
  'occasion.card': many('cards and notes'),
  'occasion.flowers': many('flowers'),
  'occasion.decoration': many('decoration'),
  'occasion.cake': many('celebration cake', { department: 'food & beverage' }),
  'occasion.entertainment': many('music and performers'),
  'occasion.photo': many('photographs'),
  'occasion.other': many('occasions', event),
});

import { many, one, slotsOf } from './slot';

const features = { opera: 'ROOM FEATURES' };

/** Which room, where in the house, and what is built into it. */
export const ROOM = slotsOf('room', 'front office', {
  'room.floor': one('floor', { opera: 'FLOOR' }),
  'room.view': one('view', features),
  'room.quiet': many('quiet', features),
  'room.location': many('place in the house', features),
  'room.number': one('room number', features),
  'room.type': one('room type', features),
  'room.size': one('room size', features),
  'room.layout': many('layout', features),
  'room.layout.bedrooms': one('number of bedrooms', features),
  'room.connecting': many('connecting rooms', { ...features, ota: 22 }),
  'room.neighbours': many('neighbouring rooms', features),
  'room.smoking': one('smoking', { opera: 'SMOKING' }),
  'room.outdoor': many('outdoor space', { ...features, ota: 243 }),
  'room.outdoor.balcony': many('balcony or terrace', { ...features, ota: 7 }),
  'room.outdoor.pool': many('private pool', { ...features, ota: 245 }),
  'room.style': many('style and furnishing', features),
  'room.carpet': one('floor covering', features),
  'room.brightness': one('daylight', features),
  'room.fireplace': many('fireplace', { ...features, ota: 41 }),
  'room.kitchen': many('kitchen', { ...features, ota: 59 }),
  'room.kitchen.fridge': many('fridge', { ...features, ota: 88, department: 'housekeeping' }),
  'room.kitchen.kettle': many('kettle', { ota: 19, department: 'housekeeping', opera: 'SPECIALS' }),
  'room.kitchen.equipment': many('kitchen equipment', { ota: 60, department: 'housekeeping', opera: 'SPECIALS' }),
  'room.storage': many('storage', { ...features, ota: 145 }),
  'room.safe': many('safe', { ...features, ota: 92 }),
  'room.furniture': many('furniture', { ota: 146, department: 'housekeeping', opera: 'SPECIALS' }),
  'room.plants': many('plants', { department: 'housekeeping', opera: 'SPECIALS' }),
  'room.key': one('room key', { opera: 'KEY OPTIONS' }),
  'room.upgrade': many('upgrade'),
  'room.materials': many('materials', { department: 'housekeeping', opera: 'SPECIALS' }),
  'room.property': many('kind of house'),
  'room.other': many('room', features),
});

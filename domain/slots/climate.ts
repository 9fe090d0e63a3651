import { many, one, slotsOf } from './slot';

/** Air, warmth, light and smell of the room. */
export const CLIMATE = slotsOf('climate', 'engineering', {
  'climate.temperature': one('room temperature', { opera: 'SPECIALS', ota: 166 }),
  'climate.ac': one('air conditioning', { ota: 2 }),
  'climate.heating': one('heating', { ota: 166 }),
  'climate.heater': many('portable heater', { department: 'housekeeping' }),
  'climate.fan': many('fan', { department: 'housekeeping', ota: 157 }),
  'climate.window': one('window open or closed', { department: 'housekeeping', ota: 247 }),
  'climate.window.opens': many('window that opens', { department: 'front office', opera: 'ROOM FEATURES' }),
  'climate.air': many('air quality', { opera: 'SPECIALS' }),
  'climate.air.purifier': many('air purifier', { department: 'housekeeping', opera: 'SPECIALS' }),
  'climate.humidity': one('humidity'),
  'climate.humidity.device': many('humidifier or dehumidifier', { department: 'housekeeping', opera: 'SPECIALS' }),
  'climate.scent': many('scent', { department: 'housekeeping', opera: 'SPECIALS' }),
  'climate.dark': many('darkness for sleeping', { department: 'housekeeping', opera: 'SPECIALS' }),
  'climate.curtains': one('curtains open or closed', { department: 'housekeeping' }),
  'climate.light': many('lighting', { department: 'housekeeping', ota: 188 }),
  'climate.light.night': many('night light', { department: 'housekeeping', opera: 'SPECIALS' }),
  'climate.insects': many('insects', { department: 'housekeeping' }),
  'climate.other': many('climate'),
});

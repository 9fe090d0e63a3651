import { many, one, slotsOf } from './slot';

const features = { opera: 'ROOM FEATURES', department: 'front office' } as const;
const special = { opera: 'SPECIALS' };

/** The bathroom: bathtub or shower is one choice; a rain shower or strong pressure stands beside it. */
export const BATH = slotsOf('bath', 'housekeeping', {
  'bath.kind': one('bathtub or shower', { ...features, ota: 15 }),
  'bath.shower': many('shower', { ...features, ota: 142 }),
  'bath.tub': many('bathtub', { ...features, ota: 13 }),
  'bath.bathrooms': one('number of bathrooms', features),
  'bath.private': many('private bathroom', { ...features, ota: 85 }),
  'bath.layout': many('bathroom layout', features),
  'bath.toilet': many('toilet', features),
  'bath.toilet.bidet': many('bidet', { ...features, ota: 16 }),
  'bath.mirror': many('mirror', { ota: 239 }),
  'bath.mat': many('bath mat', special),
  'bath.towel': many('towels', special),
  'bath.towel.count': one('number of towels', special),
  'bath.towel.change': one('change of towels', special),
  'bath.robe': many('bathrobe', { ...special, ota: 10 }),
  'bath.robe.size': one('bathrobe size', special),
  'bath.slippers': many('slippers', { ...special, ota: 228 }),
  'bath.slippers.size': one('slipper size', special),
  'bath.toiletries': many('toiletries', { ...special, ota: 11 }),
  'bath.toiletries.brand': one('toiletries brand', { ...special, ota: 240 }),
  'bath.toiletries.hair': many('hair care', special),
  'bath.toiletries.skin': many('skin care', special),
  'bath.toiletries.soap': many('soap', special),
  'bath.toiletries.dental': many('dental care', special),
  'bath.toiletries.shaving': many('shaving', special),
  'bath.toiletries.hygiene': many('personal hygiene', special),
  'bath.hairdryer': many('hairdryer', { ota: 50 }),
  'bath.hairtools': many('hair styling', special),
  'bath.preparation': many('prepared bath', special),
  'bath.water': many('hot water and pressure', { department: 'engineering' }),
  'bath.scale': many('scales', { ...special, ota: 150 }),
  'bath.paper': many('toilet paper and tissues', special),
  'bath.other': many('bathroom', special),
});

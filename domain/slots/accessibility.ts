import { many, one, slotsOf } from './slot';

const features = { sensitive: true, opera: 'ROOM FEATURES' } as const;
const aid = { sensitive: true, department: 'housekeeping', opera: 'SPECIALS' } as const;

/** What makes the house usable for the guest's body, eyes, ears and health. */
export const ACCESSIBILITY = slotsOf('accessibility', 'front office', {
  'accessibility.room': many('accessible room', { ...features, ota: 161 }),
  'accessibility.wheelchair': many('wheelchair', features),
  'accessibility.mobility': many('mobility aid', { ...aid, department: 'guest relations' }),
  'accessibility.steps': many('stairs and steps', features),
  'accessibility.elevator': many('elevator for those who need it', features),
  'accessibility.distance': many('walking distance', features),
  'accessibility.doors': many('doors and space', features),
  'accessibility.height': many('height of furniture and controls', features),
  'accessibility.bars': many('grab bars', { ...features, ota: 48 }),
  'accessibility.shower': many('accessible shower', features),
  'accessibility.shower.seat': many('shower seat', { ...aid, ota: 181 }),
  'accessibility.toilet': many('raised toilet', aid),
  'accessibility.bed': many('accessible bed', aid),
  'accessibility.hearing': many('hearing', { ...aid, ota: 108 }),
  'accessibility.sight': many('sight', aid),
  'accessibility.speech': many('speech and understanding', { ...aid, department: 'guest relations' }),
  'accessibility.assistance': many('assistance', { ...aid, department: 'guest relations' }),
  'accessibility.animal': many('assistance animal', { ...aid, department: 'front office' }),
  'accessibility.medical': many('medical need', aid),
  'accessibility.medical.device': many('medical device', aid),
  'accessibility.medical.fridge': many('fridge for medicine', { ...aid, ota: 164 }),
  'accessibility.medical.care': many('doctor and care', { ...aid, department: 'concierge' }),
  'accessibility.medical.condition': many('health condition', { ...aid, department: 'guest relations' }),
  'accessibility.pregnancy': many('pregnancy', { ...aid, department: 'guest relations' }),
  'accessibility.sensory': many('sensory needs', { ...aid, department: 'guest relations' }),
  'accessibility.evacuation': many('help in an emergency', features),
  'accessibility.parking': many('accessible parking', { ...features, department: 'transport' }),
  'accessibility.handedness': one('right or left', { ...aid, department: 'guest relations' }),
  'accessibility.other': many('accessibility', features),
});

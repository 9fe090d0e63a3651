/** Points to what was had before without naming it. */
export const USUALS: readonly string[] = [
  'the|my|our|his|her usual',
  'same as last_time|before|always|usual|ever|yesterday',
  'same (thing|again|one) please',
  'like last time',
  'as last time',
  'what i|we had last_time|yesterday|before',
  'same again',
  'you know what i|we like',
  'what i|we always have',
];
/** Takes back half of what is said: "I might prefer". */
export const HEDGES: readonly string[] = [
  'might (also|even|perhaps|well)',
  'may (also|even|perhaps|well) be|prefer|need|want|like',
  'not sure',
  'perhaps i|we|she|he',
  'maybe i|we|she|he',
  'not certain',
  'i suppose',
  'possibly',
  'might be',
];

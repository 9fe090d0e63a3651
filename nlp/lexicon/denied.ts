const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Who is asked not to: "could housekeeping not use…", "can the heating not come on". */
export const ASKED_NOT: readonly string[] = [
  'can|could|would|will you|they|someone|somebody|housekeeping|staff|reception|the_staff|the_maid|the_maids|your_staff|the_kitchen|the_chef|the_team|your_team|it|we (please|kindly|just|maybe|all) not|never',
  'please|kindly do not|never',
  'please|kindly not',
  'ask|tell housekeeping|them|her|him|everyone|staff|reception|the_maid|the_kitchen|the_staff not to',
  'prefer|like|appreciate|love|want|need you|it|they|housekeeping|staff|people|nobody (if) (you) (to) (did|do|would|could|will) not (to)',
  'rather you|they|housekeeping|it (did) not|never',
];
/** The same without "please": only where a sentence begins with it. */
export const FORBIDDING: readonly string[] = [
  'do not',
  'never',
  'do not ever',
  'under no circumstances',
  'no need to',
  'you do not have|need to',
  'you need not',
  'do not bother|trouble to|with',
  'please stop',
];
/** Verbs of manners and of advice to others after a "do not". */
export const NOT_FORBIDDEN =
  words(`worry hesitate forget bother mind get know think want need like have be let miss expect stay go waste believe understand care remember understand trust fall book come see feel try judge spend even
  see hear recall recommend hold say ask wait rush apologise apologize mention look find eat seem do own speak drive plan take dare drink`);
/** Verbs that add nothing to what is not to come: "do not put flowers in the room". */
export const PLACING = words(
  `use put bring send give leave add place serve offer include provide supply set do make have book trouble bother feed show deliver install hang light play`,
);
/** What intrudes by itself: "please do not disturb". */
export const INTRUSIONS = words('disturb knock enter interrupt wake call ring phone vacuum hoover clean tidy rush hover');

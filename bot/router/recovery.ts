import type { RecoveryAnswer } from '../../domain/pad';

/** Longer answers tell something new. */
const LONGEST = 200;
const THANKS =
  '(?:(?:yes|yep|yeah|oh|great|perfect|lovely|wonderful|thanks?(?: you)?(?: (?:so|very) much)?|thx|brilliant|much appreciated)[\\s,.!]*)*';
const NOW = '(?:(?:now|all|much|finally|completely|perfectly|working|running|as it should be)[\\s,]+)*';
const WELL = new RegExp(
  `^${THANKS}(?:(?:it|all|everything|that|the [a-z ]{2,25}?)(?:['’]s|['’]ve| is| has| was| works?)?(?: been)?\\s+)?${NOW}(?:fixed|sorted(?: out)?|solved|resolved|well|good|fine|perfect|better|works?|working|ok(?:ay)?|great|wonderful|repaired|done|right)(?:[\\s,]+(?:now|again|thanks?|thx|ty|cheers|thank you|so|very|much|for|your|help))*[\\s.!]*$`,
  'i',
);
const NOT_YET =
  /^(?:no[\s,.]+)?not (?:yet|really|quite|at all)\b|\bstill\b|\b(?:not|isn['’]?t|is not|hasn['’]?t|wasn['’]?t|never)\s+(?:been\s+)?(?:fixed|better|working|solved|resolved|sorted|well|good|right|repaired|done|clean|warm|cold|quiet)\b|\bno (?:better|change|improvement)\b|\b(?:came|comes|is|it['’]?s|has come) back\b|\b(?:happen(?:ed|ing|s)?|broken|started) again\b|\b(?:nobody|no one|no-one) (?:has |ever )?(?:come|came|been)\b/i;

/** The same in the other languages in which guests are told. */
const POLITE = '(?:(?:ja|danke|vielen dank|oui|merci|sí|si|gracias)[\\s,.!]*)*';
const WELL_ELSEWHERE = new RegExp(
  `^${POLITE}(?:(?:jetzt )?(?:ist )?(?:alles|es) (?:ist )?(?:jetzt )?(?:wieder )?(?:gut|bestens|in ordnung)|tout (?:va|est) (?:très )?bien(?: maintenant)?|c['’]est (?:réparé|réglé|bon)|(?:ya )?(?:todo )?(?:está|va) (?:todo )?bien(?: ahora)?|ya está (?:arreglado|resuelto))[\\s,.!]*${POLITE}$`,
  'iu',
);
const NOT_YET_ELSEWHERE = /(?<!\p{L})(?:noch (?:immer )?nicht|immer noch nicht|pas encore|toujours pas|todavía no|aún no)(?!\p{L})/iu;

/** Whether a guest who was told that all is well again says so too; null where the words say neither. Pure. */
export function readRecovery(text: string): RecoveryAnswer | null {
  if (text.length > LONGEST) return null;
  if (NOT_YET.test(text) || NOT_YET_ELSEWHERE.test(text)) return 'not yet';
  return WELL.test(text) || WELL_ELSEWHERE.test(text) ? 'well' : null;
}

/** How guests say how it went. Alternatives of regular expressions, in plain lower case; data only. */

export const STOP_ASKING =
  "(?:please )?(?:stop|quit) (?:asking|sending|writing|these|the questions)|(?:please )?(?:do not|don['’]t|never) ask (?:me )?(?:again|any ?more|anything)|no more (?:questions|surveys)|unsubscribe|leave me (?:alone|in peace)|nicht mehr fragen|fragen sie (?:mich )?(?:bitte )?nicht mehr|ne me demandez plus|no me pregunten más|no pregunten más";

export const MAY_ASK =
  '(?:yes[, ]+)?(?:you (?:may|can)|feel free to|of course you (?:may|can)|please) ask (?:me )?(?:after|afterwards|how it (?:was|went))?.{0,30}|(?:yes[, ]+)?please ask me.{0,30}';

/** All of it at once. */
export const ALL_RIGHT =
  "(?:(?:yes|oh|thank you|thanks)[, !.]+)*(?:it (?:was|is) )?(?:all|everything|every thing|each of them|all of (?:it|them|this|that))(?:['’]s| was| is| were| has been)? (?:just |absolutely |simply |really |very )*(?:perfect|great|fine|good|right|wonderful|lovely|excellent|relevant|well|as (?:i )?wished|spot on|done|there|ok|okay)|(?:perfect|flawless|nothing to complain|could not have been better|couldn['’]t have been better|10 out of 10|ten out of ten)|alles (?:war |ist )?(?:perfekt|bestens|gut|richtig|wunderbar|in ordnung)|tout (?:était|est|etait) (?:très )?(?:parfait|juste|bien)|todo (?:fue |estuvo |ha sido )?(?:muy )?(?:perfecto|correcto|bien)";

/** It was wanted, and nobody gave it. */
export const MISSED =
  "(?:nobody|no one|no-one|noone|they|you|someone|the staff|your people)(?: have| has| had)? (?:never |all )?(?:remembered|forgot(?:ten)?|thought of|knew|brought|did|gave|sent|put)|forgot(?:ten)?|was(?:n['’]?t| not) (?:there|given|brought|done|ready|provided|remembered|available)|were(?:n['’]?t| not) (?:there|given|brought|ready|provided)|never (?:came|arrived|appeared|saw|got|happened|turned up)|did(?:n['’]?t| not) (?:get|come|arrive|receive|see|find|have|happen)|(?:was|were) (?:missing|absent|gone)|missing|missed (?:it|the|my)|without (?:the|my|a|an)|no sign of|not a trace of|(?:there was|there were|i got|we got|had) no";

/** It is a wish of theirs, and was not needed on this stay. */
export const NOT_NOW =
  "(?:did(?:n['’]?t| not)|do(?:n['’]?t| not)) (?:really )?(?:need|use|want (?:it |them )?this time)|not (?:really )?(?:needed|necessary|relevant|this time)|no need (?:for|of)|was(?:n['’]?t| not) (?:needed|necessary|relevant|important)|had no use for|unnecessary|not on this (?:stay|trip|visit)|irrelevant";

/** It is no wish of theirs. */
export const WRONG =
  "(?:is|was|are|were|['’]s) (?:simply |just |quite |plain |all )?(?:wrong|a mistake|a misunderstanding|not (?:mine|for me|me|right|correct|true))|never asked for|never wanted|(?:do(?:n['’]?t| not)|did(?:n['’]?t| not)) (?:even |actually |really )?(?:like|want|ask for|care for|drink|eat|take)|no longer|not any ?more|(?:i )?(?:hate|dislike|can['’]?t stand)|where did you get|whose (?:is|was) (?:that|this)|not my|wrong|incorrect";

/** It was right. */
export const RELEVANT =
  'great|perfect|lovely|wonderful|excellent|fantastic|superb|amazing|brilliant|spot on|just right|exactly right|very good|good|fine|right|nice|a delight|a pleasure|a treat|loved|enjoyed|appreciated|liked|relevant|as (?:i )?(?:wished|like it|asked)|thank(?:s| you) for|(?:was|were) (?:there|ready|waiting|as it should be)|remembered|thoughtful|much appreciated|on point';

/** What guests call a thing beside its own words and its slot's, as stems. */
export const CALLED: Readonly<Record<string, readonly string[]>> = {
  'media.newspaper': ['paper'],
  'room.quiet': ['quiet', 'silence'],
  'room.floor': ['floor'],
  'climate.temperature': ['temperature', 'heating'],
  'drink.ice': ['ice'],
  'housekeeping.turndown': ['turndown'],
  'bath.towels': ['towel'],
  'family.crib': ['cot', 'crib'],
  'occasion.birthday': ['birthday'],
  'occasion.anniversary': ['anniversary'],
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What a search is for, as the subject of a criterion: "it should have a pool". Singular; besides the things to stay in. */
export const SOUGHT = words(
  'it that this they these there hotel place one room accommodation property rooms hotels option somewhere which',
);
/** Where a criterion begins after its subject: how strongly it is meant. */
export const MUST: readonly string[] = [
  'must (also)',
  'needs|need (also) to',
  'has|have (also) to',
  'has|have got to',
  'will|would need|have to',
  'ought to',
];
export const SHOULD: readonly string[] = ['should (also|ideally|preferably)', 'would (ideally|preferably|also)', 'can', 'could (also)'];
/** What makes the clause after it a criterion: "fine as long as it has wifi", "great if there was a bar". */
export const PROVIDED: readonly string[] = [
  'as|so long as',
  'provided|providing (that)',
  'on condition that',
  'only if',
  'be|is (really|so|very|also|just|even) great|nice|good|lovely|perfect|ideal|wonderful|cool|amazing|awesome|better|best|fantastic|brilliant|helpful|fab|excellent|super|handy|a_bonus|a_plus|fine if|when|that',
  'prefer|love|like|appreciate if|that',
  'make sure|certain (that)',
  'ensure|hope|hopefully (that)',
  'help|appreciate_it|love_it|like_it|prefer_it|be_happy|be_grateful|be_delighted if',
];
/** Who wants it: "I would like it to be quiet". */
export const WANTED_TO: readonly string[] = [
  'like|love|prefer|want|need|appreciate (for) it|that|this|them|one (to|if_it|if_they)',
  'like|love|prefer|want|need (for) the|a|my|our hotel|place|room|property|accommodation|house to',
  'be (really|so|very|also|just) great|nice|good|lovely|perfect|ideal|wonderful|cool|amazing|awesome|better|best|fantastic|brilliant|helpful|fab|excellent|super|handy to',
];
/** Verbs between a place and what it is, has or allows. */
export const CRITERION_VERBS =
  words(`be have include offer provide serve allow accept permit feature is are has had includes included offers offered provides provided
  serves allows allowed accepts accepted was were got get come comes came`);
/** Relative verbs of a place that say nothing by themselves: "a hotel that has a pool". */
export const RELATIVE_VERBS =
  words(`has have had is are offers offer includes include allows allow comes come accepts accept provides provide serves serve features feature permits permit does do got
  gets supports includes`);
/** Relative verbs that belong to what they say: "a room that overlooks the sea". */
export const TELLING_RELATIVES = words(
  'overlooks overlook faces face opens open sleeps sleep fits fit gets get looks look connects connect',
);
/** What the speaker leaves open: after it, or before it, nothing is wanted or unwanted. */
export const INDIFFERENT_AFTER: readonly string[] = [
  'do|does|did not (really|particularly|much) care|mind|bother (about|for|which|what|where|if|whether|how)',
  'could not care less (about)',
  'no (particular|real|strong|special) preference|preferences (for|on|about|regarding|as_to|when|in)',
  'do|does not have a|any (particular|real|strong|special) preference|preferences (for|on|about|regarding|as_to)',
  'not (too|really|very|that|so|all_that) fussy|picky|fussed|particular|bothered|concerned|worried|choosy (about|over|with)',
  'makes|make no difference',
  'does|do not need|have to have|be|include|offer|come',
];
export const INDIFFERENT_BEFORE: readonly string[] = [
  'does|do not (really) matter|make_a_difference',
  'is|are not (really|that|so|too|very|at_all) important|an_issue|a_problem|a_priority|crucial|a_concern|essential|critical|relevant',
  'is|are unimportant|irrelevant|optional|up_to_you|negotiable',
  'is|are no issue|object|problem|concern',
  'makes|make no difference',
  'no object',
  'will|would do|be_fine|be_ok|be_okay either_way',
];

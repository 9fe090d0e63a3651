const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Phrases that praise or miss the thing that follows them, in the notation of the cues. */
export const BEFORE_PRAISED: readonly string[] = [
  'still talk|talks|talking|dream|dreams|dreaming|rave|raves|raving|think|thinking about|of',
  'would|will come|go|be back (just|only) for',
  'come|came|go|return|returning|returned back (just|only) for',
  'highlight|highlights|standout|stand_out|best_bit|best_part|best_thing|favourite_bit|favourite_part|favorite_part was|were|is|are|has_been',
  'plus|pluses|positive|positives|pro|pros|highlight|highlights|standout|liked|loved|thumbs_up|good :',
  'especially|particularly|above_all|most_of_all|not_least',
  'good|great|lovely|nice|handy|wonderful|brilliant to have',
  'great|lovely|nice|wonderful|brilliant|fantastic having',
  'hats_off|full_marks|top_marks|bonus_points|extra_points|brownie_points|thumbs_up|kudos|bravo|praise for|to',
  'could|can not get_enough of',
  'spoiled|spoilt by|with',
  'icing on the cake was|is',
  'cherry on top was|is',
  'impressed|charmed|touched|wowed|delighted|thrilled|blown_away by|with|at',
  'grateful|thankful for',
  'do|does|did|make|makes|made|serve|serves|mix|mixes|pour|pours|bake|bakes a|the (very) fair|mean|wicked|cracking|killer|fabulous|fantastic|superb|amazing|brilliant|excellent|perfect|best',
  'nicest|loveliest|finest|softest|comfiest|prettiest|tastiest',
];

/** Phrases that praise the thing before them. */
export const AFTER_PRAISED: readonly string[] = [
  '(was|is|were|are) (such) (a) (really|very) nice|lovely|great|sweet|thoughtful|good|charming touch|touches|idea|surprise|extra|bonus',
  'was|were|is|are (all) (really|absolutely|just|simply|truly|so|such|quite) a|an|the|our dream|joy|treat|highlight|delight|hit|godsend|lifesaver|revelation|star|best|marvel|highlights|bonus|blessing',
  'was|were|is|are (really|absolutely|just|simply|truly|so|totally|utterly) wonderful|amazing|superb|fantastic|brilliant|gorgeous|stunning|fabulous|exquisite|heavenly|heaven|divine|spectacular|breathtaking|incredible|awesome|magnificent|delicious|excellent|perfect|phenomenal|magical|sublime|elite|unreal|sinful|outstanding|sensational|insane|glorious|delightful|unbeatable|bliss|perfection',
  'to die for',
  'like heaven',
  'made our|my|her|his|the day|stay|trip|week|holiday|evening|weekend|morning',
  '(was|were) (really|very|much|greatly|so) appreciated',
  'was|were|is|are (absolutely) out_of this world',
  'is|are|was|were|alone is|alone was worth it|the|every|a',
  'we|i|my_husband_and_i|my_wife_and_i (really|both|very_much|so|particularly|especially) appreciated|loved|adored',
  '- oh my|wow|yum',
  '– oh my|wow|yum',
  '! wow|yum|heaven|divine',
];

/** Phrases that miss the thing before them: it was not there, and should be. */
export const AFTER_MISSED: readonly string[] = [
  'would have been (really|very|so) nice|good|great|lovely|perfect|useful|handy|helpful|better|welcome|appreciated',
  'would be (really|very|so|much|a) (real|great|nice) nice|good|great|lovely|perfect|useful|handy|helpful|better|welcome|appreciated|amazing|wonderful|bonus|touch|improvement|addition|humane|ideal|brilliant|fantastic',
  'would make|have_made all|a|it|the (big|huge|world|real) (of) difference|perfect|better',
  'would go|not_go (down) (a_miss|well|amiss)',
  'was|were sorely|badly|sadly missed',
];

/** Phrases that miss or propose the thing after them. */
export const BEFORE_MISSED: readonly string[] = [
  'my|our|the|one|only (only|one|small|little) wish|request|suggestion|improvement would_be|is|was|:',
  '(the) only|one thing (that) (was|we|i|is) missing|missed|lacking|lacked|lack (was|is|:)',
  'all|what (that) was|is missing|lacking|lacked (was|is)',
  'all it needs|lacks|lacked|needed is|was',
  '(could) do with',
  'you|they|hotel|management should|could|might|must (really|also|consider|please) offer|provide|add|install|have|put|bring_back|stock|serve|supply|get|invest_in',
  'why not|do_you_not|do_not_you (just) offer|provide|add|install|have|put|bring_back|stock|serve|supply',
  'tip|suggestion|advice|idea|note|hint|message for|to the|your hotel|house|management|kitchen|owners|manager|team : (please) put|add|offer|provide|install|bring_back|get|serve|buy|have',
];
/** So does this where it opens a sentence: "more gluten free options, please". */
export const OPENING_MISSED: readonly string[] = [
  'more|better|proper|bigger (choice|choices|options|variety) (of)',
  'more|better choice|choices|options for',
];

/** Advice to other travellers to get the thing after them. */
export const BEFORE_ADVISED: readonly string[] = [
  'ask|asking for',
  'request|requesting',
  'insist on',
  'go|opt|plump for',
  'take|book|get|choose|pick|reserve|want',
  'try_to get|have|book|reserve',
  'make_sure|be_sure|try|worth (that) (you) (to) get|getting|book|booking|have|having|request|requesting|ask_for|asking_for',
];

/** Advice against the thing after them. */
export const BEFORE_ADVISED_AGAINST: readonly string[] = [
  'avoid',
  'steer|stay|keep clear|away of|from',
  'do_not take|book|accept|get|ask_for',
];

/** What every house has: its praise names nothing to give again. Singular. */
export const COMMON_THINGS = words(
  `restaurant bar lobby room breakfast service staff location bathroom bed hotel atmosphere food meal dinner lunch stay wifi internet parking place building buffet reception amenity facility
   shop shopping price value size ambience ambiance style neighborhood neighbourhood fact way idea concierge property experience area spot house team people person manager everything everyone
   cleanliness quality standard hospitality welcome time night day weekend week visit trip city town area host owner girl guy lady man job check-in reception bedroom interior lounge spa pool gym
   deal rate help attention weather holiday vacation beach part view-point thing decor design drink wine beer coffee shower it`,
);

/** Praise so strong that what it stands before is named for itself: "amazing views". */
export const STRONG_PRAISE = words(
  `amazing magnificent stunning spectacular gorgeous superb fantastic fabulous wonderful breathtaking incredible awesome insane sublime brilliant great excellent glorious delicious wicked wickedly`,
);
/** What is praised for itself after such a word, known or not. Singular. */
export const PRAISED_THINGS = words(
  `view suite balcony terrace cocktail bathtub tub fireplace jacuzzi pastry croissant waffle pancake massage sauna library garden rooftop`,
);

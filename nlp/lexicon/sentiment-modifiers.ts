/** Small words that turn, weaken or carry the sense of what stands beside them. */
export const NEGATORS =
  'not no never fewer nor neither none nothing nobody hardly barely scarcely rarely seldom without cannot lacking lacked lacks lack fail failed fails devoid minus isnt nowhere aint non nothin';

/** Between a negator and what it turns, these do not end its reach. */
export const TRANSPARENT =
  'to a an the very too so that really particularly especially at all overly terribly exactly quite as be been being any is was were are much have had has even always entirely totally completely in of to feel felt seem seemed look looked find found get got make made ever what i we you would call my our your it particularily necessarily super most more only slightly bit remotely extremely anywhere near here this did do does give gave provide offer say think consider otherwise located situated consistently up think believe expect an';

/** Of those, the ones that double what follows. */
export const AMPLIFIERS =
  'very really extremely incredibly too way super absolutely terribly awfully insanely ridiculously unbelievably far much overly excessively painfully horribly';

/** Words that strengthen or soften the next one and say nothing alone. */
export const INTENSIFIERS =
  'very really extremely incredibly absolutely totally completely utterly truly quite rather pretty fairly super such most more too a bit little tad slightly somewhat highly exceptionally particularly especially seriously beyond just definitely simply always also still both all overall generally usually mostly kind of kinda sort sorta wonderfully amazingly terribly awfully insanely ridiculously perfectly unbelievably remarkably thoroughly genuinely consistently surprisingly equally even way far well damn bloody real relatively reasonably moderately largely certainly immensely tremendously hugely overly excessively not never mega ultra uber oh wow';

export const CONTRASTS =
  'but however although though yet except whereas while despite nevertheless nonetheless albeit unfortunately otherwise still instead sadly only';

/** Words with the ending of a comparative or an adverb that are something else. */
export const UNDERIVED =
  'valuables complementary kinds comforter characters closets squeezed smoking crisps largely hugely patients slacker warner firms specials cooling cells cleaning business practically clearly simply honestly exclusively newly happening assist surely basics goods clearest safes wells surrounding surroundings noticed interests likes liking shortly directly easterly lovers lover player players speaker pleaser heavily strongly freely openly exactly nots oddly mores likely unlikely hardly nearly lately mostly number numbers shower showers letter later latter latest other others another water matter corner center counter dinner summer winter member quarter master manager order server waiter under over after ever never rather together whether weather either neither per dollar user poster tester interest honest forest rest test guest west best request suggest invest dearly dear barely rarely fairly poor badly bad early daily family only really finally usually actually especially basically easter register minster minister charter chapter filter butter bitter sister daughter brother mother father paper pepper super upper proper copper tower power flower lower higher cover river silver computer printer heater lighter cleaners carer career longer larger smaller closer fairest greatly goodly welly wells topper topping winning winner wining thinking things thing evening morning being going doing during building rating ratings king ring bring spring string ceiling smalls colds bigs hots closed closing closes sterling charming lasting wording finer finest';

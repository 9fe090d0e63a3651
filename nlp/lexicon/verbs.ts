const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What staff can be asked to do: with its object it is the item ("turn up the heating"). */
export const SERVICE_VERBS =
  words(`clean cleaned turn turned open close shut warm heat cool chill iron press wash steam move moved change changed switch call wake knock ring phone text message email whatsapp address addressed called seat seated
  park charge walk feed draw run dim light leave keep pack unpack polish shine store carry pick drop collect babysit translate print replace refill restock tidy vacuum fold hang make mix cook grill poach fry boil toast slice cut peel
  connect connecting share separate split bill billed invoice combine upgrade upgraded extend check decorate sing light play mute greet speak speaking talk listen smoke swim exercise train practise practice sit sitting dine eat eating drink
  bring take order ordered pay sleep sleeping wake waking located overlooking facing watch watching read reading work working store rent hire adjust lower raise`);
/** Verbs that take a thing away: what follows is not wanted. */
export const REMOVAL_VERBS = words(
  'remove removed clear empty skip omit stop avoid cancel scrap forget hold drop cease limit reduce exclude withdraw disconnect unplug',
);
/** What a hotel does with its amenities: "do you have", "does it come with". */
export const HAVING_VERBS = words(
  'have has had offer offers provide provides serve serves include includes stock do sell carry accept accepts allow allows permit supply take feature got get come contain give run organise organize arrange rent cater',
);
/** What opens a question for a fact: no wish in it. */
export const FACT_QUESTIONS: readonly string[] = [
  'what time',
  'what is|are the (check_in|check_out|checkout|checkin|wifi) time|times|price|prices|cost|rate|rates|address|phone|number|name|password|code|fee|postcode|area|hours|total|policy|star|type|email',
  'when do|does|is|are|can|will|did|was|should',
  'where is|are|do|does|can|did|would|was',
  'how much|far|long|many|old|often|late|early|soon',
  'who is|are|do|can|was|does|should|will',
  'why',
  'how do|does|did|can|could|would|should',
  'which way|bus|train|station|day|room|date|floor_is|door|gate|exit',
  'what day|date|floor_is|name|number|room|happened|happens|do_you|did|does|else|are_you|is_your|is_my|is_that|is_this|should',
  'what is the',
  'did you|they|he|she|i|we',
  'was|were',
  'has|have anybody|anyone|someone|my|it_been',
  'is it possible to pay|cancel|change',
  'can|could you tell me what|where|when|how_much|how_long|how_far|the|about',
  'is|are it|that|this|you|they ok|okay|right|correct|true|sure|serious|kidding|joking',
  'do you know|think|want|mean|believe|see|need|remember',
  'what if',
  'what else',
  'have you ever',
  'is that|this',
];
/** Opens a question inside a sentence: "could you tell me whether the rooms have…". */
export const EMBEDDED_QUESTIONS: readonly string[] = [
  'tell|let|inform me|us (know) if|whether|that',
  'know if|whether',
  'wonder|wondering if|whether',
  'confirm|check|verify|ensure|see|find_out|ask|asking|specify|clarify (for|with) (me) if|whether|that',
  'curious if|whether|about|to_know',
  'sure if|whether|that',
  'tell me about',
  'hear about',
  'know about|more_about|something_about',
  'information about|on',
  'more about',
  'question about',
  'is it true that',
];

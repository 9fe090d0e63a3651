import type { Grievances } from './complaints';

/** Numbers as people write them in a wait or a count. */
const N =
  '<n>|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety|several|many|half|nearly|almost|over';
const NTH = 'second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|umpteenth|nth';
/** What hard, thin, cold and loud things are likened to. */
const LIKENED =
  'brick|bricks|plank|planks|board|boards|rock|rocks|stone|stones|concrete|cardboard|rubber|leather|sandpaper|dishwater|shoe|sole|oven|freezer|fridge|sauna|furnace|cell|prison|jail|dungeon|coffin|closet|cupboard|shoebox|pancake|pancakes|straw|glue|sawdust|sponge|chalk|swamp|hammock|trampoline|nails|gravel|factory|morgue|tomb|cave|barn|icebox|fishbowl|paper|tracing|hospital|dormitory|bog|drain|ashtray|airport|railway';
const SOMEBODY = 'someone|somebody|another|other|strangers|stranger|a|guests|people';

/** What should have gone with the guest before, or with the cleaner. */
const LEFTOVERS =
  'lipstick|tissue|tissues|chewing|gum|wrapper|wrappers|bandage|toenail|toenails|fingernail|fingernails|mop|crumbs|fingerprints|footprints|ash|butt|butts|razor|toothbrush|sock|underwear|knickers|socks|diaper|nappy|dirt|mud|sand|grease|toothpaste|spit|fluff|feather|moth|fly|beetle|worm|slug|snail|bone|bristle';
/** What should run without being heard. */
const MACHINES =
  'pipe|pipes|radiator|fan|fridge|vent|door|doors|bed|floor|floors|floorboards|lift|elevator|ac|minibar|plumbing|window|windows|boiler|tap|shower|extractor';

/** Disasters and slights that plain words tell: nothing in them says "bad", yet every guest hears it. */
export const PLAIN_EVENTS: Grievances = [
  [
    'high',
    'room',
    [
      'water|rain|something [is|was|keeps|kept|started|has|been|comes|came] [been] coming|pouring|dripping|running|gushing|seeping|drips|pours|comes|came|dripped [in|out|down] [through|from|down|into|onto|on|in|out] [of] the|my|our|her|his|bathroom [_] light|lamp|ceiling|wall|window|roof|socket|floor|bed|door|pipe|carpet|sofa|desk',
      'ceiling|roof|wall|window [has|is|was] leak*|drip*|caved|collapsed',
      `${SOMEBODY} [family|person|guest|couple|man|woman|guests|people] [was|were|is|are|has|had|already] [been|already] sleeping|staying|sitting|living|slept|in|using [in] our|my|this|the|that bed|room|suite`,
      'room|bed|suite|villa where|which|that another|somebody|someone|other|people|strangers [_] was|were|had',
      'not|no longer in|where [the|my|her|his] safe|drawer|it',
    ],
  ],
  [
    'medium',
    'room',
    [
      `${LEFTOVERS} [_] [_] on|in|under|behind|inside|at the|my|our|her|his|a [_] [_]`,
      'left|leaving|forgot a|the|his|her|their [_] mop|bucket|vacuum|hoover|trolley|cart|rag|cloth|brush|ladder [_]',
      'only one|two|three|half|some [of] [the|these|them|those|_] [_] [_] works|work|worked|moves|move|working|moving|opens|open|running',
      'half|most|all|some|several|many|none [of] [the] [_] [_] are|were|is|was dead|broken|closed|empty|missing|out|locked|cracked|stained',
      `${MACHINES} [just|really|all|constantly|keeps|kept|was|were|is|are] howl*|scream*|groan*|gurgl*|whistl*|clank*|bang*|shriek*|squeal*|rumbl*|whine*|whining|rattl*|creak*|squeak*|clatter*|roar*|vibrat*`,
      'canyon|crater|valley|gap|ditch|trench|dip|hollow|hole|gulf between|in the|them|it|us|two|my|our [_]',
      'wallpaper|paint|tiles|carpet|plaster|veneer|skirting|lino|varnish|grout [_] [was|were|is|are] lifting|curling|peeling|fraying|flaking|crumbling|bubbling|coming|cracked|torn|stained',
      'lost|without|no power|electricity|light|heating|heat|signal|water [in|on|at|again|all|since|for|.|,]',
      'in the|complete|total dark with|since|,|again|because|now',
      'someone|somebody|who|staff|housekeeping|cleaner ate|drank|took|used|opened|moved|threw|binned|unplugged|wore my|our|her|his|away|out',
      'threw|throw|kicked|kick|chucked|turfed|sent|ushered us|me|him|her|them out|away',
      'to bed in my|our|a|his|her coat|hat|clothes|jumper|sweater|fleece',
      'painted|screwed|nailed|sealed|welded|glued|rusted shut|closed',
      'pressure [is|was] [v|very|too|so|really] low|weak|poor|feeble|bad',
      "someone|somebody else|elses|else's ['s] booking|room|bag|bill|key|reservation|order|laundry|luggage|towel|food",
      'puddle|puddles [of|on|in|under|by|near|from] [_]',
      'squelch*|waterlogged|soaking|soaked|sodden|flooded carpet|rug|floor|bed|mattress|towels',
      'carpet|rug|floor|bed|mattress [is|was|were|are] squelch*|soaked|soaking|wet|sodden|waterlogged|sticky',
      'hear every|everything|each [single] [_]',
      'hear our|my|the|your [_] neighbour*|neighbor*|people|guests|guest|step|footsteps|cough*|snor*|conversation*|couple|toilet*|flush*|tv|kitchen|elevator|lift|street|traffic',
      'slept|sleep|sleeping on the|a|our|in|my sofa|floor|couch|armchair|chairs|coat|hat|clothes|car|bathtub|bath|jumper',
      'snapped|collapsed|fell|came|falling|coming off|apart|loose|away [in|from|when|the]',
      'view of|onto|over|into [a|the|an] [_] wall|dumpster|dumpsters|bins|bin|carpark|parking|alley|shaft|dock|scaffolding|motorway|highway|construction|kitchen',
      'view is|was [of] [a|an|just|only|the] [_] wall|car|dumpster|bins|parking|alley|shaft|dock|scaffolding|roof',
      'facing|faces|overlook*|opposite [a|the] [brick|blank] wall|dumpster|bins|dock|scaffolding|construction|loading',
      'smell|smells|smelled|smelt|smelling [very|so|strongly|really|a|bit|slightly|awfully|as] [_] musty|damp|bad|badly|awful|funny|weird|terrible|stale|horrible|foul|off|if|mouldy|moldy|smoky',
      'put|placed|placing|seated [a|us|me|them|him|her] [_] [_] [_] next|beside|near|right to|the|a [a|the] [_] party|toilet|toilets|kitchen|lift|elevator|disco|club|bar',
      'lift|elevator|escalator|elevators|lifts has|have|had|is|are|been [been] out|down|broken|stuck',
      'all|both [_] out of order|service',
      'dip|hole|crater|spring|springs in|sticking [the|out] [middle|mattress|of|centre|center] [_]',
      'do|does|did|will|would not meet|close|shut|lock|reach|fit|drain|open|flush|darken|block [in|the|properly|at|fully|and|so] [_]',
      'zero|no privacy|insulation|soundproofing|ventilation|daylight',
    ],
  ],
  [
    'medium',
    'bath',
    [
      'water|bathwater|shower|tap [came|ran|comes|runs|is|was|out] [out] brown|yellow|rusty|cloudy|grey|orange|green|lukewarm|tepid|scalding',
    ],
  ],
  [
    'medium',
    'service',
    [
      `${N} [an|a|of|than] [<n>|an|fifteen|twenty|thirty] minutes|mins|min|hours|hour later`,
      `took|takes|taking|needed [us|me|them|him|her|it|reception] ${N}|more|about [than|an|a|<n>|forty|twenty|thirty] hours|hour [because|for|to|at|until|and|,]`,
      `took|takes|taking|needed [us|me|them|him|her|it|reception] ${N}|more|about [than|an|a|<n>|forty|twenty|thirty] minutes|mins [for|to|until] [_] [_] bring|come|serve|answer|check|arrive|take|order|get`,
      `${N} minutes|mins|hours|hour|min for|before|until|till a|an|the|our|my|one|two|anyone|someone|somebody [_]`,
      `after ${N}|an|a [<n>|an|more] minutes|hours|hour [we|i|still|of|someone|a|the] [wait*|still|gave|left]`,
      `for the ${NTH} time|morning|night|day|evening [running|in|this|now|today] [a|now|row]`,
      `${NTH} time|call|request|reminder|attempt|visit to|already|today|now|this|re|about|i|we|she|he|for|asking|calling`,
      `${N}|day|days|nights|mornings [nights|mornings] running|row`,
      `asked|called|rang|phoned|messaged|requested|wrote|emailed|complained [at] .. , again at|in|this|an`,
      'still [is|has|it|in|the] no|not|nothing|dark|broken|waiting|closed|locked|there|dirty|cold|dripping|leaking|missing|nobody',
      'rolled|rolling his|her|their|the eyes',
      'shrugged [and|his|her|off|us|me|at|when]',
      'laughed|shrugged|smirked|sighed|giggled|walked|looked when|as i|we|she|he|my|asked',
      'while|as the|your|a|all|both [_] staff|valet|valets|waiter|waiters|receptionist|receptionists|porters|girls|clerks|team|bartender|colleagues|they chatted|talked|laughed|watched|looked|gossiped|stood|played|texted|were',
      'checked|checking|staring|looking|playing|texting|scrolling [at|on|with] her|his|their phone|phones|mobile|screen [_] [_]',
      'yet another',
      '^ how imaginative|original|professional|hospitable .|!',
      '^ seriously ?|??|???|?!',
      'been|are|am|is|were|was standing|queuing|queueing|sitting here|there|outside|in|at [_] since|for|with|because',
      'waited|stood|queued at|by|outside|in|on the|a|our [_] with|while|in|for|until|because|as|and|.',
      'while|as i|we|she|he was|were|am|are still|eating|chewing|talking|sleeping|speaking|naked|dressing|undressed',
      'kept|keeps|kept|constantly|always trying|asking|calling|pushing|ringing|selling|interrupting|knocking|forgetting|pestering [to|us|me|at|on] [_]',
      'nobody|noone at|on|behind [the|your] desk|reception|door|phone|counter|bar',
      'no one at|on|behind [the|your] desk|reception|door|phone|counter|bar',
      `took ${N} receptionists|people|calls|attempts|visits|emails|tries|reminders|phone [calls] [to|before|for|until]`,
      `${NTH} _ [_] in [the] ${N}|a days|day|hours|hour|nights|weeks|row|week|minutes`,
      'requested|asked|booked|ordered|wanted|chose|choose|picked|reserved .. ,|and|but|then [then|and|we|i|she|he|they|was|were] got|given|gave|received|found|put|brought',
      'in tears',
      'sighed|smirked|snapped|laughed|sneered|scoffed|tutted|barked|glared|snarled|hissed at [us|me|her|him|my]',
      'walked|turned|stormed off|away [when|while|mid|from|without|before]',
      'turned his|her|their back',
      'spoke|talked|speaks|treated|looked|acted|behaved [to|at|us|me|my|our|her|him|with] [_] [_] as if|though [_]',
      'spoke|talked|treated [to|us|me|my|our|her|him] [_] [_] like [a|an] child|children|idiot|idiots|criminal|criminals|dirt|thief|thieves|nobody|intruder*|nuisance',
      'never|not [once|even|so] [much|as] [as] look|looked|say|said|greet|greeted|smile|smiled|acknowledge*|bothered|apologi* up|hello|at|sorry|us|to|me|once|a|for|my|our|good',
      'without knocking|asking|apology|apologising|warning|explanation|telling',
      'nobody|noone|none [at|had|ever|has|of|in] [_] [_] told|warned|answered|informed|mentioned|explain*|knew|came|explained|can|could|offered|apolog*|turned|appeared|picked',
      'no one [at|had|ever|has|of|in] [_] [_] told|warned|answered|informed|mentioned|explain*|knew|came|explained|can|could|offered|apolog*|turned|appeared|picked',
      'your|the driver|shuttle|transfer|taxi|porter|car|waiter|engineer|plumber|technician|therapist never|did|failed [not] showed|show|came|come|turned|arrived|appeared|turn',
      'hurt|pulled|twisted my|her|his|our|their [_]',
      'refused|refuses|declined|unwilling|would not [to] serve|let|help|give|refund|change|accept|honour|honor|allow|move us|me|him|her|our|my|to|the|it',
      'was|were|been told|promised|assured|guaranteed [that] [_] [_] [_] would|will|has|had|could .. but|yet|instead|only',
      'promised|guaranteed|assured a|an|the|us|me [_] [_] .|!|, there|it|we|they|instead',
      '^ it|they|there|he|she was|were|is|are|did|does|do|had|has not .|!',
      '^ none|nobody|neither did|was|were|came|had|does|do .|!',
      'sold|advertised|listed|described|billed|marketed|booked|presented as|to',
      'supposed|meant|ought to be|have|include|come|arrive|work|serve',
      'came|come|booked|hoped|asked|paid for .. and|but got|received|found|had|ended',
      'had|have [to] not|never got|received|get',
      'never|not [did] got|get|received|receive|saw|had the|our|my|a|any [_] [_] we|i|that|which [had] ordered|requested|asked|booked|reserved|paid|promised',
      'expect|expected|hoped|hope|deserve|anticipated [for|a|an] [lot|bit|little|much] more|better|quicker [from|of|for|at|than]',
      'for|at <n>|that|this|such|these [$|€|£|euros|dollars|a|kind|sort|price|prices|money|of|an] [night|money|person|price|_] [you|i|we|one] expect|expects|want|should|would|get|got',
      'paid|pay|pays|paying for .. and|but|yet they|got|we|i|it|did|none|only|refused|there',
      'do|did not pay|come|spend|fly [_] [_] to|for|so|in',
      'not worth the|what|it|half|that|a|even',
      'lost|misplaced|mislaid our|my|her|his|the|their|a|gst ticket|key|keys|coat|case|cases|booking|reservation|laundry|shirt|bag|bags|luggage|parcel|suitcase|order|form',
      'burn|scorch|bleach|iron|oil|grease mark|marks|stain|stains|hole|holes',
      'burned|burnt|scorched|stained|ripped|torn|tore|bleached my|her|his|our|the [_] shirt|dress|suit|lapel|trousers|blouse|jacket|coat',
      'cut the|our|my|her|his treatment|massage|session short|early',
      'nothing|not says|say .. like two|a|the|sleeping|waking|being',
      'exactly|just what every|any _ dreams|dream|needs|wants',
      '^ oh|ah|well great|brilliant|lovely|wonderful|joy|perfect|fantastic|marvellous|marvelous|super|good|splendid , another|no|again|still|the|now|yet|a|so|and|more',
      '^ oh great|brilliant|lovely|wonderful|joy|fantastic|marvellous|splendid another|no|again|yet',
      '^ bravo|congratulations|congrats|applause|chapeau , you|your|to|for|the|on',
      'thanks|thank [you] for nothing|ruining|wasting|waking|ignoring',
      'are you serious|kidding|joking|mad',
      'is this|that a|some|your kind|joke|what [of] [joke]',
      'what a joke|shambles|farce|waste|disgrace|mess|letdown|let|circus|con|ripoff|rip|disappointment',
      '^ what next',
      'first [it] [was] the _ , then',
      'so much for [the|a|your|our|my] [_]',
      'who needs sleep|rest|privacy|heating|towels|hot',
      'wakes|woke|waking|wake up cold|sweating|freezing|soaked|boiling|stiff|shivering',
      'not want to ever|return|come|go|stay [_] [back|again|at|here|there]',
      'tearful|in tears|crying at|about|over|because|as',
    ],
  ],
  [
    'medium',
    'dining',
    [
      'not one|a single [_] [_] <thing>|thing|option|choice|dish|free|vegan|vegetarian',
      'not one [_] [_] thing|option|choice|dish|meal',
      'nothing [at|on|in] [all|the] [_] [_] for vegetarians|vegans|coeliacs|celiacs|children|me|us [to]',
      'only [_] [_] [_] option|choice|thing [_] [_] was|is a|an|the|some|fries|chips|salad|toast',
      'powdered|watered|reheated|microwaved|frozen|concentrate|curdled|congealed|rancid|mushy|rubbery|gristly|slimy|gritty [eggs|down|food|in|_]',
      'from concentrate|a packet|powder|tin|can|freezer',
      'raw|burnt|frozen|cold|pink|bloody in|on the middle|inside|centre|center|bottom',
      'tasted|tastes of [the|a|_] [_]',
      'bacon|meat|chicken|eggs|egg|salad|fish|steak|ham|sausage|sausages|milk|bread|lettuce [was|were|is|are|looked] [all] grey|gray|green|black|blue|mouldy|moldy|slimy',
      'with|had|grew a skin on',
      'gave|given [our|my|his|her|the|away] table [away] to',
      'bread|toast|fries|rice|pasta|cake|eggs|salad|sandwich|soup|steak|fish [was|were|came|is|are] wet|hard|stale|soggy|dry|tough|cold|raw|burnt|frozen|limp|mushy|rubbery|bland|tasteless|oversalted|greasy',
    ],
  ],
];

/** Sources of noise: with an hour of rest in the same sentence, a grievance, whatever else is said. */
export const NOISE_SOURCES: readonly string[] = [
  'trumpet|trumpets|drum|drums|drummer|band|karaoke|disco|nightclub|bar|party|parties|partying|motorbike|motorcycle|scooter|engine|generator|barking|barks|barked|screaming|singing|shouting|sang|screamed|bells|bell|garbage|truck|trucks|lorry|lorries|delivery|deliveries|vacuum*|hoover*|practising|practicing|piano|pianist|violin|guitar|saxophone|neighbour*|neighbor*|drunks|stag|hen|alarm|alarms|siren|sirens|music|bass|techno|dj|footsteps|heels|slamming|slams|slammed|doors|pipe|pipes|pump|compressor|klack|clack*|clank*|rattl*|bang*|tuning|drill*|hammer*|construction|roadworks|rooster|cockerel|seagulls|stomping|thud*|thump*|beeping|buzz*|hum|humming|wedding|football|yelling|laughing|knocking|knocked|knocks|dragging|noise|noises|noisy|loud|racket|fan|machine|tv|fridge|minibar|dog|dogs|baby',
];
export const REST_HOURS: readonly string[] = [
  'midnight',
  'all|every|whole|each|half night|nights|morning|day|evening|evenings',
  'all the night|time',
  'at|until|till|past|from|before|after [past|nearly|almost|about|half] [past] one|two|three|four|five|six|<n> [am|a|in|every|this|last]',
  '<n> am',
  'the|this|small|wee middle|hours|dawn',
  'middle of the night',
  'night after night',
  'dawn|overnight',
  'at night',
];

/** Things that only the fault in them makes worth telling, where something is told. */
export const PLAIN_DISPLEASURE: Grievances = [
  [
    'low',
    null,
    [
      `hard|thin|thick|flat|stiff|rough|cold|dry|tough|loud|small|dark|salty|hot|noisy as [a|an|the] ${LIKENED}|_`,
      `like|as a|an|the|sleeping|eating|walking|being|lying [_] [_] ${LIKENED}`,
      `like ${LIKENED}`,
      'so high|low|heavy|old|far|tiny|short|stiff|salty|late|cold|hot|loud|noisy|dark|small|hard|slow|crowded|dirty|thin|weak|bright|steep|narrow|full|stuffy [in|that] [there|here|_] that|i|we|you|my|our',
      'too [_] to sleep|eat|use|sit|stand|read|work|turn|drink|swim|move|fit',
      'expensive|overpriced|pricey|steep|robbery|extortionate|cheeky for [what|a|the|such|that|just|one|two|<n>] [it|you|_] [is|was|get|got]',
      'a|an|the [_] <n>|$|€|£ [$|€|£|dollar|euro|pound|<n>] [dollar|euro|pound] fee|charge|surcharge|bill for',
      'could|should|might|ought [really|easily|to] have [been] better|cleaner|warmer|hotter|bigger|quieter|fresher|faster|told|warned|said|checked|asked|friendlier|quicker|more|cheaper|avoided|done|cleaned|brighter',
    ],
  ],
  [
    'low',
    null,
    [
      'disappointing|awful|terrible|dreadful|poor|horrible|bad|unpleasant|miserable|uncomfortable|dismal|frustrating <thing> [last|yesterday|on|during|at|,|.]',
      '^ no|zero [_] [_] [_] in|at|on [the|our|my|your|any] room|rooms|hotel|bathroom|lobby|building|menu',
      'there is|was|are|were no|not|never|hardly|barely|only|zero [a|any|enough|one|single] [_] <thing>',
      '<thing>|telly|wardrobe|radio only gets|got|has|had|shows|showed|works|worked|opens|offers',
      '<thing> with|has|had no|without [a|any] <thing>|door|window|lock|handle|curtain|light|plug|lid|shade|blind',
      'w / o|without batteries|towels|pillows|sheets|soap|heating|hangers|plug|key',
      'bill|invoice|folio|statement|receipt [still|now] shows|showed|includes|included|lists|says|had',
      'dust|draught|draft|fumes|damp|drilling|roadworks is|was|from|at|coming|fr [_]',
      'queue*|line*|queuing [was|were|is] [_] out|round|around|endless|long|to|for',
      'knocked|knocking|knock [on] [the|our|my] [door] at|before|while|<n>',
      'interrupt*|rushed|hurried us|me|my|our|the',
      'did|does|do not [even] exist|speak|know|understand|smile|greet|listen|care|apolog*|offer|explain',
    ],
  ],
];

/**
 * What speaks for and against a complaint, as named pieces of evidence. How much each counts is learned (complaint-weights.json).
 * The word classes stand in the patterns as `<fault>`; the pattern language is that of nlp/opinions/pattern.ts.
 */
export const EVIDENCE_CLASSES: Readonly<Record<string, string>> = {
  /** States of a thing that does not do what it is for. */
  fault:
    'broken broke dead stuck jammed leaking leaks leaked leaky flickering flickers blinking faulty cracked chipped loose wobbly detached blocked clogged locked frozen offline down out off unplugged disconnected torn ripped bent rusty mouldy moldy damp soaked soaking flooded dripping drips overflowing peeling sagging collapsed collapses warped blunt flat cold lukewarm tepid stale empty missing gone closed shut unusable useless hopeless tired worn faded stained grubby sticky filthy dusty grey pink burnt raw soggy greasy sour off hard bare half',
  /** What a thing of a hotel is there to do. */
  works:
    'work works working open opens close closes shut lock locks fit fits turn turns start starts flush flushes drain drains heat heats cool cools charge connect connects load loads respond responds function functions ring rings answer answers move moves switch reach reaches match meet stay stays hold holds rinse dry light lights stop stops',
  /** Sides of the hotel that act. */
  staff:
    'staff reception receptionist receptionists desk waiter waitress waiters manager management housekeeping housekeeper maid maids cleaner cleaners porter porters concierge driver valet valets bartender barman chef kitchen operator colleague colleagues security therapist masseur masseuse guy girl lady man gentleman hotel team they somebody someone shuttle bellman host hostess server servers doorman',
  span: 'minute minutes min mins hour hours hrs hr day days week weeks evening evenings night nights morning mornings months ages forever',
  number:
    'two three four five six seven eight nine ten fifteen twenty thirty forty fifty sixty ninety several many half an a another over nearly almost couple',
  promise:
    'booked ordered reserved promised paid requested asked confirmed advertised expected arranged agreed guaranteed assured supposed meant told said',
  claim:
    'website site confirmation brochure app photos pictures photo picture ad advert sign email listing invoice bill card menu itinerary',
  turn: 'but yet instead however except only though and',
  got: 'got received given gave brought came arrived found sent put offered was were served saw',
  critter:
    'ant ants roach roaches cockroach cockroaches bedbug bedbugs mouse mice rat rats spider spiders fly flies moth moths wasp wasps bug bugs flea fleas mosquito mosquitoes mosquitos lizard beetle centipede silverfish pigeon insects vermin worm snail maggot',
  dirt: 'hair hairs dust dirt mould mold stain stains crumbs grime rubbish filth grease vomit blood urine mud ash lipstick fingerprints smears slime scum limescale cobweb cobwebs toenail tissue wrapper cigarette sock plaster',
  hurt: 'burned burnt burns bitten bites bite stung injured cut bruised bleeding ill sick scalded slipped tripped fell scared frightened afraid unsafe terrified itching rash stitches hospital ambulance vomiting poisoning choking',
  loud: 'drilling hammering jackhammers construction builders disco party parties bass music tram trams train trains traffic lorries trucks generator extractor compressor machine snoring barking shouting screaming banging footsteps stomping clattering bells band karaoke engine engines motorbike vacuum vacuuming slamming howling roaring rattling rattles whining humming',
  hear: 'hear heard hearing listen listened listening kept woke woken awake wakes asleep sleep slept',
  escalate:
    'refund compensation lawyer solicitor police inspector complaint complain complaining complained discount reimburse reimbursed dispute chargeback manager gm review tripadvisor formal unacceptable',
  serve:
    'serve serves served offer offers stock sell have has bring brought provide provided give gave clean cleaned make made replace replaced change changed fix fixed answer answered come came arrive arrived show showed deliver delivered tell told mention mentioned inform informed warn warned apologise apologised help helped pick listen check',
  fee: 'charge charged charges fee fees bill billed deposit surcharge tax extra pay paid cost costs euros euro dollars pounds $ € £ invoice',
  we: 'i we he she they it husband wife',
  blaming:
    'rushed rush hurried bothered disturbed complained complain bad wrong missing disappointed disappointing let fault problem issue rude dirty grumpy cross noisy noise trouble regret trouble crowded lacking late',
  few: 'only just barely hardly merely single one two three couple',
};

/** Patterns of what can go wrong, by name. */
export const EVIDENCE: Readonly<Record<string, readonly string[]>> = {
  'a thing fails': [
    '<thing> [_] [was|were|is|are|went|goes|gone|came|comes|looks|looked|felt|got|has|had|been|keeps] [_] <fault>',
    '<fault> <thing>',
    '<thing> .. not|never|no [longer] <works>',
    'not|never <works>',
    'nothing|none|neither|hardly|half|nobody .. <works>',
    'stopped|refuses|refused|keeps|kept|fails|failed|wont _',
    'came|come|comes|fell|falls|falling|coming|broke|breaks|fall off|out|down|apart|away|loose',
    'gave|gives up',
    'out of order|action|use|service',
  ],
  'a thing is missing': [
    'no|without|zero|missing|lacking [_] [_] <thing>',
    '<thing> [_] [was|were|is|are|had|been] [_] [_] missing|gone|empty|absent|nowhere|unavailable|finished',
    'not|hardly|barely|scarcely [have|get|got] a|any|enough|one|anywhere [single] [_] [thing]',
    'there was|were|is|are not|no|hardly|barely',
    '<few> <number>|one|<n> [_] <thing>',
    'ran|run|running out [of]',
    'nowhere to',
    'not|never enough',
    'had to do|make without',
  ],
  'a long wait': [
    'wait*|queue*|queuing|stood|standing|sat|sitting|hold [_] [_] [_] <n>|<number>|half|ages|forever|long [_] <span>|ages|forever',
    'took|takes|taking [_] [_] [_] <n>|<number>|ages|forever|hours|long [_] <span>|ages|forever|to|for',
    '<n>|<number> <span> later|late|and|after|to|for|before|in|without|of',
    'still|yet .. wait*|not|no|nothing|nobody|have',
    '<span> .. still|later|late|wait*',
    'since <n>|<span>|nine|ten|eight|this|last|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|then|check',
    'by the time',
    'not [_] [_] until',
    'late|slow|slowly|crawled|crawls|ages|forever|eternity',
    'never .. came|come|arrived|showed|turned|answered|happened|appeared',
  ],
  'a word not kept': [
    '<promise> .. <turn> [_] [_] <got>',
    '<promise> .. <turn> .. not|never|no|nothing|another|other',
    '<claim> [_] said|says|say|shows|showed|promised|promises|states|stated|let|implies|are|is',
    'supposed|meant to',
    'should have [been]',
    'was|were told|promised|assured|informed',
    'asked for .. got|given|received|was|were|brought|and',
    'instead of',
    'although|though|despite|even .. <promise>',
    'not [_] what|as [_] [_] <promise>',
    'wrong|different _',
    'nobody|no told|mentioned|warned|said',
    '<promise> [_] [_] [_] [_] , .. not|never|no|another|got|given|was',
    'not [the|what|as|like] [same|room|one] i|we|described|advertised|promised|pictured|expected|hoped|shown',
    'used|ought to',
  ],
  'said before': [
    '<promise>|called|rang|phoned|emailed|reminded|rung|call|ring [_] [_] [_] twice|again|repeatedly|<n>|times|three|four',
    'twice|thrice|again|repeatedly',
    '<n>|three|four|five|six|several|many times|x',
    'second|third|fourth|fifth|2nd|3rd|4th|5th [_] time|night|day|evening|morning|room|key|call',
    'in a row',
    'every|each single|time|night|morning|evening|day',
    'keep|keeps|kept _',
    'yet another|again',
    'still',
  ],
  'nobody did': [
    'nobody|none|no|never|not [one|even|ever] [_] <serve>',
    '<staff> [_] [did|do|does|could|would|has|have|had|was|were] not|never',
    'had|have to ask|beg|call|go|carry|find|climb|share|sit|stand|pay|use|walk|buy|sleep|wash|dry|leave|wait',
    'shrugged|ignored|refused|laughed|argued|shouted|blamed|lied|interrupted|hung',
    '<staff> [_] just|simply|only',
  ],
  'somebody harmed': [
    '<hurt>',
    'cut|hit|burned|hurt|banged|twisted [_] my|her|his|our [_]',
    'stolen|robbed|theft|missing|disappeared|naked|undressed|undressing',
  ],
  'dirt or vermin': ['<critter>', '<dirt>', 'smell*|smelt|stink*|stank|stench|reek*|odour|odor|stinks'],
  noise: [
    '<loud>',
    '<hear> [_] [_] [_] everything|every|all|whole|neighbours|neighbors|people|word|couple|<loud>',
    'not|hardly|barely|never <hear>|sleep|slept|wink',
    'under|above|below|over|beside|next [to] [_] [_] <loud>',
  ],
  money: ['<fee>', '<n> <fee>', '<fee> <n>', 'charged|billed .. twice|double|for|two'],
  escalation: [
    '<escalate>',
    'never|not|nor|hardly [_] [_] [be] go|going|stay|staying|return|returning|come|coming|book|booking|recommend|recommending|calling|using|set [_] [_] [back|again|here]',
    'my|our money|deposit back',
    'leave|left|leaving|checked [_] [a] [day|night] early|earlier',
    'head office|office',
    'i|we expect|demand|want an|a|my|some',
    'lost my|our|not business|custom',
    'last time|stay|visit',
    'never again',
    'once was|is enough',
    'someone|somebody else|elsewhere',
  ],
  'warned against': [
    'not|never stay|book|go|bother|waste|eat|expect|come here|there|at|with|your|the|in|for|much|luxury|this',
    'avoid|avoided|beware|steer|forget',
    'forget it|about',
    'look|go|stay|book elsewhere|away',
    'save your|yourself',
    'you get what|unless you',
    'if you|your .. not|look|be|forget',
    'you will|would be wondering|sorry|disappointed|better',
  ],
  'a guest put out': [
    'complain*|cplnd|cplt|upset|angry|furious|cross|annoyed|livid|fuming|irate|irritated|displeased|unhappy|crying|cried|tears|tearful|disappointed|displeased|mad|offended|embarrassed|shouted|shouting|yelled|argued|demanded|demands|grumbled|insisted|unwelcome|fed',
    'not|un|less [very|too|at|so] [all] happy|pleased|amused|impressed|satisfied|thrilled|delighted',
    'walked|stormed out|off',
    'refused|refuses|declined to pay',
    'sent|send|sends it|them|[the|her|his] [_] back',
    'claims|claim|alleges|states|stated|reported|reports|says|said|told',
    'moved|changed|switched|relocated [her|him|them|guest] [fr|from|to] [_] [<n>]',
  ],
  'made good': [
    'apolog*|apology|apologies|sorry',
    'voucher|compensat*|comped|refund*|waived|goodwill|courtesy|complimentary|basket|discount*|deducted|credited|sent',
    'taken|took off bill|the',
    'gm|mgr|manager|duty|dm|mod',
  ],
  'likened to': [
    'like a|an|the|being|some|we|i|it|they',
    'made of',
    'size of',
    'as if|though',
    'joke|apparently|seriously|bravo|charming|imaginative|enough',
  ],
  'low marks': [
    '<n> / <n>',
    '<n>|one|two|three|four star|stars',
    'out of ten|five|10|5',
    'not worth|great|impressed|a',
    'need|needs|could|do with [_] [_] refurb*|updating|renovat*|paint|update|work|modernis*|overhaul|attention',
    'used to be',
    'better days',
  ],
};

/** What shows that nothing went wrong for this speaker, or not here, or not yet. */
export const COUNTER_EVIDENCE: Readonly<Record<string, readonly string[]>> = {
  'not tried': [
    '<we> [_] not|never|hardly [ever|even|really] use|used|try|tried|eat|ate|need|needed|visit|see|saw|mind|go|went|choose|chose|hear|heard|notice|noticed|want|wanted|have|book|dine|miss|regret|expect|think|know|drink|smoke',
    'not|no need|needed|reason|wonder|matter|idea',
    'nobody|no|never|not [one|once] <blaming>',
  ],
  'business of the house': [
    'eng|engineer|engineering|maintenance|supplier|kitchen|oven|dryer|boiler|vacuum|banquet|stock|inventory|delivery|shift|roster|crew|fridge|freezer|walk-in|van|linen|laundry|tagged|ticket|electrician|plumber|technician|contractor|pest|drill|posted|adjusted|handed|handover|occupancy|coach|group|staffing|sick|covered|closed|ooo|oos',
    'new boy|girl|guy|waiter|trainee|server',
  ],
  'a treat that sounds bad': [
    'wicked*|insane*|ridiculous*|sinful*|filthy|sick|killer|crazy|mad|dangerous* [good] <good>|<thing>',
    'too short|good|beautiful|lovely',
    'best|nicest|favourite|favorite|loved|adored|perfect|heaven|wow',
  ],
  'more than feared': [
    'dread*|feared|worried|expected|thought|afraid .. but|and|nothing|none',
    'but|yet|still|though [_] [_] [_] <good>',
    'no one|nobody|never|not|nothing [_] [_] <blaming>',
  ],
  thanks: ['thank|thanks|grateful|cheers|bless|kudos|compliments', 'luckily|fortunately'],
  'put right': [
    'within minutes|seconds',
    'immediately|promptly|instantly|quickly|sorted|solved|fixed|replaced|resolved',
    'no problem|trouble|harm|fuss|complaints',
  ],
  'another place': [
    'most|other|another|last|previous|every|all|old [_] hotel|hotels|place|places|one|house|houses',
    'unlike|elsewhere|usually|normally',
    'down the road',
    'flight|airline|train|ferry|taxi|bus|car|weather|storm|rain|traffic|museum|beach|street',
  ],
  advice: [
    '^ take|bring|book|go|ask|skip|avoid|beware|wear|try|get|arrive|expect|warning|tip|carry|mind',
    'if you',
    'you can|will|should|could|may|might',
  ],
  asking: ['^ can|could|may|would|will|do|does|is|are|what|when|where|which|how|has|have|any', 'please|pls|kindly'],
  wishing: [
    'i|we|she|he want|need|prefer|hope|would|wish|am|are',
    'looking|search*|find|book for|a|me|us',
    '^ no|not|never|need|want',
    'not want|need|like|care|mind',
  ],
  supposing: ['if|unless|would|could|might|hopefully|worried|feared|hope'],
  'of the guest': [
    'my|his|her|our wife|husband|son|daughter|mother|father|back|knee|knees|leg|flight|train|phone|baby|child|kids|dog|heart|eyes|ears',
    'allergic|allergy|intolerant|diabetic|pregnant|surgery|doctor|dr|hospital',
  ],
};

/** Words of a story told as past. */
export const PAST_WORDS =
  'was were had did got came went took gave told said found asked left felt stayed waited paid charged woke slept arrived tried kept put made brought sat stood saw heard called rang';
/** Words that name the house to itself. */
export const HOUSE_WORDS = 'your you u ur they hotel staff';
export const OUR_WORDS = 'i we my our me us';
/** Words by which a note names a guest. */
export const GUEST_WORDS =
  'guest guests gst gsts mr mrs ms miss mdm she he lady gentleman couple family mum dad mother father says said told dr sir';

/** How many steps above "low" a kind of evidence stands by itself. */
export const GRAVE_KINDS: Readonly<Record<string, number>> = { 'somebody harmed': 1, 'said before': 0, escalation: 1, 'a long wait': 1 };

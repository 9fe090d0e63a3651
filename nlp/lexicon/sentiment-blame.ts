/** Words that blame, by strength. Inflections are derived. */
export const BLAME: Record<1 | 2 | 3, string> = {
  3: `
    abhorrent abominable abysmal abuse abused abusive accosted appalled appalling appallingly assaulted atrocious awful awfully bedbug bedbugs
    catastrophe catastrophic cockroach cockroaches roach roaches contemptible dangerous deplorable despicable detest detestable dire
    disaster disastrous disgrace disgraceful disgust disgusted disgusting disgustingly dreadful dreadfully dump egregious excruciating
    extortion extortionate faeces feces filth filthy fleabag fleas foul ghastly gross grotty gruesome hate hated hateful hell hellhole
    hellish hideous horrendous horrendously horrible horribly horrid horrific horrified horrifying horror humiliated humiliating inedible
    inexcusable infested infestation infuriated infuriating insufferable intolerable lice livid loathe loathed lousy maggot maggots
    mouse-droppings nasty nightmare nightmares nauseating outrageous outrageously pathetic poison poisoned poisoning repugnant repulsive
    revolting ridiculous ridiculously rotten rude rudely rudeness rudest scam scammed scandalous scary scared shambles shameful
    shameless shocked shocking shockingly sickening squalid squalor stinking stolen stole robbed theft thief thieves terrible terribly terribble
    terrified terrifying threatened torture traumatic trash trashy unacceptable unacceptably unbearable unbearably unethical unforgivable
    unhygienic uninhabitable unliveable unlivable unprofessional unsafe unsanitary unspeakable vermin vile vomit wretched worst wost worse
    yuck yucky yuk eww ugh urine rat rats rodent rodents mice racist racism lawsuit fraud fraudulent crook crooks infuriatingly
    horible terible aweful awfull disgustin discusting rediculous unaceptable unnacceptable unexceptable appaling apalling horrendus
    stay-away steer-clear crap crappy shitty shit sucks sucked suck bollocks rubbish garbage hellhole pigsty slum ripoff rip-off
  `,
  2: `
    pint-sized boxy cell-like coffin-like confined squashed squished low-ceilinged shopworn moth-eaten mothballed careworn weary knackered
    clapped-out past-its-best outmoded frumpy scuffed scuffs scuffing dinged flaking fraying sunken lopsided wonky rickety ramshackle
    patched-up makeshift uncared unloved forlorn bedraggled yellowed yellowing limescale grimey mangy manky minging rank fetid fusty whiff
    whiffy pong stagnant acrid pungent sulphurous putrid cacophony clamour din hubbub blare blared thud thuds thudding clatter clattering
    clanging howling droning rumbling rumble screeching squealing paper-thin wafer-thin ear-splitting raucous boisterous echoey frigid
    arctic clammy nippy roasting scorching scalding laggy lethargic interminable glacial tardy belated gouging gouge gouged robbery swindle
    swindling fleeced fleecing eye-watering astronomical sky-high unjustified unwarranted ludicrous ludicrously offhand brusque sour-faced
    po-faced disdainful contemptuous stuck-up supercilious frosty stony stroppy huffy abrasive patronising patronizing slapdash slipshod
    lackadaisical blase nonchalant half-hearted halfhearted scripted jobsworth inattentive neglectful forgetful shambolic amateurish amateur
    bumbling hapless unbending bureaucratic nosy nosey leering sneering smirking scowling scowl scowled glared bickering gossiping
    unbothered rubbery leathery mushy gloopy gluey claggy doughy oily fatty gristly gristle stringy dried-out congealed curdled rancid limp
    wilted watered-down flavourless flavorless underseasoned oversalted over-salted oversweet sickly cloying charred overdone overboiled
    powdered reheated microwaved unimaginative monotonous samey measly paltry scant scanty anticlimax anticlimactic misrepresentation
    misdescribed unfulfilled oversold undelivered disillusioned middling forgettable nondescript characterless charmless faceless joyless
    cheerless lifeless passionless finicky fiddly glitchy buggy flickering flickers flickered inoperative inoperable defunct kaput bust
    misaligned unlockable mislaid intruder shortcuts unhygenic sweatbox shoebox afterthought eyesore eyesores turn-off let-downs hindrance
    mishap mishaps fiasco debacle botch bodge bodged shortchanged short-changed overbilled unbooked inexplicable inexplicably
    incomprehensible unfathomable inadvertently unsuited ill-equipped ill-conceived ill-mannered ill-tempered ill-fitting ill-lit poorly-lit
    underlit garishly lurid soundless squawking gaggle scrum bedlam pandemonium mayhem hectoring tatters tattiness shabbiness grubbiness
    stuffiness slowness sloppiness noisiness chilliness uninsulated unscreened unserviced unpolished unironed unemptied unstocked unswept
    unsupervised unmanned unheeded unstaffed unrepaired unfixed
    abandoned abrupt absurd aching aggravated aggravating aggressive ailing aloof annoy annoyance annoyances annoyed annoying annoyingly
    antiquated ants ant apathetic arguing argued arrogance arrogant ashamed attitude-problem avoid awkward awkwardly bad badly baffling
    banging bang-average barely-there battered beaten-up begging-for beware bizarre blah blames bland bleak blocked blood bloody
    blunder boiling bored boring bored botched bother bothered bothersome broke broken bruised bug bugs bugged bum bummed bummer bumpy
    burglary burnt busted callous careless carelessly chaos chaotic charged-twice cheapo cheated chewy chilly chipped choked clash claustrophobic
    clogged cluttered clueless clumsy coarse complain complained complaining complains complaint complaints condescending confused
    confusing confusion congested contaminated contempt cracked cracks creaked creaking creaks creaky creepy cramped crowds crude
    cruel crumbling crumbly crummy curt cut-off damaged damp dampness dangling dated dead deafening dearth deceive deceived
    deceiving deceptive decrepit defect defective defects deficient degraded delay delayed delays denied depressing depressed
    depressingly derelict deteriorated deteriorating difficult difficulties difficulty dilapidated dimly dingy dirt dirtier dirty
    disadvantage disagreeable disappoint disappointed disappointing disappointingly disappointment disappointments disapointed
    disapointing dissapointed dissapointing dissapointment dissappointed dissappointing disappoints desappointing disaster disbelief discolored
    discoloured discomfort discomforting disconnected discouraged discourteous disgruntled dishonest disinterested uninterested dislike disliked
    dismal dismay dismayed dismissive disorganised disorganized displeased disrepair disrespect disrespectful disrupted disruption
    disruptive dissatisfied dissatisfaction dissatisfying distasteful distressing disturb disturbance disturbances disturbed disturbing
    dodgy downfall downgraded downhill downside downsides drab drafty draughty drawback drawbacks dreary drenched dripping drips drunk
    drunken drunks dull dungeon dusty dust dusts embarrassed embarrassing embarrassment embarassed embarassing error errors evasive excess
    excessive excessively excuse excuses exhausted exhausting exorbitant exorbitantly expensively faded fail failed
    failing fails failure fake false farce faulty fault faults fear feeble fed-up fight fights flaw flawed flaws flea flies flimsy flooded
    flooding floods forgot forgotten forget-about frayed freezing frustrated frustrating frustration frightening fumes fuss fuzzy
    garish gimmicky glitch gloomy greasy greedy grime grimy gripe gripes grubby gruff grumpy grungy guilty haggle hair hairs hairy haphazard
    harassed hardship harsh hassle hassled hassles haughty hazard hazardous headache headaches heartless heavily-used hectic hiccup hiccups
    hopeless hostile hung-up hurt ignorant ignore ignored ignores ignoring illegal illogical impersonal impolite impossible impractical
    inability inaccessible inaccurate inadequate inadequately inappropriate incompetence incompetent inconsiderate inconsistent
    inconsistency inconvenience inconvenienced inconvenient incorrect incorrectly indifferent indifference inefficient ineffective inept
    inexperienced inferior inflated inflexible inhospitable injured injury insane insect insects insecure insensitive insincere insipid
    insolent insufficient insult insulted insulting intrusive irate irresponsible irritable irritated irritating irritation issue
    issues jammed jerk joke junk lack lacked lacking lackluster lacklustre lacks lame lax lazy leak leaked leaking leaks leaky letdown lied
    lies lied limiting loud louder loudly lukewarm lumpy malfunctioning malfunctioned mediocre mediocrity mediocure mess
    messed messy mildew mildewed mildewy miserable misery misfortune mishandled misleading misled misrepresented missed missing
    mistake mistaken mistakes misunderstanding misunderstandings moan moldy mold moldly mosquito mosquitoes mosquitos mould mouldy muddy
    muggy mundane murky musty naff nag negative negatives neglect neglected negligent nerve nervous nightmarish noise noises noisey noisier
    noisy nonexistent non-existent nuisance obnoxious obscene obsolete odd oddly odor odors odour odours offended offensive officious 
      ominous oppressive ordeal outdated overbearing overbooked overcharge overcharged overcharging overcooked
    overcrowded overdue overflowed overflowing overflows overhyped overpowering overpriced overprized overrated overrun overwhelmed
    overwhelming-smell pain painful painfully panic patchy peeling peeled perfunctory pest pests pestered pesky petty pitiful poor
    poorer poorest poorly pretentious problem problematic problems prison prison-like problematic puke pushy questionable
    ragged racket rattle rattled rattling rattles reek reeked reeks refused refuses refusing refusal regret regretful regrettable regrettably regretted
    reluctant reluctantly remorse repetitive resentful restless rigid risky rock-hard rough rowdy rude ruined ruin rundown run-down rushed
    rust rusted rusting rusty sad sadly saggy sagging scarce scratched scratchy screaming screamed screwed scruffy seedy selfish
    shabby shady shaky shallow shame shoddy shortage shortcoming shortcomings shouted shouting shouted-at shrug shrugged shut-down sick
    sketchy skimpy skip-this slammed slamming slack sleazy sleepless sloppy slowest slowly sluggish 
     smell smelled smelling smells smelly smelt smoky smokey smokers snail snobby snobbish snooty snotty snub soggy soiled sorry
    sour sparse spider spiders spilled splintered spoil spooky squalid squeaked squeaking squeaks squeaky squeeze stain stained
    stains stale stark steep stench sterile sticky stiff stifling stingy stink stinks stinky stodgy stressed stressful struggle
    struggled struggling stuck stuffy stupid substandard subpar suffered suffering suffocating sullen surly suspicious sweat
    sweating sweltering swindled tacky tainted tasteless tatty tarnished tattered tedious temperamental tense tepid terse threadbare
    tight tiny tired tiring tiresome torn  tough tragic trap trapped trouble troubled troubles troublesome trouble-some
    turnoff ugly unable unaccommodating unaffordable unappealing unappetizing unappetising unattractive unavailable unaware
    unclean uncleaned uncomfortable uncomfortably uncomfy uncooperative underwhelmed underwhelming uncourteous undercooked underdone
    understaffed undesirable uneasy uneven unexciting unfair unfairly unfinished unfortunate unfortunatly unfriendly unhappy unhealthy
    unhelpful unimpressed unimpressive uninspired uninspiring uninteresting uninviting unkempt unkept unkind unlit unlucky unmade
    unmaintained unmemorable unnecessarily unnecessary unorganized unorganised unpleasant unpleasantly unprepared unqualified unreliable
    unresponsive unresolved unsatisfactory unsatisfied unsatisfying unsavory unsavoury unsettling unsightly unsmiling unstable unsuitable
    untidy untrained untrue untrustworthy unusable unwashed unwelcome unwelcoming unwilling unwillingness unwanted upset upsetting useless
     vague vandalised violent warped warn warned warning waste wasted wasteful weak weakness weird wicked windowless wobbly
    worn worried worries worry worrying worthless wreck wrecked wrong wrongly yelled yelling yells shortcome dearly mediocre meagre meager
    microscopic miniscule minuscule poky pokey pricier costly costlier overload overheated overheating unheated unventilated airless
    unsecured uncaring ungracious uncivil miserly fined penalised penalized penalty evicted pickpocket pickpockets beggars prostitutes
    druggies seediness dirtiness dullness tiredness unfriendliness grumbling grumble whining misinformed mismanaged misguided
    mislabeled misquoted mixup mix-up unexplained unanswered unattended undrinkable uneatable unreasonable unreasonably unrealistic
    untruthful unremarkable unspectacular underpowered undersized unbalanced undecorated unfit unforgiving unwell
    blaring booming thumping pounding hammering drilling jackhammer jackhammers construction roadworks snoring barking honking
    cigarette cigarettes smoke sewage sewer ripped chips tears holes cobwebs cobweb dirtiest scum slime slimy sludge
    uncomfortable uncomfertable unconfortable uncofortable unfreindly unfrendly inconvient inconvienient expesive expensve
    overprised disapointment noisely durty filty smelley moldey outdates worned cramp
  `,
  1: `
    touristy     small smaller smallest smallish old older oldest expensive expencive pricey pricy limited thin crowded dark darkness isolated slow slower ordinary spartan dim
    attitude firm unpromising frugally frugal snippy rehaul obsolete plain minimal bare ill strict     above-budget cheap cheaply cheaper complaint compromise cold colder cool-ish congested  crowded dear dry far farther further 
    fussy generic hard harder hardest heavy hilly institutional humid industrial inflexible interrupted kitsch kitschy meh narrow
     overly-warm pity pitty plastic quibble quibbles run-of-the-mill salty shortage sparse strange
     steps-up soulless tedious unusual unfortunately alas sadly unluckily warmish watery hot hotter sweaty dimmed
    basic bit-off outskirts lacking limited mediocre average impersonal robotic formulaic oversight oversights
    hardly-any blah loose loosely faulty ageing aging aged elderly dreary drearier  nickel-and-dimed
    nickel unlike unsure uncertain skeptical sceptical wary hesitant misgivings doubts doubtful bumps chip
    queue queues queued queuing lineup complicated spotty patchy intermittent tad-overpriced surcharge surcharges fee fees hefty pathetic 
    unclear unhelpfully cancelled canceled interruption interruptions bunker cell coffin   dorm dormitory hostel-like
    motel-like cheesy gaudy tawdry sagged
  `,
};

/** Words that praise, by strength. Inflections are derived: "cleaner", "spotlessly", "exceeded" need no line of their own. */
export const PRAISE: Record<1 | 2 | 3, string> = {
  3: `
    amazing awesome astonishing astounding breathtaking brilliant captivating charming classy dazzling delectable delicious delightful
    divine dreamy enchanting excellent exceptional exemplary exquisite extraordinary fab fabulous fantastic faultless flawless glorious
    gorgeous great heavenly ideal immaculate impeccable impressive incomparable incredible invaluable lavish legendary loveliest lovely
    luscious luxurious magic magical magnificent majestic marvellous marvelous masterful matchless memorable mesmerizing mesmerising
    outstanding palatial paradise peerless perfect perfection phenomenal picturesque priceless pristine remarkable scrumptious sensational
    spectacular splendid spotless stellar stunning sublime sumptuous superb superior superlative supreme terrific topnotch unbeatable
    unbelievable unequaled unequalled unforgettable unmatched unparalleled unrivaled unrivalled unsurpassed wonderful wondrous wow yummy
    world-class love loved adore adored raved exceeded exceeds excelled excels thrilled ecstatic overjoyed delighted bliss blissful
    heaven gem jewel oasis haven treasure masterpiece triumph best finest kudos bravo superstar superstars lifesaver pampered
    spoiled spoilt mindblowing jaw-dropping eye-catching fantabulous amazingly fabulously wonderfully brilliantly beautifully perfectly
    superbly phenomenally excelent excellant exellent excelllent excellence fantasic fantastique fantastico perfetto bellissimo magnifico
    magnifique amaizing amazin amasing wonderfull beautifull beutiful beatiful delicous delicius delishious deliscious luxerious luxorious
    impecable immaculately impeccably faultlessly flawlessly lovley lovly loverly gorgous georgous stunningly breath-taking breathtakingly
    exceptionally outstandingly splendidly gr8 luv luved brill faboulous marvelously magnificently remarkably top-notch first-class
    first-rate five-star
  `,
  2: `
    solicitous unfailing unfailingly nimble characterful tender juicy mouth-watering moreish toasty silky velvety invigorating invigorated
    bountiful top-drawer snug well-lit sparkly squeaky-clean uncrowded underrated steal-of-a
     abundant acclaimed accommodating accomodating accomadating accommodated ace admirable adorable affable affordable agreeable airy
    ambient amiable amicable ample amusing appealing appetizing appetising appreciate appreciated appreciative approachable aromatic
    artful artistic atmospheric attentive attractive authentic awarded balanced beautiful beauty beautify beloved beneficial benefit bonus
    boutique bright bubbly calm calming capable caring celebrated central centrally cheerful cheery chic chilled classical clean
    cleanliness clever coherent comfort comfortable comfortably comfy cosy cozy commend commendable compassionate competent
    complement compliment complimented complimentary congenial congratulate conscientious considerate consistent contemporary content
    convenience convenient convivial cool cordial courteous courtesy crisp cushy cute dapper decadent dedicated deluxe dependable
      desirable diligent diplomatic discreet distinctive dynamic ease easier easiest easy
    easygoing eclectic efficient effortless elegance elegant elaborate eloquent empathetic energetic engaging enhanced enjoy
    enjoyable enjoyment enthusiastic entertaining enviable exciting excited exclusive expert exotic fancy fascinating
    fashionable fast favorite favourite favourites favorites fav fave flavorful flavourful flavorsome flavoursome fluffy 
    fortunate fragrant fresh freshly friendlier friendliest friendliness friendly freindly frendly fun functional genial generous gentle
    genuine glad glamorous gleaming glowing good goodness goodies gourmet graceful gracious grateful gratifying gratitude
    handsome handy happiness happier happiest happy harmonious healthy hearty helpful helpfull hip historic historical homely homey
    homy honest honored honoured hospitable hospitality hygienic idyllic imaginative impress impressed improve improved improvement
    improvements indulgent informative ingenious innovative inspiring inspired inspirational intelligent interesting intimate
    inventive inviting jolly jovial joy joyful kind kindly kindness kindest knowledgable knowledgeable knowlegeable knowledgeble
    laidback lively lucky lucked luxe luxury meticulous modern modernised modernized mouthwatering neat neatly newly nice nicely
    nicer nicest nifty obliging optimal organised organized original overdelivered patient peace peaceful peacefully personable
    personalised personalized phenomenal playful pleasant pleasantly pleasing pleasantries pleased pleasurable pleasure plentiful plenty
    plush plushy polished polite politely popular posh positive positively praise praised praiseworthy precious premier premium
    prestigious pretty prettier prettiest privileged pro proactive professional professionalism proficient prompt promptly proper proud
    punctual quaint quick quicker quickest quickly quiet quieter quietest quietly quirky radiant rare reasonable reasonably
    reccomend reccommend recomend recommend recommendable recommendation recommended recomended reccomended refined refreshing refurbished
    rejuvenated rejuvenating relax relaxed relaxing reliable remodeled remodelled renovated renowned resourceful respectable respectful
    responsive restful restored rewarding rich romantic roomy safe safely safety satisfaction satisfactory satisfied satisfying
    savory savoury savvy scenic secluded secure seamless seamlessly sensible serene serenity sharp shiny sincere sincerely skilled
    skillful skilful sleek slick smart smile smiles smiled smiley smiling smooth smoother smoothly snappy soothing sophisticated
    soundproof soundproofed spacious spaciously sparkling special spick splendor spotlessness spruced steal stress-free sturdy stylish
    suave succulent suitable sunny super superfast supportive surprised sweet sweetest swanky sweetheart swift swiftly swish tasteful
    tastefully tasty tastier tempting thank thankful thankfully thanks thanx thankyou thorough thoroughly thoughtful thrifty tidy tidily
    timeless timely tranquil tranquility tranquillity trendy trusted trustworthy trusty uncluttered
    understanding understated unfussy unhurried unique unobtrusive unpretentious unspoiled unspoilt updated upgraded upgrade upgrades
    upmarket upscale useful valuable variety varied versatile vibrant victorian warm warmest warmly warmth wealth welcome welcomed
    welcoming well whimsical wholesome willing witty worth worthwhile worthy yum zen accessible abundance appreciation
    friendliness helpfulness attentiveness thoughtfulness cleanness comfiest niceness grandeur opulent opulence ornate spacious
    roominess attention-to-detail delicacies deliciously decent decently enthusiasm hardworking hard-working impressively
    walkable warm-hearted well-run speedy unlimited unmissable blessed enthralled relaxation rested refreshed sunlit sunlight
    light-filled panoramic landscaped lush manicured tropical verdant scenery breezy leafy fun-filled family-friendly kid-friendly
    child-friendly pet-friendly user-friendly eco-friendly civilised civilized cultured swank ritzy bargain bargains discount discounted
    free gratis centralised buzzing bustling vibe ambience ambiance charm character elegantly graciously generously efficiently
    effortlessly exquisitely lavishly genuinely cheerfully happily gladly warmly professionally competent competence stylishly
    comfotable comfertable confortable comforable comfterable cleen beatifully convienient convienent convinient conveniant
    convenent conveinent helpfully freindliness profesional proffesional professional perfekt recommand spacius spaceous spacey frendlly
    attentative attentitive accommodative welcomming hospitible relaxin courteus curteous curtious polte elegent charmin imaculate
    immaculatly imacculate pleasent plesant peacefull beautiful beautifuly satisified excelent exelent exceptionnal
  `,
  1: `
    decent-sized sociable
    acceptable adequate adequately fine okay-ish sufficient serviceable livable liveable workable manageable passable presentable
     reasonable comfort near nearby close closer closest adjacent opposite overlooking handy  
     accessible new newer newest big bigger biggest large larger largest huge enormous gigantic massive vast generous-sized
    sizable sizeable oversized soft fluffier hot-water air-conditioned furnished equipped appointed stocked maintained lit
    decorated designed restful bonus plus perk perks pluses advantage advantages benefit highlight highlights upside freebies
     inclusive revisit rebook rebooked bonus satisfactory functioned reward okay
    glad helped helps greeted thanked apologetic
    smart helpful solid simple traditional old-fashioned
    spa-like homelike resort-like compact
  `,
};

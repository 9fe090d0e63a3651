import type { Category } from '../../domain/words';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Desks that head a note ("somm:", "kids club –"), and words of what is going on: what an unknown thing in such a note is about. Singular. The first that fits holds. */
export const SETTINGS: readonly (readonly [Category, ReadonlySet<string>])[] = [
  [
    'housekeeping',
    words(
      `laundry wash washed starch softener ironed ironing dryer saree sari blouse shirt trouser suit garment crease stain linen-change hand-wash housekeeping collar cuff fold folded hanger detergent bleach tumble`,
    ),
  ],
  [
    'wellness',
    words(
      `spa massage therapist therapy treatment facial aroma scrub yoga pilates gym treadmill sauna hammam steam stretching lap swim swimming trainer workout squat masseuse shiatsu reflexology manicure pedicure burpee lifeguard dumbbell barbell rep cardio spin rower impact hamstring`,
    ),
  ],
  [
    'pets',
    words(
      `dog puppy pup cat kitten leash lead kennel paw litter vet groomer poodle labrador terrier spaniel retriever golden beagle dachshund bulldog pug parrot rabbit`,
    ),
  ],
  [
    'travel',
    words(
      `valet driver chauffeur pickup pick-up transfer limo sedan garage bumper car parking luggage suitcase bag airport bellman porter trunk boot mercedes bmw tesla audi porsche ferrari bentley minivan`,
    ),
  ],
  [
    'occasion',
    words(
      `bride groom wedding bridal birthday anniversary balloon banquet ceremony proposal engagement napkin decoration decor centrepiece confetti`,
    ),
  ],
  ['family', words(`kid child toddler baby infant kids-club babysitter nanny teen twin`)],
  [
    'drink',
    words(
      `bar bartender barman barista sommelier somm cocktail wine whisky whiskey beer gin vodka rum tequila mezcal coffee espresso tea decanted decant bottle glass neat poured pour sip cellar vintage minibar`,
    ),
  ],
  [
    'food',
    words(
      `kitchen chef cook dish menu breakfast dinner lunch supper buffet grill plate starter dessert soup salad sauce steak fish eat ate eats eating taste meal portion waiter waitress`,
    ),
  ],
  [
    'activities',
    words(
      `concierge tour guide museum ticket caddie golf tee ski hike boat snorkel dive excursion gallery itinerary beach theatre concert`,
    ),
  ],
  ['bed', words(`pillow mattress duvet bed sheet blanket quilt`)],
  ['bath', words(`bath bathroom shower towel soap shampoo slipper bathrobe toothbrush`)],
  ['technology', words(`wifi laptop tv screen charger cable printer hdmi router remote`)],
  ['price', words(`rate corporate discount budget lra rfp negotiated`)],
];

/** What goes into a drink as well as onto a plate: next to a drink it is the drink's. Singular. */
export const GARNISHES = words(`lime lemon salt sugar orange olive cherry mint cucumber celery cream cinnamon peel wedge slice twist`);
export const MILKS = words(`oat soy soya almond`);

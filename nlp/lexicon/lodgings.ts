const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What one can stay in: a wish for one is a wish for its kind, whatever else is said of it. Singular. */
export const LODGINGS =
  words(`guesthouse hostel motel inn lodge resort apartment flat villa cottage cabin chalet bungalow ryokan riad minshuku pension pousada parador gite b&b bnb condo
  condominium townhouse farmhouse treehouse yurt houseboat ranch aparthotel homestay penthouse studio suite lodging house home bed-and-breakfast retreat campsite`);
/** Heads of the names of houses: "the Marlowe Inn", "Hobson's House". Singular. */
export const HOUSE_NAMES =
  words(`house lodge inn hotel guesthouse hostel motel resort b&b breakfast palace court arms plaza towers manor hall villa suites suite grand park
  pension residence residences spa apartments`);
/** What one does in a place, which says nothing of it: "a place to stay", "somewhere to sleep". */
export const STAYING: readonly string[] = [
  'to stay|sleep|live|lodge|be|rest|go (in|at|with)',
  'to stay (at|in) (on|for|during|while) my|our|this|the trip|visit|holiday|vacation|journey',
  'for my|our|the|this trip|visit|holiday|vacation|journey',
  'to spend the|my|our|a night|nights|weekend|week|holiday (in|at)',
  'that|where i|we can|could|may stay|sleep (in|at)',
];
/** Points of the compass and middles, as parts of a town. */
export const DIRECTIONS = words(`north south east west northern southern eastern western northeast northwest southeast southwest
  centre center middle heart central`);
/** What such a part is called. Singular. */
export const QUARTERS = words('part side end section area district region quarter zone sector half');
/** What it is a part of. */
export const TOWNS = words('town city village island centre center downtown');

import type { Category, Department } from '../words';

/**
 * What a preference can be about. Slots form a tree by their dots: a preference about `drink.wine.white` matters to a moment
 * about `drink.wine`. Two preferences conflict only in the same slot, for the same holder, under the same condition.
 */
export interface Slot {
  category: Category;
  /** `one`: a new value closes the old (pillow, floor). `many`: values stand side by side (foods, interests). */
  kind: 'one' | 'many';
  department: Department;
  /** As said to people: "pillow". */
  label: string;
  /** Health, faith, accessibility: shown only where it is acted on. */
  sensitive?: true;
  /** OPERA preference group: one of those seeded by OPERA Cloud, or a customary one (PILLOW, MUSIC, NEWSPAPER). */
  opera?: string;
  /** OpenTravel room amenity type (RMA) code, where one exists. */
  ota?: number;
}

type More = Partial<Pick<Slot, 'department' | 'sensitive' | 'opera' | 'ota'>>;
type Draft = Omit<Slot, 'category' | 'department'> & Pick<More, 'department'>;

/** One value at a time: only for slots so narrow that two values really exclude each other. */
export const one = (label: string, more: More = {}): Draft => ({ kind: 'one', label, ...more });
/** Values stand side by side. */
export const many = (label: string, more: More = {}): Draft => ({ kind: 'many', label, ...more });

/** The slots of one category, owned by its department unless a slot names another. */
export const slotsOf = <Id extends string>(category: Category, department: Department, drafts: Record<Id, Draft>): Record<Id, Slot> => {
  const slots = Object.entries<Draft>(drafts).map(([id, draft]) => [id, { category, department, ...draft }]);
  return Object.fromEntries(slots) as Record<Id, Slot>;
};

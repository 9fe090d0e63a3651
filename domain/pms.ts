import type { Category, PropertyCode } from './words';

/** One preference as a PMS keeps it: OPERA's reservation preference, by its group and code. */
export interface PmsRow {
  resort: string;
  confirmation: string;
  /** The guest's profile in the PMS; null where the PMS did not tell: then it finds the guest by the confirmation number. */
  nameId: string | null;
  /** OPERA's preference group: "PILLOW". */
  preferenceType: string;
  /** The property's own code within it: "FOAM". */
  preferenceCode: string;
  description: string;
  action: 'ADD' | 'REMOVE';
}

/** One line of a property's mapping: which wishes are which code. The narrowest slot that fits counts, then the most words. */
export interface PmsCode {
  slot: string;
  /** Words that the item must have; empty means everything in the slot. */
  items: string[];
  /** Whether it stands for wanting it or for wanting it left out. */
  says: 'wish' | 'refusal';
  preferenceType: string;
  preferenceCode: string;
  description: string;
}

/** The codes of one property, as its office uploaded them. */
export interface PmsMapping {
  property: PropertyCode;
  codes: PmsCode[];
  updatedAt: Date;
}

/** Wishes that no code stands for, by slot: what the office still has to map. */
export interface UnmappedSlot {
  slot: string;
  category: Category;
  says: PmsCode['says'];
  /** OPERA's group that is customary for the slot, where there is one. */
  group: string | null;
  /** How many tasks of current stays it is about. */
  count: number;
  /** What was wished for, in few words; none for what is in confidence. */
  items: string[];
}

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

/**
 * The lexicon's one format. A term is one line: the canonical phrase (lower case, singular), then after each `=` a synonym,
 * abbreviation or common misspelling: `"bathrobe = robe = dressing gown = bath robe = bathrob"`. Plurals are derived.
 */
export interface Terms {
  /** Id of a slot in domain/slots.ts; it gives category and department. */
  slot: string;
  terms: readonly string[];
}

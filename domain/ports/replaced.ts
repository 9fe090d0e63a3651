/**
 * Documents are replaced whole under a version check: `replace` writes only if the stored version equals `document.version`, stores
 * `version + 1`, and answers `conflict` otherwise, writing nothing. `insert` stores `version + 1` as well (a new document has
 * version 0, its first stored form 1), and answers `conflict` if the id exists already.
 */
export type Replaced = 'saved' | 'conflict';

import type { Connection } from 'mongoose';
import { ALERTS } from './alerts';
import { ASSOCIATES } from './associates';
import { AUDIT } from './audit';
import { BRIEFINGS } from './briefings';
import { CONVERSATIONS } from './conversations';
import { Documents } from './documents';
import { ERASURES } from './erasures';
import { GUESTS } from './guests';
import { MERGES } from './merges';
import { NoteDocuments, NOTES } from './notes';
import { PMS_CODES } from './pms-codes';
import { PROPERTIES } from './properties';
import { REVIEWS } from './reviews';
import { STAYS } from './stays';
import { THREADS } from './threads';
import { VersionedDocuments } from './versioned';

/** Every collection of the store, on one connection. */
export function collectionsOn(connection: Connection) {
  return {
    guests: new VersionedDocuments(connection, GUESTS),
    notes: new NoteDocuments(connection, NOTES),
    stays: new VersionedDocuments(connection, STAYS),
    properties: new Documents(connection, PROPERTIES),
    pmsCodes: new Documents(connection, PMS_CODES),
    associates: new Documents(connection, ASSOCIATES),
    briefings: new VersionedDocuments(connection, BRIEFINGS),
    alerts: new VersionedDocuments(connection, ALERTS),
    reviews: new VersionedDocuments(connection, REVIEWS),
    conversations: new VersionedDocuments(connection, CONVERSATIONS),
    merges: new VersionedDocuments(connection, MERGES),
    erasures: new Documents(connection, ERASURES),
    threads: new VersionedDocuments(connection, THREADS),
    audit: new Documents(connection, AUDIT),
  };
}

export type Collections = ReturnType<typeof collectionsOn>;

import { csvLine } from '../../domain/csv';
import type { PmsRow } from '../../domain/pms';

const COLUMNS: readonly [header: string, valueOf: (row: PmsRow) => string][] = [
  ['RESORT', ({ resort }) => resort],
  ['CONFIRMATION_NO', ({ confirmation }) => confirmation],
  ['NAME_ID', ({ nameId }) => nameId ?? ''],
  ['PREFERENCE_TYPE', ({ preferenceType }) => preferenceType],
  ['PREFERENCE', ({ preferenceCode }) => preferenceCode],
  ['DESCRIPTION', ({ description }) => description],
  ['ACTION', ({ action }) => action],
];

/** The rows as a CSV file with a header, in UTF-8. */
export const asCsv = (rows: readonly PmsRow[]): string =>
  [COLUMNS.map(([header]) => header), ...rows.map((row) => COLUMNS.map(([, valueOf]) => valueOf(row)))].map(csvLine).join('');

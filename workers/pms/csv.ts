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

/** RFC 4180; a cell that a spreadsheet would take for a formula is kept from being one. */
const cell = (value: string): string => {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const lineOf = (values: readonly string[]): string => `${values.map(cell).join(',')}\r\n`;

/** The rows as a CSV file with a header, in UTF-8. */
export const asCsv = (rows: readonly PmsRow[]): string =>
  [COLUMNS.map(([header]) => header), ...rows.map((row) => COLUMNS.map(([, valueOf]) => valueOf(row)))].map(lineOf).join('');

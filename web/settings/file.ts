import { parse, type Options } from 'csv-parse';
import { csvLine, plainCell } from '../../domain/csv';
import { AppError } from '../../domain/errors';
import type { Property } from '../../domain/property';
import { COLUMNS, rowsOf, type Column } from './cells';

/** One line of the file; a column that the file does not have is not there. */
export interface Line {
  line: number;
  cells: Partial<Record<Column, string | undefined>>;
}

const isColumn = (name: string): name is Column => (COLUMNS as readonly string[]).includes(name);

/** As text; AppError BAD_CSV where it is none. Wrong letters would stand in every briefing. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError('BAD_CSV', 'The file is not UTF-8; it may be Windows-1252 or UTF-16.', { cause });
  }
}

/** Spreadsheets of many countries write semicolons. */
const delimiterOf = (text: string): string => {
  const [header = ''] = text.split(/\r?\n/, 1);
  return [';', '\t'].find((sign) => header.includes(sign)) ?? ',';
};

function checkedHeader(header: string[]): string[] {
  const names = header.map((name) => name.toLowerCase());
  const missing = ['property', 'department'].filter((name) => !names.includes(name));
  const unknown = names.filter((name) => !isColumn(name));
  if (missing.length > 0) throw new AppError('BAD_CSV', `The header lacks: ${missing.join(', ')}.`);
  if (unknown.length > 0) throw new AppError('BAD_CSV', `The header has unknown columns: ${unknown.join(', ')}.`);
  if (new Set(names).size < names.length) throw new AppError('BAD_CSV', 'The header names a column twice.');
  return names;
}

/** The lines of a file of settings. AppError BAD_CSV where it cannot be read as a whole, and says why. */
export async function readLines(bytes: Uint8Array): Promise<Line[]> {
  const text = textOf(bytes);
  if (text.trim() === '') throw new AppError('BAD_CSV', 'The file is empty.');
  const options = { bom: true, trim: true, info: true, skip_empty_lines: true, relax_column_count_less: true };
  const read = await recordsOf(text, { ...options, delimiter: delimiterOf(text), columns: checkedHeader });
  return read.map(({ record, info }) => ({
    line: info.lines,
    cells: Object.fromEntries(Object.entries(record).map(([name, cell]) => [name, plainCell(cell)])),
  }));
}

interface Read {
  record: Record<string, string>;
  info: { lines: number };
}

const recordsOf = (text: string, options: Options): Promise<Read[]> =>
  new Promise((resolve, reject) => {
    parse(text, options, (fault, records: unknown) => {
      if (fault === undefined) resolve(records as Read[]);
      else reject(fault instanceof AppError ? fault : new AppError('BAD_CSV', fault.message, { cause: fault }));
    });
  });

/** The settings of these properties as such a file. */
export const writeFile = (properties: readonly Property[]): string =>
  [[...COLUMNS], ...properties.flatMap(rowsOf)].map((row) => csvLine(row)).join('');

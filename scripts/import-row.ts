import { AppError } from '../domain/errors';

export type Row = Record<string, string>;

/** The columns of the CSV; docs/pms-feed.md explains each. */
export const COLUMNS: { needed: readonly string[]; optional: readonly string[] } = {
  needed: ['confirmation', 'property', 'arrival', 'departure', 'first_name', 'last_name'],
  optional: ['room', 'status', 'guest_id', 'title', 'language', 'email', 'phone', 'loyalty_number', 'companions', 'name_id'],
};

/** One row as the body of PUT /api/v1/stays/:confirmation. AppError BAD_CSV names the first empty cell that is needed. */
export function stayOfRow(row: Row): { confirmation: string; body: object } {
  for (const name of COLUMNS.needed) {
    if (!row[name]) throw new AppError('BAD_CSV', `"${name}" is empty.`);
  }
  const contacts = (['email', 'phone'] as const).flatMap((kind) => (row[kind] ? [{ kind, value: row[kind] }] : []));
  const guest = {
    ...given({ id: row.guest_id, title: row.title, language: row.language, loyaltyNumber: row.loyalty_number }),
    firstName: row.first_name,
    lastName: row.last_name,
    ...(contacts.length > 0 ? { contacts } : {}),
  };
  const { property, arrival, departure } = row;
  const party = row.companions ? { party: companions(row.companions) } : {};
  return {
    confirmation: row.confirmation ?? '',
    body: { property, arrival, departure, guest, ...given({ room: row.room, status: row.status, pmsNameId: row.name_id }), ...party },
  };
}

/** "son: Leo; wife" is a son named Leo and a wife. */
function companions(cell: string): { relation: string; name?: string }[] {
  return cell
    .split(';')
    .map((part) => part.split(':').map((word) => word.trim()))
    .flatMap(([relation, name]) => (relation ? [{ relation, ...given({ name }) }] : []));
}

const given = (cells: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(cells).filter((cell): cell is [string, string] => Boolean(cell[1])));

import type { Role } from '../../words';

/** Who looks: guests see their own words; associates see sensitive slots only where their department acts on them. */
export type Viewer =
  { kind: 'guest'; guestId: string } | { kind: 'associate'; id: string; role: Role; department: string; properties: readonly string[] };

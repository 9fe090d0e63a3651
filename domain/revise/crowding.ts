import type { Observation, Preference } from '../profile';
import { closeAll, type Ledger } from './ledger';
import { isProtected } from './relations';
import { openAt } from './standing';

/**
 * More wishes than anybody has. A document has to have an end: without one, somebody who types without end could make it so large
 * that no note on that guest can be saved any more.
 */
const OPEN_KEPT = 2_000;

const lastHeard = ({ evidence, trueFrom }: Preference): number => Math.max(trueFrom.getTime(), ...evidence.map(({ at }) => at.getTime()));

/** Beyond that number what was unheard of for longest is closed, and says so; never what a guest cannot bear or have. */
export const uncrowd = (ledger: Ledger, o: Observation): Ledger => {
  const open = openAt(ledger.profile, o.at);
  if (open.length <= OPEN_KEPT) return ledger;
  const spare = open.filter((preference) => !isProtected(preference)).sort((a, b) => lastHeard(a) - lastHeard(b));
  return closeAll(ledger, spare.slice(0, open.length - OPEN_KEPT), o, 'crowded out');
};

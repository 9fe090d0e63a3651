import { isOf } from '../domain/brief/capacity';
import type { Briefing, Task } from '../domain/briefing';
import { saysNo } from '../domain/revise/relations';
import type { Capacity } from '../domain/property';
import type { WorkerParts } from './handlers/parts';

/** What of a briefing says what its stay takes of what the house has few of. */
type Taking = Pick<Briefing, 'stayId' | 'property' | 'arrival' | 'departure'> & { tasks: readonly Task[] };

const isLimited = (task: Task, capacities: readonly Capacity[]): boolean =>
  task.state !== 'withdrawn' && !saysNo(task) && capacities.some((capacity) => isOf(capacity, task));

const takenBy = (taking: Taking | null, capacities: readonly Capacity[]): string => {
  if (taking === null) return '';
  const { arrival, departure, tasks } = taking;
  return tasks
    .filter((task) => isLimited(task, capacities))
    .map(({ id, item }) => [id, item, arrival, departure].join('~'))
    .sort()
    .join('\n');
};

/**
 * Where a stay takes more, less or at other times of what its property has few of, others of those nights may come too short now,
 * or no longer: those that were told of it already are looked at again. Told before the change itself is written: what they find is
 * in the profiles and stays, and a crash in between repeats it.
 */
export const lookAtRivals = async (
  before: Taking | null,
  after: Taking,
  capacities: readonly Capacity[],
  parts: WorkerParts,
): Promise<void> => {
  if (capacities.length === 0 || takenBy(before, capacities) === takenBy(after, capacities)) return;
  const ranges = before === null ? [after] : [before, after];
  const from = ranges.map(({ arrival }) => arrival).sort()[0] ?? after.arrival;
  const to =
    ranges
      .map(({ departure }) => departure)
      .sort()
      .at(-1) ?? after.departure;
  const others = (await parts.store.stays.overlapping(after.property, from, to)).filter(({ id }) => id !== after.stayId);
  for (const { id } of others) if (await isTold(`${id}~${after.property}`, capacities, parts)) await lookNow(id, parts);
};

const isTold = async (briefingId: string, capacities: readonly Capacity[], { store }: WorkerParts): Promise<boolean> => {
  const briefing = await store.briefings.get(briefingId);
  return briefing !== null && briefing.editions.length > 0 && briefing.tasks.some((task) => isLimited(task, capacities));
};

const lookNow = async (stayId: string, parts: WorkerParts): Promise<void> => {
  const stay = await parts.store.stays.get(stayId);
  if (stay === null) return;
  if ((await parts.store.stays.replace({ ...stay, nextBriefingAt: parts.clock.now() })) === 'conflict') return lookNow(stayId, parts);
  await parts.queue.enqueue('compose-delta', { stayId, cause: 'capacity' });
};

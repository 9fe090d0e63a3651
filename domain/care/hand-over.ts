import type { Task } from '../briefing';
import { isWithin } from '../slots';
import { ROOM_CARE } from '../slots/room-care';
import type { Stay } from '../stay';

/** What is put into a room, or done to it: whoever moves into another room has none of it there. */
const IN_THE_ROOM = [
  ...ROOM_CARE,
  'room.materials',
  'food.amenity',
  'drink.minibar',
  'drink.machine',
  'family',
  'pets',
  'occasion.flowers',
  'accessibility',
];

const staysBehind = ({ slot, state }: Task): boolean =>
  (state === 'done' || state === 'substituted') && IN_THE_ROOM.some((ancestor) => isWithin(slot, ancestor));

/** Open again, with how it had ended before. */
const again = (task: Task): Task => {
  const open: Task = { ...task, state: 'open', earlier: [...(task.earlier ?? []), ...(task.outcome ? [task.outcome] : [])] };
  delete open.outcome;
  delete open.dueAt;
  delete open.escalations;
  return open;
};

/** The tasks of a stay that changes rooms: what was done in the old room is to be done again; the same list where nothing was. */
export const handedOver = (tasks: readonly Task[], from: string | undefined, { room: to }: Pick<Stay, 'room'>): readonly Task[] => {
  if (from === undefined || to === undefined || from === to || !tasks.some(staysBehind)) return tasks;
  return tasks.map((task) => (staysBehind(task) ? again(task) : task));
};

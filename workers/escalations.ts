import type { Briefing, Edition, Step, Task } from '../domain/briefing';
import { settledPromise, told } from '../domain/care/escalation';
import { allDeliveries, inStep } from '../domain/deliveries';
import type { Conversation, Store } from '../domain/ports';
import type { Property } from '../domain/property';
import type { Department } from '../domain/words';
import { alertDestinations, makeDeliveries, type Destination } from './deliveries';

const webhooksOf = ({ webhooks }: Property): Destination[] => webhooks.map(({ id }) => ({ kind: 'webhook', id }));
const conversationsOf = (conversations: readonly Conversation[]): Destination[] =>
  conversations.map(({ id }) => ({ kind: 'conversation', id }));

const isOf = async ({ associates }: Store, { who }: Conversation, owners: readonly Department[]): Promise<boolean> => {
  const associate = who.kind === 'associate' ? await associates.get(who.associateId) : null;
  return associate !== null && owners.includes(associate.department);
};

/** Conversations and mailboxes of those who own it; where none of theirs is subscribed, the front desk's, which hands it out. */
const ownersOf = async (store: Store, property: Property, owners: readonly Department[]): Promise<Destination[]> => {
  const subscribed = await store.conversations.subscribed(property.code);
  const theirs: Conversation[] = [];
  for (const one of subscribed) if (await isOf(store, one, owners)) theirs.push(one);
  const { mailboxes = [] } = property;
  const boxes = mailboxes.filter(({ department }) => department !== undefined && owners.includes(department));
  const general = boxes.length > 0 ? boxes : mailboxes.filter(({ department }) => department === undefined);
  return [
    ...conversationsOf(theirs.length > 0 ? theirs : subscribed),
    ...general.map(({ id }): Destination => ({ kind: 'email', id })),
    ...webhooksOf(property),
  ];
};

/** The duty manager's conversations, the property's general mailboxes and its webhooks. */
const managersOf = async ({ conversations }: Store, property: Property): Promise<Destination[]> => [
  ...conversationsOf(await conversations.takingAlerts(property.code)),
  ...(property.mailboxes ?? []).filter(({ department }) => department === undefined).map(({ id }): Destination => ({ kind: 'email', id })),
  ...webhooksOf(property),
];

/** Everybody who takes the property's complaints, and those who are to make this one good. */
export const complaintDestinations = async (store: Store, property: Property, owner: Department): Promise<Destination[]> => {
  const theirs: Conversation[] = [];
  for (const one of await store.conversations.subscribed(property.code)) if (await isOf(store, one, [owner])) theirs.push(one);
  const found = [...(await alertDestinations(store, property)), ...conversationsOf(theirs)];
  return [...new Map(found.map((destination) => [destination.id, destination])).values()];
};

/** Who is told that something is overdue, and as what. */
export interface Called {
  destination: Destination;
  as: Step;
}

/** Everybody who is told at these steps, each once; who is both is told as duty manager. */
export const escalationDestinations = async (
  store: Store,
  property: Property,
  steps: readonly Step[],
  owners: readonly Department[],
): Promise<Called[]> => {
  const owning = steps.includes('owner') ? await ownersOf(store, property, owners) : [];
  const managing = steps.includes('duty manager') ? await managersOf(store, property) : [];
  const called = [
    ...owning.map((destination): Called => ({ destination, as: 'owner' })),
    ...managing.map((destination): Called => ({ destination, as: 'duty manager' })),
  ];
  return [...new Map(called.map((one) => [one.destination.id, one])).values()];
};

/** The steps that are taken together now: a step that was jumped is taken with the one after it. */
export const stepsTaken = (to: Step, promises: readonly Pick<Task, 'escalations'>[]): Step[] =>
  to === 'owner' || promises.every(({ escalations = [] }) => escalations.some((one) => one.to === 'owner')) ? [to] : ['owner', to];

/** What is overdue, who is called, and where the guest is. */
export interface Calling {
  to: Step;
  tasks: readonly Task[];
  called: readonly Called[];
  property: Property;
  inHouse: boolean;
  /** Editions of this stay at other properties: keys are unique in a stay. */
  elsewhere: readonly Edition[];
}

/**
 * The briefing with these tasks told to be overdue, in an edition of its own: in one write with its deliveries, so once. An owner
 * is not woken for a guest who is not there yet; the duty manager is at the desk for that, at any hour.
 */
export const escalated = (briefing: Briefing, { to, tasks, called, property, inHouse, elsewhere }: Calling, now: Date): Briefing => {
  const urgent = new Set(called.filter(({ as }) => inHouse || as === 'duty manager').map(({ destination }) => destination.id));
  const destinations = called.map(({ destination }) => destination);
  const ids = new Set(tasks.map(({ id }) => id));
  const key = `overdue-${[...briefing.editions, ...elsewhere].filter(({ escalation }) => escalation !== undefined).length + 1}`;
  const id = `${briefing.stayId}~${key}`;
  const edition: Edition = {
    ...{ id, key, dueAt: now, composedAt: now, added: [], changed: [], withdrawn: [] },
    escalation: { to, tasks: [...ids] },
    deliveries: makeDeliveries(id, destinations, now, (destination) => urgent.has(destination.id)),
  };
  const editions = [...briefing.editions, edition];
  const next = briefing.tasks.map((task) => (ids.has(task.id) ? told(task, to, property, now) : task));
  return inStep({ ...briefing, tasks: next, editions }, allDeliveries(editions));
};

/** The briefing of a stay for which nobody waits any more. */
export const letGo = (briefing: Briefing): Briefing => ({ ...briefing, tasks: briefing.tasks.map(settledPromise) });

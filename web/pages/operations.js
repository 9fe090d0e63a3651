import { apiWith, buttonFor, clockOf, make, offer, saying, signedIn } from './desk.js';

/** For managers: what waits, for how long, and the deliveries that did not arrive, to be resent or dropped. */
const token = signedIn('operations.link');
const api = apiWith(token);
const property = document.getElementById('property');
const note = document.getElementById('note');
/** By the property's clock; set with the property. */
let clock = clockOf('UTC');

const line = (what, value) => {
  const row = make('div', 'task');
  row.append(make('span', 'number', ''), make('div', 'what', what), make('div', '', value));
  return row;
};

const told = (counts) =>
  Object.entries(counts)
    .map(([state, count]) => `${state} ${count}`)
    .join(' · ');

const duration = (seconds) => (seconds < 1 ? 'none' : seconds < 120 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`);

const share = (part) => (part === null ? 'nothing judged yet' : `${Math.round(part * 100)} in 100`);

function numbers({ queues, lagSeconds, troubled, overdue, escalated, recoveriesOpen, afterStay }) {
  const lanes = Object.entries(queues).map(([lane, counts]) => line(`lane ${lane}`, told(counts)));
  const lag = Object.entries(lagSeconds).map(([kind, seconds]) => line(`oldest due ${kind}`, duration(seconds)));
  const chain = Object.entries(troubled).map(([kind, counts]) => line(`${kind}s with deliveries`, told(counts)));
  const kept = [
    line('stays with an overdue task', String(overdue.task)),
    line('recoveries open', `${recoveriesOpen} · overdue ${overdue.recovery}`),
    line('tasks told', told(escalated.task)),
    line('recoveries told', told(escalated.recovery)),
    line('right, by what guests say afterwards', share(afterStay.relevance)),
    line('sacrifice of those stays', share(afterStay.sacrifice)),
  ];
  return [
    make('h2', '', 'The whole chain'),
    make('h3', '', 'queues'),
    ...lanes,
    make('h3', '', 'waiting'),
    ...lag,
    ...chain,
    make('h3', '', 'kept'),
    ...kept,
  ];
}

function letterLine({ idempotencyKey, trouble, destination, attempts, lastError, nextAttemptAt, about }) {
  const row = make('div', 'task');
  const what = make('div', 'what', `${about.kind} for ${about.guestName}${about.room ? `, room ${about.room}` : ''}`);
  const next = trouble === 'retried' ? ` · again at ${clock(nextAttemptAt)}` : '';
  what.append(make('div', 'why', `${destination.kind} ${destination.id} · ${attempts} attempts · ${lastError || 'no answer'}${next}`));
  const buttons = make('div');
  for (const verb of ['resend', 'drop']) {
    const press = () => act(() => api(`/deliveries/${encodeURIComponent(idempotencyKey)}/${verb}`, { method: 'POST' }));
    buttons.append(buttonFor(verb, press));
  }
  row.append(make('span', 'number', trouble === 'dead' ? '✕' : '…'), what, buttons);
  return row;
}

function unmappedOf(unmapped) {
  if (unmapped.length === 0) return [];
  const lines = unmapped.map(({ slot, says, group, count, items }) =>
    line(`${slot} (${says}${group ? `, OPERA group ${group}` : ''})${items.length ? `: ${items.join(', ')}` : ''}`, String(count)),
  );
  return [make('h2', '', `Without a PMS code at ${property.value}`), ...lines];
}

const say = saying(note);
const act = (work) =>
  say(async () => {
    await work();
    await refresh();
  });

async function refresh() {
  const at = `/properties/${property.value}`;
  const [state, { deliveries }, { unmapped }] = await Promise.all([api('/operations'), api(`${at}/deliveries`), api(`${at}/pms/unmapped`)]);
  document.getElementById('when').textContent = `as of ${clock(state.at)} at ${property.value}`;
  document.getElementById('numbers').replaceChildren(...numbers(state));
  const none = deliveries.length === 0 ? [make('p', 'quiet', 'Every message has arrived or is on its way.')] : [];
  const title = make('h2', '', `Not delivered at ${property.value}`);
  document.getElementById('letters').replaceChildren(title, ...none, ...deliveries.map(letterLine));
  document.getElementById('unmapped').replaceChildren(...unmappedOf(unmapped));
  note.textContent = '';
}

async function enter() {
  const { timeZone } = (await api(`/properties/${property.value}`)).property;
  clock = clockOf(timeZone);
  await refresh();
}

async function start() {
  if (!token) {
    note.textContent = 'Open this page by a manager’s sign-in link.';
    return;
  }
  const { viewer } = await api('/me');
  offer(property, viewer.properties, () => say(enter));
  await enter();
  setInterval(() => void say(refresh), 5_000);
}

void say(start);

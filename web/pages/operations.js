/** For managers: what waits, for how long, and the deliveries that did not arrive, to be resent or dropped. */
const signed = new URLSearchParams(location.hash.slice(1)).get('token');
if (signed) sessionStorage.setItem('operations.link', signed);
if (signed) history.replaceState(null, '', location.pathname);
const token = sessionStorage.getItem('operations.link');
const property = document.getElementById('property');
const note = document.getElementById('note');

async function api(path, options = {}) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const answer = await fetch(`/api/v1${path}`, { ...options, headers });
  const body = await answer.json();
  if (!answer.ok) throw new Error(`${body.error.message} ${body.error.help}`);
  return body;
}

const make = (tag, className, content = '') => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = content;
  return element;
};

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
  const next = trouble === 'retried' ? ` · again at ${String(nextAttemptAt).slice(0, 16).replace('T', ' ')} UTC` : '';
  what.append(make('div', 'why', `${destination.kind} ${destination.id} · ${attempts} attempts · ${lastError || 'no answer'}${next}`));
  const buttons = make('div');
  for (const verb of ['resend', 'drop']) {
    const button = make('button', '', verb);
    button.type = 'button';
    button.onclick = () => act(() => api(`/deliveries/${encodeURIComponent(idempotencyKey)}/${verb}`, { method: 'POST' }));
    buttons.append(button);
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

const act = async (work) => {
  try {
    await work();
    await refresh();
  } catch (fault) {
    note.textContent = fault.message;
  }
};

async function refresh() {
  const at = `/properties/${property.value}`;
  const [state, { deliveries }, { unmapped }] = await Promise.all([api('/operations'), api(`${at}/deliveries`), api(`${at}/pms/unmapped`)]);
  document.getElementById('when').textContent = `as of ${String(state.at).slice(0, 19).replace('T', ' ')} UTC`;
  document.getElementById('numbers').replaceChildren(...numbers(state));
  const none = deliveries.length === 0 ? [make('p', 'quiet', 'Every message has arrived or is on its way.')] : [];
  const title = make('h2', '', `Not delivered at ${property.value}`);
  document.getElementById('letters').replaceChildren(title, ...none, ...deliveries.map(letterLine));
  document.getElementById('unmapped').replaceChildren(...unmappedOf(unmapped));
  note.textContent = '';
}

async function start() {
  if (!token) {
    note.textContent = 'Open this page by a manager’s sign-in link.';
    return;
  }
  const { viewer } = await api('/me');
  property.replaceChildren(...viewer.properties.map((code) => new window.Option(code, code)));
  property.onchange = () => act(refresh);
  await refresh();
  setInterval(() => void refresh().catch((fault) => (note.textContent = fault.message)), 5000);
}

start().catch((fault) => (note.textContent = fault.message));

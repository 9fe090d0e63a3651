/** The front-desk board: what each arriving guest wants, by department; tasks are marked here. */
const signed = new URLSearchParams(location.hash.slice(1)).get('token');
if (signed) sessionStorage.setItem('board.link', signed);
if (signed) history.replaceState(null, '', location.pathname);
const token = sessionStorage.getItem('board.link');
const property = document.getElementById('property');
const department = document.getElementById('department');
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

const clock = (at) => new Date(at).toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

const toldTo = (escalations) => (escalations?.length ? ` · the ${escalations.at(-1).to} was told` : '');

function dueLine({ dueAt, state, escalations }) {
  if (state !== 'open' || !dueAt) return null;
  const overdue = new Date(dueAt) <= new Date();
  return make('div', overdue ? 'overdue' : 'why', `${overdue ? 'overdue since' : 'due'} ${clock(dueAt)}${toldTo(escalations)}`);
}

function taskLine(briefing, task, fresh) {
  const row = make('div', `task ${task.state}`);
  const what = make('div', 'what', task.action);
  if (fresh.has(task.id)) what.append(make('span', 'new', ' · new'));
  const { why, alarms, hints } = briefing.told[task.id];
  what.append(
    ...alarms.map((alarm) => make('div', 'overdue', alarm)),
    make('div', 'why', why),
    ...hints.map((hint) => make('div', 'why', hint)),
  );
  const due = dueLine(task);
  if (due) what.append(due);
  const buttons = make('div');
  if (task.state === 'open') {
    for (const outcome of ['done', 'failed', 'declined', 'substituted']) {
      const button = make('button', '', outcome);
      button.type = 'button';
      button.onclick = () => mark(briefing.stayId, task.number, outcome);
      buttons.append(button);
    }
  } else
    buttons.append(
      make(
        'span',
        'why',
        `${task.state}${task.outcome ? ` · ${task.outcome.by}` : ''}${task.outcome?.remark ? `: ${task.outcome.remark}` : ''}`,
      ),
    );
  row.append(make('span', 'number', `${task.number}`), what, buttons);
  return row;
}

function stayCard(briefing) {
  const card = make('article', 'stay');
  const room = briefing.room ? `room ${briefing.room}` : 'no room yet';
  card.append(make('h2', '', `${briefing.guestName} · ${room}`));
  const print = make('a', 'quiet', 'Print');
  print.href = `/print/${encodeURIComponent(briefing.stayId)}#token=${token}`;
  print.target = '_blank';
  print.rel = 'noopener';
  const days = make('div', 'quiet', `${briefing.stayId} · ${briefing.arrival} to ${briefing.departure} · `);
  days.append(print);
  card.append(days);
  const last = briefing.editions.at(-1);
  const fresh = new Set(briefing.editions.length > 1 ? [...last.added, ...last.changed] : []);
  const chosen = briefing.tasks.filter((task) => !department.value || task.department === department.value);
  for (const name of [...new Set(chosen.map((task) => task.department))]) {
    const owner = chosen.find((task) => task.department === name)?.owner;
    card.append(make('h3', '', owner ? `${name} · ${owner}` : name));
    for (const task of chosen.filter((one) => one.department === name)) card.append(taskLine(briefing, task, fresh));
  }
  if (chosen.length === 0) card.append(make('p', 'quiet', 'Nothing known for this department yet.'));
  for (const question of briefing.questions) card.append(make('p', 'quiet', `To ask: ${question.about}`));
  return card;
}

function alertLine(alert) {
  const row = make('div', 'alert');
  const room = alert.room ? `, room ${alert.room}` : '';
  row.append(make('p', '', `${alert.guestName}${room}: “${alert.complaint.quote}” (${alert.severity})`));
  const due = dueLine(alert);
  if (due) row.append(due);
  if (alert.outcome) row.append(make('p', 'why', `done, and the guest does not know yet: ${alert.outcome.remark}`));
  const button = make('button', '', 'taken care of');
  button.type = 'button';
  button.onclick = () => {
    const remark = alert.outcome ? undefined : window.prompt('What was done for the guest?');
    if (remark === null || remark === '') return;
    const word = window.prompt(
      'What may the guest read of it? Write it as you would say it; leave it empty if you told the guest yourself.',
    );
    if (word === null) return;
    const body = JSON.stringify({ ...(remark ? { remark } : {}), ...(word ? { word } : { told: 'in person' }) });
    void act(() => api(`/alerts/${encodeURIComponent(alert.id)}/close`, { method: 'POST', body }));
  };
  row.append(button);
  return row;
}

const act = async (work) => {
  try {
    await work();
    await refresh();
  } catch (fault) {
    note.textContent = fault.message;
  }
};

const QUESTIONS = {
  failed: 'What stood in the way?',
  substituted: 'With what was it substituted?',
  declined: 'What did the guest say? (optional)',
};

const mark = (stayId, number, outcome) => {
  const remark = QUESTIONS[outcome] ? window.prompt(QUESTIONS[outcome]) : undefined;
  if (remark === null || (remark === '' && outcome !== 'declined')) return undefined;
  const body = JSON.stringify({ outcome, ...(remark ? { remark } : {}) });
  return act(() => api(`/stays/${encodeURIComponent(stayId)}/tasks/${number}`, { method: 'POST', body }));
};

async function refresh() {
  const [{ briefings, from, to }, { alerts }, { tasks }] = await Promise.all([
    api(`/properties/${property.value}/briefings`),
    api(`/properties/${property.value}/alerts`),
    api(`/properties/${property.value}/tasks?state=overdue`),
  ]);
  const departments = [...new Set(briefings.flatMap((one) => one.tasks.map((task) => task.department)))].sort();
  const chosen = department.value;
  department.replaceChildren(new window.Option('all', ''), ...departments.map((name) => new window.Option(name, name)));
  department.value = departments.includes(chosen) ? chosen : '';
  document.getElementById('when').textContent = `in the house or arriving, ${from} to ${to}`;
  document.getElementById('briefings').replaceChildren(...briefings.map(stayCard));
  document.getElementById('alerts').replaceChildren(...alerts.filter((one) => one.state === 'open').map(alertLine));
  document.getElementById('overdue').textContent = tasks.length === 0 ? 'nothing overdue' : `${tasks.length} overdue`;
  document.getElementById('overdue').className = tasks.length === 0 ? 'quiet' : 'overdue';
  note.textContent = briefings.length === 0 ? 'No briefing is due for the coming days.' : '';
}

async function start() {
  if (!token) {
    note.textContent = 'Open the board by your sign-in link.';
    return;
  }
  const { viewer } = await api('/me');
  const operations = document.getElementById('operations');
  operations.hidden = viewer.role !== 'manager';
  operations.href = `/operations#token=${token}`;
  property.replaceChildren(...viewer.properties.map((code) => new window.Option(code, code)));
  property.onchange = () => act(refresh);
  department.onchange = () => act(refresh);
  await refresh();
  setInterval(() => void refresh().catch((fault) => (note.textContent = fault.message)), 5000);
}

start().catch((fault) => (note.textContent = fault.message));

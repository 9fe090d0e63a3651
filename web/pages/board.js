import { apiWith, buttonFor, clockOf, make, offer, saying, signedIn } from './desk.js';

/** The front-desk board: what each arriving guest wants, by department; tasks are marked here. */
const token = signedIn('board.link');
const api = apiWith(token);
const property = document.getElementById('property');
const department = document.getElementById('department');
const note = document.getElementById('note');
/** By the property's clock; set with the property. */
let clock = clockOf('UTC');

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
      buttons.append(buttonFor(outcome, () => mark(briefing.stayId, task.number, outcome)));
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
  const close = () => {
    const remark = alert.outcome ? undefined : window.prompt('What was done for the guest?');
    if (remark === null || remark === '') return;
    const word = window.prompt(
      'What may the guest read of it? Write it as you would say it; leave it empty if you told the guest yourself.',
    );
    if (word === null) return;
    const body = JSON.stringify({ ...(remark ? { remark } : {}), ...(word ? { word } : { told: 'in person' }) });
    void act(() => api(`/alerts/${encodeURIComponent(alert.id)}/close`, { method: 'POST', body }));
  };
  row.append(buttonFor('taken care of', close));
  return row;
}

const told = saying(note);
const act = (work) =>
  told(async () => {
    await work();
    await refresh();
  });

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

/** In what way a wish is not met, and what there is instead. */
function unmetLine({ why, guestName, room, item, holder, strong, substitute, shortage, remark }) {
  const row = make('div', `task ${why === 'failed' ? 'failed' : ''}`);
  const whose = holder === 'guest' ? '' : ` (${holder})`;
  const what = make('div', 'what', `${guestName}${room ? `, room ${room}` : ''}: ${item}${whose}${strong ? ' · cannot do without' : ''}`);
  const reasons = {
    'not possible': substitute ? `not possible here; instead: ${substitute}` : 'not possible here, and nothing near it',
    short: shortage ? `short: ${shortage.wanted} wanted, ${shortage.count} in the house` : 'short',
    failed: `failed: ${remark}`,
    substituted: `substituted: ${remark}`,
  };
  what.append(make('div', 'why', reasons[why]));
  row.append(make('span', 'number', ''), what, make('div'));
  return row;
}

function unmetDay({ day, short, wishes }) {
  const part = make('div');
  const things = short.map(({ slot, items, wanted, count }) => `${items.join(', ') || slot}: ${wanted} wanted, ${count} in the house`);
  part.append(make('h3', '', [day, ...things].join(' · ')), ...wishes.map(unmetLine));
  return part;
}

/** What cannot be done as wished, over the next two weeks; counted anew now and then, for it changes slowly. */
async function refreshUnmet() {
  const { days } = await api(`/properties/${property.value}/unmet`);
  const count = days.reduce((sum, { wishes }) => sum + wishes.length, 0);
  const box = document.getElementById('unmet');
  box.hidden = days.length === 0;
  box.querySelector('summary').textContent = `Not as wished in the next two weeks: ${count}`;
  box.querySelector('div').replaceChildren(...days.map(unmetDay));
}

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
  document.getElementById('when').textContent = `in the house or arriving, ${from} to ${to} · ${clock(new Date())} there`;
  document.getElementById('briefings').replaceChildren(...briefings.map(stayCard));
  document.getElementById('alerts').replaceChildren(...alerts.filter((one) => one.state === 'open').map(alertLine));
  document.getElementById('overdue').textContent = tasks.length === 0 ? 'nothing overdue' : `${tasks.length} overdue`;
  document.getElementById('overdue').className = tasks.length === 0 ? 'quiet' : 'overdue';
  note.textContent = briefings.length === 0 ? 'No briefing is due for the coming days.' : '';
}

async function enter() {
  const { timeZone } = (await api(`/properties/${property.value}`)).property;
  clock = clockOf(timeZone);
  await Promise.all([refresh(), refreshUnmet()]);
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
  offer(property, viewer.properties, () => told(enter));
  department.onchange = () => told(refresh);
  await enter();
  setInterval(() => void told(refresh), 5_000);
  setInterval(() => void told(refreshUnmet), 60_000);
}

void told(start);

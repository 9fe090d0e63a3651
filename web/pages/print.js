/** The page to print: one stay's briefing on one sheet, as the reader may see it. */
const signed = new URLSearchParams(location.hash.slice(1)).get('token');
if (signed) sessionStorage.setItem('print.link', signed);
if (signed) history.replaceState(null, '', location.pathname);
const token = sessionStorage.getItem('print.link') ?? sessionStorage.getItem('board.link');
const sheet = document.getElementById('sheet');
const note = document.getElementById('note');

const make = (tag, className, content = '') => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = content;
  return element;
};

function taskRow({ title, why, alarms, hints, done }) {
  const row = make('div', 'task');
  const what = make('div');
  what.append(make('div', 'what', title), ...alarms.map((alarm) => make('div', 'alarm', alarm)));
  what.append(make('div', 'why', why), ...hints.map((hint) => make('div', 'why hint', hint)));
  row.append(make('div', 'box', done ? '✓' : ''), what);
  return row;
}

function groupOf({ heading, tasks, more }) {
  const part = make('section');
  part.append(make('h2', '', heading), ...tasks.map(taskRow), ...(more ? [make('div', 'why', more)] : []));
  return part;
}

async function start() {
  if (!token) throw new Error('Open this page from the board, or by a link of your own.');
  const answer = await fetch(`/api/v1${location.pathname}`, { headers: { authorization: `Bearer ${token}` } });
  const body = await answer.json();
  if (!answer.ok) throw new Error(`${body.error.message} ${body.error.help}`);
  const { language, title, facts, groups, below, printed, print } = body.sheet;
  document.documentElement.lang = language;
  document.title = title;
  sheet.append(make('h1', '', title), make('div', 'facts', facts), ...groups.map(groupOf), ...below.map((line) => make('p', '', line)));
  sheet.append(make('footer', '', printed));
  const button = document.getElementById('print');
  button.textContent = print;
  button.hidden = false;
  button.onclick = () => window.print();
}

start().catch((fault) => (note.textContent = fault.message));

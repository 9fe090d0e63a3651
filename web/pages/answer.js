import { apiWith, buttonFor, make, saying, signedIn } from './desk.js';

/** A guest answers what was asked by e-mail; opening the page changes nothing. */
const token = signedIn('answer.link');
const api = apiWith(token);
const note = document.getElementById('note');
const told = saying(note);

const send = (sends) =>
  told(async () => {
    const { said } = await api('/answer', { method: 'POST', body: JSON.stringify(sends) });
    await show();
    note.textContent = said;
  });

function lineFor({ text, chosen, buttons }) {
  const row = make('div', 'task');
  const pressed = make('div');
  for (const { label, sends } of buttons) {
    const button = buttonFor(label, () => send(sends));
    button.setAttribute('aria-pressed', String(label === chosen));
    pressed.append(button);
  }
  row.append(make('span', 'number', chosen === null ? '' : '✓'), make('div', 'what', text), pressed);
  return row;
}

async function show() {
  const { asked } = await api('/answer');
  document.documentElement.lang = asked.language;
  document.getElementById('title').textContent = asked.title;
  document.getElementById('lines').replaceChildren(...asked.lines.map(lineFor));
  document.getElementById('buttons').replaceChildren(...asked.buttons.map(({ label, sends }) => buttonFor(label, () => send(sends))));
}

void told(show);

/** The first page: the demo chain's people with their sign-in links; without demo data it says how to make one. */
const list = (id, people, line) => {
  const items = people.map((person) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = person.link;
    link.textContent = person.name;
    const detail = document.createElement('span');
    detail.textContent = line(person);
    item.append(link, detail);
    return item;
  });
  document.getElementById(id).replaceChildren(...items);
};

const stayLine = ({ stay }) =>
  `${stay.id} · ${stay.property}${stay.room ? ` room ${stay.room}` : ''} · ${stay.arrival} to ${stay.departure}`;

/** While the chain is being made, looks again each second. */
async function show() {
  const note = document.getElementById('note');
  const answer = await fetch('/api/v1/demo/people');
  if (!answer.ok) {
    note.textContent = 'Guests come by the signed link of their confirmation; associates by a link made with “npm run token”.';
    return;
  }
  const { seeding, guests, associates } = await answer.json();
  list('guests', guests, stayLine);
  list('associates', associates, ({ role, department, properties }) => `${role} · ${department} · ${properties.join(', ')}`);
  note.textContent = seeding
    ? 'Seeding: the demo chain is being made. You may begin; more guests and stays come within seconds.'
    : 'Demo chain: these people, stays and wishes are made up.';
  if (seeding) setTimeout(() => void show(), 1000);
}

void show();

/** The first page: the demo chain's people with their sign-in links; without demo data it says how to make one. */
const list = (id, people, line) => {
  const place = document.getElementById(id);
  for (const person of people) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = person.link;
    link.textContent = person.name;
    const detail = document.createElement('span');
    detail.textContent = line(person);
    item.append(link, detail);
    place.append(item);
  }
};

fetch('/api/v1/demo/people')
  .then((answer) => (answer.ok ? answer.json() : null))
  .then((people) => {
    const note = document.getElementById('note');
    if (!people) {
      note.textContent = 'Guests come by the signed link of their confirmation; associates by a link made with “npm run token”.';
      return;
    }
    const stayLine = ({ stay }) =>
      `${stay.id} · ${stay.property}${stay.room ? ` room ${stay.room}` : ''} · ${stay.arrival} to ${stay.departure}`;
    list('guests', people.guests, stayLine);
    list('associates', people.associates, ({ role, department, properties }) => `${role} · ${department} · ${properties.join(', ')}`);
    note.textContent = 'Demo chain: these people, stays and wishes are made up.';
  });

/** What the pages of a desk share: who is signed in, how the API is asked, and the clock of the house. */

/** The token of a sign-in link, kept for this tab under that name and taken out of the address. */
export function signedIn(name) {
  const signed = new URLSearchParams(location.hash.slice(1)).get('token');
  if (signed) sessionStorage.setItem(name, signed);
  if (signed) history.replaceState(null, '', location.pathname);
  return sessionStorage.getItem(name);
}

export const apiWith =
  (token) =>
  async (path, options = {}) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await fetch(`/api/v1${path}`, { ...options, headers });
    const body = await answer.json();
    if (!answer.ok) throw new Error(`${body.error.message} ${body.error.help}`);
    return body;
  };

export const make = (tag, className, content = '') => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = content;
  return element;
};

export const buttonFor = (label, press) => {
  const button = make('button', '', label);
  button.type = 'button';
  button.onclick = press;
  return button;
};

/** "5 Mar, 14:00", by the clock of the property, wherever the page is read. */
export const clockOf = (timeZone) => (at) =>
  new Date(at).toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone });

/** Says what went wrong instead of throwing it. */
export const saying = (note) => async (work) => {
  try {
    await work();
  } catch (fault) {
    note.textContent = fault.message;
  }
};

/** The choice of property, filled with those of whoever is signed in. */
export function offer(select, codes, chosen) {
  select.replaceChildren(...codes.map((code) => new window.Option(code, code)));
  select.onchange = chosen;
}

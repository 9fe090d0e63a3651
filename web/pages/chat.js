/**
 * The web chat of guests and associates: botframework-directlinejs over our own Direct Line endpoint, cards by adaptivecards.
 * The page holds no words: what is shown comes from the conversation, which the server keeps.
 */
const talk = document.getElementById('talk');
const text = document.getElementById('text');
const door = document.body.dataset.door;
const remembered = (name) => sessionStorage.getItem(`${door}.${name}`);
const remember = (name, value) => sessionStorage.setItem(`${door}.${name}`, value);

const signed = new URLSearchParams(location.hash.slice(1)).get('token');
if (signed && signed !== remembered('link')) {
  sessionStorage.removeItem(`${door}.chat`);
  remember('link', signed);
}
if (signed) history.replaceState(null, '', location.pathname);
const board = document.getElementById('board');
if (board && remembered('link')) board.href = `/board#token=${remembered('link')}`;

let line;
let lastSuggestions = null;

async function session() {
  const known = remembered('chat');
  if (known) {
    const chat = JSON.parse(known);
    const answer = await fetch(`/v3/directline/conversations/${chat.conversationId}`, {
      headers: { authorization: `Bearer ${chat.token}` },
    });
    if (answer.ok) return { ...chat, resumed: true };
  }
  const link = remembered('link');
  const answer = await fetch('/v3/directline/tokens/generate', {
    method: 'POST',
    headers: link ? { authorization: `Bearer ${link}` } : {},
  });
  const body = await answer.json();
  if (!answer.ok) throw new Error(`${body.error.message} ${body.error.help}`);
  remember('chat', JSON.stringify(body));
  return { ...body, resumed: false };
}

function bubble(content, kind) {
  const said = document.createElement('div');
  said.className = `said ${kind}`;
  said.textContent = content;
  talk.append(said);
  said.scrollIntoView({ block: 'end' });
}

function card(content) {
  const shown = new AdaptiveCards.AdaptiveCard();
  shown.hostConfig = new AdaptiveCards.HostConfig({
    fontFamily: 'Georgia, serif',
    spacing: { padding: 12 },
    actions: { actionsOrientation: 'horizontal', actionAlignment: 'left', maxActions: 12, buttonSpacing: 6 },
  });
  const frame = document.createElement('div');
  frame.className = 'card';
  shown.onExecuteAction = (action) => {
    if (!(action instanceof AdaptiveCards.SubmitAction)) return;
    post({ type: 'message', value: action.data });
  };
  shown.parse(content);
  frame.append(shown.render());
  talk.append(frame);
  frame.scrollIntoView({ block: 'end' });
}

function suggestions(actions) {
  const frame = document.createElement('div');
  frame.className = 'suggested';
  for (const action of actions) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = action.title;
    button.onclick = () => post({ type: 'message', text: action.value });
    frame.append(button);
  }
  lastSuggestions?.remove();
  lastSuggestions = frame;
  talk.append(frame);
}

function show(activity) {
  if (activity.type !== 'message') return;
  const mine = activity.from.role === 'user';
  if (mine && !activity.text) return;
  if (activity.text) bubble(activity.text, mine ? 'mine' : 'theirs');
  for (const attachment of activity.attachments ?? []) {
    if (attachment.contentType === 'application/vnd.microsoft.card.adaptive') card(attachment.content);
  }
  if (activity.suggestedActions?.actions?.length) suggestions(activity.suggestedActions.actions);
}

function post(activity) {
  line.postActivity({ ...activity, from: { id: 'me' } }).subscribe({
    next: (id) => id === 'retry' && bubble('That was not sent. Please try once more.', 'fault'),
    error: () => bubble('That was not sent: the hotel’s server does not answer. Your text is still in the box.', 'fault'),
  });
}

function say(words) {
  if (words.trim() === '') return;
  post({ type: 'message', text: words.trim() });
  text.value = '';
}

document.getElementById('say').addEventListener('submit', (event) => {
  event.preventDefault();
  say(text.value);
});
text.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  say(text.value);
});
for (const chip of document.querySelectorAll('#chips button')) chip.onclick = () => say(chip.textContent);

session()
  .then((chat) => {
    line = new DirectLine.DirectLine({
      token: chat.token,
      domain: `${location.origin}/v3/directline`,
      webSocket: false,
      pollingInterval: 700,
      ...(chat.resumed ? { conversationId: chat.conversationId, watermark: '0' } : {}),
    });
    line.activity$.subscribe(show);
    if (!chat.resumed) post({ type: 'conversationUpdate', membersAdded: [{ id: 'me' }] });
  })
  .catch((fault) => bubble(fault.message, 'fault'));

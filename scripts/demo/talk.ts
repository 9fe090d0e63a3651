import { setTimeout as pause } from 'node:timers/promises';

interface Activity {
  type: string;
  text?: string;
  from?: { role?: string };
  attachments?: { content: unknown }[];
}

/** One person at the web chat, over the Direct Line protocol: says something and hears what comes. */
export interface Talk {
  say(text: string): Promise<string[]>;
  /** Waits for messages that come by themselves, such as a briefing; gives up after `patienceMs`. */
  hear(patienceMs?: number): Promise<string[]>;
}

export async function openTalk(url: string, link: string): Promise<Talk> {
  const base = `${url}/v3/directline`;
  const { conversationId, token } = await post<{ conversationId: string; token: string }>(`${base}/tokens/generate`, link, {});
  const path = `${base}/conversations/${conversationId}/activities`;
  let watermark = '0';
  const fetchNew = async (): Promise<string[]> => {
    const answer = await fetch(`${path}?watermark=${watermark}`, { headers: { authorization: `Bearer ${token}` } });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    const body = (await answer.json()) as { activities: Activity[]; watermark: string };
    watermark = body.watermark;
    return body.activities.filter(({ type, from }) => type === 'message' && from?.role !== 'user').flatMap(wordsOf);
  };
  await post(path, token, { type: 'conversationUpdate', membersAdded: [{ id: 'me' }] });
  await fetchNew();
  return {
    say: async (text) => {
      await post(path, token, { type: 'message', text });
      return fetchNew();
    },
    hear: async (patienceMs = 10_000) => {
      const until = Date.now() + patienceMs;
      for (;;) {
        const heard = await fetchNew();
        if (heard.length > 0 || Date.now() > until) return heard;
        await pause(100);
      }
    },
  };
}

async function post<T>(url: string, token: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** What a person would read: the text, and every text of the cards. */
function wordsOf({ text, attachments = [] }: Activity): string[] {
  const cards = attachments.map(({ content }) => textsIn(content).join('\n'));
  return [text ?? '', ...cards].filter((part) => part.trim() !== '');
}

function textsIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(textsIn);
  if (typeof part !== 'object' || part === null) return [];
  const { type, text, title, value, body, items, columns, facts, inlines, actions } = part as Record<string, unknown>;
  if (type === 'TextBlock' || type === 'TextRun') return [String(text)];
  if (typeof title === 'string' && typeof value === 'string' && type === undefined) return [`${title}: ${value}`];
  const buttons = Array.isArray(actions) ? [`[${actions.map((action) => String((action as { title?: string }).title)).join('] [')}]`] : [];
  return [...[body, items, columns, facts, inlines].flatMap(textsIn), ...buttons];
}

import type { Note } from '../note';
import type { Preference } from '../profile';
import { RULINGS } from '../revise/rulings';
import type { GuestExport } from './export';

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
const where = (property: string | null): string => (property === null ? '' : `, ${property}`);
const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** One readable file (Markdown) of everything in the export; what a person asks for who asks "what do you have on me?". */
export function exportText(given: GuestExport): string {
  const { firstName, lastName } = given.guest;
  const sections: [string, string[]][] = [
    ['Who you are to us', personLines(given)],
    ['What we believe now', given.current.flatMap(preferenceLines)],
    ['What we believed before', given.over.flatMap(preferenceLines)],
    [
      'What we keep in mind until it comes again',
      given.inMind.map(({ item, quote, at }) => `- ${item}: “${oneLine(quote)}” (${dayOf(at)})`),
    ],
    ['What we should ask', given.questions.map(({ about, at }) => `- ${oneLine(about)} (${dayOf(at)})`)],
    ['What was said and noted', given.notes.map(noteLine)],
    [
      'Stays',
      given.stays.map(({ id, property, arrival, departure, status }) => `- ${id}: ${property}, ${arrival} to ${departure}, ${status}`),
    ],
    [
      'What the hotels prepared',
      given.briefings.flatMap(({ property, arrival, tasks }) => tasks.map((task) => taskLine(property, arrival, task))),
    ],
    [
      'Complaints',
      given.alerts.map(
        ({ property, raisedAt, complaint, state }) => `- ${dayOf(raisedAt)}, ${property}, ${state}: “${oneLine(complaint.quote)}”`,
      ),
    ],
    ['Conversations', given.conversations.map(({ id, channelId, updatedAt }) => `- ${id} (${channelId}), last on ${dayOf(updatedAt)}`)],
    ['Who looked', given.audit.map(({ at, actor, action, what }) => `- ${at.toISOString()}: ${actor}, ${action} ${what}`.trimEnd())],
  ];
  const parts = sections.map(([title, lines]) => `## ${title}\n\n${lines.length > 0 ? lines.join('\n') : 'Nothing.'}`);
  return [`# ${firstName} ${lastName}`, `Everything we know, as of ${given.exportedAt.toISOString()}.`, ...parts].join('\n\n') + '\n';
}

function personLines({ guest }: GuestExport): string[] {
  const { id, title, language, loyaltyNumber, contacts, companions, accounts, createdAt } = guest;
  const facts: [string, string | undefined][] = [
    ['Number with us', id],
    ['Title', title],
    ['Language', language],
    ['Loyalty number', loyaltyNumber],
    ['Contacts', contacts.map(({ value }) => value).join(', ')],
    ['Travelling with you', companions.map(({ relation, name }) => (name === undefined ? relation : `${name} (${relation})`)).join(', ')],
    ['Linked accounts', accounts.join(', ')],
    ['Known since', dayOf(createdAt)],
  ];
  return facts.flatMap(([name, value]) => (value ? [`- ${name}: ${value}`] : []));
}

function preferenceLines({ item, level, when, holder, trueFrom, trueUntil, evidence, rulings }: Preference): string[] {
  const condition = when.length > 0 ? `, when ${when.join(' and ')}` : '';
  const whose = holder === 'guest' ? '' : `, for ${holder}`;
  const until = trueUntil ? ` to ${dayOf(trueUntil)}` : '';
  const said = evidence.map(({ quote, author, at, property }) => `  - ${author}, ${dayOf(at)}${where(property)}: “${oneLine(quote)}”`);
  const why = rulings.map(({ rule, at }) => `  - ${dayOf(at)}: ${RULINGS[rule as keyof typeof RULINGS]}`);
  return [`- **${item}**: ${level}${condition}${whose} (from ${dayOf(trueFrom)}${until})`, ...said, ...why];
}

const noteLine = ({ at, author, property, channel, text }: Note): string =>
  `- ${at.toISOString()}, ${author.name}${where(property)} (${channel}): “${oneLine(text)}”`;

function taskLine(
  property: string,
  arrival: string,
  { action, department, reason, state }: GuestExport['briefings'][number]['tasks'][number],
): string {
  return `- ${property}, ${arrival}, ${department}: ${action} (${reason}; ${state})`;
}

import type { Content, Paragraph } from './letter';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE = {
  heading: 'margin:18px 0 4px;font-size:13px;letter-spacing:1px;text-transform:uppercase;color:#9a7b3f',
  task: 'margin:6px 0;padding-top:6px;border-top:1px solid #dfdad0',
  line: 'margin:10px 0;color:#5d6b7a',
};

/** Plain text: quieter lines are indented under what they belong to. */
export const asText = ({ subject, paragraphs }: Content): string =>
  [
    subject,
    ...paragraphs.map(({ kind, lines }) => (kind === 'heading' ? `\n${lines.join('\n').toUpperCase()}` : lines.join('\n    '))),
  ].join('\n');

/** HTML without scripts or pictures; every word is escaped, for some are a guest's. */
export const asHtml = ({ language, subject, paragraphs }: Content): string =>
  `<!doctype html><html lang="${language}"><body style="font-family:Georgia,serif;color:#1d2733;max-width:40em">
<h1 style="font-size:20px;font-weight:normal">${escaped(subject)}</h1>
${paragraphs.map(paragraphHtml).join('\n')}
</body></html>`;

function paragraphHtml({ kind, lines, link }: Paragraph): string {
  const [first = '', ...rest] = lines.map((each) => withLink(escaped(each), link));
  const quiet = rest.map((each) => `<br><small style="color:#5d6b7a">${each}</small>`).join('');
  return `<p style="${STYLE[kind]}">${first}${quiet}</p>`;
}

const withLink = (html: string, link: string | undefined): string => {
  if (link === undefined) return html;
  const target = escaped(link);
  return html.replace(target, `<a href="${target}">${target}</a>`);
};

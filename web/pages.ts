import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Response, Server } from 'restify';

const PAGES = join(__dirname, 'pages');
const dist = (packageName: string, file: string): string => join(dirname(require.resolve(`${packageName}/package.json`)), file);

/** Path, file, content type. Read once at start: they are few and small. */
const FILES: readonly [string, string, string][] = [
  ['/', join(PAGES, 'index.html'), 'text/html; charset=utf-8'],
  ['/guest', join(PAGES, 'guest.html'), 'text/html; charset=utf-8'],
  ['/associate', join(PAGES, 'associate.html'), 'text/html; charset=utf-8'],
  ['/board', join(PAGES, 'board.html'), 'text/html; charset=utf-8'],
  ['/print/:confirmation', join(PAGES, 'print.html'), 'text/html; charset=utf-8'],
  ['/answer', join(PAGES, 'answer.html'), 'text/html; charset=utf-8'],
  ['/operations', join(PAGES, 'operations.html'), 'text/html; charset=utf-8'],
  ['/pages/style.css', join(PAGES, 'style.css'), 'text/css; charset=utf-8'],
  ['/pages/print.css', join(PAGES, 'print.css'), 'text/css; charset=utf-8'],
  ['/pages/print.js', join(PAGES, 'print.js'), 'text/javascript; charset=utf-8'],
  ['/pages/chat.js', join(PAGES, 'chat.js'), 'text/javascript; charset=utf-8'],
  ['/pages/people.js', join(PAGES, 'people.js'), 'text/javascript; charset=utf-8'],
  ['/pages/answer.js', join(PAGES, 'answer.js'), 'text/javascript; charset=utf-8'],
  ['/pages/desk.js', join(PAGES, 'desk.js'), 'text/javascript; charset=utf-8'],
  ['/pages/board.js', join(PAGES, 'board.js'), 'text/javascript; charset=utf-8'],
  ['/pages/operations.js', join(PAGES, 'operations.js'), 'text/javascript; charset=utf-8'],
  ['/pages/directline.js', dist('botframework-directlinejs', 'dist/directline.js'), 'text/javascript; charset=utf-8'],
  ['/pages/adaptivecards.js', dist('adaptivecards', 'dist/adaptivecards.min.js'), 'text/javascript; charset=utf-8'],
];

/** Only our own scripts run, and the page talks to us only; a guest's words cannot become a script. */
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

/** The web chat for guests and associates, and the front-desk board: static pages over the same HTTP API. */
export function pageRoutes(server: Server, chainName: string): void {
  for (const [path, file, type] of FILES) {
    const content = readFileSync(file, 'utf8').replaceAll('{{chain}}', escaped(chainName));
    server.get(path, (_req: unknown, res: Response, next: () => void) => {
      res.setHeader('content-type', type);
      res.setHeader('content-security-policy', POLICY);
      res.setHeader('referrer-policy', 'no-referrer');
      res.setHeader('x-content-type-options', 'nosniff');
      res.sendRaw(200, content);
      next();
    });
  }
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

import type { Department, PropertyCode } from '../domain/words';
import type { AnswerClaims, Tokens } from './tokens';

/** Long enough for a stay and the days before it, and for an answer to questions after it. */
const LINK_DAYS = 30;

/** Links in e-mails; there are none without an address at which the program is reached. */
export interface Links {
  printLink?: (stayId: string, property: PropertyCode, department: Department | undefined) => string;
  answerLink?: (to: Pick<AnswerClaims, 'about' | 'id'>) => string;
}

/** The token stands behind the #: it reaches no server's log. */
export function linksAt(publicUrl: string | undefined, tokens: Tokens): Links {
  if (publicUrl === undefined) return {};
  const base = publicUrl.replace(/\/$/, '');
  return {
    printLink: (stayId, property, department) => {
      const token = tokens.sign({ kind: 'print', stayId, property, ...(department && { department }) }, LINK_DAYS);
      return `${base}/print/${encodeURIComponent(stayId)}#token=${token}`;
    },
    answerLink: ({ about, id }) => `${base}/answer#token=${tokens.sign({ kind: 'answer', about, id }, LINK_DAYS)}`,
  };
}

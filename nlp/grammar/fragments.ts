import { KINSHIP, TITLES } from '../lexicon/people';
import { normAt, tokenAt, type Reading, type Span } from '../reading';
import { termAt } from '../vocabulary';

const REPORTING = /^(?:says|said|thinks|thought|gave|brought|took|showed|drops|dropped|snores|offered|knows|saw|went|came)$/;

/** True where a stretch of a staff note tells something instead of naming a thing to have. */
export function tellsOf(reading: Reading, span: Span): boolean {
  const { tokens } = reading;
  for (let i = span.from; i < span.to; i++) if (REPORTING.test(normAt(tokens, i)) && termAt(tokens, i, span.to) === null) return true;
  return (
    isTally(reading, span) || isPlace(reading, span) || isAddressed(reading, span) || isKinVerb(reading, span) || isFaulty(reading, span)
  );
}

/** "3rd night running", "2nd call today". */
const isTally = ({ tokens }: Reading, { from }: Span): boolean =>
  /^\d+(?:st|nd|rd|th)$/.test(normAt(tokens, from)) && /^(?:night|day|time|call|visit|stay|request)$/.test(tokenAt(tokens, from + 1).stem);

/** "Villa 3", "(702 suite)": where the guest stays, or is. */
const isPlace = ({ tokens }: Reading, { from, to }: Span): boolean => {
  const [first, second] = [tokenAt(tokens, from), tokenAt(tokens, to - 1)];
  const place = first.kind === 'number' ? second : first;
  return (
    to - from === 2 &&
    (first.kind === 'number') !== (second.kind === 'number') &&
    /^(?:villa|suite|room|cabin|cabana|apartment|bungalow|table|chalet|bed)$/.test(place.norm)
  );
};

/** "Housekeeping not to knock", "concierge please note": the department is spoken to. */
const isAddressed = ({ tokens }: Reading, { from, to }: Span): boolean =>
  from + 1 < to &&
  /^(?:housekeeping|concierge|valet|reception|kitchen|butler|spa|bar|engineering)$/.test(normAt(tokens, from)) &&
  /^(?:not|just|to|please|informed|aware|will|must|should|can|set|note)$/.test(normAt(tokens, from + 1));

/** "Husband naps": a relative and a verb. */
const isKinVerb = ({ tokens }: Reading, { from, to }: Span): boolean =>
  to - from === 2 && KINSHIP.has(normAt(tokens, from)) && /[^s]s$/.test(normAt(tokens, from + 1)) && termAt(tokens, from + 1, to) === null;

/** "TV not working again". */
function isFaulty({ tokens }: Reading, { from, to }: Span): boolean {
  for (let i = from; i < to; i++)
    if (normAt(tokens, i) === 'not' && /^(?:working|functioning|available|opening|charging)$/.test(normAt(tokens, i + 1))) return true;
  return false;
}

/** Past "Mr Lindqvist =" or "Mrs Adeyemi": whose line it is says nothing of what it is. */
export function pastName(reading: Reading, { from, to }: Span): Span {
  const { tokens } = reading;
  let i = from;
  while (i < to && (TITLES.has(normAt(tokens, i)) || (i > from && normAt(tokens, i) === 'and' && TITLES.has(normAt(tokens, i + 1))))) i++;
  if (i > from && i < to && tokenAt(tokens, i).kind === 'word' && (termAt(tokens, i, to)?.to ?? i + 1) === i + 1) i++;
  if (/^(?:on|for|to|in)$/.test(normAt(tokens, i))) return { from, to };
  const equals = normAt(tokens, i) === '=' && i > from;
  return i > from && i < to ? { from: equals ? i + 1 : i, to } : { from, to };
}

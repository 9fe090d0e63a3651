import type { Complaint } from '../../domain/understanding';
import type { Severity, Speaker } from '../../domain/words';
import { GRAVE_KINDS } from '../lexicon/complaint-evidence';
import { AGGRAVATING } from '../lexicon/complaints';
import { Patterns } from '../opinions/patterns';
import type { Speech } from '../opinions/speech';
import { targetOf } from '../opinions/targets';
import { quoteOf } from '../opinions/words';
import { isQuotable, type Evidence } from './evidence';
import { verdictsOn, worthOf, type Verdict } from './verdict';

const aggravating = new Patterns(AGGRAVATING.map((line) => [line, true]));

const STEPS: readonly Severity[] = ['low', 'medium', 'high'];
/** A complaint blames its target as an opinion of this score does. */
const BLAMING = -2;
const FEW_WORDS = 2;
/** A target farther away than this many words is not part of the quote. */
const NEAR = 8;

/**
 * The complaint a text makes about what a hotel did or is, if it makes one. A wish, a question or a dislike of one's own is none.
 * What counts is the sum of the evidence in its worst sentence; `npm run explain` shows it. Never throws.
 */
export function complaintIn(speech: Speech, speaker: Speaker): Complaint | null {
  if (speech.words.filter(({ kind }) => kind === 'word').length < FEW_WORDS) return null;
  const complaining = verdictsOn(speech, speaker).filter(({ score }) => score > 0);
  const worst = complaining.reduce<Verdict | null>((most, each) => (most && most.score >= each.score ? most : each), null);
  if (!worst) return null;
  return complaint(speech, mainOf(worst), severityOf(speech, complaining));
}

/** The evidence that a quote rests on: a trouble by its gravity, else what counts most. */
function mainOf({ from, evidence }: Verdict): Evidence {
  const placed = evidence.filter(isQuotable);
  const rank = ({ name, severity }: Evidence): number => (severity ? 10 * (1 + STEPS.indexOf(severity)) : 0) + worthOf(name);
  const main = placed.reduce<Evidence>((most, each) => (rank(each) > rank(most) ? each : most), placed[0] ?? whole(evidence));
  return { ...main, first: main.first + from, last: main.last + from };
}

const whole = (evidence: readonly Evidence[]): Evidence => {
  const at = evidence.map(({ first }) => first);
  return { name: '', first: Math.min(...at), last: Math.max(...at), severity: null, category: null };
};

/** Health and haste lift a grievance by a step; harm and vermin are grave by themselves; so are many small troubles in one text. */
function severityOf({ words }: Speech, complaining: readonly Verdict[]): Severity {
  const all = complaining.flatMap(({ evidence }) => evidence).filter(({ name }) => !name.endsWith('by staff'));
  const steps = all.map(({ name, severity }) => (severity ? STEPS.indexOf(severity) : (GRAVE_KINDS[name] ?? 0)));
  const most = Math.max(0, ...steps);
  if (most === 1 && aggravating.all(words).length > 0) return 'high';
  if (most === 0 && all.filter(({ severity }) => severity).length > 3) return 'medium';
  return STEPS[most] ?? 'low';
}

function complaint({ text, words, aspects }: Speech, main: Evidence, severity: Severity): Complaint {
  const target = targetOf(words, { first: main.first, last: main.last, score: BLAMING }, aspects);
  const near = target && Math.abs(target.first - main.first) < NEAR ? target : null;
  const first = Math.min(main.first, near?.first ?? main.first);
  const last = Math.max(main.last, near?.last ?? main.last);
  return { category: main.category ?? target?.category ?? 'service', severity, quote: quoteOf(text, words, first, last) };
}

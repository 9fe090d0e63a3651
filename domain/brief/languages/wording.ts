import type { RulingName } from '../../revise/rulings';
import type { Step } from '../../briefing';
import type { Department, Outcome, Verdict } from '../../words';

/** What to do for a wish, and for a refusal; {item} is in the guest's words. */
export interface Lines {
  wish: string;
  refusal: string;
}

/** By the nearest slot that has lines; `''` is for what has none. */
export type Actions = Readonly<Record<string, Lines>> & { '': Lines };

/** The fixed words of briefings in one language. Names in braces are filled in; what a guest said is never translated. */
export interface Wording {
  /** BCP 47, for dates. */
  locale: string;
  actions: Actions;
  departments: Readonly<Record<Department, string>>;
  reasons: Readonly<Record<RulingName | 'gift', string>>;
  /** Behind an action, in brackets. */
  limits: { holder: string; when: string; until: string; thisStay: string };
  head: { room: string; noRoom: string; arriving: string; delta: string; fresh: string; changed: string };
  lines: {
    task: string;
    source: string;
    gone: string;
    substitute: string;
    impossible: string;
    shortage: string;
    discreet: string;
    neverAloud: string;
    confirmOld: string;
    confirmSeasonal: string;
    owner: string;
    due: string;
    onDay: string;
    more: string;
    hidden: string;
    question: string;
    nothing: string;
    nothingChanged: string;
  };
  lastTime: Readonly<Record<Outcome, string>>;
  ratings: Readonly<Record<Verdict, string>>;
  /** Who is told that something is overdue, and what is asked of them. */
  overdue: Readonly<Record<Step, string>>;
  /** Before the reason of what is to be done once more. */
  again: string;
  states: Readonly<Record<Outcome, string>>;
  /** Of buttons. */
  outcomes: Readonly<Record<Outcome, string>>;
  mail: {
    briefing: string;
    delta: string;
    overdue: string;
    withdrawn: string;
    off: string;
    stay: string;
    foot: string;
    print: string;
  };
  card: { continued: string; hint: string; whole: string };
  print: { title: string; printed: string; back: string; print: string };
}

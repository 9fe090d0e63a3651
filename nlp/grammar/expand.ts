/**
 * Writes out one lexicon line: `a|b` are alternatives, `(a)` may be left out, `~want` stands for all forms of a verb.
 * "could|can i|we (please) have" gives eight sequences.
 */
export function expand(line: string): string[][] {
  let sequences: string[][] = [[]];
  for (const part of line.split(' ')) {
    const optional = part.startsWith('(') && part.endsWith(')');
    const words = (optional ? part.slice(1, -1) : part)
      .split('|')
      .flatMap((word) => (word.startsWith('~') ? forms(word.slice(1)) : [word]));
    const longer = sequences.flatMap((sequence) => words.map((word) => [...sequence, ...word.split('_')]));
    sequences = optional ? [...sequences, ...longer] : longer;
  }
  return sequences;
}

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: ['be', 'is', 'are', 'am', 'was', 'were', 'been', 'being', "'s"],
  have: ['have', 'has', 'had', 'having'],
  take: ['take', 'takes', 'took', 'taken', 'taking'],
  drink: ['drink', 'drinks', 'drank', 'drinking'],
  eat: ['eat', 'eats', 'ate', 'eating', 'eaten'],
  sleep: ['sleep', 'sleeps', 'slept', 'sleeping'],
  get: ['get', 'gets', 'got', 'getting', 'gotten'],
  find: ['find', 'finds', 'found', 'finding'],
  give: ['give', 'gives', 'gave', 'given', 'giving'],
  bring: ['bring', 'brings', 'brought', 'bringing'],
  send: ['send', 'sends', 'sent', 'sending'],
  wear: ['wear', 'wears', 'wore', 'wearing'],
  read: ['read', 'reads', 'reading'],
  stick: ['stick', 'sticks', 'stuck', 'sticking'],
  choose: ['choose', 'chooses', 'chose', 'chosen', 'choosing'],
  go: ['go', 'goes', 'went', 'going', 'gone'],
  make: ['make', 'makes', 'made', 'making'],
  put: ['put', 'puts', 'putting'],
  keep: ['keep', 'keeps', 'kept', 'keeping'],
  feel: ['feel', 'feels', 'felt', 'feeling'],
  seek: ['seek', 'seeks', 'sought', 'seeking'],
  swear: ['swear', 'swears', 'swore'],
  run: ['run', 'runs', 'ran', 'running'],
  do: ['do', 'does', 'did'],
  stand: ['stand', 'stands', 'stood'],
  bear: ['bear', 'bears', 'bore'],
  forget: ['forget', 'forgets', 'forgot'],
  leave: ['leave', 'leaves', 'left', 'leaving'],
  say: ['say', 'says', 'said', 'saying'],
  grow: ['grow', 'grows', 'grew', 'growing'],
  spend: ['spend', 'spends', 'spent', 'spending'],
  drive: ['drive', 'drives', 'drove', 'driving'],
  quit: ['quit', 'quits', 'quitting'],
  mean: ['mean', 'means', 'meant'],
  prefer: ['prefer', 'prefers', 'preferred', 'preferring', 'prefered'],
};

/** All forms of a regular verb, or of an irregular one in the table. */
export function forms(verb: string): readonly string[] {
  const known = IRREGULAR[verb];
  if (known !== undefined) return known;
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const doubled = /[^aeiou][aeiou][gptn]$/.test(verb) && verb.length < 6 ? verb + verb.slice(-1) : stem;
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  return [verb, /(?:s|x|ch|sh|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`, `${doubled}ed`, `${doubled}ing`];
}

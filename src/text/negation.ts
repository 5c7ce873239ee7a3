/**
 * Whether the main statement of a sentence is negated: "was not arrested", "no one died", "denied". A denial that is
 * negated itself ("did not deny") is none. Expects words as `splitWords` gives them, with "n't" as "not".
 * Blind spots: negation by meaning ("failed to", "refused"), and which of two clauses is the main one.
 */
export function isNegated(words: readonly string[]): boolean {
  let clause: 'main' | 'relative' = 'main';
  let relativeSince = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (relativePronouns.has(word) && i > 0) {
      clause = 'relative';
      relativeSince = i;
    } else if (i - relativeSince > relativeReach) clause = 'main';
    if (clause === 'relative') continue;
    if (denials.has(word) && !words.slice(Math.max(0, i - denialReach), i).some((before) => negators.has(before)))
      return true;
    if (isNegator(words, i) && !words.slice(i + 1, i + 1 + denialReach).some((after) => denials.has(after)))
      return true;
  }
  return false;
}

/** How many words after "who" belong to the relative clause at least. */
const relativeReach = 4;
/** How many words may stand between a negation and the denial it turns round. */
const denialReach = 3;

const relativePronouns = new Set(['who', 'whom', 'whose', 'which', 'if', 'unless', 'because', 'although', 'though']);
const negators = new Set(['not', 'never', 'no', 'none', 'nobody', 'nothing', 'neither', 'nor', 'cannot', 'nowhere']);
const denials = new Set(['deny', 'denies', 'denied', 'denying']);

/** What follows "not" or "no" where nothing is negated: "not only", "no doubt", "no more than", "no. 1". */
const harmlessAfter: Readonly<Record<string, ReadonlySet<string>>> = {
  not: new Set(['only', 'just', 'merely', 'simply', 'solely', 'least', 'to', 'more', 'less', 'fewer', 'later']),
  no: new Set(['doubt', 'matter', 'wonder', 'more', 'fewer', 'less', 'later', 'sooner', 'earlier', 'question']),
};

function isNegator(words: readonly string[], i: number): boolean {
  const word = words[i]!;
  if (!negators.has(word)) return false;
  const next = words[i + 1] ?? '';
  if (word === 'not' && next === 'to') return words[i + 2] !== 'mention';
  if (word === 'not' && words[i - 1] === 'or' && words.slice(Math.max(0, i - 8), i).includes('whether')) return false;
  if (word === 'no' && (/^\d/.test(next) || next === '')) return false;
  return !harmlessAfter[word]?.has(next);
}

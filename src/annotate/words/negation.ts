import { isAuxiliary, isDeterminer, isFunctionWord } from './functionWords.ts';

/**
 * Whether the main statement of a sentence is negated: "was not arrested", "no one died", "denied". A denial that is
 * negated itself ("did not deny") is none, nor is a contrast ("a truce, not a peace"). Expects words as `splitWords`
 * gives them, with "n't" as "not".
 * Blind spots: negation by meaning ("failed to", "refused"), and which of two clauses is the main one.
 */
export function isNegated(words: readonly string[]): boolean {
  let relativeUntil = 0;
  for (let i = 0; i < words.length; i++) {
    if (i > 0 && relativePronouns.has(words[i]!)) relativeUntil = i + relativeReach;
    if (i < relativeUntil) continue;
    if (denials.has(words[i]!) && !words.slice(Math.max(0, i - denialReach), i).some((word) => negators.has(word)))
      return true;
    if (isNegator(words, i) && !words.slice(i + 1, i + 1 + denialReach).some((word) => denials.has(word))) return true;
  }
  return false;
}

/** How many words from "who" or "if" on are taken for a clause of its own. */
const relativeReach = 5;
/** How many words may stand between a negation and the denial it turns round. */
const denialReach = 3;
/** How many words may stand between an auxiliary and the "not" that belongs to it. */
const auxiliaryReach = 3;

const relativePronouns = new Set(['who', 'whom', 'whose', 'which', 'if', 'unless', 'because', 'although', 'though']);
const negators = new Set(['not', 'never', 'no', 'none', 'nobody', 'nothing', 'neither', 'nor', 'cannot', 'nowhere']);
const denials = new Set(['deny', 'denies', 'denied', 'denying']);

/** What follows "not" or "no" where the statement stands all the same: "not only", "no doubt", "no more than". */
const harmlessAfter: Readonly<Record<string, ReadonlySet<string>>> = {
  not: new Set([
    'only',
    'just',
    'merely',
    'simply',
    'solely',
    'least',
    'more',
    'less',
    'fewer',
    'later',
    'every',
    'everyone',
    'all',
  ]),
  no: new Set(['doubt', 'matter', 'wonder', 'more', 'fewer', 'less', 'later', 'sooner', 'earlier', 'question']),
};

function isNegator(words: readonly string[], i: number): boolean {
  const word = words[i]!;
  const next = words[i + 1] ?? '';
  if (!negators.has(word) || harmlessAfter[word]?.has(next)) return false;
  if (word === 'no') return next !== '' && !/^\d/.test(next);
  return word !== 'not' || negatesVerb(words, i, next);
}

/** "not" with its auxiliary close before it ("has still not"), before "guilty", or as "not one", "not a single". */
function negatesVerb(words: readonly string[], i: number, next: string): boolean {
  if (next === 'guilty' || next === 'one' || (next === 'a' && words[i + 2] === 'single')) return true;
  if (words[i - 1] === 'or') return false;
  for (let j = i - 1; j >= Math.max(0, i - auxiliaryReach); j--) {
    const word = words[j]!;
    if (isAuxiliary(word)) return true;
    if (!word.endsWith('ly') && (isDeterminer(word) || !isFunctionWord(word))) return false;
  }
  return false;
}

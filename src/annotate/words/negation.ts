import { hasTag } from '../../lexicon/lexicon.ts';
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
    if (i > 0 && hasTag(words[i]!, 'relative')) relativeUntil = i + relativeReach;
    if (i < relativeUntil) continue;
    if (isDenial(words[i]!) && !words.slice(Math.max(0, i - denialReach), i).some((word) => hasTag(word, 'negator')))
      return true;
    if (isNegator(words, i) && !words.slice(i + 1, i + 1 + denialReach).some(isDenial)) return true;
  }
  return false;
}

/** How many words from "who" or "if" on are taken for a clause of its own. */
const relativeReach = 5;
/** How many words may stand between a negation and the denial it turns round. */
const denialReach = 3;
/** How many words may stand between an auxiliary and the "not" that belongs to it. */
const auxiliaryReach = 3;

/** "not only", "no doubt", "no more than": the statement stands all the same. */
function standsAllTheSame(word: string, next: string): boolean {
  return (word === 'no' && hasTag(next, 'after-no')) || (word === 'not' && hasTag(next, 'after-not'));
}

function isDenial(word: string): boolean {
  return /^den(?:y|ies|ied|ying)$/.test(word);
}

function isNegator(words: readonly string[], i: number): boolean {
  const word = words[i]!;
  const next = words[i + 1] ?? '';
  if (!hasTag(word, 'negator') || standsAllTheSame(word, next)) return false;
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

import { lookUp, wordsWith } from '../../lexicon/lexicon.ts';
import type { Quantity } from '../../model.ts';
import type { Token } from '../words/tokens.ts';

type Bound = Quantity['bound'];

/** The hedge in front of a number and the token it begins at, no earlier than `free`; null where there is none. */
export function findHedge(tokens: readonly Token[], at: number, free: number): { bound: Bound; from: number } | null {
  for (let length = Math.min(longest, at - free); length > 0; length--) {
    const words = tokens.slice(at - length, at).map((token) => token.lower);
    const bound = lookUp(words.join(' '), 'hedge');
    if (bound) return { bound: bound.replace('-', ' ') as Bound, from: at - length };
  }
  const limit = limitBefore(tokens, at, free);
  return limit && { bound: limit, from: at };
}

/** "a maximum sentence of", "the minimum wage of": a limit with its noun, which stays outside the quantity. */
function limitBefore(tokens: readonly Token[], at: number, free: number): Bound | null {
  if (tokens[at - 1]?.lower !== 'of') return null;
  const words = tokens.slice(Math.max(free, at - longest), at - 1).map((token) => token.lower);
  if (words.some((word) => word === 'maximum' || word === 'maximal')) return 'at most';
  return words.some((word) => word === 'minimum' || word === 'minimal') ? 'at least' : null;
}

/** The hedge behind a number and its unit: "or more", "+", "or so"; null where there is none. */
export function findHedgeAfter(tokens: readonly Token[], next: number): Bound | null {
  const [first, second] = [tokens[next]?.lower, tokens[next + 1]?.lower];
  if (first === '+') return 'at least';
  if (first !== 'or') return null;
  if (second === 'more' || second === 'above') return 'at least';
  if (second === 'less' || second === 'fewer') return 'at most';
  return second === 'so' ? 'about' : null;
}

const longest = Math.max(...wordsWith('hedge').map((phrase) => phrase.split(' ').length));

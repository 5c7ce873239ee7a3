import type { Quantity } from '../../model.ts';
import type { Token } from '../words/tokens.ts';

type Bound = Quantity['bound'];

/** The hedge in front of a number and the token it begins at, no earlier than `free`; null where there is none. */
export function findHedge(tokens: readonly Token[], at: number, free: number): { bound: Bound; from: number } | null {
  for (let length = Math.min(longest, at - free); length > 0; length--) {
    const words = tokens.slice(at - length, at).map((token) => token.lower);
    const bound = hedges.get(words.join(' '));
    if (bound) return { bound, from: at - length };
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

const phrases: Readonly<Record<Exclude<Bound, 'exact'>, string>> = {
  about:
    'about|around|some|nearly|almost|approximately|roughly|an estimated|estimated|close to|just under|just over|a little over|' +
    'a little under|slightly over|slightly under|slightly more than|slightly less than|just shy of|in the region of|circa|~|≈|an average of|' +
    'just about|somewhere around|at around|at about',
  'at least':
    'at least|more than|over|no fewer than|no less than|nothing less than|not less than|a minimum of|minimum of|in excess of|upwards of|upward of|well over|' +
    'much more than|far more than|above|exceeding|greater than|>|well above|and more than|not fewer than',
  'at most':
    'up to|less than|fewer than|no more than|not more than|at most|a maximum of|maximum of|as many as|as much as|under|below|well under|' +
    'well below|no higher than|no longer than|not exceeding|<|a maximum|the maximum of',
};

const hedges = new Map<string, Bound>();
for (const [bound, list] of Object.entries(phrases)) {
  for (const phrase of list.split('|')) hedges.set(phrase, bound as Bound);
}
const longest = 4;

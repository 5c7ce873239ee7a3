import type { Sentence } from '../model.ts';
import { longestCommonSubsequence } from '../text/longestCommonSubsequence.ts';
import { splitWords } from '../text/words.ts';
import type { Claim, Disagreement } from './findConflicts.ts';
import { groupClaims } from './groupClaims.ts';
import { opposingClaims } from './opposingClaims.ts';

interface QuotedClaim extends Claim {
  readonly words: readonly string[];
  /** The words, joined. */
  readonly key: string;
}

/** Shorter quotations are scare quotes or terms. */
const shortestQuotation = 5;
/** Quotations that share this part of the longer one's words are the same words, altered. */
const sameWords = 0.6;

/**
 * The same quotation with different words inside the marks. Brackets and ellipses show an editor's honest cut or
 * insertion; they are left out of the comparison, and quoting less at either end is no difference. Blind spot: a
 * quotation split in two by "she said".
 */
export function compareQuotations(
  members: readonly Sentence[],
  outletOf: (sentence: Sentence) => string,
): Disagreement[] {
  const claims: QuotedClaim[] = members.flatMap((member) =>
    member.quotations
      .map(({ text }) => ({ member, value: text, words: splitWords(text.replace(/[[(][^[\]()]*[\])]/g, ' ')) }))
      .filter(({ words }) => words.length >= shortestQuotation)
      .map((claim) => ({ ...claim, key: claim.words.join(' ') })),
  );
  const found: Disagreement[] = [];
  const done = new Set<QuotedClaim>();
  for (const first of claims) {
    if (done.has(first)) continue;
    const same = claims.filter((claim) => !done.has(claim) && areSameWords(first, claim));
    for (const claim of same) done.add(claim);
    for (const [mine, theirs] of opposingClaims(same, outletOf)) {
      if (mine.some((a) => theirs.some((b) => holds(a, b) || holds(b, a)))) continue;
      found.push({ kind: 'quotation', relation: 'unresolved', values: groupClaims(same) });
      break;
    }
  }
  return found;
}

function areSameWords(a: QuotedClaim, b: QuotedClaim): boolean {
  if (a.key === b.key) return true;
  return longestCommonSubsequence(a.words, b.words) / Math.max(a.words.length, b.words.length) >= sameWords;
}

function holds(a: QuotedClaim, b: QuotedClaim): boolean {
  return ` ${a.key} `.includes(` ${b.key} `);
}

import type { Sentence } from '../model.ts';
import { longestCommonSubsequence } from '../text/longestCommonSubsequence.ts';
import { splitWords } from '../text/words.ts';
import type { Claim, Disagreement } from './findConflicts.ts';
import { groupClaims } from './groupClaims.ts';

/** Shorter quotations are scare quotes or terms. */
const shortestQuotation = 5;
/** Quotations that share this part of the longer one's words are the same words, altered. */
const sameWords = 0.6;

/**
 * The same quotation with different words inside the marks. Brackets and ellipses show an editor's honest cut or
 * insertion; they are left out of the comparison. Blind spot: a quotation split in two by "she said".
 */
export function compareQuotations(members: readonly Sentence[]): Disagreement[] {
  const claims = members.flatMap((member) =>
    member.quotations
      .map(({ text }) => ({ member, value: text, words: splitWords(text.replace(/[[(][^\])]*[\])]/g, ' ')) }))
      .filter(({ words }) => words.length >= shortestQuotation)
      .map((claim) => ({ ...claim, key: claim.words.join(' ') })),
  );
  const found: Disagreement[] = [];
  const done = new Set<(typeof claims)[number]>();
  for (const first of claims) {
    if (done.has(first)) continue;
    const same = claims.filter((claim) => !done.has(claim) && areSameWords(first.words, claim.words));
    for (const claim of same) done.add(claim);
    const values = groupClaims(same satisfies readonly (Claim & { key: string })[]);
    if (values.length > 1) found.push({ kind: 'quotation', relation: 'unresolved', values });
  }
  return found;
}

function areSameWords(a: readonly string[], b: readonly string[]): boolean {
  return longestCommonSubsequence(a, b) / Math.max(a.length, b.length) >= sameWords;
}

import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import { splitWords } from '../annotate/words/words.ts';
import { alignQuotations, gap } from './alignQuotations.ts';
import type { Claim, Clash, Disagreement } from './claim.ts';
import { joinClashes } from './joinClashes.ts';
import { opposingWitnesses } from './opposingWitnesses.ts';
import { placeOf, type Witness } from './witness.ts';

interface QuotedClaim extends Claim {
  /** With a {@link gap} for whatever is in brackets, cut, or said by the outlet in between. */
  readonly words: readonly string[];
}

/** Shorter quotations are scare quotes or terms. */
const shortestQuotation = 5;
/** Quotations that share this part of the shorter one's words in order are the same words, altered or not. */
const sameWords = 0.6;
/** Short ones need to share more: a few common words are soon in the same order. */
const sameFewWords = 0.75;
const few = 10;

/**
 * The same quotation with different words inside the marks. No difference are marks, capitals, contractions, what stands
 * in brackets, cuts shown by an ellipsis, quoting less at either end, and who speaks told in the middle. A quotation is
 * shown as it stands, never cut or put together.
 */
export function compareQuotations(witnesses: readonly Witness[]): Disagreement[] {
  const relate = relateOnce();
  const wordings: QuotedClaim[] = [];
  /** Claims that differ in nothing that counts have the words that came first, each its own value. */
  const asKnown = (claim: QuotedClaim): QuotedClaim => {
    const known = wordings.find((other) => relate(claim, other) === 'same');
    if (known === undefined) wordings.push(claim);
    return { ...claim, ...(known && { key: known.key, words: known.words }) };
  };
  const claims = new Map(witnesses.map((witness) => [witness, readQuotations(witness).map(asKnown)]));
  const clashes: Clash[] = [];
  for (const [first, second] of opposingWitnesses(witnesses)) {
    const [mine, theirs] = [claims.get(first)!, claims.get(second)!];
    const left = mine.filter((a) => !theirs.some((b) => relate(a, b) === 'same'));
    const right = theirs.filter((b) => !mine.some((a) => relate(a, b) === 'same'));
    for (const a of left) {
      for (const b of right) if (relate(a, b) === 'altered') clashes.push({ a, b, relation: 'unresolved' });
    }
  }
  return joinClashes('quotation', clashes);
}

/** Whether two quotations are of the same words, and whether these were altered; null for two quotations. */
type Kinship = 'same' | 'altered' | null;

/** Relates quotations by their words, and remembers what it found. */
function relateOnce(): (a: QuotedClaim, b: QuotedClaim) => Kinship {
  const known = new Map<string, Kinship>();
  return (a, b) => {
    if (a.key === b.key) return 'same';
    const pair = `${a.key}\n${b.key}`;
    const kinship = known.has(pair) ? known.get(pair)! : relateWords(a.words, b.words);
    known.set(pair, kinship);
    return kinship;
  };
}

function relateWords(a: readonly string[], b: readonly string[]): Kinship {
  const { same, altered } = alignQuotations(a, b);
  const shorter = Math.min(...[a, b].map((words) => words.filter((word) => word !== gap).length));
  if (same < shorter * (shorter < few ? sameFewWords : sameWords)) return null;
  return altered > 0 ? 'altered' : 'same';
}

/** The quotations of a sentence; parts that one speaker has on both sides of an attribution are one. */
function readQuotations(witness: Witness): QuotedClaim[] {
  const { quotations } = witness.sentence;
  const { text } = witness.article;
  const groups: { start: number; end: number }[][] = [];
  quotations.forEach((part, i) => {
    const before = quotations[i - 1];
    const between = before ? text.slice(before.end, part.start) : '';
    if (before && attribution.test(between)) groups.at(-1)!.push(part);
    else groups.push([part]);
  });
  return groups.flatMap((parts): QuotedClaim[] => {
    const range = { start: parts[0]!.start, end: parts.at(-1)!.end };
    const words = parts.flatMap(({ start, end }, i) => [...(i > 0 ? [gap] : []), ...readWords(text.slice(start, end))]);
    if (words.filter((word) => word !== gap).length < shortestQuotation) return [];
    const value = foldWhiteSpace(text.slice(range.start, range.end));
    return [{ witness, place: placeOf(witness, range), value, key: words.join(' '), words }];
  });
}

/** Between two parts of one quotation: `,” she said, “`, and not `” and “`. */
const attribution =
  /^[^\p{L}]+(?:\p{L}+[ ,]+){0,8}?(?:said|says|added|told|continued|went on|wrote|explained)\b[^.;]*$/u;

function readWords(quotation: string): string[] {
  return quotation
    .replace(/\[[^\]]*\]|\([^)]*\)/g, ' … ')
    .split(/…|\.{3}|(?:\. ){2}\./)
    .flatMap((piece, i) => [...(i > 0 ? [gap] : []), ...splitWords(spellOut(piece))]);
}

/** Contractions in full, British endings as American ones: neither changes what was said. */
function spellOut(text: string): string {
  return text
    .replace(/[’ʼ]/g, "'")
    .replace(/\b(it|he|she|that|there|what|who|here|where)'s\b/gi, '$1 is')
    .replace(/(\p{L})'re\b/giu, '$1 are')
    .replace(/(\p{L})'ve\b/giu, '$1 have')
    .replace(/(\p{L})'ll\b/giu, '$1 will')
    .replace(/\bI'm\b/gi, 'I am')
    .replace(/\bper cent\b/gi, 'percent')
    .replace(/(\p{L}{3,})is(e|ed|es|ing|ation)\b/giu, '$1iz$2')
    .replace(/(\p{L}{2,})our(s|ed|ing)?\b/giu, '$1or$2');
}

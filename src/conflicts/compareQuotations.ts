import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import { isStopWord } from '../annotate/words/stems.ts';
import { splitWords } from '../annotate/words/words.ts';
import { lookUpNumber } from '../lexicon/lexicon.ts';
import { alignQuotations, gap, starred } from './alignQuotations.ts';
import type { Claim, Clash, Disagreement } from './claim.ts';
import { joinClashes } from './joinClashes.ts';
import { placeOf, type Witness } from './witness.ts';

interface QuotedClaim extends Claim {
  /** With a {@link gap} for whatever is in brackets, cut, or said by the outlet in between. */
  readonly words: readonly string[];
  /** Whether it begins with a capital, as a sentence does. */
  readonly isBeginning: boolean;
}

/** Shorter quotations are scare quotes or terms. */
const shortestQuotation = 3;
/** Changed words that make up more of the shared ones than this are of another quotation. */
const maxChanged = 0.5;
/** A run of words that is in more wordings than this is a turn of phrase, and shows nothing. */
const maxCommon = 50;

/**
 * The same quotation with other words inside the marks, anywhere in a story. No difference are marks, capitals,
 * contractions, what stands in brackets, cuts shown by an ellipsis, quoting less at either end, and who speaks told in the
 * middle. An article that has both wordings stands on neither side, and what just anyone said is left alone. A quotation is shown as it stands, never cut or put together.
 */
export function compareQuotations(witnesses: readonly Witness[]): Disagreement[] {
  const claims = witnesses.flatMap(readQuotations);
  const byWording = new Map<string, QuotedClaim[]>();
  for (const claim of claims) byWording.set(claim.key, [...(byWording.get(claim.key) ?? []), claim]);
  const wordings = [...byWording.values()];
  const kin = listKin(wordings.map(([first]) => first!));
  const best = new Map<string, number>();
  const nearest = new Map<string, number>();
  const placed = (wording: number, { outlet }: Witness['article']) => `${wording} ${outlet}`;
  const raise = (map: Map<string, number>, key: string, shared: number) =>
    map.set(key, Math.max(map.get(key) ?? 0, shared));
  for (const [wording, group] of wordings.entries())
    for (const { witness, words } of group) raise(best, placed(wording, witness.article), words.length);
  for (const { a, b, shared, isSame } of kin) {
    for (const [wording, other] of [
      [a, b],
      [b, a],
    ] as const) {
      for (const { witness } of wordings[other]!) {
        raise(nearest, placed(wording, witness.article), shared);
        if (isSame) raise(best, placed(wording, witness.article), shared);
      }
    }
  }
  const has = (wording: number, article: Witness['article'], shared: number) =>
    (best.get(placed(wording, article)) ?? 0) >= shared || nearest.get(placed(wording, article))! > shared;
  const keyOf = joinSame(
    wordings,
    kin.filter(({ isSame }) => isSame),
  );
  const clashes = kin.flatMap(({ a, b, shared, isSame, isLeading }): Clash[] => {
    if (isSame) return [];
    const relation = isLeading ? 'scope' : 'contradiction';
    return wordings[a]!.flatMap((x) =>
      wordings[b]!.flatMap((y): Clash[] => {
        if (x.witness.article.outlet === y.witness.article.outlet) return [];
        if (has(a, y.witness.article, shared) || has(b, x.witness.article, shared)) return [];
        return [{ a: { ...x, key: keyOf.get(x.key)! }, b: { ...y, key: keyOf.get(y.key)! }, relation }];
      }),
    );
  });
  return joinClashes('quotation', shareClaims(clashes));
}

/** One object for each claim, by which those that meet in it are joined. */
function shareClaims(clashes: readonly Clash[]): Clash[] {
  const claims = new Map<string, Claim>();
  const shared = (claim: Claim) => {
    const { article, start } = claim.witness.sentence;
    const key = `${article} ${start} ${claim.place.from}`;
    const known = claims.get(key) ?? claim;
    claims.set(key, known);
    return known;
  };
  return clashes.map(({ a, b, relation }) => ({ a: shared(a), b: shared(b), relation }));
}

/** Two wordings of one quotation, by their positions, `a < b`. */
interface Kin {
  readonly a: number;
  readonly b: number;
  /** Words that they share. */
  readonly shared: number;
  /** Whether nothing that counts was changed. */
  readonly isSame: boolean;
  /** Whether the one only begins with some words more. */
  readonly isLeading: boolean;
}

/** Finds the wordings that share a run of three words with one that tells, and aligns them. */
function listKin(wordings: readonly QuotedClaim[]): Kin[] {
  const postings = new Map<string, number[]>();
  const found: Kin[] = [];
  for (const [b, claim] of wordings.entries()) {
    const near = new Set<number>();
    const runs = listRuns(claim.words);
    for (const run of runs) {
      const earlier = postings.get(run) ?? [];
      if (earlier.length <= maxCommon) for (const a of earlier) near.add(a);
    }
    for (const run of runs) postings.set(run, [...(postings.get(run) ?? []), b]);
    for (const a of [...near].sort((x, y) => x - y)) {
      const other = wordings[a]!;
      const aligned = alignQuotations(other.words, claim.words, other.isBeginning && claim.isBeginning);
      if (!aligned) continue;
      const { shared, changes } = aligned;
      const changed = changes.reduce((sum, change) => sum + Math.max(change.a.length, change.b.length), 0);
      if (changed > 1 && changed > maxChanged * (shared + 1)) continue;
      found.push({ a, b, shared, isSame: changed === 0, isLeading: changes.every(({ isLeading }) => isLeading) });
    }
  }
  return found;
}

function listRuns(words: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (let i = 0; i + 2 < words.length; i += 1) {
    const run = words.slice(i, i + 3);
    if (!run.includes(gap) && run.some((word) => !isStopWord(word))) runs.add(run.join(' '));
  }
  return runs;
}

/** For each wording the key of the first that says the same. */
function joinSame(wordings: readonly (readonly QuotedClaim[])[], same: readonly Kin[]): ReadonlyMap<string, string> {
  const first = wordings.map((_, i) => i);
  for (const { a, b } of same) first[b] = Math.min(first[b]!, first[a]!);
  return new Map(wordings.map(([claim], i) => [claim!.key, wordings[first[i]!]![0]!.key]));
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
    const speaker =
      witness.article.quotations[quotations.find((part) => part.start === range.start)!.quotation]?.speaker;
    if (words.filter((word) => word !== gap).length < shortestQuotation || anyone.test(speaker ?? '')) return [];
    const value = foldWhiteSpace(text.slice(range.start, range.end));
    const isBeginning = /^[^\p{L}]*\p{Lu}/u.test(value);
    return [{ witness, place: placeOf(witness, range), value, key: words.join(' '), words, isBeginning }];
  });
}

/** A speaker whom the article leaves open: "another person", "one reader". */
const anyone = /^(?:an?|another|one|some|others?|many) /i;

/** Between two parts of one quotation: `,” she said on Monday, “`, and not `” and “` nor `,” she said, adding that “`. */
const attribution =
  /^[^\p{L}]+(?:\p{L}+[ ,]+){0,8}?(?:said|says|added|told|continued|went on|wrote|explained)\b(?:[ ,]+(?!that\b)[^\s.;“”"]+){0,6}[^\p{L}.;]*$/u;

function readWords(quotation: string): string[] {
  return quotation
    .replace(/\[[^\]]*\]|\([^)]*\)/g, ' … ')
    .split(/…|\.{3}|(?:\. ){2}\./)
    .flatMap((piece, i) => [
      ...(i > 0 ? [gap] : []),
      ...splitWords(spellOut(piece)).flatMap((word) => word.split('-').map(houseForm)),
    ]);
}

/** Forms of one word of which a house takes one: titles, American spellings, the sounds of speech. */
const houseForms = new Map([
  ['general', 'gen'],
  ['senator', 'sen'],
  ['representative', 'rep'],
  ['governor', 'gov'],
  ['doctor', 'dr'],
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['licence', 'license'],
  ['towards', 'toward'],
  ['okay', 'ok'],
]);

function houseForm(word: string): string {
  const number = lookUpNumber(word, 'number');
  return number === null ? (houseForms.get(word) ?? word) : `${number}`;
}

/** Contractions in full, British endings as American ones, no points in abbreviations: none changes what was said. */
function spellOut(text: string): string {
  return text
    .replace(/[’ʼ]/g, "'")
    .replace(/(?<=\p{L}\**)\*/gu, starred)
    .replace(/\b(it|he|she|that|there|what|who|here|where)'s\b/gi, '$1 is')
    .replace(/\b(?:can't|cannot)\b/gi, 'can not')
    .replace(/\bain't\b/gi, 'are not')
    .replace(/\bgonna\b/gi, 'going to')
    .replace(/\bwanna\b/gi, 'want to')
    .replace(/\bwon't\b/gi, 'will not')
    .replace(/(\p{L})n't\b/giu, '$1 not')
    .replace(/(\p{L})'re\b/giu, '$1 are')
    .replace(/(\p{L})'ve\b/giu, '$1 have')
    .replace(/(\p{L})'ll\b/giu, '$1 will')
    .replace(/\bI'm\b/gi, 'I am')
    .replace(/\bper cent\b/gi, 'percent')
    .replace(/\b(\p{L})\.(?=\p{L}\.)/gu, '$1')
    .replace(/(\p{L}{3,})is(e|ed|es|ing|ation)\b/giu, '$1iz$2')
    .replace(/(\p{L}{2,})our(s|ed|ing)?\b/giu, '$1or$2');
}

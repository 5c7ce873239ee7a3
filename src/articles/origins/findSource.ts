import type { OriginKind, Span, StoryArticle } from '../../model.ts';
import type { AgencyTag } from './agencyTags.ts';
import { isAgencyKey } from './outletKey.ts';
import { compareTimes, type Dated, listCredited } from './precedence.ts';
import type { Reliance } from './reliance.ts';
import { findRetelling, mayBeRetold, type Outline } from './retelling.ts';
import type { ComparedSentence, Match } from './sentenceIndex.ts';
import { listFitting, weighCopy, weighRewrite } from './weighMatches.ts';

export interface OriginOptions {
  /** Part of an article's text that another must hold for it to be a copy, 0 to 1. */
  readonly copy: number;
  /** Part of the shorter article's own words that makes the two share an origin, 0 to 1. */
  readonly rewrite: number;
}

export interface Candidate extends Dated {
  readonly sentences: readonly ComparedSentence[];
  readonly outline: Outline;
}

export interface Traced extends Candidate {
  readonly traced: StoryArticle;
  /** The number of its text among the different texts; those of articles in the same words are one. */
  readonly words: number;
}

/** An article that comes before one and has its origin, and the passages that show it. */
export interface Source {
  readonly source: Traced;
  readonly kind: Exclude<OriginKind, 'own'>;
  readonly evidence: readonly Span[];
}

/** The articles that come before one; `firsts` has the first of each text, which stands for all in the same words. */
export interface Before {
  readonly earlier: readonly Traced[];
  readonly firsts: readonly Traced[];
  /** Those of the earlier ones that name an agency as a source. */
  readonly crediting: readonly Traced[];
  /** For each outlet the first of them that rests on it. */
  readonly resting: ReadonlyMap<string, Traced>;
}

/** The part of an article's sentences that makes it a retelling where another has them in the same order. */
const retold = 0.8;
/** At most this many sentences are shown as evidence. */
const maxShown = 8;

/**
 * What an article rests on, the strongest tie first: the same text, the same words, the same facts in the same order, a
 * credit, an agency's copy, a credit to the same outlet elsewhere. `matches` are those with `firsts`, by their numbers.
 */
export function findSource(
  candidate: Candidate,
  before: Before,
  matches: ReadonlyMap<number, readonly Match[]>,
  options: OriginOptions,
): Source | null {
  const near = weighNear(candidate, before, matches);
  const sharing = new Set(near.filter(({ rewrite }) => rewrite.part >= options.rewrite / 2).map(({ words }) => words));
  const hasWords = (words: number) => options.rewrite === 0 || sharing.has(words);
  return (
    byText(candidate, near, options) ??
    byOrder(candidate, before) ??
    byCredit(candidate, before) ??
    byAgency(candidate, before, hasWords) ??
    byAgencyInPassing(candidate, before, near, hasWords) ??
    byCommonCredit(candidate, before)
  );
}

interface Near {
  readonly words: number;
  readonly first: Traced;
  readonly copy: ReturnType<typeof weighCopy>;
  readonly rewrite: ReturnType<typeof weighRewrite>;
}

function weighNear(
  { sentences }: Candidate,
  { firsts }: Before,
  matches: ReadonlyMap<number, readonly Match[]>,
): Near[] {
  return [...matches]
    .sort(([a], [b]) => a - b)
    .map(([words, all]) => {
      const first = firsts[words]!;
      const found = listFitting(all);
      return {
        words,
        first,
        copy: weighCopy(sentences, found),
        rewrite: weighRewrite(sentences, first.sentences, found),
      };
    });
}

function byText(candidate: Candidate, near: readonly Near[], options: OriginOptions): Source | null {
  const copied = highest(near, ({ copy }) => copy.part, options.copy);
  if (copied) return { source: copied.first, kind: 'copy', evidence: spansOf(candidate, copied.copy.sentences) };
  const reworded = highest(near, ({ rewrite }) => rewrite.part, options.rewrite);
  if (!reworded) return null;
  const kind = isDirected(candidate, reworded.first) ? 'rewrite' : 'shared';
  return { source: reworded.first, kind, evidence: spansOf(candidate, reworded.rewrite.sentences) };
}

function byOrder(candidate: Candidate, { firsts }: Before): Source | null {
  if (!mayBeRetold(candidate.outline)) return null;
  const found = firsts.map((first) => ({ first, retelling: findRetelling(candidate.outline, first.outline) }));
  const best = highest(found, ({ retelling }) => retelling.part, retold);
  if (!best) return null;
  const kind = isDirected(candidate, best.first) ? 'rewrite' : 'shared';
  return { source: best.first, kind, evidence: spansOf(candidate, best.retelling.sentences.slice(0, maxShown)) };
}

/** Whether anything tells which of two came first. */
function isDirected(later: Candidate, earlier: Traced): boolean {
  return compareTimes(earlier, later) < 0 || listCredited(later).has(earlier.reliance.outlet);
}

function byCredit({ article, reliance: { rests } }: Candidate, { earlier }: Before): Source | null {
  const source = rests && earlier.find(({ reliance }) => isSource(reliance, rests.outlet));
  return source ? { source, kind: 'credit', evidence: inArticle(article.id, rests.evidence) } : null;
}

function byAgency(
  { article, reliance: { tags } }: Candidate,
  { earlier }: Before,
  hasWords: (words: number) => boolean,
): Source | null {
  if (tags.length === 0) return null;
  const printed = tags.filter((tag) => !tag.isContribution);
  const names = (tag: AgencyTag, other: Reliance) =>
    [other.outlet, ...other.tags.map(({ agency }) => agency)].includes(tag.agency);
  const same = earlier.find(({ reliance }) => printed.some(({ agency }) => isSource(reliance, agency)));
  if (same) return { source: same, kind: 'agency', evidence: inArticle(article.id, printed) };
  const helped = earlier.find(({ reliance, words }) => hasWords(words) && tags.some((tag) => names(tag, reliance)));
  return helped ? { source: helped, kind: 'agency', evidence: inArticle(article.id, tags) } : null;
}

/** Agency copy without a tag: half of the words that make a rewrite, and an agency that one of the two credits. */
function byAgencyInPassing(
  candidate: Candidate,
  { earlier, crediting }: Before,
  near: readonly Near[],
  hasWords: (words: number) => boolean,
): Source | null {
  if (near.length === 0) return null;
  const source = (hasAgency(candidate.reliance) ? earlier : crediting).find(({ words }) => hasWords(words));
  const shown = source && near.find(({ words }) => words === source.words);
  return shown ? { source, kind: 'agency', evidence: spansOf(candidate, shown.rewrite.sentences) } : null;
}

/** Two that rest on one outlet elsewhere, or one whose own outlet an article of an earlier day credits. */
function byCommonCredit({ article, reliance }: Candidate, { resting }: Before): Source | null {
  const { rests, outlet } = reliance;
  const source = rests && resting.get(rests.outlet);
  if (source) return { source, kind: 'shared', evidence: inArticle(article.id, rests.evidence) };
  const crediting = resting.get(outlet);
  return crediting
    ? {
        source: crediting,
        kind: 'shared',
        evidence: inArticle(crediting.article.id, crediting.reliance.rests!.evidence),
      }
    : null;
}

/** Whether an article names an agency as its source, if only for one sentence. */
export function hasAgency({ credits, tags }: Reliance): boolean {
  return tags.length > 0 || credits.some((credit) => credit !== null && isAgencyKey(credit));
}

/** Whether an article is of an outlet or prints what that agency wrote. */
function isSource({ outlet, tags }: Reliance, name: string): boolean {
  return outlet === name || tags.some(({ agency, isContribution }) => agency === name && !isContribution);
}

function spansOf({ article }: Candidate, sentences: readonly number[]): Span[] {
  return inArticle(
    article.id,
    sentences.map((i) => article.sentences[i]!),
  );
}

function inArticle(article: string, ranges: readonly { readonly start: number; readonly end: number }[]): Span[] {
  return ranges.map(({ start, end }) => ({ article, start, end }));
}

/** The first of those with the highest part; null where none reaches `atLeast`, or has anything in common. */
function highest<Item>(items: readonly Item[], partOf: (item: Item) => number, atLeast: number): Item | null {
  let best: Item | null = null;
  for (const item of items) {
    const part = partOf(item);
    if (part > 0 && part >= atLeast && (best === null || part > partOf(best))) best = item;
  }
  return best;
}

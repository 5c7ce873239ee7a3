import { instantOf } from '../annotate/dates/instantOf.ts';
import type { AgencyTag } from '../articles/origins/agencyTags.ts';
import { type Reliance, readReliance } from '../articles/origins/reliance.ts';
import {
  type ComparedSentence,
  compareSentences,
  createSentenceIndex,
  type Match,
} from '../articles/origins/sentenceIndex.ts';
import { type Overlap, weighCopy, weighRewrite } from '../articles/origins/weighMatches.ts';
import type { AnnotatedArticle, ArticleGroup, NonEmpty, Range, Story, StoryArticle } from '../model.ts';
import type { Task } from '../stage.ts';

export interface OriginOptions {
  /** Part of an article's text that another must hold for it to be a copy, 0 to 1. */
  readonly copy: number;
  /** Part of the shorter article's own words that makes the two share an origin, 0 to 1. */
  readonly rewrite: number;
}

interface Candidate {
  readonly article: AnnotatedArticle;
  readonly sentences: readonly ComparedSentence[];
  readonly wordCount: number;
  readonly reliance: Reliance;
}

interface Traced extends Candidate {
  readonly traced: StoryArticle;
  /** The number of its text among the different texts; those of articles in the same words are one. */
  readonly words: number;
}

/** An earlier article that one rests on, and the passages of the later one that show it. */
interface Source {
  readonly source: Traced;
  readonly isCopied: boolean;
  readonly evidence: readonly Range[];
}

/**
 * Finds which articles of a story are copies of one another and which rest on another: on its text, on an agency's copy
 * that another prints too, on another's outlet that they credit, or on the same outlet outside the story. Of two such
 * articles the original is the one whose outlet the other credits, then the one published on an earlier day, then at an
 * earlier time where both state one, then the longer one, then the one whose id comes first.
 */
export function traceOriginsTask(options: OriginOptions): Task<ArticleGroup, Story> {
  return {
    name: 'traceOrigins',
    run: (group) => {
      const index = createSentenceIndex();
      const numberOf = new Map<string, number>();
      const earlier: Traced[] = [];
      const firsts: Traced[] = [];
      for (const candidate of inOrder(prepare(group.articles))) {
        const found = findSource(candidate, { earlier, firsts }, index.match(candidate.sentences), options);
        const key = JSON.stringify(candidate.sentences);
        const words = numberOf.get(key) ?? firsts.length;
        const traced = { ...candidate, words, traced: toStoryArticle(candidate.article, found) };
        earlier.push(traced);
        if (words < firsts.length) continue;
        numberOf.set(key, words);
        firsts.push(traced);
        index.add(words, candidate.sentences);
      }
      const traced = new Map(earlier.map(({ traced }) => [traced.id, traced]));
      return {
        ...group,
        articles: group.articles.map(({ id }) => traced.get(id)!) as unknown as NonEmpty<StoryArticle>,
      };
    },
  };
}

function prepare(articles: readonly AnnotatedArticle[]): Candidate[] {
  const reliances = readReliance(articles);
  return articles.map((article, i) => {
    const sentences = compareSentences(article);
    const wordCount = article.sentences.reduce((sum, { words }) => sum + words.length, 0);
    return { article, sentences, wordCount, reliance: reliances[i]! };
  });
}

/** By precedence, but what is credited before those that credit it; where they credit one another, by precedence. */
function inOrder(candidates: readonly Candidate[]): Candidate[] {
  const left = [...candidates]
    .sort(byPrecedence)
    .map((candidate) => ({ candidate, credited: listCredited(candidate) }));
  const leftOf = new Map<string, number>();
  const count = (outlet: string, by: number) => leftOf.set(outlet, (leftOf.get(outlet) ?? 0) + by);
  for (const { reliance } of candidates) count(reliance.outlet, 1);
  const ordered: Candidate[] = [];
  while (left.length > 0) {
    const next = left.findIndex(({ credited }) => !credited.some((outlet) => (leftOf.get(outlet) ?? 0) > 0));
    const [{ candidate }] = left.splice(Math.max(0, next), 1) as [(typeof left)[number]];
    count(candidate.reliance.outlet, -1);
    ordered.push(candidate);
  }
  return ordered;
}

/** The other outlets and agencies that an article credits, each once. */
function listCredited({ reliance: { outlet, credits, tags } }: Candidate): string[] {
  const names = new Set([...credits.filter((credit) => credit !== null), ...tags.map(({ agency }) => agency)]);
  names.delete(outlet);
  return [...names];
}

function byPrecedence(a: Candidate, b: Candidate): number {
  const [whenA, whenB] = [a.article.publishedAt ?? '9999-12-31', b.article.publishedAt ?? '9999-12-31'];
  const [dayA, dayB] = [whenA.slice(0, 10), whenB.slice(0, 10)];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  if (whenA.includes('T') && whenB.includes('T') && instantOf(whenA) !== instantOf(whenB))
    return instantOf(whenA) - instantOf(whenB);
  return b.wordCount - a.wordCount || (a.article.id < b.article.id ? -1 : 1);
}

function toStoryArticle(article: AnnotatedArticle, found: Source | null): StoryArticle {
  if (!found) return { ...article, copyOf: null, origin: article.id, originEvidence: [] };
  const { id, copyOf, origin } = found.source.traced;
  return {
    ...article,
    copyOf: found.isCopied ? (copyOf ?? id) : null,
    origin,
    originEvidence: found.evidence.map(({ start, end }) => ({ article: article.id, start, end })),
  };
}

/**
 * The strongest tie first: the same text, the same words, a credit, an agency's copy, a credit to the same outlet elsewhere.
 * `matches` are those with the first article of each text, which stands for all in the same words.
 */
function findSource(
  { article, sentences, reliance }: Candidate,
  { earlier, firsts }: { readonly earlier: readonly Traced[]; readonly firsts: readonly Traced[] },
  matches: ReadonlyMap<number, readonly Match[]>,
  { copy, rewrite }: OriginOptions,
): Source | null {
  const near = [...matches]
    .sort(([a], [b]) => a - b)
    .map(([words, found]) => ({ first: firsts[words]!, words, found }));
  const copied = near.map(({ found }) => weighCopy(sentences, found));
  const rewritten = near.map(({ first, found }) => weighRewrite(sentences, first.sentences, found));
  const byText = (overlaps: readonly Overlap[], atLeast: number, isCopied: boolean): Source | null => {
    const best = highest(overlaps, atLeast);
    if (best < 0) return null;
    const evidence = overlaps[best]!.sentences.map((i) => article.sentences[i]!);
    return { source: near[best]!.first, isCopied, evidence };
  };
  const byTie = (evidence: readonly Range[], isTied: (other: Reliance, words: number) => boolean): Source | null => {
    const source = earlier.find((other) => isTied(other.reliance, other.words));
    return source ? { source, isCopied: false, evidence } : null;
  };
  const { rests, tags } = reliance;
  const printed = tags.filter((tag) => !tag.isContribution);
  const names = (tag: AgencyTag, other: Reliance) =>
    [other.outlet, ...other.tags.map(({ agency }) => agency)].includes(tag.agency);
  const sharing = new Set(near.filter((_, i) => rewritten[i]!.part >= rewrite / 2).map(({ words }) => words));
  const hasWords = (words: number) => rewrite === 0 || sharing.has(words);
  return (
    byText(copied, copy, true) ??
    byText(rewritten, rewrite, false) ??
    (rests && byTie(rests.evidence, (other) => isSource(other, rests.outlet))) ??
    (printed.length === 0 ? null : byTie(printed, (other) => printed.some(({ agency }) => isSource(other, agency)))) ??
    (tags.length === 0
      ? null
      : byTie(tags, (other, words) => hasWords(words) && tags.some((tag) => names(tag, other)))) ??
    (rests && byTie(rests.evidence, (other) => other.rests?.outlet === rests.outlet))
  );
}

/** Whether an article is of an outlet or prints what that agency wrote. */
function isSource({ outlet, tags }: Reliance, name: string): boolean {
  return outlet === name || tags.some(({ agency, isContribution }) => agency === name && !isContribution);
}

/** The first of those with the highest part; -1 where none reaches `atLeast`, or has anything in common. */
function highest(overlaps: readonly Overlap[], atLeast: number): number {
  let best = -1;
  for (const [i, { part }] of overlaps.entries()) {
    if (part > 0 && part >= atLeast && (best < 0 || part > overlaps[best]!.part)) best = i;
  }
  return best;
}

import type { ArticleGroup, NonEmpty, Span, Story, StoryArticle, TokenizedArticle } from '../model.ts';
import { containment } from '../origins/containment.ts';
import { findSharedPassages } from '../origins/sharedPassages.ts';
import { type Shingled, shingle } from '../origins/shingles.ts';
import type { Task } from '../stage.ts';
import { instantOf } from '../text/instantOf.ts';

export interface OriginOptions {
  /** Part of an article's shingles that another must hold for it to be a copy, 0 to 1. */
  readonly copy: number;
  /** Part of the shorter article's shingles outside quotations that makes the two share an origin, 0 to 1. */
  readonly rewrite: number;
}

interface Candidate {
  readonly article: TokenizedArticle;
  readonly whole: Shingled;
  readonly unquoted: Shingled;
  readonly wholeSet: ReadonlySet<string>;
  readonly unquotedSet: ReadonlySet<string>;
}

/**
 * Finds which articles of a story are copies of one another and which rest on another's text. Of two such articles the
 * one published on an earlier day is the original, then at an earlier time where both state one, then the longer one, then the one whose id comes first. Blind spot: an article
 * reworded throughout leaves no shingle and counts as independent.
 */
export function traceOriginsTask(options: OriginOptions): Task<ArticleGroup, Story> {
  return {
    name: 'traceOrigins',
    run: (group) => {
      const earlier: (Candidate & { readonly traced: StoryArticle })[] = [];
      for (const candidate of group.articles.map(prepare).sort(byPrecedence)) {
        earlier.push({ ...candidate, traced: trace(candidate, earlier, options) });
      }
      const traced = new Map(earlier.map(({ traced }) => [traced.id, traced]));
      return {
        ...group,
        articles: group.articles.map(({ id }) => traced.get(id)!) as unknown as NonEmpty<StoryArticle>,
      };
    },
  };
}

function prepare(article: TokenizedArticle): Candidate {
  const whole = shingle(article, true);
  const unquoted = shingle(article, false);
  return { article, whole, unquoted, wholeSet: new Set(whole.shingles), unquotedSet: new Set(unquoted.shingles) };
}

function byPrecedence(a: Candidate, b: Candidate): number {
  const [whenA, whenB] = [a.article.publishedAt ?? '9999-12-31', b.article.publishedAt ?? '9999-12-31'];
  const [dayA, dayB] = [whenA.slice(0, 10), whenB.slice(0, 10)];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  if (whenA.includes('T') && whenB.includes('T') && instantOf(whenA) !== instantOf(whenB))
    return instantOf(whenA) - instantOf(whenB);
  return b.whole.words.length - a.whole.words.length || (a.article.id < b.article.id ? -1 : 1);
}

function trace(
  candidate: Candidate,
  earlier: readonly (Candidate & { readonly traced: StoryArticle })[],
  options: OriginOptions,
): StoryArticle {
  const { article } = candidate;
  const evidence = (text: Shingled, other: Shingled): Span[] =>
    findSharedPassages(text, other).map((range) => ({ article: article.id, ...range }));
  const original = highest(earlier, (other) => containment(candidate.wholeSet, other.wholeSet), options.copy);
  if (original) {
    const { id, copyOf, origin } = original.traced;
    return { ...article, copyOf: copyOf ?? id, origin, originEvidence: evidence(candidate.whole, original.whole) };
  }
  const source = highest(earlier, (other) => overlap(candidate.unquotedSet, other.unquotedSet), options.rewrite);
  if (source) {
    const { origin } = source.traced;
    return { ...article, copyOf: null, origin, originEvidence: evidence(candidate.unquoted, source.unquoted) };
  }
  return { ...article, copyOf: null, origin: article.id, originEvidence: [] };
}

/** Fewer shared shingles than this are stock phrases, however short the articles. */
const fewestShared = 8;

/** The part of the smaller set that the other holds: an agency's brief may have grown into a long report. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const part = containment(small, large);
  return part * small.size < fewestShared ? 0 : part;
}

function highest<T>(items: readonly T[], score: (item: T) => number, atLeast: number): T | undefined {
  let best: T | undefined;
  let bestScore = 0;
  for (const item of items) {
    const found = score(item);
    if (found >= atLeast && found > bestScore) {
      best = item;
      bestScore = found;
    }
  }
  return best;
}

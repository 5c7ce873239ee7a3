import type { Candidate } from './evidence.ts';
import type { StoryPhrases } from './storyPhrases.ts';

/** What is known of a phrase and another article. */
export const articleEvidenceNames = [
  /** How likely its likeliest sentence carries the phrase, how likely the second, and the sum of those looked at. */
  'best',
  'second',
  'sum',
  /** Part of phrase and clause, by weight, that the article has anywhere, and the heaviest word of the phrase that it has nowhere. */
  'phrase',
  'clause',
  'missing',
  /** The likeliest phrase of the same sentence, the mean of all of them, and the one with the predicate of the clause. */
  'bestOfSentence',
  'meanOfSentence',
  'core',
  /** How much of each article the other carries. */
  'kinship',
  'kinshipBack',
  /** Place of the sentence in its article, from 0 (first) to 1. */
  'place',
  /** How likely the other articles but this one carry it, in the mean. */
  'others',
  'length',
  'articles',
] as const;

/** A phrase and another article, and what speaks for it being carried there. */
export interface ArticleRow {
  readonly phrase: number;
  readonly article: number;
  /** One number for each of {@link articleEvidenceNames}. */
  readonly evidence: Float32Array;
}

/** Puts together what speaks for each phrase being carried by each other article. `likely` has one number for each candidate. */
export function gatherArticleEvidence(
  story: StoryPhrases,
  candidates: readonly Candidate[],
  likely: ArrayLike<number>,
): ArticleRow[] {
  const { phrases, articleCount, articleOf } = story;
  const size = phrases.length * articleCount;
  const [best, second, sum] = [new Float32Array(size), new Float32Array(size), new Float32Array(size)];
  for (const [i, { phrase, sentence }] of candidates.entries()) {
    if (articleOf[sentence] === phrases[phrase]!.article) continue;
    const at = phrase * articleCount + articleOf[sentence]!;
    const value = likely[i]!;
    sum[at]! += value;
    if (value > best[at]!) [best[at], second[at]] = [value, best[at]!];
    else if (value > second[at]!) second[at] = value;
  }
  const kinship = meanBetween(story, best);
  const ofSentence = gatherBySentence(story);
  const inArticle = createArticleCover(story);
  const placeIn = placesOf(story);
  const rows: ArticleRow[] = [];
  for (const [p, { article: own, sentence, words, clauseOf }] of phrases.entries()) {
    if (words.length === 0) continue;
    let all = 0;
    for (let a = 0; a < articleCount; a += 1) all += best[p * articleCount + a]!;
    for (let a = 0; a < articleCount; a += 1) {
      if (a === own) continue;
      const at = p * articleCount + a;
      const fellows = ofSentence[sentence]!;
      let [bestOf, mean, core] = [0, 0, -1];
      for (const fellow of fellows) {
        const value = best[fellow * articleCount + a]!;
        bestOf = Math.max(bestOf, value);
        mean += value / fellows.length;
        if (phrases[fellow]!.isCore && phrases[fellow]!.clauseOf === clauseOf) core = value;
      }
      const there = inArticle(words, a);
      rows.push({
        phrase: p,
        article: a,
        evidence: Float32Array.of(
          best[at]!,
          second[at]!,
          sum[at]!,
          there.part,
          inArticle(story.clauses[clauseOf]!.words, a).part,
          there.missing,
          bestOf,
          mean,
          core,
          kinship[own * articleCount + a]!,
          kinship[a * articleCount + own]!,
          placeIn[sentence]!,
          articleCount > 2 ? (all - best[at]!) / (articleCount - 2) : -1,
          words.length,
          Math.min(articleCount, maxArticles),
        ),
      });
    }
  }
  return rows;
}

/** Beyond this many articles their number tells nothing more. */
const maxArticles = 12;

/** For each two articles, the mean over the phrases of the first. */
function meanBetween({ phrases, articleCount }: StoryPhrases, best: Float32Array): Float32Array {
  const means = new Float32Array(articleCount * articleCount);
  const counts = new Float32Array(articleCount);
  for (const [p, { article }] of phrases.entries()) {
    counts[article]! += 1;
    for (let a = 0; a < articleCount; a += 1) means[article * articleCount + a]! += best[p * articleCount + a]!;
  }
  return means.map((value, i) => value / Math.max(1, counts[Math.floor(i / articleCount)]!));
}

function gatherBySentence({ phrases, sentences }: StoryPhrases): number[][] {
  const found: number[][] = sentences.map(() => []);
  for (const [p, { sentence, words }] of phrases.entries()) if (words.length > 0) found[sentence]!.push(p);
  return found;
}

function placesOf({ sentences, articleOf }: StoryPhrases): Float32Array {
  const counts = new Map<number, number>();
  for (const article of articleOf) counts.set(article, (counts.get(article) ?? 0) + 1);
  return Float32Array.from(sentences, ({ index }, i) => index / Math.max(1, counts.get(articleOf[i]!)! - 1));
}

/** How near words come to whole articles. */
function createArticleCover({ words, sentenceNearness: { groups, values }, articleOf, articleCount }: StoryPhrases) {
  const types = values.length / Math.max(1, groups);
  const nearest = new Uint8Array(types * articleCount);
  for (let type = 0; type < types; type += 1) {
    for (let t = 0; t < groups; t += 1) {
      const at = type * articleCount + articleOf[t]!;
      nearest[at] = Math.max(nearest[at]!, values[type * groups + t]!);
    }
  }
  return (own: readonly number[], article: number) => {
    let [part, total, missing] = [0, 0, 0];
    for (const word of own) {
      const { type, weight } = words[word]!;
      const near = nearest[type * articleCount + article]! / 255;
      part += weight * near;
      total += weight;
      missing = Math.max(missing, weight * (1 - near));
    }
    return { part: total === 0 ? 0 : part / total, missing };
  };
}

import type { AnnotatedArticle, NonEmpty } from '../../model.ts';

/** Runs of this many words are compared. */
const shingleLength = 5;
/** Of the hashes of an article's shingles so many are kept, the lowest. */
const sketchSize = 64;
/** Two near copies have at least one of this many lowest hashes in common. */
const keySize = 8;
/** The share of shingles that makes near copies. */
const nearlyAll = 0.9;

interface Gathered {
  readonly sketch: readonly number[];
  readonly articles: [AnnotatedArticle, ...AnnotatedArticle[]];
}

/**
 * Puts each article with the first one that has nearly the same words and the same date, in time linear in the number of
 * articles however many of them are alike. Articles are compared by the lowest hashes of their shingles of five words
 * (bottom-k sketches, Broder 1997): an estimate, exact for texts of up to 68 words.
 */
export function gatherNearCopies(articles: readonly AnnotatedArticle[]): NonEmpty<AnnotatedArticle>[] {
  const gathered: Gathered[] = [];
  const known = new Map<string, Gathered>();
  for (const article of articles) {
    const sketch = sketchShingles(article);
    const keys = sketch.slice(0, keySize).map((hash) => `${hash} ${article.publishedAt}`);
    const found = keys
      .map((key) => known.get(key))
      .find((like) => like && resemblance(like.sketch, sketch) >= nearlyAll);
    if (found) {
      found.articles.push(article);
      continue;
    }
    const own: Gathered = { sketch, articles: [article] };
    gathered.push(own);
    for (const key of keys) if (!known.has(key)) known.set(key, own);
  }
  return gathered.map((like) => like.articles);
}

/** The lowest hashes of the runs of five words of an article, in order; a shorter text is one run. */
function sketchShingles(article: AnnotatedArticle): number[] {
  const hashes = article.sentences.flatMap(({ words }) => words.map(hashWord));
  const runs = new Set<number>();
  for (let start = 0; start === 0 || start + shingleLength <= hashes.length; start += 1) {
    let hash = 0;
    for (let i = start; i < Math.min(start + shingleLength, hashes.length); i += 1) hash = scramble(hash ^ hashes[i]!);
    runs.add(hash >>> 0);
  }
  return [...runs].sort((a, b) => a - b).slice(0, sketchSize);
}

/** How many of the lowest hashes of both together are in both: 0 to 1. */
function resemblance(a: readonly number[], b: readonly number[]): number {
  const inA = new Set(a);
  const inB = new Set(b);
  const lowest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, sketchSize);
  return lowest.filter((hash) => inA.has(hash) && inB.has(hash)).length / lowest.length;
}

/** The 32-bit FNV-1a hash over UTF-16 code units (Fowler, Noll and Vo). */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Spreads the bits of a hash, so that the lowest hashes are a fair sample (the finalizer of MurmurHash3, Appleby). */
function scramble(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

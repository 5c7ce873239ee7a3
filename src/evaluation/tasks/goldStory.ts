import { NewsmergeError } from '../../errors.ts';
import type { AnnotatedArticle, Range, Sentence } from '../../model.ts';
import { readDocuments } from './readDocuments.ts';

/** The documents of a story, and which of their passages report the same fact. */
export interface MarkedStory {
  readonly id: string;
  readonly docs: readonly { readonly name: string; readonly text: string }[];
  readonly clusters: readonly { readonly members: readonly Passage[] }[];
}

export interface Passage extends Range {
  readonly file: string;
}

/** A marked story as newsmerge reads it. */
export interface GoldStory {
  readonly articles: readonly AnnotatedArticle[];
  /** Those of all articles, in order; an article's id is its document's name. */
  readonly sentences: readonly Sentence[];
  /** The position of the fact that a sentence, by its position, is marked with; null for one that stands alone. */
  readonly factOf: (sentence: number) => number | null;
  /** Marked passages that no sentence stands for: cleaned away, or in a sentence that holds more of another fact. */
  readonly lost: readonly { readonly file: string; readonly fact: number }[];
}

interface Claim {
  readonly fact: number;
  readonly file: string;
  readonly overlap: number;
}

/**
 * Reads, cleans and annotates a marked story and finds its facts again: a passage is the first sentence that it marks,
 * and a sentence that several facts claim goes to the one that it overlaps most. Throws a `NewsmergeError` of code USAGE
 * for a text that would not be the same in a file, as its offsets would not hold.
 */
export async function readGoldStory(story: MarkedStory): Promise<GoldStory> {
  const articles = await readDocuments(story.docs);
  for (const { id, text } of articles) expectSameText(story, id, text);
  const sentences = articles.flatMap((article) => article.sentences);
  const claims = new Map<number, Claim>();
  const lost: Claim[] = [];
  for (const [fact, { members }] of story.clusters.entries()) {
    for (const passage of members) {
      const { sentence, overlap } = findSentence(sentences, passage);
      const claim = { fact, file: passage.file, overlap };
      const rival = claims.get(sentence);
      if (sentence < 0) lost.push(claim);
      else if (rival === undefined || rival.overlap < overlap) claims.set(sentence, claim);
      if (rival !== undefined && rival.fact !== fact) lost.push(rival.overlap < overlap ? rival : claim);
    }
  }
  return { articles, sentences, lost, factOf: (sentence) => claims.get(sentence)?.fact ?? null };
}

/**
 * The first sentence of which the passage covers more than half, or that covers more than half of it: where a passage
 * spans several sentences, its fact is what the first one says. -1 where there is none.
 */
function findSentence(sentences: readonly Sentence[], passage: Passage): { sentence: number; overlap: number } {
  for (const [sentence, { article, start, end }] of sentences.entries()) {
    if (article !== passage.file) continue;
    const overlap = Math.min(end, passage.end) - Math.max(start, passage.start);
    if (2 * overlap > Math.min(end - start, passage.end - passage.start)) return { sentence, overlap };
  }
  return { sentence: -1, overlap: 0 };
}

function expectSameText({ id, docs }: MarkedStory, name: string, text: string): void {
  if (docs.find((document) => document.name === name)!.text === text) return;
  throw new NewsmergeError(
    'USAGE',
    `Expected ${name} of story ${id} to be as a file would hold it, got a byte order mark or half a character`,
  );
}

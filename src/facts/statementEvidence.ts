import { findMainClause } from './mainClause.ts';
import type { StoryPhrases } from './storyPhrases.ts';

/** What is known of the main fact of a sentence and another article. */
export const statementEvidenceNames = [
  /** How likely the article carries the phrase with the predicate of the main clause; mean by weight and best of that clause. */
  'core',
  'clause',
  'bestOfClause',
  /** Mean by weight, best and worst over the whole sentence. */
  'mean',
  'best',
  'worst',
  /** Whether a sentence of the article is put together with this one. */
  'together',
  'phrases',
] as const;

/** A sentence and another article. */
export interface StatementRow {
  readonly sentence: number;
  readonly article: number;
  readonly evidence: Float32Array;
}

/**
 * What speaks for the main fact of each sentence being carried by each other article. `likely` has for each phrase and
 * article how likely it is carried; `together` tells whether a sentence has a member of its cluster in an article.
 */
export function gatherStatementEvidence(
  { sentences, phrases, words, articleCount, articleOf }: StoryPhrases,
  likely: Float32Array,
  together: (sentence: number, article: number) => boolean,
): StatementRow[] {
  const rows: StatementRow[] = [];
  const weights = phrases.map((phrase) => phrase.words.reduce((sum, word) => sum + words[word]!.weight, 0));
  let next = 0;
  for (const [s, sentence] of sentences.entries()) {
    const own: number[] = [];
    for (; next < phrases.length && phrases[next]!.sentence === s; next += 1)
      if (phrases[next]!.words.length > 0) own.push(next);
    if (own.length === 0) continue;
    const main = findMainClause(sentence);
    const inMain = own.filter((p) => phrases[p]!.clause === main);
    const ofClause = inMain.length > 0 ? inMain : own;
    const core = ofClause.find((p) => phrases[p]!.isCore) ?? ofClause[0]!;
    for (let a = 0; a < articleCount; a += 1) {
      if (a === articleOf[s]) continue;
      const of = (p: number) => likely[p * articleCount + a]!;
      const mean = (list: readonly number[]) => {
        const total = list.reduce((sum, p) => sum + weights[p]!, 0);
        return list.reduce((sum, p) => sum + weights[p]! * of(p), 0) / total;
      };
      rows.push({
        sentence: s,
        article: a,
        evidence: Float32Array.of(
          of(core),
          mean(ofClause),
          Math.max(...ofClause.map(of)),
          mean(own),
          Math.max(...own.map(of)),
          Math.min(...own.map(of)),
          Number(together(s, a)),
          own.length,
        ),
      });
    }
  }
  return rows;
}

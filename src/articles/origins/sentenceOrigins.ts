import type { Sentence, StoryArticle } from '../../model.ts';
import { readReliance } from './reliance.ts';

/** How many of those who report something are independent: its origins, but one newsroom is one witness. */
export function countIndependent(origins: Iterable<string>, outlets: Iterable<string>): number {
  return Math.min(new Set(origins).size, new Set(outlets).size);
}

/**
 * What each sentence of a story rests on; sentences with the same value are not independent of one another. A sentence
 * that credits another outlet ("according to NOLA.com") rests on that outlet: on the origin of the first article of the
 * story that is of that outlet, prints that agency or says as a whole what that outlet reported, otherwise on the outlet
 * itself. Every other sentence rests on what its article rests on.
 */
export function readSentenceOrigins(
  articles: readonly StoryArticle[],
): (sentence: Pick<Sentence, 'article' | 'index'>) => string {
  const reliances = readReliance(articles);
  const credits = new Map(articles.map(({ id }, i) => [id, reliances[i]!.credits]));
  const origins = new Map(articles.map(({ id, origin }) => [id, origin]));
  const originOf = new Map<string, string>();
  const note = (outlet: string | undefined, origin: string) => {
    if (outlet !== undefined && !originOf.has(outlet)) originOf.set(outlet, origin);
  };
  for (const [i, { origin }] of articles.entries()) note(reliances[i]!.outlet, origin);
  for (const [i, { origin }] of articles.entries()) {
    for (const { agency, isContribution } of reliances[i]!.tags) if (!isContribution) note(agency, origin);
  }
  for (const [i, { origin }] of articles.entries()) note(reliances[i]!.rests?.outlet, origin);
  return ({ article, index }) => {
    const credit = credits.get(article)![index] ?? null;
    return credit === null ? origins.get(article)! : (originOf.get(credit) ?? `outlet ${credit}`);
  };
}

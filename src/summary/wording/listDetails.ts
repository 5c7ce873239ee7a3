import { foldWhiteSpace } from '../../annotate/words/foldWhiteSpace.ts';
import { splitWords } from '../../annotate/words/words.ts';
import type { Detail, NonEmpty, Sentence, StoryArticle } from '../../model.ts';
import { findDetails } from './findDetails.ts';

/** Lists the details of a wording, one of the members that report the same fact, which the outlets carry. */
export type ListDetails = (wording: Sentence, members: NonEmpty<Sentence>, outlets: readonly string[]) => Detail[];

/**
 * Prepares to list the details of the wordings of a story: numbers, dates, names and quotations, in order, each with the
 * outlets whose wording of the same fact carries it too, and whether one of them alone has it in its articles at all, in
 * whatever way they write it.
 */
export function createDetailLister(articles: readonly StoryArticle[]): ListDetails {
  const outlets = new Map(articles.map((article) => [article.id, article.outlet]));
  const outletOf = (sentence: Sentence) => outlets.get(sentence.article)!;
  const told = indexDetails(articles);
  const words = joinWords(articles);
  return (wording, members, outletsOfFact) => {
    const carried = members.map((member) => ({
      outlet: outletOf(member),
      keys: new Set(findDetails(member).map((detail) => detail.key)),
    }));
    const credited = new Set(outletsOfFact);
    const others = outletsOfFact.filter((outlet) => outlet !== outletOf(wording));
    const seen = new Set<string>();
    const details: Detail[] = [];
    for (const { kind, text, day, key, asks, parts } of findDetails(wording)) {
      if (seen.has(key)) continue;
      seen.add(key);
      const carriers = new Set(carried.filter(({ keys }) => keys.has(key)).map(({ outlet }) => outlet));
      const own = ` ${splitWords(text).join(' ')} `;
      const hasIt = (outlet: string) =>
        asks.some((ask) => told.get(ask)?.has(outlet)) ||
        (parts.length > 0 && parts.every((part) => told.get(part)?.has(outlet))) ||
        words.get(outlet)!.includes(own);
      const alone = !others.some(hasIt);
      details.push({
        text: foldWhiteSpace(text),
        kind,
        day,
        outlets: [...carriers].filter((outlet) => credited.has(outlet)).sort(),
        alone,
      });
    }
    return details;
  };
}

/** All words of each outlet's articles, in order: a name may stand there within a longer one. */
function joinWords(articles: readonly StoryArticle[]): ReadonlyMap<string, string> {
  const joined = new Map<string, string>();
  for (const { outlet, sentences } of articles) {
    const own = sentences.flatMap((sentence) => sentence.words).join(' ');
    joined.set(outlet, `${joined.get(outlet) ?? ' '}${own} `);
  }
  return joined;
}

/** The outlets that have details known by each name. */
function indexDetails(articles: readonly StoryArticle[]): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const { outlet, sentences } of articles) {
    for (const known of sentences.flatMap(findDetails).flatMap(({ tells }) => tells)) {
      const outlets = index.get(known);
      if (outlets) outlets.add(outlet);
      else index.set(known, new Set([outlet]));
    }
  }
  return index;
}

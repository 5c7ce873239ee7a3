import type { Credit, Span, StoryArticle } from '../model.ts';

/** The outlets that may carry what the sentence at a place is mainly there to say, its own among them. */
export type PossibleOutlets = (canonical: Span) => ReadonlySet<string>;

const none: ReadonlySet<string> = new Set();

/** Looks credits up by the places of their sentences. */
export function indexPossible(articles: readonly StoryArticle[], credits: readonly Credit[]): PossibleOutlets {
  const outletOf = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  const indexOf = new Map(
    articles.flatMap(({ id, sentences }) =>
      sentences.map(({ start, index }): [string, string] => [`${id} ${start}`, `${id} ${index}`]),
    ),
  );
  const creditOf = new Map(credits.map((credit) => [`${credit.article} ${credit.index}`, credit]));
  // Sentences that are put together share the list.
  const outlets = new Map<readonly string[], ReadonlySet<string>>();
  return ({ article, start }) => {
    const possible = creditOf.get(indexOf.get(`${article} ${start}`)!)?.possible;
    if (possible === undefined) return none;
    const known = outlets.get(possible) ?? new Set(possible.map((id) => outletOf.get(id)!));
    outlets.set(possible, known);
    return known;
  };
}

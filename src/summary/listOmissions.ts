import { tellsOfAsking } from '../annotate/words/tone.ts';
import type { PossibleOutlets } from '../facts/indexPossible.ts';
import type { Conflict, NonEmpty, Omission, Sentence, Statement, StoryArticle } from '../model.ts';
import { listPassages, mayBeTold } from './passages.ts';
import { standsAlone } from './wording/standsAlone.ts';

/** Fewer origins than this make no fact that an outlet could be expected to have. */
const fewestOrigins = 2;
/** Shorter sentences seldom tell anything. */
const fewestWords = 5;

/**
 * What each outlet of a story leaves out: facts of two independent origins or more besides its own, and of more than half
 * of these, that it hardly carries and tells nothing else of (no conflict has them both), whose wording
 * can be read alone, and that no passage of its articles comes near in its words or has a figure or day of. By outlet, the best supported facts first.
 * For precision: better no word of a fact than one that an outlet has. Blind spot: one told in wholly other words.
 */
export function listOmissions(
  statements: readonly Statement[],
  articles: readonly StoryArticle[],
  conflicts: readonly Conflict[],
  possible: PossibleOutlets,
): Omission[] {
  const outlets = [...new Set(articles.map(({ outlet }) => outlet))].sort();
  const articlesOf = new Map<string, StoryArticle[]>();
  for (const article of articles) {
    const own = articlesOf.get(article.outlet);
    if (own) own.push(article);
    else articlesOf.set(article.outlet, [article]);
  }
  const outletOf = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  const originOf = new Map(articles.map(({ id, origin }) => [id, origin]));
  const originCount = new Set(originOf.values()).size;
  const told = statements
    .map((statement) => ({
      statement,
      origins: [...new Set(creditedMembers(statement).map(({ article }) => originOf.get(article)!))],
    }))
    .filter(({ origins }) => origins.length >= fewestOrigins)
    .map(({ statement, origins }) => ({
      statement,
      origins,
      outlets: new Set([
        ...possible(statement.canonical),
        ...statement.outlets,
        ...conflicts.flatMap((conflict) => outletsIn(conflict, statement)),
      ]),
    }));
  const sentences = new Map(
    articles.flatMap((article) =>
      article.sentences.map((sentence) => [`${sentence.article} ${sentence.start}`, sentence]),
    ),
  );
  return outlets.flatMap((outlet) => {
    const missing = told.filter(({ outlets }) => !outlets.has(outlet));
    if (missing.length === 0) return [];
    const own = articlesOf.get(outlet)!;
    const ownOrigins = new Set(own.map(({ origin }) => origin));
    const others = originCount - ownOrigins.size;
    const passages = own.flatMap(listPassages);
    const ids = missing
      .filter(({ statement, origins }) => {
        const witnesses = origins.filter((origin) => !ownOrigins.has(origin)).length;
        if (witnesses < fewestOrigins || 2 * witnesses <= others) return false;
        const chosen = sentences.get(`${statement.canonical.article} ${statement.canonical.start}`)!;
        if (!isTelling(chosen, statement)) return false;
        const wordings = statement.members.map(({ article, start }) => sentences.get(`${article} ${start}`)!);
        return !wordings.some((wording) => mayBeTold(wording, passages));
      })
      .map(({ statement: { id } }) => id);
    return ids.length > 0 ? [{ outlet, statements: ids as unknown as NonEmpty<string> }] : [];
  });

  /** Members of outlets that carry what the wording is there to say. */
  function creditedMembers({ members, outlets: credited }: Statement) {
    const carrying = new Set(credited);
    return members.filter(({ article }) => carrying.has(outletOf.get(article)!));
  }

  /** The outlets of a conflict that is about a statement. */
  function outletsIn({ statements: about, values }: Conflict, { id }: Statement): string[] {
    if (!about.includes(id)) return [];
    return values.flatMap(({ members }) => members.map(({ article }) => outletOf.get(article)!));
  }
}

function isTelling(wording: Sentence, { added }: Statement): boolean {
  return wording.words.length >= fewestWords && standsAlone(wording, added) && !tellsOfAsking(wording);
}

import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import { countIndependent } from '../articles/origins/sentenceOrigins.ts';
import type { AnnotatedArticle, Credit, NonEmpty, Part, Sentence, Span, Statement } from '../model.ts';

export type StatementCredit = Pick<Statement, 'members' | 'shownBy' | 'outlets' | 'origins'> & {
  readonly parts: NonEmpty<Omit<Part, 'fact'>>;
};

/** Where the articles of a story are looked up by their ids, and what their sentences rest on. */
export interface CreditedArticles {
  readonly articleOf: (sentence: Pick<Span, 'article'>) => AnnotatedArticle;
  readonly originOf: (sentence: Sentence) => string;
}

/** The outlets and origins that a statement in the words of one sentence is credited to, as a whole and part by part. */
export function creditStatement(
  members: NonEmpty<Sentence>,
  credit: Credit,
  { articleOf, originOf }: CreditedArticles,
): StatementCredit {
  const outletOf = (id: string) => articleOf({ article: id }).outlet;
  const outletsOf = (ids: readonly string[]) => [...new Set(ids.map(outletOf))].sort() as unknown as NonEmpty<string>;
  const own = new Set(members.map(({ article }) => article));
  const shownBy = credit.shownBy
    .filter(({ article }) => !own.has(article))
    .map((span) => articleOf(span).sentences.find(({ start }) => start === span.start)!);
  const outlets = outletsOf(credit.carriers);
  const credited = new Set<string>(outlets);
  const carrying = [...members, ...shownBy].filter(({ article }) => credited.has(outletOf(article)));
  return {
    members: members.map(toMember) as unknown as Statement['members'],
    shownBy: shownBy.map(toMember),
    outlets,
    parts: credit.parts.map(({ start, end, carriers }) => ({
      start,
      end,
      text: foldWhiteSpace(articleOf(credit).text.slice(start, end)),
      outlets: outletsOf(carriers),
    })) as unknown as StatementCredit['parts'],
    origins: countIndependent(
      carrying.map(originOf),
      carrying.map(({ article }) => outletOf(article)),
    ),
  };
}

/** Gives parts of the same outlets one name. */
export function nameParts(id: string, parts: StatementCredit['parts']): NonEmpty<Part> {
  const facts = new Map<string, string>();
  return parts.map((part) => {
    const key = part.outlets.join('\n');
    if (!facts.has(key)) facts.set(key, `${id}.${facts.size + 1}`);
    return { ...part, fact: facts.get(key)! };
  }) as unknown as NonEmpty<Part>;
}

function toMember({ article, start, end, text }: Sentence) {
  return { article, start, end, text };
}

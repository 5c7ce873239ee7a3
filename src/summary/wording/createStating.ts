import { citeKey, findCites } from '../../annotate/quotations/cites.ts';
import { readSentenceOrigins } from '../../articles/origins/sentenceOrigins.ts';
import { creditStatement, nameParts } from '../../facts/creditStatement.ts';
import type { AlignedStory, NonEmpty, Sentence, Statement } from '../../model.ts';
import type { Wording } from './chooseWording.ts';
import { createDetailLister } from './listDetails.ts';

/** States a fact in one of its wordings: who carries it, in which parts, with which details. */
export type State = (id: string, members: NonEmpty<Sentence>, wording: Wording) => Statement;

export function createStating({ articles, credits }: Pick<AlignedStory, 'articles' | 'credits'>): State {
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const articleOf = (sentence: Pick<Sentence, 'article'>) => articleById.get(sentence.article)!;
  const originOf = readSentenceOrigins(articles);
  const listDetails = createDetailLister(articles);
  const creditBy = new Map(credits.map((credit) => [`${credit.article} ${credit.index}`, credit]));
  return (id, members, { sentence, added }) => {
    const { article, index, start, end, text } = sentence;
    const cites = new Map<string, string>();
    for (const cite of members.flatMap((member) => findCites(articleOf(member).text, member)))
      if (!cites.has(citeKey(cite))) cites.set(citeKey(cite), cite);
    const credit = creditBy.get(`${article} ${index}`)!;
    const { parts, ...credited } = creditStatement(members, credit, { articleOf, originOf });
    return {
      id,
      text,
      canonical: { article, start, end },
      added,
      ...credited,
      cites: [...cites.values()],
      details: listDetails(sentence, members, credited.outlets),
      parts: nameParts(id, parts),
    };
  };
}

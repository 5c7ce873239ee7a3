import { citeKey, findCites } from '../annotate/quotations/cites.ts';
import { readSentenceOrigins } from '../articles/origins/sentenceOrigins.ts';
import { listConflicts } from '../conflicts/listConflicts.ts';
import { creditStatement, nameParts, type StatementCredit } from '../facts/creditStatement.ts';
import { indexPossible } from '../facts/indexPossible.ts';
import type { AlignedStory, Credit, NonEmpty, Sentence, StatedStory, Statement, StoryArticle } from '../model.ts';
import type { Task } from '../stage.ts';
import { listOmissions } from '../summary/listOmissions.ts';
import { chooseWording } from '../summary/wording/chooseWording.ts';
import { createDetailLister, type ListDetails } from '../summary/wording/listDetails.ts';

interface Draft {
  readonly statement: Omit<Statement, 'id' | 'parts'> & Pick<StatementCredit, 'parts'>;
  readonly members: NonEmpty<Sentence>;
  /** Mean place of the members in their articles, from 0 (first sentence) towards 1. */
  readonly place: number;
}

/**
 * Chooses the wording of each fact and counts who carries it: outlets, and the independent origins of its members.
 * Statements come by origins, then outlets, then place in the articles.
 */
export const canonicalizeTask: Task<AlignedStory, StatedStory> = {
  name: 'canonicalize',
  run: (story) => {
    const articles = new Map(story.articles.map((article) => [article.id, article]));
    const articleOf = (sentence: Pick<Sentence, 'article'>) => articles.get(sentence.article)!;
    const originOf = readSentenceOrigins(story.articles);
    const listDetails = createDetailLister(story.articles);
    const credits = new Map(story.credits.map((credit) => [`${credit.article} ${credit.index}`, credit]));
    const creditOf = ({ article, index }: Sentence) => credits.get(`${article} ${index}`)!;
    const drafts = story.clusters
      .map(({ members }) => draft(members, { articleOf, originOf, listDetails, creditOf }))
      .sort(bySupport);
    const ids = drafts.map((_, i) => `${story.id}.${i + 1}`);
    const statements = drafts.map(({ statement: { parts, ...rest } }, i): Statement => {
      const id = ids[i]!;
      return { id, ...rest, parts: nameParts(id, parts) };
    });
    const facts = drafts.map(({ members }, i) => ({ id: ids[i]!, members }));
    const conflicts = listConflicts(facts, articleOf, story.differences);
    const omissions = listOmissions(
      statements,
      story.articles,
      conflicts,
      indexPossible(story.articles, story.credits),
    );
    return { ...story, statements, conflicts, omissions };
  },
};

interface Reading {
  readonly articleOf: (sentence: Pick<Sentence, 'article'>) => StoryArticle;
  readonly originOf: (sentence: Sentence) => string;
  readonly listDetails: ListDetails;
  readonly creditOf: (sentence: Sentence) => Credit;
}

function draft(members: NonEmpty<Sentence>, { articleOf, originOf, listDetails, creditOf }: Reading): Draft {
  const { sentence: wording, added } = chooseWording(members, articleOf);
  const { article, start, end, text } = wording;
  const cites = new Map<string, string>();
  for (const cite of members.flatMap((member) => findCites(articleOf(member).text, member)))
    if (!cites.has(citeKey(cite))) cites.set(citeKey(cite), cite);
  const credited = creditStatement(members, creditOf(wording), { articleOf, originOf });
  let place = 0;
  for (const member of members) place += member.index / articleOf(member).sentences.length / members.length;
  return {
    members,
    place,
    statement: {
      text,
      canonical: { article, start, end },
      added,
      ...credited,
      cites: [...cites.values()],
      details: listDetails(wording, members, credited.outlets),
    },
  };
}

function bySupport(a: Draft, b: Draft): number {
  return (
    b.statement.origins - a.statement.origins ||
    b.statement.outlets.length - a.statement.outlets.length ||
    a.place - b.place ||
    (a.members[0].article < b.members[0].article ? -1 : 1)
  );
}

import { citeKey, findCites } from '../annotate/quotations/cites.ts';
import { countIndependent, readSentenceOrigins } from '../articles/origins/sentenceOrigins.ts';
import { listConflicts } from '../conflicts/listConflicts.ts';
import type { ClusteredStory, NonEmpty, Sentence, StatedStory, Statement, StoryArticle } from '../model.ts';
import type { Task } from '../stage.ts';
import { listOmissions } from '../summary/listOmissions.ts';
import { chooseWording } from '../summary/wording/chooseWording.ts';
import { createDetailLister, type ListDetails } from '../summary/wording/listDetails.ts';

interface Draft {
  readonly statement: Omit<Statement, 'id'>;
  readonly members: NonEmpty<Sentence>;
  /** Mean place of the members in their articles, from 0 (first sentence) towards 1. */
  readonly place: number;
}

/**
 * Chooses the wording of each fact and counts who carries it: outlets, and the independent origins of its members.
 * Statements come by origins, then outlets, then place in the articles.
 */
export const canonicalizeTask: Task<ClusteredStory, StatedStory> = {
  name: 'canonicalize',
  run: (story) => {
    const articles = new Map(story.articles.map((article) => [article.id, article]));
    const articleOf = (sentence: Sentence) => articles.get(sentence.article)!;
    const originOf = readSentenceOrigins(story.articles);
    const listDetails = createDetailLister(story.articles);
    const drafts = story.clusters
      .map(({ members }) => draft(members, articleOf, originOf, listDetails))
      .sort(bySupport);
    const ids = drafts.map((_, i) => `${story.id}.${i + 1}`);
    const statements = drafts.map(({ statement }, i) => ({ id: ids[i]!, ...statement }));
    const facts = drafts.map(({ members }, i) => ({ id: ids[i]!, members }));
    const conflicts = listConflicts(facts, articleOf);
    const omissions = listOmissions(statements, story.articles, conflicts);
    return { ...story, statements, conflicts, omissions };
  },
};

function draft(
  members: NonEmpty<Sentence>,
  articleOf: (sentence: Sentence) => StoryArticle,
  originOf: (sentence: Sentence) => string,
  listDetails: ListDetails,
): Draft {
  const outletOf = (sentence: Sentence) => articleOf(sentence).outlet;
  const { sentence: wording, added } = chooseWording(members, articleOf);
  const { article, start, end, text } = wording;
  const cites = new Map<string, string>();
  for (const cite of members.flatMap((member) => findCites(articleOf(member).text, member)))
    if (!cites.has(citeKey(cite))) cites.set(citeKey(cite), cite);
  let place = 0;
  for (const member of members) place += member.index / articleOf(member).sentences.length / members.length;
  return {
    members,
    place,
    statement: {
      text,
      canonical: { article, start, end },
      added,
      members: members.map((m) => ({
        article: m.article,
        start: m.start,
        end: m.end,
        text: m.text,
      })) as unknown as Statement['members'],
      outlets: [...new Set(members.map(outletOf))].sort() as unknown as NonEmpty<string>,
      origins: countIndependent(members.map(originOf), members.map(outletOf)),
      cites: [...cites.values()],
      details: listDetails(wording, members),
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

import { listConflicts } from '../conflicts/listConflicts.ts';
import { nameParts } from '../facts/creditStatement.ts';
import type { AlignedStory, NonEmpty, Sentence, StatedStory, Statement } from '../model.ts';
import type { Task } from '../stage.ts';
import { chooseWording } from '../summary/wording/chooseWording.ts';
import { createStating } from '../summary/wording/createStating.ts';

interface Draft {
  readonly statement: Statement;
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
    const state = createStating(story);
    const drafts = story.clusters
      .map(({ members }): Draft => {
        const wording = chooseWording(members, articleOf);
        let place = 0;
        for (const member of members) place += member.index / articleOf(member).sentences.length / members.length;
        return { statement: state('', members, wording), members, place };
      })
      .sort(bySupport);
    const facts = drafts.map(({ members }, i) => ({ id: `${story.id}.${i + 1}`, members }));
    const statements = drafts.map(({ statement }, i) => nameStatement(facts[i]!.id, statement));
    return { ...story, statements, conflicts: listConflicts(facts, articleOf, story.differences) };
  },
};

function nameStatement(id: string, statement: Statement): Statement {
  return { ...statement, id, parts: nameParts(id, statement.parts) };
}

function bySupport(a: Draft, b: Draft): number {
  return (
    b.statement.origins - a.statement.origins ||
    b.statement.outlets.length - a.statement.outlets.length ||
    a.place - b.place ||
    (a.members[0].article < b.members[0].article ? -1 : 1)
  );
}

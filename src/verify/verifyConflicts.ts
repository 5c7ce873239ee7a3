import { listConflicts } from '../conflicts/listConflicts.ts';
import type { AnnotatedArticle, Conflict, Difference, NonEmpty, Sentence, Statement } from '../model.ts';
import type { ReportStory } from '../report.ts';
import { isSameSpan, type Says } from './verifySpans.ts';

/** Whether each value of a conflict stands in a sentence that it cites, a member of the statements it is over. */
export function verifyConflict(
  { kind, statements: ids, values }: Conflict,
  statements: ReadonlyMap<string, Statement>,
  says: Says,
  violations: string[],
): void {
  for (const id of ids) {
    if (!statements.has(id)) violations.push(`the ${kind} conflict is over statement ${id}, which there is not`);
  }
  const members = ids.flatMap((id) => statements.get(id)?.members ?? []);
  if (values.length < 2) violations.push(`the ${kind} conflict over ${ids.join(', ')} has no two values`);
  for (const { value, members: claims } of values) {
    for (const claim of claims) {
      says(claim, null, `the ${kind} conflict over ${ids.join(', ')}`);
      const member = members.find((candidate) => isSameSpan(candidate, claim));
      if (!member) violations.push(`the ${kind} conflict over ${ids.join(', ')} cites a sentence that is no member`);
    }
    const cited = members.filter((member) => claims.some((claim) => isSameSpan(member, claim)));
    if (!cited.some(({ text }) => text.includes(value))) {
      violations.push(`the ${kind} conflict over ${ids.join(', ')}: none of those cited says “${value}”`);
    }
  }
}

/** Whether the conflicts are those, and only those, that the sentences of the story give when they are compared again. */
export function verifyLedger(
  story: ReportStory,
  articles: ReadonlyMap<string, AnnotatedArticle>,
  differences: readonly Difference[],
  violations: string[],
): void {
  const stated = new Map(story.articles.map(({ id, origin }) => [id, { ...articles.get(id)!, origin }]));
  const reported = story.statements.map(({ id, members }) => {
    const sentences = members.map((member) =>
      articles.get(member.article)!.sentences.find((sentence) => isSameSpan(sentence, member)),
    );
    return { id, members: sentences as unknown as NonEmpty<Sentence> };
  });
  const found = groupByStatements(listConflicts(reported, ({ article }) => stated.get(article)!, differences));
  const told = groupByStatements(story.conflicts);
  for (const ids of new Set([...found.keys(), ...told.keys()])) {
    if (JSON.stringify(found.get(ids)) === JSON.stringify(told.get(ids))) continue;
    const whose = ids.includes(',') ? `statements ${ids}: their` : `statement ${ids}: its`;
    violations.push(`${whose} members give other conflicts than the report`);
  }
}

/** By the ids of the statements that they are over. */
function groupByStatements(conflicts: readonly Conflict[]): Map<string, Conflict[]> {
  const groups = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    const ids = conflict.statements.join(', ');
    groups.set(ids, [...(groups.get(ids) ?? []), conflict]);
  }
  return groups;
}

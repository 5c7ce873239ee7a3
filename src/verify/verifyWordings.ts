import { indexPossible } from '../facts/indexPossible.ts';
import type { AnnotatedArticle, Credit, NonEmpty, Sentence } from '../model.ts';
import type { ReportStory } from '../report.ts';
import { listOmissions } from '../summary/listOmissions.ts';
import { createDetailLister } from '../summary/wording/listDetails.ts';
import { indexSentences, toldArticles } from './toldArticles.ts';

/**
 * Whether the details of each statement, with who carries them, and what each outlet leaves out are those that the
 * articles give when they are looked for again. Expects every place in the story to be that of a sentence. Returns every
 * violation.
 */
export function verifyWordings(
  story: ReportStory,
  articles: ReadonlyMap<string, AnnotatedArticle>,
  credits: readonly Credit[],
): string[] {
  const told = toldArticles(story, articles);
  const sentenceAt = indexSentences(told);
  const listDetails = createDetailLister(told);
  const violations: string[] = [];
  for (const { id, canonical, members, outlets, details } of story.statements) {
    const reporting = members.map((member) => sentenceAt(member)!) as unknown as NonEmpty<Sentence>;
    const found = listDetails(sentenceAt(canonical)!, reporting, outlets);
    if (!isSame(found, details)) violations.push(`statement ${id}: its members give other details than the report`);
  }
  if (!isSame(listOmissions(story.statements, told, story.conflicts, indexPossible(told, credits)), story.omissions)) {
    violations.push('its articles leave out other facts than the report says');
  }
  return violations;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

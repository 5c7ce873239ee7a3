import { readSentenceOrigins } from '../articles/origins/sentenceOrigins.ts';
import { creditStatement, nameParts } from '../facts/creditStatement.ts';
import type { AlignedStory, AnnotatedArticle, NonEmpty, Sentence, Span } from '../model.ts';
import type { ReportStory } from '../report.ts';
import { alignFacts } from '../stages/alignFacts.ts';
import { indexSentences, toldArticles } from './toldArticles.ts';

/**
 * Whether outlets, origins and parts of each statement are those that its articles give when they are compared again.
 * Expects every member to be a sentence. Adds every violation; returns what it found.
 */
export function verifyCredits(
  story: ReportStory,
  articles: ReadonlyMap<string, AnnotatedArticle>,
  violations: string[],
): Pick<AlignedStory, 'credits' | 'differences'> {
  const told = toldArticles(story, articles);
  const sentenceAt = indexSentences(told);
  const aligned = alignFacts(told, story.statements);
  const credits = new Map(aligned.credits.map((credit) => [`${credit.article} ${credit.index}`, credit]));
  const originOf = readSentenceOrigins(told);
  const articleOf = ({ article }: Pick<Span, 'article'>) => articles.get(article)!;
  for (const { id, canonical, members, shownBy, outlets, origins, parts } of story.statements) {
    const reporting = members.map((member) => sentenceAt(member)!) as unknown as NonEmpty<Sentence>;
    const wording = sentenceAt(canonical)!;
    const credit = credits.get(`${wording.article} ${wording.index}`)!;
    const found = creditStatement(reporting, credit, { articleOf, originOf });
    if (found.outlets.join('\n') !== outlets.join('\n'))
      violations.push(`statement ${id}: its outlets are ${found.outlets.join(', ')}, not ${outlets.join(', ')}`);
    if (found.origins !== origins)
      violations.push(`statement ${id}: has ${found.origins} independent origins, not ${origins}`);
    if (!isSame(found.shownBy, shownBy))
      violations.push(`statement ${id}: other sentences show it than the report says`);
    if (!isSame(nameParts(id, found.parts), parts))
      violations.push(`statement ${id}: its parts are credited to others than the articles say`);
  }
  return aligned;
}

/** The same values under the same names, in whatever order these come. */
function isSame(a: readonly object[], b: readonly object[]): boolean {
  const sorted = (list: readonly object[]) => JSON.stringify(list.map((item) => Object.entries(item).sort()));
  return sorted(a) === sorted(b);
}

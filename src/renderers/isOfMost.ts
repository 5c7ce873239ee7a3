import type { Conflict, Span } from '../model.ts';
import type { ReportArticle } from '../report.ts';

/** Whether more than half of the independent origins that a conflict is between give its first value. */
export function isOfMost({ values }: Conflict, articles: ReadonlyMap<string, ReportArticle>): boolean {
  const originsOf = (members: readonly Span[]) => new Set(members.map(({ article }) => articles.get(article)!.origin));
  return 2 * originsOf(values[0]!.members).size > originsOf(values.flatMap(({ members }) => members)).size;
}

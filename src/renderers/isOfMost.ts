import type { Conflict, Span } from '../model.ts';
import type { ReportArticle } from '../report.ts';

/** Whether a conflict is between several independent origins, and more than half of them give its first value. */
export function isOfMost({ values }: Conflict, articles: ReadonlyMap<string, ReportArticle>): boolean {
  const originsOf = (members: readonly Span[]) => new Set(members.map(({ article }) => articles.get(article)!.origin));
  const all = originsOf(values.flatMap(({ members }) => members)).size;
  return all > 1 && 2 * originsOf(values[0]!.members).size > all;
}

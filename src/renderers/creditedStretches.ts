import type { Span, Statement } from '../model.ts';
import type { ReportStory } from '../report.ts';

/** A stretch of a wording's text, with places in the sources to be named behind it. */
export interface CreditedStretch {
  readonly start: number;
  readonly end: number;
  readonly sources: readonly Span[];
}

/** Cuts a wording where other outlets carry what follows; one stretch where all of it has the same. Together they are the whole text. */
export function listCreditedStretches(statement: Statement, story: ReportStory): CreditedStretch[] {
  const { text, parts, outlets } = statement;
  const isOne = parts.every((part) => part.fact === parts[0].fact);
  if (isOne) return [{ start: 0, end: text.length, sources: sourcesOf(statement, outlets, story) }];
  const stretches: CreditedStretch[] = [];
  let at = 0;
  for (const part of parts) {
    const end = text.indexOf(part.text, at) + part.text.length;
    stretches.push({ start: at, end, sources: sourcesOf(statement, part.outlets, story) });
    at = end;
  }
  return stretches;
}

/** For each of some outlets the articles whose sentences show a statement; where none does, its first article. */
export function sourcesOf(statement: Statement, outlets: readonly string[], story: ReportStory): Span[] {
  const shown = [...statement.members, ...statement.shownBy];
  return outlets.flatMap((outlet): readonly Span[] => {
    const own = story.articles.filter((article) => article.outlet === outlet);
    const spans = shown.filter(({ article }) => own.some(({ id }) => id === article));
    return spans.length > 0 ? spans : own.slice(0, 1).map(({ id }) => ({ article: id, start: 0, end: 0 }));
  });
}

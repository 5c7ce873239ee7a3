import type { Span, Statement } from '../model.ts';
import type { ReportStory } from '../report.ts';

/** A stretch of a wording's text, with places in the sources to be named behind it. */
export interface CreditedStretch {
  readonly start: number;
  readonly end: number;
  readonly sources: readonly Span[];
}

/**
 * Cuts a wording where some of its outlets do not carry what follows; one stretch where all of them carry all of it. An
 * outlet that carries a stretch but not what the wording is mainly there to say is not named. Together the stretches are
 * the whole text.
 */
export function listCreditedStretches(statement: Statement, story: ReportStory): CreditedStretch[] {
  const { text, parts, outlets } = statement;
  const stretches: { readonly start: number; end: number; readonly outlets: readonly string[] }[] = [];
  let at = 0;
  for (const part of parts) {
    const carrying = new Set(part.outlets);
    const shared = outlets.filter((outlet) => carrying.has(outlet));
    const last = stretches.at(-1);
    const end = text.indexOf(part.text, at) + part.text.length;
    if (last && last.outlets.join('\n') === shared.join('\n')) last.end = end;
    else stretches.push({ start: at, end, outlets: shared });
    at = end;
  }
  return stretches.map(({ start, end, outlets: of }) => ({ start, end, sources: sourcesOf(statement, of, story) }));
}

/** For each of some outlets the articles whose sentences show a statement; where none does, its first article. */
export function sourcesOf(statement: Statement, outlets: readonly string[], story: ReportStory): Span[] {
  const { outletOf, firsts } = indexOutlets(story);
  const shown = new Map<string, Span[]>();
  for (const span of [...statement.members, ...statement.shownBy]) {
    const outlet = outletOf.get(span.article);
    if (outlet === undefined) continue;
    const spans = shown.get(outlet);
    if (spans) spans.push(span);
    else shown.set(outlet, [span]);
  }
  return outlets.flatMap((outlet): readonly Span[] => {
    const first = firsts.get(outlet);
    return shown.get(outlet) ?? (first === undefined ? [] : [{ article: first, start: 0, end: 0 }]);
  });
}

interface OutletIndex {
  /** Of an article. */
  readonly outletOf: ReadonlyMap<string, string>;
  /** The first article of each outlet. */
  readonly firsts: ReadonlyMap<string, string>;
}

const indexes = new WeakMap<ReportStory, OutletIndex>();

/** Made once for a story: it is asked for with each of its facts. */
function indexOutlets(story: ReportStory): OutletIndex {
  const known = indexes.get(story);
  if (known) return known;
  const index = {
    outletOf: new Map(story.articles.map(({ id, outlet }) => [id, outlet])),
    firsts: new Map(story.articles.map(({ id, outlet }) => [outlet, id] as const).reverse()),
  };
  indexes.set(story, index);
  return index;
}

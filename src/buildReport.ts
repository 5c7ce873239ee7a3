import { createHash } from 'node:crypto';
import type { NonEmpty, SetAside, StoryArticle, SummarizedStory } from './model.ts';
import type { Report, ReportArticle, ReportStory } from './report.ts';
import { foldWhiteSpace } from './text/foldWhiteSpace.ts';

/** Puts together what `summary.json` says. Files set aside come by name. */
export function buildReport(
  stories: readonly SummarizedStory[],
  setAside: readonly SetAside[],
  settings: object,
): Report {
  return sealReport({
    version: 1,
    settings,
    stories: stories.map(reportStory),
    setAside: [...setAside].sort((a, b) => compare(a.file, b.file) || compare(a.reason, b.reason)),
  });
}

/** Adds the digest: SHA-256 of the report's compact JSON without it. */
export function sealReport({ version, ...rest }: Omit<Report, 'digest'>): Report {
  return { version, digest: digestOf(JSON.stringify({ version, ...rest })), ...rest };
}

/** Whether a report is as it was when its digest was made. */
export function isSealed({ digest, ...rest }: Report): boolean {
  return sealReport(rest).digest === digest;
}

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function reportStory({
  id,
  title,
  articles,
  statements,
  summary,
  single,
  conflicts,
  omissions,
}: SummarizedStory): ReportStory {
  const reported = articles.map(reportArticle) as unknown as NonEmpty<ReportArticle>;
  return { id, title, articles: reported, statements, summary, single, conflicts, omissions };
}

function reportArticle(article: StoryArticle): ReportArticle {
  const { id, file, outlet, title, publishedAt, url, author, isExcerpt, text, removed } = article;
  const { copyOf, origin, originEvidence } = article;
  const cleaned = removed.map(({ start, end, reason }) => ({
    start,
    end,
    reason,
    text: foldWhiteSpace(text.slice(start, end)),
  }));
  const digest = digestOf(text);
  const stated = { id, file, outlet, title, publishedAt, url, author, isExcerpt };
  return { ...stated, copyOf, origin, originEvidence, cleaned, digest };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

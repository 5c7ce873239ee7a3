import { createHash } from 'node:crypto';
import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import type { NonEmpty, SetAside, StoryArticle, SummarizedStory } from '../model.ts';
import type { Report, ReportArticle, ReportStory } from '../report.ts';
import { nameTextFiles } from './nameTextFiles.ts';

/** Puts together what `summary.json` says. Files set aside come by name. */
export function buildReport(
  stories: readonly SummarizedStory[],
  setAside: readonly SetAside[],
  settings: Report['settings'],
): Report {
  const ids = stories.flatMap(({ articles }) => articles.map(({ id }) => id));
  const textFiles: TextFiles = settings.output.articles ? nameTextFiles(ids) : new Map();
  return sealReport({
    version: 2,
    settings,
    stories: stories.map((story) => reportStory(story, textFiles)),
    setAside: [...setAside].sort((a, b) => compare(a.file, b.file) || compare(a.reason, b.reason)),
    since: null,
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

/** Id of an article to the file of its text; empty where texts are not written. */
type TextFiles = ReadonlyMap<string, string>;

function reportStory(
  { id, title, articles, sources, related, statements, summary, single, conflicts, omissions }: SummarizedStory,
  textFiles: TextFiles,
): ReportStory {
  const reported = articles.map((article) =>
    reportArticle(article, textFiles.get(article.id) ?? null),
  ) as unknown as NonEmpty<ReportArticle>;
  return { id, title, articles: reported, sources, related, statements, summary, single, conflicts, omissions };
}

function reportArticle(article: StoryArticle, textFile: string | null): ReportArticle {
  const { id, file, outlet, title, publishedAt, url, author, language, isExcerpt, text, removed } = article;
  const { copyOf, origin, originKind, originEvidence } = article;
  const cleaned = removed.map(({ start, end, reason }) => ({
    start,
    end,
    reason,
    text: foldWhiteSpace(text.slice(start, end)),
  }));
  const digest = digestOf(text);
  const stated = { id, file, outlet, title, publishedAt, url, author, language, isExcerpt };
  const whole = { text: textFile === null ? null : text, textFile };
  return { ...stated, copyOf, origin, originKind, originEvidence, cleaned, digest, ...whole };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { createHash } from 'node:crypto';
import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import type { NonEmpty, SetAside, StoryArticle, SummarizedStory } from '../model.ts';
import type { Report, ReportArticle, ReportStory } from '../report.ts';
import { nameTextFiles } from './nameTextFiles.ts';

/** Puts together what `summary.json` says. Files set aside come by name. */
export function buildReport(
  stories: readonly ReportStory[],
  setAside: readonly SetAside[],
  settings: Report['settings'],
): Report {
  const ids = stories.flatMap(({ articles }) => articles.map(({ id }) => id));
  const textFiles = settings.output.articles ? nameTextFiles(ids) : null;
  return sealReport({
    version: 2,
    settings,
    stories: textFiles === null ? stories : stories.map((story) => placeTexts(story, textFiles)),
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

/** What the report says of a story; whole texts, which it has on demand, without the files that they go to. */
export function reportStory(
  { id, title, articles, sources, related, statements, summary, single, conflicts, omissions }: SummarizedStory,
  withTexts: boolean,
): ReportStory {
  const reported = articles.map((article) => reportArticle(article, withTexts)) as unknown as NonEmpty<ReportArticle>;
  return { id, title, articles: reported, sources, related, statements, summary, single, conflicts, omissions };
}

function placeTexts(story: ReportStory, textFiles: ReadonlyMap<string, string>): ReportStory {
  const placed = story.articles.map((article) => ({ ...article, textFile: textFiles.get(article.id)! }));
  return { ...story, articles: placed as unknown as NonEmpty<ReportArticle> };
}

function reportArticle(article: StoryArticle, withText: boolean): ReportArticle {
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
  const whole = { text: withText ? text : null, textFile: null };
  return { ...stated, copyOf, origin, originKind, originEvidence, cleaned, digest, ...whole };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { type ConfigInput, parseConfig } from './config/config.ts';
import { type PipelineOptions, runPipeline } from './pipeline.ts';
import type { Report } from './report.ts';

/** An article as a program has it. */
export interface PlainArticle {
  readonly outlet: string;
  /** Paragraphs are parted by blank lines; HTML becomes such paragraphs. */
  readonly text: string;
  readonly title?: string | null;
  /** A `Date`, or in most ways that dates are written. */
  readonly publishedAt?: string | Date | null;
  readonly url?: string | null;
  readonly author?: string | null;
}

export interface MergeOptions extends Omit<PipelineOptions, 'files'> {
  /** As in `pipeline.config.json`; all that is left out has its default. */
  readonly settings?: Omit<ConfigInput, 'input' | 'output'> & { readonly output?: { readonly articles?: boolean } };
}

/**
 * Merges the articles of a folder, or articles as they are given, and writes nothing. One that cannot be used is set aside
 * in the report with its reason. Of articles that are given the first goes by `articles.jsonl#1`.
 * Throws a `NewsmergeError`: CONFIG for wrong settings, INPUT when no article can be used.
 */
export async function merge(
  articles: string | Iterable<PlainArticle>,
  { settings = {}, ...options }: MergeOptions = {},
): Promise<Report> {
  const isFolder = typeof articles === 'string';
  const config = parseConfig({ ...settings, ...(isFolder && { input: articles }) }, 'The settings');
  return runPipeline(config, isFolder ? options : { ...options, files: asJsonLines(articles) });
}

/** One file with an article to a line. */
function asJsonLines(articles: Iterable<PlainArticle>): ReadonlyMap<string, Uint8Array> {
  const lines = Array.from(articles, (article) => `${JSON.stringify(article)}\n`);
  return new Map([['articles.jsonl', Buffer.from(lines.join(''))]]);
}

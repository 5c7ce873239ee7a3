import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import { parseConfig } from '../config/config.ts';
import type { AnnotatedArticle, Article } from '../model.ts';
import { digestOf } from '../output/buildReport.ts';
import { nameTextFiles } from '../output/nameTextFiles.ts';
import type { ReadOptions } from '../readers/contract.ts';
import type { Report, ReportArticle } from '../report.ts';
import { annotateTask } from '../stages/annotate.ts';
import { cleanTask } from '../stages/clean.ts';
import { identifyLanguageTask } from '../stages/identifyLanguage.ts';
import { readFile } from '../stages/read.ts';

/** The article as its file gives it today, annotated; undefined with a violation where it is not what the report states. */
export type RereadArticle = (stated: ReportArticle, violations: string[]) => Promise<AnnotatedArticle | undefined>;

/**
 * Rereads articles of a report from the input folder, with the settings of the run, each file once; of a file that holds
 * more no more than the report's are kept.
 * Throws a `NewsmergeError` of code CONFIG for a report with settings that there are not.
 */
export function createRereader({ settings, stories }: Report, input: string): RereadArticle {
  const options = parseConfig(settings, 'summary.json');
  const ids = stories.flatMap(({ articles }) => articles.map(({ id }) => id));
  const textFiles = options.output.articles ? nameTextFiles(ids) : new Map<string, string>();
  const files = new Map<string, Promise<ReadonlyMap<string, Article>>>();
  const wanted = new Set(ids);
  const readOnce = (path: string) => {
    const articles = files.get(path) ?? readById(input, path, options, wanted);
    files.set(path, articles);
    return articles;
  };
  return async (stated, violations) => {
    try {
      const found = (await readOnce(stated.file)).get(stated.id);
      if (!found) throw new Error('holds no such article any more');
      if (digestOf(found.text) !== stated.digest) throw new Error('has changed since the summary was made');
      const identified = await identifyLanguageTask('any').run(found);
      return await compare(identified, textFiles.get(found.id) ?? null, stated, violations);
    } catch (error) {
      violations.push(`${stated.id}: ${(error as Error).message}`);
      return undefined;
    }
  };
}

async function readById(
  input: string,
  path: string,
  options: ReadOptions,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Article>> {
  const articles = new Map<string, Article>();
  for await (const found of readFile(input, { path }, options))
    if (!('reason' in found) && wanted.has(found.id)) articles.set(found.id, found);
  return articles;
}

async function compare(
  found: Article,
  textFile: string | null,
  stated: ReportArticle,
  violations: string[],
): Promise<AnnotatedArticle> {
  if (stated.textFile !== textFile)
    violations.push(`${stated.id}: the file of its text is \`${textFile}\`, not \`${stated.textFile}\``);
  if (stated.text !== (textFile === null ? null : found.text)) violations.push(`${stated.id}: its text is another`);
  for (const field of ['outlet', 'title', 'publishedAt', 'url', 'author', 'language', 'isExcerpt', 'file'] as const) {
    if (found[field] !== stated[field])
      violations.push(`${stated.id}: its ${field} is \`${found[field]}\`, not \`${stated[field]}\``);
  }
  const cleaned = await cleanTask.run(found);
  const removed = cleaned.removed.map(({ start, end, reason }) => ({
    start,
    end,
    reason,
    text: foldWhiteSpace(found.text.slice(start, end)),
  }));
  if (JSON.stringify(removed) !== JSON.stringify(stated.cleaned)) {
    violations.push(`${stated.id}: what was cleaned away is not what the report states`);
  }
  return await annotateTask.run(cleaned);
}

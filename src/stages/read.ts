import { UnusableArticle } from '../errors.ts';
import { type InputFile, readSource } from '../inputFolder.ts';
import type { Article, SetAside, SourceFile } from '../model.ts';
import type { RawArticle, ReadOptions } from '../readers/contract.ts';
import { readerFor } from '../readers/index.ts';
import { resolveOutlet } from '../readers/outlet.ts';
import { unpack } from '../readers/unpack.ts';
import { perItem, type Stage, type Task } from '../stage.ts';

/** What a file holds: its articles, and the records of it that are none. */
export interface FileContent {
  readonly articles: readonly Article[];
  readonly setAside: readonly SetAside[];
}

/** Reads the articles of each file below `folder`, in the order of the files. */
export function read(folder: string, options: ReadOptions): Stage<InputFile, Article> {
  const readFiles = perItem(readTask(folder, options), ({ path }) => [path]);
  return async function* (files, context) {
    for await (const { articles, setAside } of readFiles(files, context)) {
      for (const item of setAside) context.setAside(item);
      yield* articles;
    }
  };
}

function readTask(folder: string, options: ReadOptions): Task<InputFile, FileContent> {
  return { name: 'read', run: (file) => readArticles(readSource(folder, file), options) };
}

/**
 * The articles of one file, one or more, and its records that are none. A record goes by its place among all of them;
 * the only one of a file goes by the file.
 * Throws `UnusableArticle` when there is no article.
 */
export function readArticles(source: SourceFile, options: ReadOptions): FileContent {
  const file = source.path;
  const reader = readerFor(file);
  if (!reader) throw new UnusableArticle('has a name ending that no reader takes');
  const articles: Article[] = [];
  const reasons: SetAside[] = [];
  let count = 0;
  let refused = 0;
  let inARow = 0;
  for (const item of reader.read(unpack(source, options.limits.maxFileMegabytes), options)) {
    count += 1;
    const id = `${file}#${count}`;
    const article = limit(item, options);
    if (!(article instanceof UnusableArticle)) {
      articles.push({ ...article, id, file, outlet: resolveOutlet(article, file, options.outlets), language: 'und' });
      inARow = 0;
      continue;
    }
    refused += 1;
    inARow += 1;
    if (refused <= mostReasons) reasons.push({ file: id, reason: article.message });
    if (inARow === mostInARow) break;
  }
  if (articles.length === 0) throw new UnusableArticle(describeNothing(count, reasons[0]?.reason));
  if (count === 1) return { articles: articles.map((article) => ({ ...article, id: file })), setAside: [] };
  if (refused > mostReasons)
    reasons.push({ file, reason: `holds ${refused - mostReasons} more records that are none` });
  if (inARow === mostInARow) reasons.push({ file, reason: `is not read beyond ${count} records: the last are none` });
  return { articles, setAside: reasons };
}

/** As many records of one file as are set aside by name. */
const mostReasons = 1000;

/** After as many records in a row that are none, a file is given up. */
const mostInARow = 100_000;

function limit(
  item: RawArticle | UnusableArticle,
  { limits: { maxArticleCharacters } }: ReadOptions,
): RawArticle | UnusableArticle {
  if (item instanceof UnusableArticle || item.text.length <= maxArticleCharacters) return item;
  return new UnusableArticle(`is longer than the limit: ${item.text.length} of ${maxArticleCharacters} characters`);
}

function describeNothing(count: number, reason = 'holds no article'): string {
  return count < 2
    ? reason
    : `none of its ${count < mostInARow ? '' : 'first '}${count} records is an article; the first ${reason}`;
}

import { UnusableArticle } from '../errors.ts';
import { type InputFile, readSource } from '../inputFolder.ts';
import type { Article, SourceFile } from '../model.ts';
import { readerFor } from '../readers/index.ts';
import { resolveOutlet } from '../readers/outlet.ts';
import { perItem, type Stage, type Task } from '../stage.ts';

/** Reads the articles of each file below `folder`, in the order of the files. */
export function read(folder: string): Stage<InputFile, Article> {
  const readFiles = perItem(readTask(folder), ({ path }) => [path]);
  return async function* (files, context) {
    for await (const articles of readFiles(files, context)) yield* articles;
  };
}

function readTask(folder: string): Task<InputFile, readonly Article[]> {
  return { name: 'read', run: (file) => readArticles(readSource(folder, file)) };
}

/** The articles of one file, one or more. Throws `UnusableArticle` when it holds none. */
export function readArticles(source: SourceFile): readonly Article[] {
  const file = source.path;
  const reader = readerFor(file);
  if (!reader) throw new UnusableArticle('has a name ending that no reader takes');
  const found = reader.read(source);
  return found.map((article, index) => ({
    ...article,
    id: found.length === 1 ? file : `${file}#${index + 1}`,
    file,
    outlet: resolveOutlet(article, file),
    language: 'en',
  }));
}

import { parseConfig } from '../../config/config.ts';
import { NewsmergeError, UnusableArticle } from '../../errors.ts';
import type { AnnotatedArticle } from '../../model.ts';
import { annotateTask } from '../../stages/annotate.ts';
import { clean } from '../../stages/clean.ts';
import { readArticles } from '../../stages/read.ts';

const standard = parseConfig({}, 'The defaults');

interface Document {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads, cleans and annotates documents as if each were a plain text file of a run; a document's name is its article's
 * id. One that a run would set aside is left out. Throws a `NewsmergeError` of code USAGE for two of one name.
 */
export async function readDocuments(documents: readonly Document[]): Promise<AnnotatedArticle[]> {
  const articles = new Map<string, AnnotatedArticle | null>();
  for (const { name, text } of documents) {
    if (articles.has(name))
      throw new NewsmergeError('USAGE', `Expected documents of different names, got \`${name}\` twice`);
    articles.set(name, await readDocument({ name, text }));
  }
  return [...articles.values()].filter((article) => article !== null);
}

async function readDocument({ name, text }: Document): Promise<AnnotatedArticle | null> {
  const path = /\.(?:txt|md)$/i.test(name) ? name : `${name}.txt`;
  try {
    const { articles } = await readArticles({ path, bytes: Buffer.from(text) }, standard);
    return await annotateTask.run(clean({ ...articles[0]!, id: name, file: name }));
  } catch (error) {
    if (error instanceof UnusableArticle) return null;
    throw error;
  }
}

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
  /** What is known of it besides; what is not is read from the text. */
  readonly outlet?: string | undefined;
  readonly title?: string | null | undefined;
  /** ISO 8601. */
  readonly date?: string | null | undefined;
}

/**
 * Reads, cleans and annotates documents as if each were a plain text file of a run; a document's name is its article's
 * id. One that a run would set aside is left out. Throws a `NewsmergeError` of code USAGE for two of one name.
 */
export async function readDocuments(documents: readonly Document[]): Promise<AnnotatedArticle[]> {
  const articles = new Map<string, AnnotatedArticle | null>();
  for (const document of documents) {
    const { name } = document;
    if (articles.has(name))
      throw new NewsmergeError('USAGE', `Expected documents of different names, got \`${name}\` twice`);
    articles.set(name, await readDocument(document));
  }
  return [...articles.values()].filter((article) => article !== null);
}

async function readDocument({ name, text, outlet, title, date }: Document): Promise<AnnotatedArticle | null> {
  const path = /\.(?:txt|md)$/i.test(name) ? name : `${name}.txt`;
  try {
    const { articles } = await readArticles({ path, bytes: Buffer.from(text) }, standard);
    const article = articles[0]!;
    const known = {
      outlet: outlet ?? article.outlet,
      title: title ?? article.title,
      publishedAt: date ?? article.publishedAt,
    };
    return await annotateTask.run(clean({ ...article, ...known, id: name, file: name }));
  } catch (error) {
    if (error instanceof UnusableArticle) return null;
    throw error;
  }
}

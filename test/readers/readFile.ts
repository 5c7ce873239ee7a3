import { UnusableArticle } from '../../src/errors.ts';
import type { ReadOptions } from '../../src/readers/contract.ts';
import { readArticles } from '../../src/stages/read.ts';
import { readOptions } from '../readOptions.ts';

/** What a run takes from a file of this name and content. */
export async function readFile(path: string, content: string | Uint8Array, options: Partial<ReadOptions> = {}) {
  return readArticles({ path, bytes: Buffer.from(content) }, { ...readOptions, ...options });
}

/** The articles of a file, each with its title and its report. */
export async function titlesAndReports(path: string, content: string | Uint8Array, options: Partial<ReadOptions> = {}) {
  const { articles } = await readFile(path, content, options);
  return articles.map(({ title, text, body }) => [title, text.slice(body.start, body.end)]);
}

/** Why nothing in a file can be used. */
export async function refusal(
  path: string,
  content: string | Uint8Array,
  options: Partial<ReadOptions> = {},
): Promise<string> {
  try {
    await readFile(path, content, options);
  } catch (error) {
    if (error instanceof UnusableArticle) return error.message;
    throw error;
  }
  throw new Error(`Expected ${path} to be refused`);
}

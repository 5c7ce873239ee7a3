import { digestOf } from './buildReport.ts';
import { readSource } from './inputFolder.ts';
import type { TokenizedArticle } from './model.ts';
import type { ReportArticle } from './report.ts';
import { cleanTask } from './stages/clean.ts';
import { readArticles } from './stages/read.ts';
import { tokenizeTask } from './stages/tokenize.ts';
import { foldWhiteSpace } from './text/foldWhiteSpace.ts';

/** The article as its file gives it today, tokenized; undefined with a violation where it is not what the report states. */
export async function rereadArticle(
  stated: ReportArticle,
  input: string,
  violations: string[],
): Promise<TokenizedArticle | undefined> {
  try {
    const found = readArticles(readSource(input, { path: stated.file })).find(({ id }) => id === stated.id);
    if (!found) throw new Error('holds no such article any more');
    if (digestOf(found.text) !== stated.digest) throw new Error('has changed since the summary was made');
    for (const field of ['outlet', 'title', 'publishedAt', 'url', 'author', 'file'] as const) {
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
    return await tokenizeTask.run(cleaned);
  } catch (error) {
    violations.push(`${stated.id}: ${(error as Error).message}`);
    return undefined;
  }
}

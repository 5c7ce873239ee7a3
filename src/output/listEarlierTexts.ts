import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { textFolder } from './nameTextFiles.ts';

const article = z.object({ textFile: z.string().nullable(), digest: z.string() });
const report = z.object({ stories: z.array(z.object({ articles: z.array(article) })) });

/**
 * The articles' texts that an earlier run left in an output folder, as paths below it: those that its `summary.json`
 * names and that still have the digest stated there. What anybody else put there, or has changed since, is not among them.
 */
export function listEarlierTexts(folder: string): readonly string[] {
  if (!lstatSync(path.join(folder, textFolder), { throwIfNoEntry: false })?.isDirectory()) return [];
  return readEarlier(folder).flatMap(({ textFile, digest }) => {
    if (textFile === null || !plainPath.test(textFile)) return [];
    return digestOfFile(path.join(folder, textFile)) === digest ? [textFile] : [];
  });
}

const plainPath = new RegExp(`^${textFolder}/[^/\\\\:]+\\.txt$`);

/** Empty where there is no report. */
function readEarlier(folder: string): readonly z.output<typeof article>[] {
  try {
    const { stories } = report.parse(JSON.parse(readFileSync(path.join(folder, 'summary.json'), 'utf8')));
    return stories.flatMap(({ articles }) => articles);
  } catch {
    return [];
  }
}

/** Undefined for what is no regular file or cannot be read. */
function digestOfFile(file: string): string | undefined {
  try {
    return lstatSync(file).isFile() ? createHash('sha256').update(readFileSync(file)).digest('hex') : undefined;
  } catch {
    return undefined;
  }
}

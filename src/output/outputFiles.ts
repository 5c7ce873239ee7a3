import type { Renderer } from '../renderers/contract.ts';
import { renderers } from '../renderers/index.ts';
import type { Report } from '../report.ts';

/**
 * Every file of a report, path below the output folder to text: what each renderer makes, further ones among them, then
 * the articles' texts.
 */
export function outputFiles(report: Report, further: readonly Renderer[] = []): ReadonlyMap<string, string> {
  const files = new Map([...renderers, ...further].map(({ file, render }) => [file, render(report)]));
  for (const { text, textFile } of report.stories.flatMap(({ articles }) => articles)) {
    if (text !== null && textFile !== null) files.set(textFile, text);
  }
  return files;
}

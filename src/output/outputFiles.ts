import { renderers } from '../renderers/index.ts';
import type { Report } from '../report.ts';

/** Every file of a report, path below the output folder to text: what each renderer makes, then the articles' texts. */
export function outputFiles(report: Report): ReadonlyMap<string, string> {
  const files = new Map(renderers.map(({ file, render }) => [file, render(report)]));
  for (const { text, textFile } of report.stories.flatMap(({ articles }) => articles)) {
    if (text !== null && textFile !== null) files.set(textFile, text);
  }
  return files;
}

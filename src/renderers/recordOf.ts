import type { ReportArticle } from '../report.ts';

/** `#3` for the third of a file that holds several. */
export function recordOf({ id, file }: ReportArticle): string {
  return id === file ? '' : (/#\d+$/.exec(id)?.[0] ?? '');
}

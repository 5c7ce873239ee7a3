import { paragraphsOf } from '../../readers/page/paragraphsOf.ts';
import { parsePage } from '../../readers/page/parsePage.ts';

/** All text that a page shows: all of the report, and the most that can be wrongly added. */
export function wholePage(markup: string): string {
  return paragraphsOf(parsePage(markup).body).join('\n\n');
}

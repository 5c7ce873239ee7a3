import { Readability } from '@mozilla/readability';
import { parsePage } from '../../readers/page/parsePage.ts';

/** What Readability, which makes the reader view of Firefox, takes for the article of a page; empty where it finds none. */
export function readability(markup: string): string {
  return new Readability(parsePage(markup)).parse()?.textContent ?? '';
}

import { parseHTML } from 'linkedom';
import type { PageDocument } from './dom.ts';

/** The tree of a page. Nothing in it is run, fetched or followed. */
export function parsePage(markup: string): PageDocument {
  const whole = /<html[\s>]/i.test(markup) ? markup : `<html><body>${markup}</body></html>`;
  return parseHTML(whole).document as unknown as PageDocument;
}

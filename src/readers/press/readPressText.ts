import { attemptArticle } from '../attemptArticle.ts';
import type { RawItem } from '../contract.ts';
import { readDocument } from './readDocument.ts';
import { splitDocuments } from './splitDocuments.ts';

/** The articles in a text that a press database gave out, Nexis or Factiva; none for any other text. */
export function readPressText(text: string): RawItem[] {
  if (!trace.test(text)) return [];
  return splitDocuments(text.split(/\r\n?|\n|\f/)).map((lines) => attemptArticle(() => readDocument(lines)));
}

/** One of the lines that such a text has, so that no other is looked at twice. */
const trace =
  /(?:^|[\n\r])[ \t]*(?:(?:document )?\d{1,5} of \d{1,5}(?: documents?)?[ \t]*(?=[\n\r])|end of document|document [A-Z]{2,}\w*\d{8}|length ?: ?[\d,]+ words|load-date ?:|WC[ \t]+[\d,]+ words)/i;

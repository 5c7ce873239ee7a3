import { foldWhiteSpace } from '../../annotate/words/foldWhiteSpace.ts';
import { composeArticle } from '../composeArticle.ts';
import type { RawItem } from '../contract.ts';
import { readHeadline } from '../headline.ts';
import { readPressText } from '../press/readPressText.ts';

/** A paragraph of an office document, never empty. */
export interface DocumentParagraph {
  readonly text: string;
  /** The id of its style, such as `Heading1`; empty for none. */
  readonly style: string;
}

/**
 * The report of an office document. Its title is a paragraph near the top in a style for titles, else what its properties
 * state, else what stands like a headline. What a press database gave out is read as the articles in it.
 */
export function composeDocument(paragraphs: readonly DocumentParagraph[], statedTitle: string | null): RawItem[] {
  const documents = readPressText(paragraphs.map(({ text }) => text).join('\n\n'));
  if (documents.length > 0) return documents;
  const heading = paragraphs.slice(0, nearTop).find(({ style }) => titleStyle.test(style));
  const title = heading?.text ?? usableTitle(statedTitle);
  const report = paragraphs
    .filter((paragraph) => paragraph !== heading)
    .map(({ text }) => text)
    .join('\n\n');
  const head = readHeadline(title === null ? report : `${foldWhiteSpace(title)}\n\n${report}`, 0);
  const publishedAt = head.publishedAt ?? head.updatedAt;
  const { url, author, outlet } = head;
  return [composeArticle({ title, outlet, publishedAt, url, author, isExcerpt: false, text: report })];
}

/** A title stands below no more than a kicker, a byline, a date and an address. */
const nearTop = 5;
const titleStyle = /^(?:title|headline|heading(?:_20_)? ?1)$/i;

/** Null for a title that a program made up, such as "Document1" or the name of a file. */
function usableTitle(stated: string | null): string | null {
  const title = foldWhiteSpace(stated ?? '');
  const isMadeUp = /^(?:microsoft word\b|document ?\d*$|untitled)|\.(?:docx?|odt|pdf|rtf)$/i.test(title);
  return title.split(' ').length < 3 || isMadeUp ? null : title;
}

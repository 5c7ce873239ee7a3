import { UnusableArticle } from '../errors.ts';
import type { Reader } from './contract.ts';
import { decodeText } from './decodeText.ts';
import { readFrontMatter } from './frontMatter.ts';
import { readHeadline } from './headline.ts';

/**
 * One article to a file: plain text or Markdown, with or without YAML front matter. The text is the decoded file,
 * untouched; Markdown's marks stay where they are.
 */
export const plainText: Reader = {
  name: 'plain text',
  extensions: ['.txt', '.md'],
  read: ({ bytes }) => {
    const text = decodeText(bytes);
    const { bodyStart, ...stated } = readFrontMatter(text);
    const found = stated.title === null ? readHeadline(text, bodyStart) : { ...stated, bodyStart };
    const body = trim(text, found.bodyStart);
    if (body === null) throw new UnusableArticle('holds no report: nothing follows its headline');
    const { title, headline } = found;
    return [{ ...stated, title, headline, publishedAt: stated.publishedAt ?? found.publishedAt, text, body }];
  },
};

function trim(text: string, from: number) {
  const end = text.trimEnd().length;
  const start = text.length - text.slice(from).trimStart().length;
  return start < end ? { start, end } : null;
}

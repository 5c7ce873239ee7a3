import { trimRange } from '../annotate/words/trimRange.ts';
import { UnusableArticle } from '../errors.ts';
import type { Reader } from './contract.ts';
import { decodeText } from './decodeText.ts';
import type { FrontMatter } from './frontMatter.ts';
import { readHeadline } from './headline.ts';
import { opensAsPage } from './page/isPage.ts';
import { readPressText } from './press/readPressText.ts';
import { refuseOwnOutput } from './refuseOwnOutput.ts';
import { isRtf, rtfDocument } from './rtfDocument.ts';

/**
 * One article to a file: plain text or Markdown, with or without YAML front matter. The text is the decoded file,
 * untouched; Markdown's marks stay where they are. A web page or Rich Text under such a name is read as one, and what a press database
 * gives out as the articles in it.
 */
export const plainText: Reader = {
  read: async function* ({ path, bytes }, options) {
    if (isRtf(bytes)) return yield* rtfDocument.read({ path, bytes }, options);
    const text = decodeText(bytes);
    refuseOwnOutput(text);
    if (opensAsPage(text)) return yield (await import('./page/readPage.ts')).readPage(text);
    const documents = readPressText(text);
    if (documents.length > 0) return yield* documents;
    const { bodyStart, ...stated } = await frontMatterOf(text);
    const found = readHeadline(text, bodyStart);
    const isFound = stated.headline === null && (stated.title ?? found.title) === found.title;
    const { title, headline } = isFound ? found : stated;
    const body = trimRange(text, { start: isFound ? found.bodyStart : bodyStart, end: text.length });
    if (body === null) throw new UnusableArticle('holds no report: nothing follows its headline');
    const publishedAt = stated.publishedAt ?? found.publishedAt ?? found.updatedAt;
    yield {
      ...stated,
      title,
      headline,
      publishedAt,
      url: stated.url ?? found.url,
      author: stated.author ?? found.author,
      outlet: stated.outlet ?? found.outlet,
      isExcerpt: false,
      text,
      body,
    };
  },
};

/** YAML is loaded for the first text that opens as if it had any. */
async function frontMatterOf(text: string): Promise<FrontMatter> {
  return text.startsWith('---') ? (await import('./frontMatter.ts')).readFrontMatter(text) : noFrontMatter;
}

const noFrontMatter: FrontMatter = {
  title: null,
  headline: null,
  outlet: null,
  publishedAt: null,
  url: null,
  author: null,
  bodyStart: 0,
};

import type { Email } from 'postal-mime';
import { parseDate } from '../annotate/dates/parseDate.ts';
import { UnusableArticle } from '../errors.ts';
import { composeArticle } from './composeArticle.ts';
import type { RawArticle, Reader } from './contract.ts';
import { htmlToText } from './htmlToText.ts';
import { headerOf, parseMime } from './mime/parseMime.ts';
import { readArchive } from './mime/readArchive.ts';
import { readPage } from './page/readPage.ts';

/**
 * A mail message with one report: a newsletter, or an article that someone sent. The HTML comes before the plain text.
 * Only a message that its sender publishes states outlet and date; a person who passes an article on is neither its
 * outlet, nor was it published when it was passed on.
 */
export const mail: Reader = {
  name: 'mail',
  extensions: ['.eml'],
  read: async function* ({ bytes }) {
    const message = await parseMime(bytes);
    yield headerOf(message, 'snapshot-content-location') === null ? readMessage(message) : await readArchive(bytes);
  },
};

function readMessage(message: Email): RawArticle {
  const found = readHtml(message.html) ?? { text: message.text ?? '', url: null, author: null, publishedAt: null };
  if (!/[\p{L}\p{N}]/u.test(found.text))
    throw new UnusableArticle(message.attachments.length > 0 ? 'holds no text, only attachments' : 'holds no text');
  const outlet = publisherOf(message);
  const sent = outlet === null ? null : parseDate(headerOf(message, 'date') ?? '');
  return composeArticle({
    title: message.subject?.replace(/^(?:\s*(?:re|fwd?|wg|tr|aw)\s*:)+\s*/i, '') || null,
    outlet,
    publishedAt: found.publishedAt ?? sent,
    url: found.url,
    author: found.author,
    isExcerpt: false,
    text: found.text,
  });
}

type Found = Pick<RawArticle, 'text' | 'url' | 'author' | 'publishedAt'>;

/** The report in the HTML of a message; all its text where no report stands out; null where it has none. */
function readHtml(html: string | undefined): Found | null {
  if (html === undefined || !/[\p{L}\p{N}]/u.test(html)) return null;
  try {
    const { text, body, url, author, publishedAt } = readPage(html);
    return { text: text.slice(body.start, body.end), url, author, publishedAt };
  } catch (error) {
    if (!(error instanceof UnusableArticle)) throw error;
    const text = htmlToText(html);
    return text === '' ? null : { text, url: null, author: null, publishedAt: null };
  }
}

/**
 * The name in the From field of a message to subscribers (RFC 2919, RFC 2369), or one that its own address bears out:
 * "Harbour Post" at harbour-post.example. Null for any other sender.
 */
function publisherOf(message: Email): string | null {
  const { name = '', address = '' } = message.from ?? {};
  const isToSubscribers = ['list-id', 'list-unsubscribe'].some((header) => headerOf(message, header) !== null);
  const host = lettersOf(address.slice(address.lastIndexOf('@') + 1));
  const letters = lettersOf(name.replace(/^the /i, ''));
  return name !== '' && (isToSubscribers || (letters.length > 3 && host.includes(letters))) ? name : null;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

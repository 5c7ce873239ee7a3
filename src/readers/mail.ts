import type { Email } from 'postal-mime';
import { parseDate } from '../annotate/dates/parseDate.ts';
import { UnusableArticle } from '../errors.ts';
import { composeArticle } from './composeArticle.ts';
import type { RawArticle, RawItem, Reader } from './contract.ts';
import { htmlToText } from './htmlToText.ts';
import { readAlerts } from './mime/alerts.ts';
import { type Forward, readForward } from './mime/forward.ts';
import { headerOf, parseMime } from './mime/parseMime.ts';
import { readArchive } from './mime/readArchive.ts';
import { readPage } from './page/readPage.ts';
import { webAddress } from './webAddress.ts';

/**
 * A mail message with one report: a newsletter, or an article that someone sent. The HTML comes before the plain text.
 * Only a message that its sender publishes states outlet and date; a person who passes an article on is neither its
 * outlet, nor was it published when it was passed on: there the head of what is passed on counts. An alert that lists
 * others' articles gives each of them.
 */
export const mail: Reader = {
  read: async function* ({ bytes }) {
    const message = await parseMime(bytes);
    if (headerOf(message, 'snapshot-content-location') !== null) yield await readArchive(bytes);
    else yield* readMessage(message);
  },
};

function readMessage(message: Email): RawItem[] {
  const alerts = message.html === undefined ? [] : readAlerts(message.html, dateOf(message));
  if (alerts.length > 0) return alerts;
  const forward = readForward(textOf(message));
  return [forward === null ? readLetter(message) : readForwarded(forward)];
}

function readForwarded({ from, sentAt, subject, text }: Forward): RawArticle {
  const outlet = publisherOf(from, false);
  return composeArticle({
    title: withoutPrefix(subject),
    outlet,
    publishedAt: outlet === null ? null : sentAt,
    url: null,
    author: null,
    isExcerpt: false,
    text: withoutSignature(text),
  });
}

function readLetter(message: Email): RawArticle {
  const found = readHtml(message.html) ?? { text: message.text ?? '', url: null, author: null, publishedAt: null };
  if (!/[\p{L}\p{N}]/u.test(found.text))
    throw new UnusableArticle(message.attachments.length > 0 ? 'holds no text, only attachments' : 'holds no text');
  const { name = '', address = '' } = message.from ?? {};
  const outlet = publisherOf({ name, address }, isToSubscribers(message));
  const [, writer = null, publication = null] = /^(.{2,60}) (?:from|at) (.{2,60})$/.exec(outlet ?? '') ?? [];
  return composeArticle({
    title: withoutPrefix(message.subject ?? null),
    outlet: publication ?? outlet,
    publishedAt: found.publishedAt ?? (outlet === null ? null : dateOf(message)),
    url: found.url ?? addressOf(message),
    author: found.author ?? writer,
    isExcerpt: false,
    text: withoutSignature(found.text),
  });
}

/** All of a message as plain text, in which the head of a forwarded one stands on lines of its own. */
function textOf({ text, html }: Email): string {
  return text?.trim() || (html === undefined ? '' : htmlToText(html));
}

function withoutPrefix(subject: string | null): string | null {
  return subject?.replace(/^(?:\s*(?:re|fwd?|wg|tr|aw)\s*:)+\s*/i, '') || null;
}

function dateOf(message: Email): string | null {
  return parseDate(headerOf(message, 'date') ?? '');
}

/** The page of a post that a newsletter's headers name (List-Post, List-Archive of RFC 2369). */
function addressOf(message: Email): string | null {
  for (const name of ['list-post', 'list-archive', 'archived-at']) {
    const address = webAddress(/<?(https?:[^>\s]+)/i.exec(headerOf(message, name) ?? '')?.[1]);
    if (address !== null && new URL(address).pathname.length > 1) return address;
  }
  return null;
}

/** Without what follows the line "-- " near the end (RFC 3676, 4.3). */
function withoutSignature(text: string): string {
  const match = /\n-- ?\n(?=(?:[^\n]*\n?){0,12}$)/.exec(text);
  return match ? text.slice(0, match.index) : text;
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
function publisherOf({ name, address }: Forward['from'], isToSubscribers: boolean): string | null {
  const host = lettersOf(address.slice(address.lastIndexOf('@') + 1));
  const letters = lettersOf(name.replace(/^the /i, ''));
  return name !== '' && (isToSubscribers || (letters.length > 3 && host.includes(letters))) ? name : null;
}

function isToSubscribers(message: Email): boolean {
  return ['list-id', 'list-unsubscribe'].some((header) => headerOf(message, header) !== null);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

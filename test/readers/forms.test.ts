import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import type { AnnotatedArticle } from '../../src/model.ts';
import { annotateTask } from '../../src/stages/annotate.ts';
import { clean } from '../../src/stages/clean.ts';
import { readFile } from './readFile.ts';

const title = 'Mayor opens the "new" pier & quay';
const paragraphs = [
  'KELDER (Valley Wire) — The mayor opened the pier on Monday, May 6. Some 200 guests came, she said.',
  '"It cost $2.4 million, not more," Ida Tannenbaum added; the council had asked for < $2 million.',
  'Subscribe to our newsletter.',
];
const text = paragraphs.join('\n\n');
const record = { title, text, date: '2024-05-06', url: 'https://post.example/pier' };
const escapeXml = (plain: string) => plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const html = paragraphs.map((paragraph) => `<p>${escapeXml(paragraph)}</p>`).join('');
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

const forms: readonly (readonly [string, string | Uint8Array])[] = [
  ['a.txt', `${record.url}\n${title}\n${record.date}\n\n${text}\n`],
  ['a.json', JSON.stringify(record)],
  ['a.jsonl', `${JSON.stringify(record)}\n`],
  ['a.jsonl.gz', gzipSync(JSON.stringify(record))],
  ['a.csv', `${Object.keys(record).join(',')}\r\n${Object.values(record).map(quoted).join(',')}\r\n`],
  ['a.tsv', `${Object.keys(record).join('\t')}\n${Object.values(record).map(quoted).join('\t')}\n`],
  [
    'rss.xml',
    `<rss><channel><item><title>${escapeXml(escapeXml(title))}</title><link>${record.url}</link><pubDate>2024-05-06</pubDate><content:encoded>${escapeXml(html)}</content:encoded></item></channel></rss>`,
  ],
  [
    'a.atom',
    `<feed><entry><title>${escapeXml(title)}</title><link href="${record.url}"/><published>2024-05-06</published><content type="xhtml"><div>${html}</div></content></entry></feed>`,
  ],
  [
    'feed.json',
    JSON.stringify({ items: [{ title, content_html: html, url: record.url, date_published: record.date }] }),
  ],
];

test.each(forms)('the report as %s gives the same sentences, title, date and outlet', async (path, content) => {
  const [article] = (await readFile(path, content)).articles;
  const { sentences, publishedAt, outlet, isExcerpt, removed } = (await annotateTask.run(
    clean(article!),
  )) as AnnotatedArticle;
  expect({ title: article!.title, publishedAt, outlet, isExcerpt }).toEqual({
    title,
    publishedAt: '2024-05-06',
    outlet: 'post.example',
    isExcerpt: false,
  });
  expect(removed.map(({ reason }) => reason)).toContain('newsletter or app');
  expect(sentences.map((sentence) => sentence.text)).toEqual([
    'The mayor opened the pier on Monday, May 6.',
    'Some 200 guests came, she said.',
    '"It cost $2.4 million, not more," Ida Tannenbaum added; the council had asked for < $2 million.',
  ]);
  for (const { start, end, text } of sentences) expect(article!.text.slice(start, end)).toBe(text);
});

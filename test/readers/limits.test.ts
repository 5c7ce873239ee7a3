import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, jest, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { pdfOf, stream } from '../pdf.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

jest.setTimeout(180_000);

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
/** Peak memory is read from `/proc` where there is one: `maxRSS` starts from the peak of the process that started this one. */
const script = `
import { existsSync, readFileSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const kilobytes = Number(status.split('VmHWM:')[1]?.trim().split(' ')[0] ?? maxRSS);
  console.error('used ' + (userCPUTime + systemCPUTime) / 1e6 + ' s, ' + (kilobytes * 1024) / 1e6 + ' MB');
});`;
const printUsage = `data:text/javascript,${encodeURIComponent(script)}`;

/** Runs the command line on these files and one good article, and fails where that takes too much of the processor or memory. */
async function run(files: Readonly<Record<string, string | Uint8Array>>, limits: object = {}) {
  const cwd = temporaryFolder({
    'pipeline.config.json': JSON.stringify({ limits }),
  });
  for (const [name, content] of Object.entries({ 'good.txt': 'The pier at Kelder is open again.\n', ...files })) {
    const file = path.join(cwd, 'input', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const child = spawn(process.execPath, ['--import', printUsage, cli], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  const [, seconds, megabytes] = /^used (\S+) s, (\S+) MB\n$/.exec(stderr) ?? [];
  expect({ status, stderr, stdout }).toMatchObject({ status: 0, stderr: expect.stringMatching(/^used .*\n$/) });
  expect(Number(seconds)).toBeLessThan(20);
  expect(Number(megabytes)).toBeLessThan(512);
  const read = (name: string) => readFileSync(path.join(cwd, 'output', name), 'utf8');
  const report = JSON.parse(read('summary.json'));
  const articles: { id: string; text: string }[] = report.stories.flatMap((s: { articles: object[] }) => s.articles);
  const ids = articles.map(({ id }) => id);
  expect(ids).toContain('good.txt');
  return { cwd, ids, setAside: report.setAside as { file: string; reason: string }[], page: read('summary.md') };
}

const sentence = 'The old bridge at Milltown was closed on Monday after a flood, the fire brigade said.';
const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');

/** A PDF of one page with this content. */
function pdfWith(content: Uint8Array, entries = ''): Uint8Array {
  const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>';
  return pdfOf(
    new Map([
      [1, '<</Type/Catalog/Pages 2 0 R>>'],
      [2, `<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 612 792]/Resources<</Font<</F ${font}>>>>>>`],
      [3, '<</Type/Page/Parent 2 0 R/Contents 4 0 R>>'],
      [4, stream(content, entries)],
    ]),
  );
}

test.each<readonly [string, string, string | Uint8Array, RegExp]>([
  ['a million nested blocks', 'a.html', '<div>'.repeat(1e6), /nests more than 300/],
  ['a million tags that nothing closes', 'a.html', `<p>${'<b>'.repeat(1e6)}${sentence}`, /is no page to read/],
  ['a million nested elements of XML', 'a.xml', '<a>'.repeat(1e6), /nests its elements/],
  ['a million nested lists', 'a.json', `["a",${'['.repeat(1e6)}`, /nests lists/],
  ['entities that grow', 'a.xml', `<!DOCTYPE rss [<!ENTITY l0 "ha">${entities}]><rss>&l9;</rss>`, /never followed/],
  ['a packed page that grows', 'a.html.gz', gzipSync(Buffer.alloc(3e8, ' ')), /larger than the limit when unpacked/],
  ['packed lines that grow', 'a.jsonl.gz', gzipSync(Buffer.alloc(1e9)), /is larger than the limit: more than 10 MB/],
  [
    'a PDF of run lengths that grow',
    'a.pdf',
    pdfWith(Buffer.alloc(9_400_000, Buffer.from([129, 32])), '/Filter/RunLengthDecode'),
    /takes more than 220 MB to read/,
  ],
  [
    'a PDF with a string of megabytes',
    'a.pdf',
    pdfWith(Buffer.from(`BT /F 10 Tf 72 700 Td (${'word '.repeat(1_800_000)}) Tj ET`)),
    /takes more than 220 MB to read|is longer than the limit: \d+ of 1000000 characters/,
  ],
  [
    'an entry of megabytes',
    'a.xml',
    `<rss><item><title>A</title><description>${'x '.repeat(4e6)}</description></item></rss>`,
    /is longer than the limit: \d+ of 1000000 characters/,
  ],
  ['Rich Text of a million nested groups', 'a.rtf', `{\\rtf1${'{'.repeat(1e6)}`, /nests its groups/],
  [
    'Rich Text of a million control words',
    'a.rtf',
    `{\\rtf1 ${"\\u8220?\\'e9".repeat(8e5)}}`,
    /is longer than the limit/,
  ],
  [
    'a packed folder that grows',
    'a.zip',
    zipSync({ 'a.txt': Buffer.alloc(2e7, ' ') }),
    /is larger than the limit when unpacked|none of its 1 records/,
  ],
  [
    'a packed folder of folders within',
    'a.zip',
    zipSync({ 'a.zip': zipSync({ 'a.zip': Buffer.from('PK') }) }),
    /archive within/,
  ],
  [
    'a text of another office program that grows',
    'a.odt',
    zipSync({ 'content.xml': Buffer.alloc(2e7, ' ') }),
    /is larger than the limit when unpacked/,
  ],
  [
    'a book that grows',
    'a.epub',
    zipSync({ 'a.xml': Buffer.alloc(2e7, ' ') }),
    /is larger than the limit when unpacked/,
  ],
  [
    'a stored page that grows',
    'a.warc.gz',
    gzipSync(
      Buffer.concat([
        Buffer.from(
          'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Type: application/http\r\nContent-Length: 300000044\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n',
        ),
        Buffer.alloc(3e8, ' '),
      ]),
    ),
    /is larger than the limit|breaks off|broken WARC/,
  ],
  ['a WARC file of nothing', 'a.warc', 'x'.repeat(1e6), /is no WARC file|broken WARC|holds no article/],
  ['a page that breaks off', 'a.html', `<html><body><p>${sentence}</p><p class="`, /^$/],
  ['a feed that breaks off', 'a.xml', `<rss><channel><item><title>A</title><description>${sentence}`, /breaks off/],
  ['JSON that breaks off', 'a.json', `{"text":"${sentence}`, /breaks off/],
])('%s cost no more than their file', async (_, name, content, reason) => {
  const { ids, setAside } = await run({ [name]: content });
  if (reason.test('')) expect(ids).toContain(name);
  else expect(setAside).toEqual([{ file: name, reason: expect.stringMatching(reason) }]);
});

test('ten thousand entries of a letter each are read in time', async () => {
  const entry = (i: number) =>
    `<item><title>${'abcdefg'[i % 7]}</title><description>${'hijkl'[i % 5]}</description></item>`;
  const { ids } = await run({ 'a.xml': `<rss>${Array.from({ length: 10_000 }, (_, i) => entry(i)).join('')}</rss>` });
  expect(ids).toHaveLength(10_001);
});

test('of a feed with more entries than a run takes, the first are read', async () => {
  const entry = '<item><title>A</title><description>b</description></item>';
  const { ids, setAside } = await run({ 'z.xml': `<rss>${entry.repeat(160_000)}</rss>` }, { maxArticles: 2001 });
  expect(ids).toHaveLength(2001);
  expect(setAside).toEqual([
    { file: 'z.xml', reason: 'is not read to its end: 2001 articles were read before, the limit' },
  ]);
});

test('an article of a hundred thousand sentences is set aside', async () => {
  const told = Array.from({ length: 100_000 }, (_, i) => `It ${i}.`);
  expect((await run({ 'a.txt': told.join(' ') })).setAside).toEqual([
    { file: 'a.txt', reason: 'is longer than the limit: 100000 of 10000 sentences' },
  ]);
});

test.each([
  ['lines of a head', '4 June 2024\nBy Lena Orr\nQuayford Argus\n'],
  ['heads of messages', 'From: Lena Orr\nSent: 4 June 2024\nTo: Ida Brack\n'],
  ['borders of a press database', '1 of 2 DOCUMENTS\nLENGTH: 12 words\n'],
  ['marks of a cut', '[…] [+12 chars] ... '],
  ['dates and times', 'Updated 06 / 04 / 24 05:40 PM ET '],
  ['offers', 'Subscribe or sign in / register and create an account to read '],
])('a text of nothing but %s is read in time', async (_, words) => {
  const content = words.repeat(200_000 / words.length);
  const eml = `From: a@b.example\nSubject: A\n\n${content}`;
  const feed = `<rss><item><title>A</title><description>${content}</description></item></rss>`;
  const page = `<p>${content.replaceAll('\n', '</p><p>')}</p>`;
  expect((await run({ 'a.txt': content, 'a.eml': eml, 'a.xml': feed, 'a.html': page })).ids).toContain('good.txt');
});

test.each([
  ['quotations', '"the" '],
  ['credits', 'said Mr '],
  ['dates', 'May 3, '],
])('a sentence of nothing but %s as long as an article is set aside', async (_, words) => {
  const { setAside } = await run({ 'a.txt': words.repeat(990_000 / words.length) });
  const reason = expect.stringMatching(/^has a sentence of \d+ characters|^is in a language that is not recognized/);
  expect(setAside).toEqual([{ file: 'a.txt', reason }]);
});

test('forty articles that differ in a word of each sentence are merged in time', async () => {
  // As many English words among them as a text needs to pass for English.
  const word = (i: number) =>
    i % 6 === 0 ? 'the' : `${'bdfgklmnprstvz'[i % 14]}${'aeiou'[i % 5]}${'bdfgklmnprstvz'[i % 13]}o${i % 97}x`;
  const tell = (article: number, sentence: number) => {
    const words = Array.from({ length: 14 }, (_, i) => word(31 * sentence + i));
    words[article % 14] = `only${article}`;
    return `The ${words.join(' ')}.`;
  };
  const files = Array.from({ length: 40 }, (_, article) => [
    `${article}.txt`,
    Array.from({ length: 40 }, (_, sentence) => tell(article, sentence)).join('\n\n'),
  ]);
  expect((await run(Object.fromEntries(files))).ids).toHaveLength(41);
});

test('a thousand outlets that print the same are read in time', async () => {
  const files = Array.from({ length: 1000 }, (_, i) => [`${i}.txt`, `${sentence} Two cars were swept away.\n`]);
  expect((await run(Object.fromEntries(files))).ids).toHaveLength(1001);
});

test('five thousand sentences in one article are read in time', async () => {
  const told = Array.from({ length: 5000 }, (_, i) => `Gauge ${i} rose to ${(i * 7919) % 9973} feet.`);
  expect((await run({ 'a.txt': told.join(' ') })).ids).toContain('a.txt');
});

test('a script in any field of any form, and a path in a name or id, stay text in the summary', async () => {
  const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>';
  const name = '../../x\u202e\n<b onclick=alert(1)>C:\\';
  const id = '/etc/../../newsmerge-escaped';
  const fields = { id, title: `Flood ${evil}`, outlet: name, author: evil, url: 'javascript:alert(1)', date: evil };
  const record = { ...fields, text: `${sentence} ${evil.replaceAll('</', '<\\/')}` };
  const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
  const values = Object.values(record);
  const { cwd, ids, page } = await run({
    'json-form.json': JSON.stringify({ ...record, title: `Flood A ${evil}` }),
    'csv-form.csv': `${Object.keys(record).join(',')}\n${values.map(quoted).join(',')}\n`,
    'xml-form.xml': `<rss><channel><title>${escaped(name)}</title><item><guid>${id}</guid><title>${escaped(escaped(`Flood B ${evil}`))}</title><link>javascript:alert(1)</link><description>${escaped(record.text)}</description></item></channel></rss>`,
    'html-form.html': `<html><head><title>${escaped(`Flood C ${evil}`)}</title><meta property="og:site_name" content="${escaped(name)}"><link rel="canonical" href="javascript:alert(1)"></head><body onload="alert(1)"><p onclick="alert(1)">${sentence} ${escaped(evil)}</p><p>${sentence}</p></body></html>`,
    'x..%2f..%2fy.txt': `${sentence} It hailed.`,
    'C:\\x\u202e\n.txt': `${sentence} It rained.`,
  });
  expect(ids.sort()).toEqual([
    'C:\\x\u202e\n.txt',
    'csv-form.csv',
    'good.txt',
    'html-form.html',
    'json-form.json',
    'x..%2f..%2fy.txt',
    'xml-form.xml',
  ]);
  const html = micromark(page, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const tags = new Set(Array.from(html.matchAll(/<([a-z0-9]+)/gi), ([, tag]) => tag));
  for (const tag of ['script', 'img', 'b']) expect(tags).not.toContain(tag);
  expect(html).not.toMatch(/href="(?!#source-)/);
  expect(page).not.toMatch(/[^\P{C}\n]/u);
  expect(readdirSync(cwd).sort()).toEqual(['input', 'output', 'pipeline.config.json']);
  expect(readdirSync(path.join(cwd, 'output')).sort()).toEqual(['summary.html', 'summary.json', 'summary.md']);
});

import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { pdfOf, stream } from '../pdf.ts';

/** Input that is made to cost more than it should: a million nested blocks, a packed page that grows. */
export interface HostileFiles {
  readonly name: string;
  /** How large the largest is that a run with the default settings reads or refuses for what it is, in any unit. */
  readonly full: number;
  /** How large one is that a run with limits so many times smaller treats as that. */
  readonly small: number;
  /** The files of a size, by their paths. */
  readonly make: (size: number) => Readonly<Record<string, string | Uint8Array>>;
}

/** A file, and what is said of it where it is set aside; null where it is read. */
export interface HostileFile extends HostileFiles {
  readonly reason: RegExp | null;
}

export interface HostileArticles extends HostileFiles {
  /** How many articles are in files of a size. */
  readonly articles: (size: number) => number;
}

export const sentence = 'The old bridge at Milltown was closed on Monday after a flood, the fire brigade said.';
const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');

/** How many times smaller the small ones are. */
export const scale = 50;
const smaller = (full: number) => Math.ceil(full / scale);

/** Files that are set aside, whatever their size, or break off. */
export const hostileFiles: readonly HostileFile[] = (
  [
    ['a million nested blocks', 'a.html', 1e6, (n) => '<div>'.repeat(n), /nests more than 300/],
    ['a million tags that nothing closes', 'a.html', 1e6, (n) => `<p>${'<b>'.repeat(n)}${sentence}`, /no page to read/],
    ['a million nested elements of XML', 'a.xml', 1e6, (n) => '<a>'.repeat(n), /nests its elements/],
    ['a million nested lists', 'a.json', 1e6, (n) => `["a",${'['.repeat(n)}`, /nests lists/],
    [
      'entities that grow',
      'a.xml',
      1,
      () => `<!DOCTYPE rss [<!ENTITY l0 "ha">${entities}]><rss>&l9;</rss>`,
      /never followed/,
    ],
    ['a packed page that grows', 'a.html.gz', 3e8, (n) => gzipSync(Buffer.alloc(n, ' ')), /larger .* when unpacked/],
    ['packed lines that grow', 'a.jsonl.gz', 1e9, (n) => gzipSync(Buffer.alloc(n)), /is larger than the limit: more/],
    ['an entry of megabytes', 'a.xml', 4e6, (n) => feed([`<description>${'x '.repeat(n)}</description>`]), tooLong()],
    ['Rich Text of a million nested groups', 'a.rtf', 1e6, (n) => `{\\rtf1${'{'.repeat(n)}`, /nests its groups/],
    ['Rich Text of control words', 'a.rtf', 8e5, (n) => `{\\rtf1 ${"\\u8220?\\'e9".repeat(n)}}`, tooLong()],
    [
      'a packed folder that grows',
      'a.zip',
      2e7,
      (n) => zipSync({ 'a.txt': Buffer.alloc(n, ' ') }),
      /larger .* when unpacked|none of its 1 records/,
    ],
    [
      'a packed folder of folders within',
      'a.zip',
      1,
      () => zipSync({ 'a.zip': zipSync({ 'a.zip': Buffer.from('PK') }) }),
      /archive within/,
    ],
    [
      'a text of another office program that grows',
      'a.odt',
      2e7,
      (n) => zipSync({ 'content.xml': Buffer.alloc(n, ' ') }),
      /larger than the limit when unpacked/,
    ],
    [
      'a book that grows',
      'a.epub',
      2e7,
      (n) => zipSync({ 'a.xml': Buffer.alloc(n, ' ') }),
      /larger than the limit when unpacked/,
    ],
    ['a stored page that grows', 'a.warc.gz', 3e8, storedPage, /is larger than the limit|breaks off|broken WARC/],
    ['a WARC file of nothing', 'a.warc', 1e6, (n) => 'x'.repeat(n), /is no WARC file|broken WARC|holds no article/],
    ['a page that breaks off', 'a.html', 1, () => `<html><body><p>${sentence}</p><p class="`, null],
    [
      'a feed that breaks off',
      'a.xml',
      1,
      () => `<rss><channel><item><title>A</title><description>${sentence}`,
      /breaks off/,
    ],
    ['JSON that breaks off', 'a.json', 1, () => `{"text":"${sentence}`, /breaks off/],
    [
      'an article of a hundred thousand sentences',
      'a.txt',
      1e5,
      (n) => Array.from({ length: n }, (_, i) => `It ${i}.`).join(' '),
      /is longer than the limit: \d+ of \d+ sentences/,
    ],
    ...(
      [
        ['quotation marks that are never closed', '"x,', 3e6],
        ['quoted cells that go on', '"x"y"', 2e6],
        ['an open quotation mark in each line', '"x,y\n', 2e6],
        ['nothing but commas', ',', 9e6],
        ['a million short rows', 'x\n', 1e6],
      ] as const
    ).map(
      ([what, cell, full]) =>
        [`a table of ${what}`, 'a.csv', full, (n: number) => `a,text\n${cell.repeat(n)}`, /./] as const,
    ),
  ] as const satisfies readonly (readonly [
    string,
    string,
    number,
    (size: number) => string | Uint8Array,
    RegExp | null,
  ])[]
).map(([name, file, full, make, reason]) => ({
  name,
  full,
  small: smaller(full),
  make: (size) => ({ [file]: make(size) }),
  reason,
}));

/** Articles of one sentence; what a sentence may have is no setting. */
export const hostileSentences: readonly HostileFile[] = [
  ['quotations', '"the" '],
  ['credits', 'said Mr '],
  ['dates', 'May 3, '],
].map(([what, words]) => ({
  name: `a sentence of nothing but ${what}, as long as an article`,
  full: 990_000,
  small: 60_000,
  make: (size) => ({ 'a.txt': words!.repeat(size / words!.length) }),
  reason: /^has a sentence of \d+ characters|^is in a language that is not recognized/,
}));

/** What the thread that reads PDFs is stopped for, which no smaller one reaches. */
export const hostilePdf: HostileFile = {
  name: 'a PDF of run lengths that grow',
  full: 9_400_000,
  small: 9_400_000,
  make: (size) => ({ 'a.pdf': pdfWith(Buffer.alloc(size, Buffer.from([129, 32])), '/Filter/RunLengthDecode') }),
  reason: /takes more than 220 MB to read/,
};

/** A PDF of one long string, and texts of nothing but what readers look for; some are read, some set aside. */
export const hostileTexts: readonly HostileFiles[] = [
  {
    name: 'a PDF with a string of megabytes',
    full: 1_800_000,
    small: smaller(1_800_000),
    make: (size: number) => ({
      'a.pdf': pdfWith(Buffer.from(`BT /F 10 Tf 72 700 Td (${'word '.repeat(size)}) Tj ET`)),
    }),
  },
  ...[
    ['lines of a head', '4 June 2024\nBy Lena Orr\nQuayford Argus\n'],
    ['heads of messages', 'From: Lena Orr\nSent: 4 June 2024\nTo: Ida Brack\n'],
    ['borders of a press database', '1 of 2 DOCUMENTS\nLENGTH: 12 words\n'],
    ['marks of a cut', '[…] [+12 chars] ... '],
    ['dates and times', 'Updated 06 / 04 / 24 05:40 PM ET '],
    ['offers', 'Subscribe or sign in / register and create an account to read '],
  ].map(([what, words]) => ({
    name: `texts of nothing but ${what}`,
    full: 200_000,
    small: smaller(200_000),
    make: (size: number) => {
      const content = words!.repeat(size / words!.length);
      return {
        'a.txt': content,
        'a.eml': `From: a@b.example\nSubject: A\n\n${content}`,
        'a.xml': feed([`<title>A</title><description>${content}</description>`]),
        'a.html': `<p>${content.replaceAll('\n', '</p><p>')}</p>`,
      };
    },
  })),
];

/** Articles that are all read. */
export const hostileArticles: readonly HostileArticles[] = [
  {
    name: 'entries of a letter each',
    full: 10_000,
    small: smaller(10_000),
    articles: (size) => size,
    make: (size) => ({
      'a.xml': feed(
        times(size, (i) => `<title>${'abcdefg'[i % 7]}</title><description>${'hijkl'[i % 5]}</description>`),
      ),
    }),
  },
  {
    name: 'articles that differ in a word of each sentence',
    full: 40,
    small: smaller(40),
    articles: (size) => size,
    make: (size) =>
      Object.fromEntries(
        times(size, (article) => [`${article}.txt`, times(40, (i) => tellAlmostTheSame(article, i)).join('\n\n')]),
      ),
  },
  {
    name: 'outlets that print the same',
    full: 1000,
    small: smaller(1000),
    articles: (size) => size,
    make: (size) => Object.fromEntries(times(size, (i) => [`${i}.txt`, `${sentence} Two cars were swept away.\n`])),
  },
  {
    name: 'files that differ in a number',
    full: 3000,
    small: smaller(3000),
    articles: (size) => size,
    make: (size) => Object.fromEntries(times(size, (i) => [`${i}.txt`, `Gauge ${i} at Milltown rose in the night.\n`])),
  },
  {
    name: 'sentences in one article',
    full: 5000,
    small: smaller(5000),
    articles: () => 1,
    make: (size) => ({ 'a.txt': times(size, (i) => `Gauge ${i} rose to ${(i * 7919) % 9973} feet.`).join(' ') }),
  },
  {
    name: 'articles at one address',
    full: 3000,
    small: smaller(3000),
    articles: (size) => size,
    make: (size) => ({
      'a.json': JSON.stringify(
        times(size, (i) => ({ url: 'https://post.example/live', text: `On day ${i} the pier had ${i} guests.` })),
      ),
    }),
  },
];

function times<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}

function feed(items: readonly string[]): string {
  return `<rss>${items.map((item) => `<item>${item}</item>`).join('')}</rss>`;
}

function tooLong(): RegExp {
  return /is longer than the limit: \d+ of \d+ characters/;
}

/** As many English words among them as a text needs to pass for English. */
function tellAlmostTheSame(article: number, sentence: number): string {
  const word = (i: number) =>
    i % 6 === 0 ? 'the' : `${'bdfgklmnprstvz'[i % 14]}${'aeiou'[i % 5]}${'bdfgklmnprstvz'[i % 13]}o${i % 97}x`;
  const words = times(14, (i) => word(31 * sentence + i));
  words[article % 14] = `only${article}`;
  return `The ${words.join(' ')}.`;
}

function storedPage(size: number): Uint8Array {
  const http = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n';
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Type: application/http\r\nContent-Length: ${size + http.length}\r\n\r\n`;
  return gzipSync(Buffer.concat([Buffer.from(head + http), Buffer.alloc(size, ' ')]));
}

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

import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { readFile, refusal } from './readFile.ts';

const lead = 'The council of Quayford voted on Monday to shut the town swimming pool for six months.';
const more = 'The repairs will cost 2.1 million pounds, the town engineer, Ida Brack, told the meeting.';
const title = 'Pool to shut for six months';
const page = (host: string) =>
  `<html><head><title>${title}</title><link rel="canonical" href="https://${host}/pool"></head><body><article><h1>${title}</h1><p>${lead}</p><p>${more}</p></article></body></html>`;
const packed = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])));
const told = async (path: string, bytes: Uint8Array | string) => {
  const { articles, setAside } = await readFile(path, bytes);
  return [
    ...articles.map(({ outlet, title, publishedAt }) => [outlet, title, publishedAt]),
    ...setAside.map(({ reason }) => reason),
  ];
};

describe('OpenDocument texts', () => {
  const odt = (body: string) =>
    packed({
      'content.xml': `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    });

  test('give heading, paragraphs, outlet and day, without notes and what was deleted', async () => {
    const body = `<text:tracked-changes><text:p>Gone.</text:p></text:tracked-changes><text:h text:outline-level="1">${title}</text:h><text:p>Quayford Argus</text:p><text:p>4 June 2024</text:p><text:p>The council of<text:s/>Quayford<text:tab/>voted<text:note><text:p>A note.</text:p></text:note>.</text:p><text:list><text:list-item><text:p>${more}</text:p></text:list-item></text:list>`;
    const { articles } = await readFile('a.odt', odt(body));
    expect(articles[0]).toMatchObject({ title, outlet: 'Quayford Argus', publishedAt: '2024-06-04' });
    expect(articles[0]!.text).toContain(`The council of Quayford voted.\n\n${more}`);
  });

  test('are refused where they are none', async () => {
    expect(await refusal('a.odt', 'x')).toBe('is no OpenDocument text: it is no zip archive');
    expect(await refusal('a.odt', packed({ a: 'x' }))).toBe(
      'is no OpenDocument text: the archive holds no text of one',
    );
  });
});

describe('Rich Text', () => {
  test('gives its text with characters of its code page and of Unicode, and nothing of fonts and pictures', async () => {
    const text = `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}{\\*\\generator X;}{\\info{\\title Gone}}\\b ${title}\\b0\\par ${lead} \\'93Caf\\'e9\\'94 \\u8211?{\\v hidden} here.\\par\n{\\pict 0a0b}${more}\\par}`;
    const { articles } = await readFile('a.rtf', text);
    expect(articles[0]!.text).toBe(`${title}\n\n${lead} “Café” – here.\n\n${more}`);
    expect((await readFile('a.txt', text)).articles[0]!.title).toBe(title);
  });

  test('is refused where it breaks off, nests too deep or holds no text', async () => {
    expect(await refusal('a.rtf', 'x')).toBe('is no Rich Text document: it does not begin with `{\\rtf`');
    expect(await refusal('a.rtf', `{\\rtf1 ${lead}`)).toBe('breaks off before its end');
    expect(await refusal('a.rtf', '{\\rtf1}')).toBe('holds no text');
    expect(await refusal('a.rtf', `{\\rtf1${'{'.repeat(100_000)}`)).toBe('nests its groups more than 200 deep');
  });
});

describe('books', () => {
  const container = '<container><rootfiles><rootfile full-path="b/x.opf"/></rootfiles></container>';
  const opf = `<package><metadata><dc:publisher>Quayford Argus</dc:publisher></metadata><manifest><item id="n" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/><item id="a" href="a%201.xhtml" media-type="application/xhtml+xml"/><item id="b" href="b.xhtml" media-type="application/xhtml+xml"/><item id="c" href="gone.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="n"/><itemref idref="b"/><itemref idref="a"/><itemref idref="c"/></spine></package>`;

  test('give an article for each part in the order of reading', async () => {
    const unnamed = page('x').replace(/<link[^>]*>/, '');
    const book = packed({
      'META-INF/container.xml': container,
      'b/x.opf': opf,
      'b/a 1.xhtml': unnamed,
      'b/b.xhtml': page('echo.example'),
      'b/nav.xhtml': page('nav.example'),
    });
    expect(await told('a.epub', book)).toEqual([
      ['echo.example', title, null],
      ['Quayford Argus', title, null],
      'is missing from the book (b/gone.xhtml)',
    ]);
  });

  test('are refused where they are none', async () => {
    expect(await refusal('a.epub', packed({ a: 'x' }))).toBe('is no EPUB: the archive holds no book');
  });
});

describe('packed folders', () => {
  test('are read file by file, with the folder or the page for the outlet', async () => {
    const zip = packed({
      'argus/pool.txt': `${title}\n\n${lead}`,
      'echo/pool.html': page('echo.example'),
      'inner.zip': 'PK',
      'x.bin': 'x',
      '__MACOSX/._a.txt': 'x',
    });
    expect(await told('a.zip', zip)).toEqual([
      ['argus', title, null],
      ['echo.example', title, null],
      'is an archive within an archive (inner.zip)',
      'has a name ending that no reader takes (x.bin)',
    ]);
  });

  test('are refused where they are broken', async () => {
    expect(await refusal('a.zip', 'x')).toBe('is no zip archive');
    expect(await refusal('a.zip', 'PK\x03\x04x')).toBe('is a broken zip archive, or one that breaks off');
  });
});

describe('WARC', () => {
  const record = (url: string, body: string, { status = '200 OK', type = 'text/html; charset=utf-8' } = {}) => {
    const http = `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n\r\n${body}`;
    return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-06-04T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
  };
  const unnamed = page('x').replace(/<link[^>]*>/, '');
  const records = [
    record('https://argus.example/pool', unnamed),
    record('https://argus.example/i.png', 'x', { type: 'image/png' }),
    record('https://argus.example/gone', unnamed, { status: '404 Not Found' }),
    record('https://echo.example/pool', unnamed),
  ];

  test.each([
    ['as it is', Buffer.from(records.join(''))],
    ['packed record by record', Buffer.concat(records.map((text) => gzipSync(text)))],
  ])('gives the pages that servers answered with, %s', async (_, bytes) => {
    const path = bytes[0] === 0x1f ? 'a.warc.gz' : 'a.warc';
    expect(await told(path, bytes)).toEqual([
      ['argus.example', title, null],
      ['echo.example', title, null],
    ]);
  });

  test('gives the reason for a page without a report', async () => {
    expect(await told('a.warc', records[0] + record('https://x.example/', '<body></body>'))).toEqual([
      ['argus.example', title, null],
      'holds no report: no paragraphs of prose on the page (https://x.example/)',
    ]);
  });
});

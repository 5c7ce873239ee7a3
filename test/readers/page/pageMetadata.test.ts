import { describe, expect, test } from '@jest/globals';
import { readPage } from '../../../src/readers/page/readPage.ts';

const text =
  'The council of Quayford voted on Monday to shut the town swimming pool for six months for repairs to its roof.';
const report = `<p>${text}</p><p>${text.replace('Monday', 'Tuesday')}</p>`;
const title = 'Pool to shut for six months';
const page = (head: string, above = `<h1>${title}</h1>`) =>
  readPage(`<html><head>${head}</head><body><main><article>${above}${report}</article></main></body></html>`);
const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the outlet of a page', () => {
  test('is spelled with its blanks where the page does so anywhere', () => {
    const data = linked({ '@type': 'NewsArticle', headline: title, publisher: { name: 'Quayford Argus' } });
    expect(page(`<meta property="og:site_name" content="quayfordargus">${data}`).outlet).toBe('Quayford Argus');
  });

  test.each([`${title} | Quayford Argus`, `Quayford Argus - ${title}`, `${title} - News - Quayford Argus`])(
    'is what the page’s title says beside the heading, without an address: %s',
    (head) => {
      expect(page(`<title>${head}</title>`)).toMatchObject({ outlet: 'Quayford Argus', title });
    },
  );

  test('does not become the title where it is the first heading', () => {
    const above = `<header><h1><a href="/">Quayford Argus</a></h1></header><h2 class="entry-title">${title}</h2>`;
    expect(page(`<title>${title} | Quayford Argus</title>`, above)).toMatchObject({ title, outlet: 'Quayford Argus' });
  });
});

describe('the address of a page', () => {
  test.each([
    ['a browser', '<!-- saved from url=(0028)https://argus.example/pool -->'],
    ['SingleFile', '<!--\n Page saved with SingleFile \n url: https://argus.example/pool \n saved date: x\n-->'],
    ['HTTrack', '<!-- Mirrored from argus.example/pool by HTTrack Website Copier/3.x -->'],
  ])('is what %s wrote into it', (_, comment) => {
    expect(readPage(`<!DOCTYPE html>${comment}<html><body><h1>${title}</h1>${report}</body></html>`).url).toMatch(
      /^https:\/\/argus\.example\/pool$/,
    );
  });

  test('is that of the page in an archive', () => {
    const archived = 'https://web.archive.org/web/20240604/https://argus.example/pool';
    expect(page(`<link rel="canonical" href="${archived}">`).url).toBe('https://argus.example/pool');
    const field = '<form><input name="q" value="https://argus.example/pool"></form>';
    expect(page('<link rel="canonical" href="https://archive.ph/AbCdE">', field).url).toBe(
      'https://argus.example/pool',
    );
  });
});

describe('the author of a page', () => {
  test.each([
    [
      'a byline with a date and a count',
      '<p class="byline">by <a>Lena Orr</a><span>4 June 2024</span><a>651</a></p>',
      'Lena Orr',
    ],
    [
      'two authors that are marked',
      '<p>By <a rel="author">Lena Orr</a> and <a rel="author">Tom Vance</a></p>',
      'Lena Orr, Tom Vance',
    ],
    ['a byline without a name for it', '<div class="info">By <a>Lena Orr</a> Published June 4, 2024</div>', 'Lena Orr'],
    ['a link to more about the author', '<p class="author-bio">See full bio</p>', null],
  ])('is read from %s', (_, byline, expected) => {
    expect(page('', `<h1>${title}</h1>${byline}`).author).toBe(expected);
  });

  test('is none of a box beside the report', () => {
    const box = '<aside><h2>Most read</h2><span class="byline">By Carla Clay</span></aside>';
    expect(readPage(`<body>${box}<article><h1>${title}</h1><p>By Lena Orr</p>${report}</article></body>`).author).toBe(
      'Lena Orr',
    );
  });

  test('is followed through linked data, also within CDATA', () => {
    const graph = {
      '@graph': [
        { '@type': 'NewsArticle', headline: title, author: { '@id': '#l' }, publisher: { '@id': '#q' } },
        { '@type': 'Person', '@id': '#l', name: 'Lena Orr' },
        { '@type': 'Organization', '@id': '#q', name: 'Quayford Argus' },
      ],
    };
    expect(page(linked(graph))).toMatchObject({ author: 'Lena Orr', outlet: 'Quayford Argus' });
    const wrapped = linked(graph).replace('>{', '>\n<![CDATA[\n{').replace('}</script>', '}\n]]>\n</script>');
    expect(page(wrapped)).toMatchObject({ author: 'Lena Orr', outlet: 'Quayford Argus' });
    expect(page('<meta name="byl" content="By Lena Orr">').author).toBe('Lena Orr');
  });
});

describe('the date of a page', () => {
  test.each([
    [
      'labels before two times',
      '<div>Last updated: <time datetime="2024-06-09">9 June</time> First published: <time datetime="2024-06-04">4 June</time></div>',
    ],
    [
      'an update behind the date',
      '<time itemprop="dateModified">14/06/2024 01:57 | Updated on 20/06/2024 19:20</time>',
    ],
    ['the year first', '<span class="posted">Posted on 2024. 06. 14. 09:30</span>'],
  ])('is that of the publication: %s', (_, line) => {
    expect(page('', `<h1>${title}</h1>${line}`).publishedAt).toMatch(/^2024-06-(?:04|14)/);
  });

  test('is in its address where nothing else states one', () => {
    expect(page('<link rel="canonical" href="https://argus.example/uk/2024/jun/04/pool">').publishedAt).toBe(
      '2024-06-04',
    );
  });
});

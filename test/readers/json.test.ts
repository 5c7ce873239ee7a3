import { describe, expect, test } from '@jest/globals';
import { readOptions } from '../readOptions.ts';
import { readFile, refusal, titlesAndReports } from './readFile.ts';

const read = (value: unknown) => readFile('a.json', JSON.stringify(value));
const only = async (value: unknown) => (await read(value)).articles[0]!;

describe('one article', () => {
  test('lies in its text as title, blank line and report', async () => {
    const { text, headline, body, id } = await only({ title: 'Pier  opens', text: ' The pier is open.\r\nCome. ' });
    expect(text).toBe('Pier opens\n\nThe pier is open.\nCome.');
    expect(text.slice(headline!.start, headline!.end)).toBe('Pier opens');
    expect(text.slice(body.start, body.end)).toBe('The pier is open.\nCome.');
    expect(id).toBe('a.json');
  });

  test.each([
    [{ Headline: 'Pier opens', BODY: 'It is open.', Publisher: 'Kelder Post', 'Date-Published': '2024-05-06' }],
    [
      {
        title: 'Pier opens',
        article_text: 'It is open.',
        source: { id: null, name: 'Kelder Post' },
        pubDate: '20240506',
      },
    ],
    [{ title: 'Pier opens', content: 'It is open.', site_name: 'Kelder Post', published_at: 'Mon, 6 May 2024' }],
    [{ heading: 'Pier opens', paragraphs: ['It is open.'], source: 'Kelder Post', date: 'May 6, 2024' }],
  ])('has its fields under the names people use: %j', async (record) => {
    expect(await only(record)).toMatchObject({
      title: 'Pier opens',
      outlet: 'Kelder Post',
      publishedAt: '2024-05-06',
      text: 'Pier opens\n\nIt is open.',
    });
  });

  test('as schema.org has it', async () => {
    const article = await only({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Pier opens',
      articleBody: 'It is open.',
      datePublished: '2024-05-06T08:00:00+02:00',
      mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://post.example/pier' },
      author: [{ '@type': 'Person', name: 'Ida Example' }, { name: 'Bo Example' }],
      publisher: { '@type': 'Organization', name: 'Kelder Post' },
    });
    expect(article).toMatchObject({
      publishedAt: '2024-05-06T08:00:00+02:00',
      url: 'https://post.example/pier',
      author: 'Ida Example, Bo Example',
      outlet: 'Kelder Post',
    });
  });

  test('of a graph, whose author and publisher are nodes of their own', async () => {
    const { articles } = await read({
      '@graph': [
        { '@id': '#post', '@type': 'Organization', name: 'Kelder Post', description: 'A paper.' },
        { '@id': '#ida', '@type': 'Person', name: 'Ida Example' },
        {
          '@type': ['Article', 'NewsArticle'],
          headline: 'Pier opens',
          articleBody: 'It is open.',
          author: [{ '@id': '#ida' }],
          publisher: { '@id': '#post' },
        },
      ],
    });
    expect(articles).toMatchObject([{ title: 'Pier opens', outlet: 'Kelder Post', author: 'Ida Example' }]);
  });

  test('has a time of Unix as its date, in seconds or milliseconds', async () => {
    expect((await only({ text: 'It is open.', timestamp: 1_714_982_400 })).publishedAt).toBe('2024-05-06T08:00:00Z');
    expect((await only({ text: 'It is open.', published: 1_714_982_400_500 })).publishedAt).toBe(
      '2024-05-06T08:00:00.500Z',
    );
  });

  test('without a date that can be read has none', async () => {
    expect((await only({ text: 'It is open.', date: 'last Monday' })).publishedAt).toBeNull();
  });

  test('is an excerpt when it has no text but a summary', async () => {
    expect(await only({ title: 'Pier opens', description: 'It is open.' })).toMatchObject({ isExcerpt: true });
    expect(await only({ title: 'Pier opens', description: 'Short.', body: 'It is open.' })).toMatchObject({
      isExcerpt: false,
      text: 'Pier opens\n\nIt is open.',
    });
  });

  test('in HTML becomes paragraphs', async () => {
    const html = '<p>The pier &amp; the quay are <b>open</b>.</p><script>x()</script><p>Come.<br>Today.</p>';
    expect((await only({ title: 'Tom &amp; <i>Jerry</i>', content: html })).text).toBe(
      'Tom & Jerry\n\nThe pier & the quay are open.\n\nCome.\nToday.',
    );
  });

  test('may have fields under other names, and within others', async () => {
    const fields = { ...readOptions.fields, text: 'doc.main copy', title: 'HL1' };
    const record = { hl1: 'Pier opens', title: 'Section A', doc: { 'Main-Copy': 'It is open.' } };
    expect(await titlesAndReports('a.json', JSON.stringify(record), { fields })).toEqual([
      ['Pier opens', 'It is open.'],
    ]);
  });

  test('finds its headline in the text when no field has it', async () => {
    expect((await only({ text: 'Pier opens on Monday\n\nIt is open.' })).title).toBe('Pier opens on Monday');
  });

  test('takes an address as the name of its outlet for the host', async () => {
    expect((await only({ text: 'It is open.', source: 'https://www.post.example/' })).outlet).toBe('post.example');
  });
});

describe('several articles', () => {
  const records = [
    { title: 'Pier opens', text: 'It is open.' },
    { title: 'No text' },
    { title: 'Canal shut', text: 'It is shut.' },
  ];

  test.each([
    ['a list', records],
    ['an answer of a search', { status: 'ok', totalResults: 3, articles: records }],
  ])('in %s go by their place; one without text costs no other', async (_, value) => {
    const { articles, setAside } = await read(value);
    expect(articles.map(({ id, file, title }) => [id, file, title])).toEqual([
      ['a.json#1', 'a.json', 'Pier opens'],
      ['a.json#3', 'a.json', 'Canal shut'],
    ]);
    expect(setAside).toEqual([{ file: 'a.json#2', reason: 'has no field for its text (it has `title`)' }]);
  });

  test('of a JSON Feed', async () => {
    const { articles } = await read({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Kelder Post: local news',
      description: 'All of Kelder.',
      items: [
        {
          id: '1',
          url: 'https://www.post.example/pier',
          title: 'Pier opens',
          summary: 'Short.',
          content_html: '<p>It is open.</p>',
          date_published: '2024-05-06T08:00:00Z',
          authors: [{ name: 'Ida Example' }],
        },
        { id: '2', title: 'Canal shut', content_text: 'It is shut.' },
      ],
    });
    expect(articles).toMatchObject([
      { title: 'Pier opens', outlet: 'post.example', author: 'Ida Example', text: 'Pier opens\n\nIt is open.' },
      { title: 'Canal shut', outlet: 'Kelder Post: local news' },
    ]);
  });
});

describe('bad input', () => {
  test.each([
    ['{"title": "Pier opens", "text": "The pier', 'is broken JSON: it breaks off before its end'],
    ['{"text": "The pier"\n]', 'is broken JSON (line 2)'],
    ['{"text": "The pier",}', 'is not JSON'],
    ['"The pier is open."', 'has no field for its text (it has none)'],
    ['[]', 'holds no text'],
    ['{"articles": [1]}', 'has no field for its text (it has `articles`)'],
    ['[1, null]', 'none of its 2 records is an article; the first has no field for its text (it has none)'],
    ['{"text": "…"}', 'holds no text'],
    [`${'['.repeat(1e6)}1${']'.repeat(1e6)}`, 'nests lists and objects more than 100 deep'],
    [`${'{"text":'.repeat(1e6)}`, 'nests lists and objects more than 100 deep'],
    ['{"text": "The pier\0 is open."}', 'is not text (1 of its 30 characters are control characters)'],
  ])('%.40j is refused with its reason', async (text, reason) => {
    expect(await refusal('a.json', text)).toBe(reason);
  });

  test('a key named __proto__ is a key like any other', async () => {
    const { articles } = await readFile('a.json', '{"__proto__": {"text": "Not this."}, "text": "It is open."}');
    expect(articles[0]!.text).toBe('It is open.');
    expect(({} as { text?: string }).text).toBeUndefined();
    expect(await refusal('a.json', '{"__proto__": {"text": "Not this."}}')).toMatch(/^has no field for its text/);
  });

  test('escaped control characters and halves of surrogate pairs are left out', async () => {
    expect((await readFile('a.json', '{"text": "The\\u0000 pier\\ud800 is\\u001b open."}')).articles[0]!.text).toBe(
      'The pier is open.',
    );
  });

  test('names that look like paths stay text', async () => {
    const { articles } = await read({ id: '../../etc/x', source: '../../etc', text: 'It is open.' });
    expect(articles).toMatchObject([{ id: 'a.json', file: 'a.json', outlet: '../../etc' }]);
  });

  test('an article beyond the limit is set aside', async () => {
    const limits = { maxFileMegabytes: 1, maxStreamMegabytes: 1, maxArticleCharacters: 1000 };
    const content = JSON.stringify([{ text: 'It is open.' }, { text: 'word '.repeat(300) }]);
    expect((await readFile('a.json', content, { limits })).setAside).toEqual([
      { file: 'a.json#2', reason: 'is longer than the limit: 1499 of 1000 characters' },
    ]);
  });
});

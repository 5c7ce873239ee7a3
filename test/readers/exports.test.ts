import { describe, expect, test } from '@jest/globals';
import { readFile, refusal } from './readFile.ts';

const lead = 'The council of Quayford voted on Monday to shut the town swimming pool for six months.';
const more = 'The repairs will cost 2.1 million pounds, the town engineer, Ida Brack, told the meeting.';
const text = `${lead}\n\n${more}`;
const html = `<p>${lead}</p><p>${more}</p>`;
const url = 'https://argus.example/pool';
const title = 'Pool to shut for six months';

/** What is told of an article, whatever the export calls it. */
const told = { title, outlet: 'Quayford Argus', publishedAt: '2024-06-04T08:30:00Z', author: 'Lena Orr', url };
const published = 1_717_489_800;

describe('answers of search interfaces and exports of reading programs', () => {
  test.each([
    [
      'a list two levels down',
      {
        response: {
          status: 'ok',
          results: [
            {
              webTitle: title,
              webPublicationDate: told.publishedAt,
              webUrl: url,
              publication: 'Quayford Argus',
              fields: { bodyText: text, byline: 'Lena Orr' },
            },
          ],
        },
      },
    ],
    [
      'a list in an object',
      {
        articles: {
          results: [
            {
              title,
              body: text,
              dateTimePub: told.publishedAt,
              date: '2024-06-04',
              source: { uri: 'argus.example', title: 'Quayford Argus' },
              authors: [{ name: 'Lena Orr' }],
              url,
            },
          ],
          totalResults: 1,
        },
      },
    ],
    [
      'a reader’s stream',
      {
        id: 'feed/x',
        items: [
          {
            title,
            author: 'Lena Orr',
            published: published * 1000,
            content: { content: html },
            origin: { title: 'Quayford Argus' },
            alternate: [{ href: url }],
          },
        ],
      },
    ],
    [
      'starred items',
      {
        items: [
          {
            title,
            author: 'Lena Orr',
            published,
            canonical: [{ href: url }],
            origin: { title: 'Quayford Argus' },
            content: { content: html },
          },
        ],
      },
    ],
    [
      'saved entries',
      [
        {
          title,
          url,
          content: html,
          published_at: told.publishedAt,
          published_by: ['Lena Orr'],
          site_name: 'Quayford Argus',
          is_starred: 0,
        },
      ],
    ],
    [
      'posts of a site',
      [
        {
          title: { rendered: title },
          link: url,
          content: { rendered: html },
          date: told.publishedAt,
          author: 'Lena Orr',
          source: 'Quayford Argus',
        },
      ],
    ],
    [
      'entries of a feed program',
      {
        total: 1,
        entries: [
          {
            title,
            url,
            author: 'Lena Orr',
            content: html,
            published_at: told.publishedAt,
            feed: { id: 42, title: 'Quayford Argus' },
          },
        ],
      },
    ],
  ])('are read: %s', async (_, value) => {
    const { articles } = await readFile('export.json', JSON.stringify(value));
    expect(articles).toHaveLength(1);
    expect({
      ...articles[0]!,
      publishedAt: new Date(articles[0]!.publishedAt!).toISOString().replace('.000', ''),
    }).toMatchObject(told);
    expect(articles[0]!.text).toBe(`${title}\n\n${text}`);
  });

  test('give an excerpt where that is all there is, with the headline and names within objects', async () => {
    const doc = {
      headline: { main: title },
      byline: { original: 'By Lena Orr' },
      source: 'Quayford Argus',
      web_url: url,
      pub_date: '2024-06-04T08:30:00+0000',
      lead_paragraph: lead,
      abstract: more,
      keywords: [{ name: 'x', value: 'y' }],
    };
    const { articles } = await readFile('a.json', JSON.stringify({ response: { docs: [doc] } }));
    expect(articles[0]).toMatchObject({ ...told, isExcerpt: true, text: `${title}\n\n${lead}` });
  });

  test('lose the mark of a cut, the sentence it runs through, the outlet behind a title and an address for an author', async () => {
    const article = {
      title: `${title} - Quayford Argus`,
      source: { name: 'Quayford Argus' },
      author: 'https://network.example/argus',
      url,
      content: `${lead} \r\nThe repairs will cost 2.1 mill… [+2219 chars]`,
    };
    const { articles } = await readFile('a.json', JSON.stringify({ articles: [article] }));
    expect(articles[0]).toMatchObject({ title, author: null, isExcerpt: true, text: `${title}\n\n${lead}` });
  });

  test('are read from a table with the line that spreadsheets put before its head', async () => {
    const { articles } = await readFile(
      'a.csv',
      `sep=;\r\nDatum;Title;Outlet;Text\r\n04.06.2024;${title};Quayford Argus;"${lead}"\r\n`,
    );
    expect(articles[0]).toMatchObject({ title, outlet: 'Quayford Argus', publishedAt: '2024-06-04' });
  });
});

describe('feeds', () => {
  const item = (fields: string) => `<item><title>${title}</title>${fields}</item>`;
  const rss = (items: string, head = '<title>Quayford Argus</title><link>https://argus.example</link>') =>
    `<rss version="2.0"><channel>${head}${items}</channel></rss>`;
  const description = `<description>${lead}</description>`;

  test('of one site have its title for the outlet, and its own address behind a redirection', async () => {
    const { articles } = await readFile(
      'a.xml',
      rss(
        item(
          `<link>http://feedproxy.google.com/~r/x/1</link><feedburner:origLink>${url}</feedburner:origLink>${description}`,
        ),
      ),
    );
    expect(articles[0]).toMatchObject({ outlet: 'Quayford Argus', url });
    const proxied = await readFile('a.xml', rss(item(`<link>http://feedproxy.google.com/~r/x/1</link>${description}`)));
    expect(proxied.articles[0]!.outlet).toBe('Quayford Argus');
  });

  test('of several sites have the outlet of each entry: its source, else the host that its link leads to', async () => {
    const redirected = (target: string) =>
      `<link>https://www.bing.com/news/apiclick.aspx?url=${encodeURIComponent(target)}</link>`;
    const items = [
      item(`${redirected(url)}<News:Source>Quayford Argus</News:Source>${description}`),
      item(`${redirected('https://echo.example/a')}${description}`),
    ];
    const { articles } = await readFile(
      'a.xml',
      rss(items.join(''), '<title>pool - News</title><link>https://www.bing.com/news</link>'),
    );
    expect(articles.map(({ outlet }) => outlet)).toEqual(['Quayford Argus', 'echo.example']);
    const one = await readFile(
      'a.xml',
      rss(
        item(`${redirected(url)}${description}`),
        '<title>Alert - pool</title><link>https://www.google.com/alerts</link>',
      ),
    );
    expect(one.articles[0]!.outlet).toBe('argus.example');
  });

  test('credit no outlet with a list of other outlets’ headlines', async () => {
    const link = (name: string, by: string) =>
      `&lt;li&gt;&lt;a href="https://news.example/1"&gt;${name}&lt;/a&gt;&amp;nbsp;&lt;font color="#6f6f6f"&gt;${by}&lt;/font&gt;&lt;/li&gt;`;
    const list = `<description>&lt;ol&gt;${link('Pool to shut for half a year', 'Quayford Argus')}${link('Swimmers fear a dry summer', 'Hexdale Echo')}${link('Roof of pool unsafe', 'BBC.com')}&lt;/ol&gt;</description>`;
    expect(
      await refusal('a.xml', rss(item(`${list}<source url="https://argus.example">Quayford Argus</source>`))),
    ).toBe('holds a link without a text');
  });

  test('complete relative links by the base that they state', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://argus.example/"><title>Quayford Argus</title><entry><title>${title}</title><link href="pool"/><summary>${lead}</summary></entry></feed>`;
    expect((await readFile('a.atom', atom)).articles[0]!.url).toBe(url);
  });

  test('in Windows-1252 have its quotation marks', async () => {
    const bytes = Buffer.from(
      `<?xml version="1.0" encoding="windows-1252"?>${rss(item(`<description>\x93Shut it,\x94 said Ida Brack of the pool\x92s roof.</description>`))}`,
      'latin1',
    );
    expect((await readFile('a.xml', bytes)).articles[0]!.text).toContain(
      '“Shut it,” said Ida Brack of the pool’s roof.',
    );
  });
});

test('an earlier run’s summary is refused, in each of its forms', async () => {
  const reason = 'is a summary that newsmerge wrote: give it the articles, and keep the output elsewhere';
  const counts = '2 stories, 9 articles, 4 outlets';
  expect(
    await refusal(
      'summary.json',
      `{\n "version": 1,\n "digest": "${'0a'.repeat(32)}",\n "stories": [{"text": "${text}"}]}`.replaceAll('\n\n', ' '),
    ),
  ).toBe(reason);
  expect(
    await refusal(
      'summary.md',
      `# Merged summary\n\n${counts}. Every sentence is quoted word for word; the linked numbers follow.\n\n${text}`,
    ),
  ).toBe(reason);
  expect(
    await refusal('summary.html', `<!doctype html><title>Merged summary: ${counts}</title><body>${html}</body>`),
  ).toBe(reason);
});

import { describe, expect, test } from '@jest/globals';
import { readFile, refusal, titlesAndReports } from './readFile.ts';

const rss = (items: string) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="x" xmlns:dc="y"><channel><title>Kelder Post – News</title><link>https://post.example</link>
${items}</channel></rss>`;
const atom = (entries: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Kelder &amp;amp; Quay</title>${entries}</feed>`;

describe('RSS', () => {
  test('gives an article for each item, of its full content where it has one', async () => {
    const { articles } = await readFile(
      'a.xml',
      rss(`<item><title>Pier &amp;amp; quay open</title><link> https://www.post.example/pier </link>
        <description>Short.</description><content:encoded><![CDATA[<p>The pier is <em>open</em>.</p><p>Come&nbsp;today.</p>]]></content:encoded>
        <pubDate>Mon, 06 May 2024 08:00:00 +0200</pubDate><author>desk@post.example (Ida Example)</author></item>
        <item><title>Canal shut</title><guid isPermaLink="false">17</guid><description>&lt;p&gt;It is shut.&lt;/p&gt;</description></item>
        <item><title>Found elsewhere</title><link>https://search.example/1</link><source url="https://h.example">Harbour News</source><description>It is.</description></item>`),
    );
    expect(articles).toMatchObject([
      {
        id: 'a.xml#1',
        title: 'Pier & quay open',
        outlet: 'post.example',
        publishedAt: '2024-05-06T08:00:00+02:00',
        url: 'https://www.post.example/pier',
        author: 'Ida Example',
        isExcerpt: false,
        text: 'Pier & quay open\n\nThe pier is open.\n\nCome today.',
      },
      { id: 'a.xml#2', outlet: 'Kelder Post – News', url: null, isExcerpt: true, text: 'Canal shut\n\nIt is shut.' },
      { id: 'a.xml#3', outlet: 'Harbour News' },
    ]);
  });

  test('takes a description of several paragraphs for the whole report', async () => {
    const description = (paragraphs: number) =>
      `<item><title>A</title><description>${'&lt;p&gt;It is open.&lt;/p&gt;'.repeat(paragraphs)}</description></item>`;
    const { articles } = await readFile('a.rss', rss(description(2) + description(3)));
    expect(articles.map(({ isExcerpt }) => isExcerpt)).toEqual([true, false]);
  });

  test('of version 1.0 has its items beside the channel', async () => {
    const { articles } = await readFile(
      'a.rdf',
      `<rdf:RDF xmlns:rdf="x" xmlns="y" xmlns:dc="z"><channel><title>Kelder Post</title></channel>
       <item><title>Pier opens</title><description>It is open.</description><dc:date>2024-05-06T08:00+02:00</dc:date><dc:creator>Ida Example</dc:creator></item></rdf:RDF>`,
    );
    expect(articles).toMatchObject([
      { title: 'Pier opens', outlet: 'Kelder Post', publishedAt: '2024-05-06T08:00+02:00', author: 'Ida Example' },
    ]);
  });
});

describe('Atom', () => {
  test('has plain text, HTML and XHTML', async () => {
    const { articles } = await readFile(
      'a.atom',
      atom(`<entry><title>A &lt; B</title><content>Plain &lt;b&gt; text.</content><published>2024-05-06T08:00:00Z</published>
          <link rel="self" href="https://post.example/feed"/><link href="https://post.example/a"/>
          <author><name>Ida Example</name><email>ida@post.example</email></author><author><name>Bo Example</name></author></entry>
        <entry><title type="html">B &amp;amp; C</title><summary>Short.</summary><content type="html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</content></entry>
        <entry><title>C</title><updated>2024-05-07</updated><content type="xhtml"><div xmlns="x"><p>One &amp; a<br/>half.</p><p>Two.</p></div></content></entry>
        <entry><title>D</title><content type="image/png" src="https://post.example/d.png"/><summary>Short.</summary></entry>`),
    );
    expect(articles).toMatchObject([
      {
        title: 'A < B',
        text: 'A < B\n\nPlain <b> text.',
        url: 'https://post.example/a',
        author: 'Ida Example, Bo Example',
        publishedAt: '2024-05-06T08:00:00Z',
      },
      { title: 'B & C', text: 'B & C\n\nOne.\n\nTwo.', outlet: 'Kelder & Quay', isExcerpt: false },
      { text: 'C\n\nOne & a\nhalf.\n\nTwo.', publishedAt: '2024-05-07' },
      { text: 'D\n\nShort.', isExcerpt: true },
    ]);
  });
});

describe('bad input', () => {
  test('a feed that breaks off gives the entries before the break, and says so', async () => {
    const whole = rss(
      '<item><title>A</title><description>One.</description></item><item><title>B</title><description>Two.</description></item>',
    );
    const { articles, setAside } = await readFile('a.xml', whole.slice(0, whole.indexOf('wo.')));
    expect(articles.map(({ id }) => id)).toEqual(['a.xml#1']);
    expect(setAside).toEqual([
      { file: 'a.xml#2', reason: 'breaks off before its end' },
      { file: 'a.xml#3', reason: 'is missing: the feed breaks off before its end' },
    ]);
  });

  test('an entry that is not closed costs no other', async () => {
    const { articles, setAside } = await readFile(
      'a.xml',
      rss(`<item><title>A</title><description>One.</description>
        <item><title>B</title><description>Two.</description></item><item><title>C</title></item>`),
    );
    expect(articles.map(({ title }) => title)).toEqual(['B']);
    expect(setAside).toEqual([
      { file: 'a.xml#1', reason: 'breaks off before its end' },
      { file: 'a.xml#3', reason: 'holds a link without a text' },
    ]);
  });

  test('tags of HTML that are neither escaped nor closed are read as HTML', async () => {
    const item = '<item><title>A &nbsp;B</title><description><p>One.<br>Two.<p>Three.</description></item>';
    expect(await titlesAndReports('a.xml', rss(item))).toEqual([['A B', 'One.\nTwo.\n\nThree.']]);
  });

  test.each([
    ['<opml version="2.0"><body><outline xmlUrl="x"/></body></opml>', /^is a list of feeds \(OPML\).*save the feeds/],
    ['<urlset><url/></urlset>', /^is XML but no feed \(it is <urlset>\)$/],
    ['The pier is open.', /^is not XML$/],
    [rss(''), /^holds no article$/],
    ['<?xml version="1.0"?><!-- only --> ', /^is not XML$/],
    [`<rss>${'<a>'.repeat(2e6)}`, /^nests its elements more than 250 deep$/],
    [`<rss>${'<a/>'.repeat(2e6)}</rss>`, /^holds more than 500000 elements$/],
    [rss(`<item><title>A</title><description>${'&lt;b&gt;'.repeat(5e5)}x</description></item>`), /^nests its tags/],
    ['<rss><channel><item><title>A\0</title></item></channel></rss>', /^is not text/],
  ])('%.40j is refused with its reason', async (text, reason) => {
    expect(await refusal('a.xml', text)).toMatch(reason);
  });

  test('entities that grow are never followed', async () => {
    const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`);
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE rss [\n<!ENTITY l0 "ha">\n${entities.join('\n')}\n]>\n<rss><channel><item><title>&l9;</title><description>&l9;</description></item></channel></rss>`;
    expect(await refusal('a.xml', bomb)).toBe('declares entities of its own, which are never followed');
  });

  test('an entity that names a file is never followed', async () => {
    const text = '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss><item><title>&f;</title></item></rss>';
    expect(await refusal('a.xml', text)).toBe('declares entities of its own, which are never followed');
  });

  test('the encoding that the file declares comes before a guess', async () => {
    const text =
      '<?xml version="1.0" encoding="ISO-8859-2"?><rss><item><title>Łódź</title><description>Żółw.</description></item></rss>';
    const bytes = Buffer.from(
      Array.from(text, (c) => ({ Ł: 0xa3, ó: 0xf3, ź: 0xbc, Ż: 0xaf, ł: 0xb3 })[c] ?? c.charCodeAt(0)),
    );
    expect(await titlesAndReports('a.xml', bytes)).toEqual([['Łódź', 'Żółw.']]);
  });

  test('attributes and elements named __proto__ are harmless', async () => {
    const item = '<item __proto__="x"><__proto__>y</__proto__><title>A</title><description>One.</description></item>';
    expect(await titlesAndReports('a.xml', rss(item))).toEqual([['A', 'One.']]);
  });
});

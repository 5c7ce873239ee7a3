import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { DomUtils, parseDocument } from 'htmlparser2';
import { page } from '../../../src/renderers/page/page.ts';
import type { Report } from '../../../src/report.ts';
import { mergeArticles } from '../../writeSummary.ts';
import { repeatStory } from '../repeatStory.ts';
import { report, reportArticle, statement } from '../report.ts';

const written = page.render(report);

describe('the policy of the page', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(written)![1]!.replaceAll('&#39;', "'");
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

  test.each(['script', 'style'])('allows the one %s of the page by its hash, and no other', (kind) => {
    const contents = Array.from(
      written.matchAll(new RegExp(`<${kind}>([\\s\\S]*?)</${kind}>`, 'g')),
      ([, text]) => text!,
    );
    expect(contents).toHaveLength(1);
    expect(policy).toContain(`${kind}-src ${hashOf(contents[0]!)};`);
  });

  test('allows nothing else but a connection to where the page comes from', () => {
    expect(policy.split('; ').filter((rule) => !/^(?:script|style)-src/.test(rule))).toEqual([
      "default-src 'none'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });
});

test('a sentence of the summary leads to its fact, with the wording of each outlet and its place', () => {
  expect(written).toContain('<a class="s" href="#1.1" data-by="1 2" dir="auto">The bridge closed.</a>');
  const fact = /<details class="fact" id="1\.1">.*?<\/details>/.exec(written)![0];
  expect(fact).toContain('<q dir="auto">The bridge <ins>was</ins> closed.</q>');
  expect(fact).toContain('<span class="r"><bdi>b.txt</bdi> 0–11</span>');
  expect(fact).toContain(
    '<a href="https://bay.example/1#:~:text=The%20bridge%20closed." rel="noopener noreferrer"><b dir="auto">Bay Times</b></a>',
  );
});

test('every fact can be opened, and every link within the page leads somewhere', () => {
  for (const { id } of report.stories[0]!.statements) expect(written).toContain(`id="${id}"`);
  const ids = new Set(Array.from(written.matchAll(/ id="([^"]+)"/g), ([, id]) => id));
  const links = Array.from(written.matchAll(/ href="#([^"]+)"/g), ([, id]) => id);
  expect(links.filter((id) => !ids.has(id))).toEqual([]);
});

test('the days that facts name stand in order, each with its facts', () => {
  const [story] = report.stories;
  const dayed = (id: string, days: readonly string[]) => ({
    ...statement(id, `The quay closed, says fact ${id}.`),
    outlets: ['Bay Times', 'Hill Post'],
    details: days.map((day) => ({ text: 'Monday', kind: 'date', day, outlets: [], alone: false })),
  });
  const statements = [dayed('1.1', ['2021-05-03']), dayed('1.2', ['2021-05-01', '2021-05-03']), dayed('1.3', [])];
  const drawn = page.render({ ...report, stories: [{ ...story!, statements: statements as never, summary: [] }] });
  const list = /<dl class="days">(.*?)<\/dl>/s.exec(drawn)![1]!;
  expect(Array.from(list.matchAll(/<time>([^<]+)|href="#(1\.\d)"/g), ([, day, fact]) => day ?? fact)).toEqual([
    '1 May 2021',
    '1.2',
    '3 May 2021',
    '1.1',
    '1.2',
  ]);
});

test('words of articles in another language say which it is, the words of the page do not', () => {
  const [story] = report.stories;
  const articles = story!.articles.map((article) => ({
    ...article,
    language: 'de',
  })) as never;
  const german = page.render({ ...report, stories: [{ ...story!, articles }] });
  expect(german).toContain('<html lang="en">');
  expect(german).toMatch(/<h2 lang="de" dir="auto">/);
  expect(german).toMatch(/<a class="s" href="#1\.1" data-by="1 2" lang="de" dir="auto">/);
  expect(written).not.toContain('lang="de"');
});

/** The story of the report with what is given in the place of its own. */
const renderWith = (fields: object) => page.render({ ...report, stories: [{ ...report.stories[0]!, ...fields }] });

test('a disputed phrase carries a badge with what the outlets give, and the fact opens with who says which', () => {
  const shown = renderWith({ summary: ['1.2'] });
  expect(shown).toContain('Two cars <span class="badge">Two or three cars?</span> were lost.</a>');
  expect(shown).toContain(
    '<ul class="claims"><li><b dir="auto">Bay Times</b>: <q dir="auto">Two cars</q>; <b dir="auto">Hill Post</b>: <q dir="auto">three cars</q></li></ul>',
  );
});

test('of a quotation that was altered the changed words alone are marked', () => {
  const [first, second] = ['We will rebuild it soon.', 'We will repair it soon.'];
  const values = [
    { value: first, members: [{ article: 'a.txt', start: 0, end: 1 }] },
    { value: second, members: [{ article: 'b.txt', start: 0, end: 1 }] },
  ];
  const shown = renderWith({ conflicts: [{ ...report.stories[0]!.conflicts[0]!, kind: 'quotation', values }] });
  expect(shown).toContain('We will <del>rebuild</del> <ins>repair</ins> it soon.');
  expect(shown).not.toContain('<mark>We will');
});

test('the strip names every outlet, and each leads to what it has alone, gives otherwise and lacks', () => {
  const shown = renderWith({ omissions: [{ outlet: 'Hill Post', statements: ['1.1'] }] });
  expect(shown).toContain(
    '<a class="chip" href="#outlet-1-2"><bdi>Hill Post</bdi> <span class="badge">differs in 1</span></a>',
  );
  const card = /<details class="outlet" id="outlet-1-2">.*?<\/details>/.exec(shown)![0];
  expect(card).toContain('differs in 1, 0 alone, 1 not found in it');
  expect(card).toContain('Not found in it, as far as words show');
});

test('two stories and three open with a line for each', () => {
  const [story] = report.stories;
  const two = page.render({ ...report, stories: [story!, { ...story!, id: '2', title: null }] });
  expect(two).toContain(
    '<li><a href="#story-1" dir="auto">Flood closes bridge</a> <span class="c">2 outlets · <b>1 difference</b>',
  );
  expect(two).toContain('<h2 dir="auto">The bridge closed.</h2>');
  expect(written).not.toContain('class="contents"');
});

test('a conflict is a table with a row for each value', () => {
  const table = /<table>.*?<\/table>/.exec(written)![0];
  expect(table).toContain('<caption>Figures differ <span class="c">');
  expect(Array.from(table.matchAll(/<th scope="row" dir="auto">(.*?)<\/th>/g), ([, value]) => value)).toEqual([
    'Two cars',
    'three cars',
  ]);
});

test('where the report has its text, an article shows whole, with what was left out and why', () => {
  const [story] = report.stories;
  const [first, second] = story!.articles;
  const text = 'A photo.\n\nTwo cars were lost.\n';
  const cleaned = [{ start: 0, end: 8, reason: 'photo caption or credit', text: 'A photo.' }];
  const members = [{ article: 'a.txt', start: 10, end: 29, text: 'Two cars were lost.' }] as const;
  const whole = page.render({
    ...report,
    stories: [
      {
        ...story!,
        articles: [{ ...first, text, textFile: 'articles/a.txt', cleaned }, second!],
        statements: [
          statement('1.1', 'x', { members: [{ article: 'b.txt', start: 0, end: 1, text: 'x' }] }),
          statement('1.2', 'Two cars were lost.', { members }),
          statement('1.3', 'y', { members: [{ article: 'b.txt', start: 2, end: 3, text: 'y' }] }),
        ],
      },
    ],
  });
  expect(written).not.toContain('class="whole"');
  expect(whole).toContain(
    '<s>A photo.</s> <span class="c">(photo caption or credit)</span><br><br><a href="#1.2">Two cars were lost.</a>',
  );
});

test('of a whole article, what was left out shows even where it begins within a sentence', () => {
  const [story] = report.stories;
  const text = 'The bridge closed. Photo: A. Smith';
  const cleaned = [{ start: 11, end: 34, reason: 'photo caption or credit', text: 'closed. Photo: A. Smith' }];
  const members = [{ article: 'a.txt', start: 0, end: 18, text: 'The bridge closed.' }] as const;
  const articles = [reportArticle({ text, textFile: 'articles/a.txt', cleaned }), story!.articles[1]!] as const;
  const statements = [statement('1.1', 'The bridge closed.', { members })];
  const whole = page.render({
    ...report,
    stories: [{ ...story!, articles, statements, summary: ['1.1'], single: [], conflicts: [] }],
  });
  expect(whole).toContain(
    '<a href="#1.1">The bridge </a><s>closed. Photo: A. Smith</s> <span class="c">(photo caption or credit)</span>',
  );
});

test('facts are drawn in blocks of about the same width', () => {
  const [story] = report.stories;
  const statements = Array.from({ length: 26 }, (_, i) => statement(`1.${i + 1}`, 'The bridge closed.'));
  const drawn = page.render({ ...report, stories: [{ ...story!, statements }] });
  expect(Array.from(drawn.matchAll(/aria-label="Facts ([\d.]+ to [\d.]+) by outlet/g), ([, facts]) => facts)).toEqual([
    '1.1 to 1.13',
    '1.14 to 1.26',
  ]);
});

test('of more facts and outlets than anyone looks through, the best supported are drawn, and the caption says so', () => {
  const [story] = report.stories;
  const outlets = Array.from({ length: 60 }, (_, i) => `Outlet ${i + 10}`);
  const articles = outlets.map((outlet, i) => reportArticle({ id: `${i}.txt`, outlet }));
  const statements = Array.from({ length: 300 }, (_, i) => ({
    ...statement(`1.${i + 1}`, `Fact ${i}.`),
    outlets: i === 0 ? outlets : [outlets[i % 60]!],
    members: [{ article: '0.txt', start: 0, end: 4, text: 'Fact' }],
    canonical: { article: '0.txt', start: 0, end: 4 },
  }));
  const crowded = { ...story!, articles, statements, summary: [], single: [], conflicts: [], omissions: [] };
  const drawn = page.render({ ...report, stories: [crowded as never] });
  const caption = /<figcaption>Who carries which fact\.([^<]*)/.exec(drawn)![1]!;
  expect(caption).toContain(
    'Drawn are the 240 facts best supported. Drawn are the 50 outlets of 60 with most of them.',
  );
  expect(drawn).toContain('aria-label="Facts 1.217 to 1.240 by outlet.');
  expect(drawn).not.toContain('Facts 1.241');
});

test('a few stories are read as they stand, many are cards to be opened', () => {
  const [story] = report.stories;
  const many = { ...report, stories: [1, 2, 3, 4].map((n) => ({ ...story!, id: String(n) })) };
  expect(written).not.toContain('id="filter"');
  expect(page.render(many)).toContain('id="filter"');
  expect(page.render(many).match(/<details class="body">/g)).toHaveLength(4);
});

const files = ['webb-launch.txt', 'webb-next-29-days.md', 'canada-and-webb.txt', 'christmas-liftoff.txt'];
// Skipped where a person has put articles of their own in the place of the samples.
const describeSamples = files.every((file) => existsSync(`input/${file}`)) ? describe : describe.skip;

describeSamples('the page of four sample articles on one event', () => {
  let merged: Report;

  beforeAll(async () => {
    const articles = Object.fromEntries(files.map((file) => [file, readFileSync(`input/${file}`, 'utf8')]));
    ({ report: merged } = await mergeArticles(articles, { group: { oneStory: true } }));
  });

  const many = (count: number): Report => ({ ...merged, stories: repeatStory(merged.stories[0]!, count) });
  const textsOf = (html: string) =>
    Array.from(html.matchAll(/<script type="text\/plain"[^>]*>([^<]*)</g), ([, text]) =>
      inflateSync(Buffer.from(text!, 'base64')).toString('utf8'),
    );

  test('is below 150 KB, and a page of fifty such stories below 850 KB', () => {
    expect(Buffer.byteLength(page.render(merged))).toBeLessThan(150_000);
    expect(Buffer.byteLength(page.render(many(50)))).toBeLessThan(850_000);
  });

  test('has all in the page for one story and for a few, and packs what belongs to each of many', () => {
    const whole = page.render(merged);
    expect(textsOf(whole)).toEqual([]);
    expect(textsOf(page.render(many(5)))).toEqual([]);
    const [first, ...others] = textsOf(page.render(many(50)));
    expect(others).toHaveLength(50);
    expect(whole).toContain(first);
  });

  test('of many stories keeps the summaries readable and finds every word of a fact', () => {
    const packed = page.render(many(50));
    const { summary, statements } = merged.stories[0]!;
    const shown = parseDocument(packed.replaceAll(/<script[\s\S]*?<\/script>/g, ''));
    const words = textsOf(packed).at(-1)!.split('\n');
    expect(words).toHaveLength(50);
    for (const { id, text } of statements) {
      if (summary.includes(id)) expect(DomUtils.textContent(shown)).toContain(text);
      for (const word of text.toLowerCase().split(' ')) expect(words[49]!.split(' ')).toContain(word);
    }
  });
});

describe('an article that would be mark-up', () => {
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(2)>\'';
  const url = 'javascript:alert(3)';
  const fields = { outlet: evil, title: evil, author: evil, publishedAt: '2021-05-03', url, file: evil };
  const hostile: Report = {
    ...report,
    stories: [
      {
        ...report.stories[0]!,
        title: { article: 'a.txt', start: 0, end: 1, text: evil },
        articles: [
          reportArticle({ ...fields, cleaned: [{ start: 0, end: 1, reason: evil, text: evil }] }),
          reportArticle({ ...fields, id: 'b.txt', url: 'https://x.example/"onclick="alert(4)' }),
        ],
        statements: ['1.1', '1.2', '1.3'].map((id) =>
          statement(id, evil, {
            outlets: [evil],
            cites: [evil],
            details: [{ text: evil, kind: 'name', day: null, outlets: [], alone: false }],
            added: [{ at: 3, text: evil, evidence: { article: 'a.txt', start: 0, end: 1 } }],
          }),
        ),
        omissions: [{ outlet: evil, statements: ['1.1'] }],
      },
    ],
    setAside: [{ file: evil, reason: evil }],
  };

  test('adds no element, handler or link of its own', () => {
    const seen: string[] = [];
    const walk = (nodes: ReturnType<typeof parseDocument>['children']) => {
      for (const node of nodes) {
        if (!('attribs' in node)) continue;
        seen.push(node.name);
        for (const [name, value] of Object.entries(node.attribs)) {
          expect(name).not.toMatch(/^(?:on|style$|src$)/);
          if (name === 'href') expect(value).toMatch(/^(?:#|https:)/);
        }
        walk(node.children);
      }
    };
    walk(parseDocument(page.render(hostile)).children);
    expect(seen.filter((name) => name === 'script')).toHaveLength(1);
    expect(seen).not.toContain('img');
  });
});

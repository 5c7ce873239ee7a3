import { describe, expect, test } from '@jest/globals';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Detail, NonEmpty } from '../../src/model.ts';
import { markdown } from '../../src/renderers/markdown.ts';
import type { Report, ReportStory } from '../../src/report.ts';
import { report, reportArticle, statement } from './report.ts';

const withStory = (fields: Partial<ReportStory>): Report => ({
  ...report,
  stories: [{ ...report.stories[0]!, ...fields }],
});
const linesOf = (of: Report) => markdown.render(of).split('\n');
const html = (of: Report) =>
  micromark(markdown.render(of), { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

test('a report reads as title, support, summary, conflicts, single reports, sources and files set aside', () => {
  expect(linesOf(report)).toEqual([
    '# Merged summary',
    '',
    '1 story, 2 articles, 2 outlets. Every sentence is quoted word for word; the linked numbers after it name the sources that report it.',
    '',
    '## 1. Flood closes bridge',
    '',
    '*2 outlets, 2 independent sources, published 3–4 May 2021*',
    '',
    'The bridge closed. \\[[1](#source-1-1), [2](#source-1-2)\\]',
    '',
    '### Where the outlets differ',
    '',
    '- Bay Times says “Two cars” \\[[1](#source-1-1)\\]; Hill Post says “three cars” \\[[2](#source-1-2)\\]: *figures differ*',
    '  > The bridge closed. \\[[1](#source-1-1)\\]',
    '  >',
    '  > The bridge was closed. \\[[2](#source-1-2)\\]',
    '',
    '### Reported by one outlet only',
    '',
    '- Bay Times: A bakery sold bread. \\[[1](#source-1-1)\\]',
    '',
    '### Sources',
    '',
    '1. <a id="source-1-1"></a>**Bay Times**, “Flood closes bridge”, 3 May 2021, <https://bay.example/1>, file a.txt',
    '2. <a id="source-1-2"></a>**Hill Post**, no headline, 4 May 2021, file b.txt',
    '',
    '## Files set aside',
    '',
    '- photo.jpg: has a name ending that no reader takes',
    '',
  ]);
});

test('a source says which record of its file it is, and whether it is an excerpt', () => {
  const article = reportArticle({ id: 'feed.xml#3', file: 'feed.xml', isExcerpt: true });
  expect(linesOf(withStory({ articles: [article], statements: [], summary: [], single: [], conflicts: [] }))).toContain(
    '1. <a id="source-1-1"></a>**Bay Times**, “Flood closes bridge”, file feed.xml#3, excerpt only',
  );
});

test('every citation leads to a source of the page', () => {
  const page = html(report);
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets).toHaveLength(7);
  for (const id of targets) expect(page).toContain(`<a id="${id}"></a>`);
});

test('more than three stories open with an overview that leads to each', () => {
  const stories = [1, 2, 3, 4].map((id) => ({ ...report.stories[0]!, id: `${id}` }));
  stories[3] = { ...stories[3]!, title: null };
  const page = html({ ...report, stories });
  expect(page).toContain('<li><a href="#story-2">2. Flood closes bridge</a>, 2 outlets</li>');
  expect(page).toContain('<li><a href="#story-4">4. The bridge closed.</a>, 2 outlets</li>');
  expect(page).toContain('<h2><a id="story-2"></a>2. Flood closes bridge</h2>');
  expect(html({ ...report, stories: stories.slice(1) })).not.toContain('#story-');
});

test('sentences come four to a paragraph, in even paragraphs', () => {
  const statements = Array.from({ length: 6 }, (_, i) => statement(`1.${i + 1}`, `Sentence ${i + 1}.`));
  const page = html(withStory({ statements, summary: statements.map(({ id }) => id), single: [], conflicts: [] }));
  expect([...page.matchAll(/<p>(Sentence.*)<\/p>/g)].map(([, text]) => text!.match(/Sentence \d/g))).toEqual([
    ['Sentence 1', 'Sentence 2', 'Sentence 3'],
    ['Sentence 4', 'Sentence 5', 'Sentence 6'],
  ]);
});

test('a fact of two outlets with one origin says so', () => {
  const shared = { ...report.stories[0]!.statements[0]!, origins: 1 };
  expect(linesOf(withStory({ statements: [shared], single: [], conflicts: [] }))).toContain(
    'The bridge closed. \\[[1](#source-1-1), [2](#source-1-2); 1 independent\\]',
  );
});

test('outlets that are cited are named after a fact, other sources and the own outlets are not', () => {
  const cites = ['police', 'The Associated Press', 'Hill Post', 'NOLA.com'];
  const shared = { ...report.stories[0]!.statements[0]!, origins: 1, cites };
  expect(linesOf(withStory({ statements: [shared], single: [], conflicts: [] }))).toContain(
    'The bridge closed. \\[[1](#source-1-1), [2](#source-1-2); 1 independent, citing The Associated Press, NOLA.com\\]',
  );
});

test('what is added to a wording stands in brackets and italics, and is explained', () => {
  const evidence = { article: 'a.txt', start: 0, end: 14 };
  const [first] = report.stories[0]!.statements;
  const added = [{ at: 3, text: 'Ida Tannenbaum', evidence }];
  const text = 'She closed the bridge [for now].';
  const completed = { ...first!, text, added, parts: [{ ...first!.parts[0], text }] as const };
  const lines = linesOf(withStory({ statements: [completed], single: [], conflicts: [] }));
  expect(lines).toContainEqual(
    expect.stringMatching(/^She \*\\\[Ida Tannenbaum\\\]\* closed the bridge \\\[for now\\\]\. /),
  );
  expect(lines[2]).toMatch(/in brackets and italics is added/);
  expect(linesOf(report)[2]).not.toMatch(/italics/);
});

describe('a detail that one outlet alone carries', () => {
  const detail = { text: '$9 million', kind: 'money', day: null, outlets: ['Hill Post'], alone: true } as const;
  const noted = (...details: Detail[]) => {
    const statements = [{ ...report.stories[0]!.statements[0]!, details }];
    return markdown.render(withStory({ statements, single: [], conflicts: [] })).includes('Hill Post alone)');
  };

  test('is noted behind the citations', () => {
    const date: Detail = { ...detail, text: 'Monday', kind: 'date' };
    const statements = [{ ...report.stories[0]!.statements[0]!, details: [detail, date] }];
    expect(linesOf(withStory({ statements, single: [], conflicts: [] }))).toContain(
      'The bridge closed. \\[[1](#source-1-1), [2](#source-1-2)\\] (“\\$9 million”, “Monday”: Hill Post alone)',
    );
  });

  test('is not noted where the other outlet gives it elsewhere', () => {
    expect(noted({ ...detail, alone: false })).toBe(false);
  });

  test('is not noted where it is inside a quotation that both have', () => {
    const text = 'It cost us $9 million';
    expect(
      noted(detail, { text, kind: 'quotation', day: null, outlets: ['Bay Times', 'Hill Post'], alone: false }),
    ).toBe(false);
  });

  test('is not noted for a quotation, or for the name of an outlet', () => {
    expect(noted({ ...detail, kind: 'quotation' }, { ...detail, kind: 'name', text: 'Bay Times' })).toBe(false);
  });
});

test('what an outlet leaves out is told by its beginning, two facts at most, and no quotation is cut', () => {
  const quoted =
    '“We will open the old stone bridge again as soon as we can,” the mayor of the town said on Monday at noon.';
  const statements = [
    statement('1.1', 'The bridge closed.'),
    statement('1.2', 'The flood carried two cars and a delivery van away from the mill on Monday night.'),
    statement('1.3', quoted, {
      details: [{ text: quoted.slice(1, 59), kind: 'quotation', day: null, outlets: [], alone: false }],
    }),
  ];
  const leftOut = (...ids: NonEmpty<string>) =>
    linesOf(
      withStory({
        statements,
        summary: [],
        single: [],
        conflicts: [],
        omissions: [{ outlet: 'Hill Post', statements: ids }],
      }),
    ).find((line) => line.startsWith('- Hill Post: '));
  expect(leftOut('1.1', '1.2', '1.3')).toBe(
    '- Hill Post: The bridge closed. \\[[1](#source-1-1)\\]; The flood carried two cars and a delivery van … \\[[1](#source-1-1)\\]',
  );
  expect(leftOut('1.3')).toContain('soon as we can,” …');
});

test('copies and articles that rest on others are named in the sources', () => {
  const lines = linesOf(
    withStory({
      articles: [
        reportArticle(),
        reportArticle({ id: 'b.txt', file: 'b.txt', copyOf: 'a.txt', origin: 'a.txt' }),
        reportArticle({ id: 'c.txt', file: 'c.txt', origin: 'a.txt', originKind: 'rewrite' }),
        reportArticle({ id: 'd.txt', file: 'd.txt', origin: 'a.txt', originKind: 'shared' }),
      ],
    }),
  );
  expect(lines.filter((line) => /(?:of|repeats|with) 1$/.test(line))).toEqual([
    expect.stringMatching(/^2\..*, file b\.txt, copy of 1$/),
    expect.stringMatching(/^3\..*, file c\.txt, repeats 1$/),
    expect.stringMatching(/^4\..*, file d\.txt, shares a source with 1$/),
  ]);
});

test.each([
  ['rounding', ', one rounded'],
  ['scope', ', one covers more than the other'],
  ['update', ', one newer than the other'],
  ['contradiction', ' and cannot both be right'],
] as const)('a conflict of relation %s says what is known of it', (relation, expected) => {
  const conflicts = report.stories[0]!.conflicts.map((conflict) => ({ ...conflict, relation }));
  expect(markdown.render(withStory({ conflicts }))).toContain(`\\]: *figures differ${expected}*\n`);
});

test('a quotation that most origins have otherwise is altered by the others, and its changes are told', () => {
  const quoted = (value: string, ...ids: string[]) => ({
    value,
    members: ids.map((id) => ({ article: id, start: 0, end: 5 })),
  });
  const values = [quoted('We will repair it,', 'a.txt', 'c.txt'), quoted('We will rebuild it,', 'b.txt')];
  const [bay, hill] = [reportArticle(), reportArticle({ id: 'b.txt', outlet: 'Hill Post', origin: 'b.txt' })];
  const conflicts = [{ kind: 'quotation', statements: ['1.1'], relation: 'unresolved', values }] as never;
  const render = (origin: string) =>
    markdown.render(
      withStory({ articles: [bay, hill, reportArticle({ id: 'c.txt', outlet: 'Sun', origin })], conflicts }),
    );
  expect(render('c.txt')).toContain('; Hill Post alters it to “We will rebuild it,” (“rebuild” for “repair”) ');
  expect(render('a.txt')).toContain('; Hill Post quotes “We will rebuild it,” (“rebuild” for “repair”) ');
});

test('a report without stories or files set aside is a title and a line', () => {
  expect(linesOf({ ...report, stories: [], setAside: [] })).toHaveLength(4);
});

test('no text from an article or a file name becomes mark-up, a link or HTML', () => {
  const hostile = '<script>x</script> [1](#source-1-1) **bold** https://evil.example | &lt; `code` \u202e';
  const [first, second] = report.stories[0]!.articles as readonly [never, never];
  const page = html({
    ...withStory({
      title: { article: 'a.txt', start: 0, end: 1, text: hostile },
      articles: [
        { ...(first as object), outlet: hostile, title: hostile, file: hostile } as never,
        { ...(second as object), outlet: hostile } as never,
      ],
      statements: report.stories[0]!.statements.map((s) => ({
        ...s,
        text: hostile,
        members: s.members.map((member) => ({ ...member, text: hostile })) as never,
        outlets: [hostile],
        parts: [{ ...s.parts[0], text: hostile, outlets: [hostile] }],
      })),
      conflicts: report.stories[0]!.conflicts.map((c) => ({
        ...c,
        values: c.values.map((value) => ({ ...value, value: hostile })),
      })),
    }),
    setAside: [{ file: hostile, reason: hostile }],
  });
  expect(page).not.toMatch(/<script|<code|<del|evil\.example"|\u202e/);
  expect(page.match(/<a href="#source/g)).toHaveLength(7);
  expect(page.match(/<strong>/g)).toHaveLength(2);
  expect(page.split('[1](#source-1-1)').length - 1).toBe(16);
});

test.each(['https//bay.example', 'javascript:alert(1)', 'mailto:a@b>c'])('the address %s is no link', (url) => {
  const page = html(
    withStory({ articles: [reportArticle({ url })], statements: [], summary: [], single: [], conflicts: [] }),
  );
  expect(page).not.toMatch(/<a href/);
});

test('the head of a story names whom at least half of its outlets cite, an outlet itself among them', () => {
  const evidence = [{ article: 'a.txt', start: 0, end: 9 }] as const;
  const headOf = (sources: Report['stories'][number]['sources']) =>
    linesOf(
      withStory({
        articles: [
          reportArticle(),
          reportArticle({ id: 'b.txt', file: 'b.txt', outlet: 'Hill Post' }),
          reportArticle({ id: 'c.txt', file: 'c.txt', outlet: 'Mill News' }),
        ],
        sources,
      }),
    ).find((line) => line.startsWith('*3 outlets'));
  expect(headOf([])).toBe('*3 outlets, 3 independent sources*');
  expect(
    headOf([
      { name: 'police statement', kind: 'document', articles: ['a.txt', 'b.txt', 'c.txt'], evidence },
      { name: 'Hill Post', kind: 'outlet', articles: ['a.txt', 'c.txt'], evidence },
      { name: 'AP', kind: 'agency', articles: ['a.txt', 'b.txt'], evidence },
    ]),
  ).toBe('*3 outlets, 3 independent sources; all cite the police statement and Hill Post; 2 of 3 cite AP*');
});

test('a story names the others of its case', () => {
  expect(linesOf(withStory({ related: [{ story: '2', relation: 'later' }] }))).toContain(
    '*Of the same case, later: story 2*',
  );
});

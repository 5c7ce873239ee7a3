import { expect, test } from '@jest/globals';
import { DomUtils, parseDocument } from 'htmlparser2';
import { formats } from '../../src/renderers/formats.ts';
import type { Report } from '../../src/report.ts';
import { report, reportArticle } from './report.ts';

async function render(name: string, of: Report = report): Promise<string[]> {
  const format = formats.find((candidate) => candidate.name === name)!;
  return (await format.load()).map((renderer) => renderer.render(of));
}

const { getElementsByTagName, textContent } = DomUtils;

test.each(formats)('$name has the files that it says it has', async ({ files, load }) => {
  expect((await load()).map(({ file }) => file)).toEqual(files);
});

test('csv has a table of facts, one of differences and one of sources', async () => {
  const [facts, differences, sources] = (await render('csv')).map((table) => table.trimEnd().split('\n'));
  expect(facts![0]).toBe('story,fact,text,outlets,outlet count,independent sources,in summary,cites,articles');
  expect(facts![1]).toBe('1,1.1,The bridge closed.,Bay Times; Hill Post,2,2,yes,,a.txt; b.txt');
  expect(differences!.slice(1)).toEqual([
    '1,1-1,number,unresolved,Two cars,Bay Times,1.2,a.txt',
    '1,1-1,number,unresolved,three cars,Hill Post,1.2,b.txt',
  ]);
  expect(sources![1]).toBe(
    '1,1,Bay Times,Flood closes bridge,,2021-05-03T10:00:00Z,https://bay.example/1,en,no,a.txt,,,own',
  );
});

test('no cell of a table is taken for a formula', async () => {
  const [story] = report.stories;
  const hostile = reportArticle({ outlet: '=cmd|calc' });
  const [, , sources] = await render('csv', { ...report, stories: [{ ...story!, articles: [hostile] }] });
  expect(sources).toContain("'=cmd|calc");
});

test('atom has an entry for each story, with its newest day and its outlets', async () => {
  const [atom] = await render('atom');
  const [entry] = getElementsByTagName('entry', parseDocument(atom!, { xmlMode: true }));
  expect(textContent(getElementsByTagName('updated', entry!)[0]!)).toBe('2021-05-04T00:00:00.000Z');
  expect(atom).toContain('<title>Flood closes bridge</title><link href="https://bay.example/1"/>');
  expect(atom).toContain('<author><name>Bay Times</name></author><author><name>Hill Post</name></author>');
  expect(atom).toContain('&lt;p&gt;The bridge closed. (Bay Times, Hill Post)&lt;/p&gt;');
  expect(atom).toContain('Hill Post: “three cars”');
});

test('a story has the same id in a feed when another outlet joins it', async () => {
  const [story] = report.stories;
  const later = reportArticle({ id: 'c.txt', outlet: 'Moon Mail', publishedAt: '2021-05-05' });
  const grown = { ...report, stories: [{ ...story!, articles: [...story!.articles, later] as const }] };
  const idsOf = (text: string | undefined) => JSON.parse(text!).items.map(({ id }: { id: string }) => id);
  const [[before], [after]] = [await render('jsonfeed'), await render('jsonfeed', grown)];
  expect(idsOf(after)).toEqual(idsOf(before));
});

test('csl-json has every article as reference managers know it', async () => {
  const [citations] = await render('csl-json');
  expect(JSON.parse(citations!)[0]).toEqual({
    id: 'a.txt',
    type: 'article-newspaper',
    title: 'Flood closes bridge',
    'container-title': 'Bay Times',
    issued: { 'date-parts': [[2021, 5, 3]] },
    URL: 'https://bay.example/1',
    language: 'en',
  });
});

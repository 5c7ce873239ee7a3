import { beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Report, ReportStory } from '../../src/report.ts';
import { report, reportArticle } from '../renderers/report.ts';
import { openPage } from './openPage.ts';
import { useBrowser } from './useBrowser.ts';

const browser = useBrowser();
let tab: Page;
let troubles: string[];

const things = ['walnut', 'heron', 'anvil', 'lantern', 'saddle'];

/** A story of two outlets that mention a thing of its own, published on these days. */
function storyOf(id: number, outlet: string, days: readonly [string | null, string | null]): ReportStory {
  const [story] = report.stories;
  return {
    ...story!,
    id: String(id),
    articles: [
      reportArticle({ outlet, publishedAt: days[0] }),
      reportArticle({ id: 'b.txt', outlet: 'Hill Post', publishedAt: days[1] }),
    ],
    statements: story!.statements.map((fact) => ({
      ...fact,
      id: fact.id.replace('1.', `${id}.`),
      text: `${fact.text} Then came a ${things[id - 1]}.`,
    })),
    summary: [`${id}.1`],
    single: [],
    conflicts: [],
  };
}

/** In the order of the report: from the 1st to the 3rd, on the 9th, on the 5th, without a date, from the 4th to the 6th. */
const stories: Report = {
  ...report,
  stories: [
    storyOf(1, 'Bay Times', ['2021-05-01', '2021-05-03T23:00:00Z']),
    storyOf(2, 'Moon Mail', ['2021-05-09', null]),
    storyOf(3, 'Bay Times', ['2021-05-05', '2021-05-05']),
    storyOf(4, 'Moon Mail', [null, null]),
    storyOf(5, 'Bay Times', ['2021-05-06', '2021-05-04']),
  ],
};

beforeEach(async () => {
  ({ tab, troubles } = await openPage(browser(), stories));
  await found(5);
});

/** Waits until so many stories are told to be shown. */
const found = (count: number) => tab.locator('#found', { hasText: `${count} of 5 stories` }).waitFor();
const shown = (): Promise<string[]> =>
  tab.evaluate(
    '[...document.querySelectorAll(".story")].filter((story) => story.offsetHeight > 0).map((story) => story.id.slice(6))',
  );

async function end() {
  expect(troubles).toEqual([]);
  await tab.close();
}

test('words are found in every fact of a story, all of them, whatever their case', async () => {
  await tab.fill('#words', 'LANTERN');
  await found(1);
  expect(await shown()).toEqual(['4']);
  await tab.fill('#words', 'heron bakery');
  await found(1);
  expect(await shown()).toEqual(['2']);
  await tab.fill('#words', 'heron anvil');
  await found(0);
  expect(await shown()).toEqual([]);
  await tab.fill('#words', '');
  await found(5);
  expect(await shown()).toEqual(['1', '2', '3', '4', '5']);
  await end();
});

test('an outlet is that of any article of a story', async () => {
  await tab.selectOption('#outlet', { label: 'Moon Mail' });
  await found(2);
  expect(await shown()).toEqual(['2', '4']);
  await tab.selectOption('#outlet', { label: 'Hill Post' });
  await found(5);
  await end();
});

test('days are those between the first and the last article, both included', async () => {
  await tab.fill('#from', '2021-05-03');
  await found(4);
  expect(await shown()).toEqual(['1', '2', '3', '5']);
  await tab.fill('#to', '2021-05-04');
  await found(2);
  expect(await shown()).toEqual(['1', '5']);
  await tab.fill('#from', '');
  await tab.fill('#to', '2021-05-01');
  await found(1);
  expect(await shown()).toEqual(['1']);
  await end();
});

test('what is set narrows what is found together', async () => {
  await tab.fill('#from', '2021-05-04');
  await tab.selectOption('#outlet', { label: 'Bay Times' });
  await tab.fill('#words', 'saddle');
  await found(1);
  expect(await shown()).toEqual(['5']);
  await end();
});

test.each([
  ['newest', ['2', '5', '3', '1', '4']],
  ['oldest', ['1', '5', '3', '2', '4']],
])('stories stand in order, the %s first, those without a date last', async (order, ids) => {
  await tab.selectOption('#order', order);
  expect(await shown()).toEqual(ids);
  await tab.selectOption('#order', 'weight');
  expect(await shown()).toEqual(['1', '2', '3', '4', '5']);
  await end();
});

test('where nothing fits the page says what to change, and one button undoes all', async () => {
  await tab.fill('#words', 'heron anvil');
  await found(0);
  expect(await tab.textContent('#found')).toBe('0 of 5 stories: none fits; change the words, the outlet or the days');
  await tab.getByRole('button', { name: 'Clear' }).click();
  await found(5);
  expect(await tab.inputValue('#words')).toBe('');
  await end();
});

test('what is set stands in the address, and the address sets it again', async () => {
  await tab.selectOption('#outlet', { label: 'Bay Times' });
  await tab.selectOption('#order', 'newest');
  await tab.fill('#from', '2021-05-04');
  await found(2);
  const { hash } = new URL(tab.url());
  expect(hash).toBe('#?outlet=0&from=2021-05-04&order=newest');
  await tab.click('#story-5 h2');
  await tab.click('#story-5 .text a.s');
  expect(new URL(tab.url()).hash).toBe(`#5.1${hash.slice(1)}`);
  const again = await openPage(browser(), stories, { hash: `#5.1${hash.slice(1)}` });
  await again.tab.locator('#found', { hasText: '2 of 5 stories' }).waitFor();
  expect(await again.tab.textContent('#panel .chosen')).toContain('saddle');
  await again.tab.close();
  await end();
});

test('the set-aside files stay at the end', async () => {
  await tab.selectOption('#order', 'newest');
  expect(await tab.textContent('main > :last-child')).toContain('photo.jpg');
  await end();
});

test('the keyboard opens a card, and Tab goes on into its text', async () => {
  await tab.focus('#story-1 .body > summary');
  await tab.keyboard.press('Enter');
  await tab.locator('#story-1 .text a.s').waitFor();
  await tab.keyboard.press('Tab');
  expect(await tab.evaluate('document.activeElement.getAttribute("href")')).toBe('#outlet-1-1');
  await end();
});

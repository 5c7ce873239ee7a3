import { describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { Report } from '../../src/report.ts';
import { repeatStory } from '../renderers/repeatStory.ts';
import { openPage } from './openPage.ts';
import { useBrowser, useMerged } from './useBrowser.ts';

const browser = useBrowser();
const merged = useMerged(true);
const many = (): Report => ({ ...merged(), stories: repeatStory(merged().stories[0]!, 5) });

/** What a reader may have before them. */
const views: Readonly<Record<string, () => [Report, (tab: Page) => Promise<unknown>]>> = {
  'the text': () => [merged(), async () => {}],
  'a sentence with its wordings': () => [merged(), (tab) => tab.click('.text a.s >> nth=0')],
  'an outlet of the strip': () => [merged(), (tab) => tab.click('.chip >> nth=0')],
  'all that can be opened: facts, sources, whole articles': () => [
    merged(),
    (tab) => tab.evaluate('for (const each of document.querySelectorAll("details")) each.open = true'),
  ],
  'many stories': () => [many(), async () => {}],
  'one of many stories, opened': () => [
    many(),
    async (tab) => {
      await tab.click('#story-2 .body > summary');
      await tab.locator('#story-2 .text a.s >> nth=0').waitFor();
    },
  ],
};

/** All rules, also those for small targets, which axe leaves out unless asked. */
const run = `axe.run({ rules: { 'target-size': { enabled: true } } }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => id + ': ' + node.html.slice(0, 200))))`;

describe.each([
  ['light', 390],
  ['dark', 1024],
  ['light', 1600],
] as const)('%s, at %d pixels', (colorScheme, width) => {
  test.each(Object.keys(views))('axe finds nothing that shuts anyone out of %s', async (view) => {
    const [report, act] = views[view]!();
    const { tab } = await openPage(browser(), report, { colorScheme, width });
    await act(tab);
    await tab.evaluate(axe.source);
    expect(await tab.evaluate(run)).toEqual([]);
    await tab.close();
  });
});

test.each(Object.keys(views))('at four times its size, %s is read without scrolling sideways', async (view) => {
  const [report, act] = views[view]!();
  const { tab } = await openPage(browser(), report, { width: 320 });
  await act(tab);
  expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  await tab.close();
});

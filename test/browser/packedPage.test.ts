import { expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Report } from '../../src/report.ts';
import { repeatStory } from '../renderers/repeatStory.ts';
import { report as small } from '../renderers/report.ts';
import { openPage } from './openPage.ts';
import { useBrowser } from './useBrowser.ts';

const browser = useBrowser();

/** Forty stories with enough to say that their page packs it; the seventh alone tells of a lighthouse, in its last fact. */
const many: Report = {
  ...small,
  stories: repeatStory(small.stories[0]!, 40).map((story) => ({
    ...story,
    articles: story.articles.map((article) => ({
      ...article,
      publishedAt: `2021-05-${String(1 + (Number(story.id) % 28)).padStart(2, '0')}`,
      text: 'The bridge closed. '.repeat(400),
    })) as never,
    statements: story.statements.map((fact) =>
      fact.id === '7.3'
        ? { ...fact, text: `${fact.text} </script><img src=x onerror=alert(1)>The Lighthouse stood.` }
        : fact,
    ),
  })),
};

const rests = '.sources';

test('a story among many shows what it rests on once it is opened, and a sentence its wordings', async () => {
  const { tab, troubles } = await openPage(browser(), many);
  expect(await tab.locator(rests).count()).toBe(0);
  await tab.focus('#story-7 .body > summary');
  await tab.keyboard.press('Enter');
  await tab.locator(`#story-7 ${rests}`).waitFor();
  expect(await tab.locator(rests).count()).toBe(1);
  expect(await tab.locator('#story-7 .text').count()).toBe(1);
  await tab.click('.text a.s[href="#7.1"]');
  expect(await tab.locator('#panel .at').count()).toBe(2);
  await tab.click('[data-copy="plain"]');
  await tab.locator('#copied >> text=Copied').waitFor();
  await tab.keyboard.press('Escape');
  expect(await tab.evaluate('document.activeElement.hash')).toBe('#7.1');
  expect(troubles).toEqual([]);
  await tab.close();
});

test.each([
  ['a sentence of the summary', '#9.1', '#panel .chosen'],
  ['a fact that the summary leaves out', '#9.2', '[id="9.2"] .own'],
  ['a source', '#source-9-2', '[id="source-9-2"]'],
])('a link to %s of a packed story opens it', async (_, hash, place) => {
  const { tab, troubles } = await openPage(browser(), many, { hash });
  await tab.locator(place).waitFor({ state: 'visible' });
  expect(await tab.locator(rests).count()).toBe(1);
  await tab.evaluate('location.hash = "#12.2"');
  await tab.locator('[id="12.2"] .own').waitFor({ state: 'visible' });
  expect(troubles).toEqual([]);
  await tab.close();
});

test('words are found in facts that are packed, in any order of the stories, and facts are no mark-up', async () => {
  const { tab, troubles } = await openPage(browser(), many);
  await tab.selectOption('#order', 'newest');
  await tab.fill('#words', 'BREAD LIGHTHOUSE');
  await tab.locator('.story:visible').nth(1).waitFor({ state: 'detached' });
  expect(await tab.locator('.story:visible').getAttribute('id')).toBe('story-7');
  expect(await tab.textContent('#found')).toBe('1 of 40 stories');
  await tab.click('#story-7 .body > summary');
  await tab.click('#outlet-7-1 > summary');
  await tab.click('a.s[href="#7.3"]');
  expect(await tab.textContent('#panel .chosen')).toContain(
    '</script><img src=x onerror=alert(1)>The Lighthouse stood.',
  );
  await tab.fill('#words', 'submarine');
  await expect(tab.locator('.story:visible').first().waitFor({ state: 'hidden' })).resolves.toBeUndefined();
  expect(await tab.textContent('#found')).toContain('0 of 40 stories');
  expect(troubles).toEqual([]);
  await tab.close();
});

test('without its script the summaries can be read, and the page says where the rest is', async () => {
  const { tab } = await openPage(browser(), many, { javaScriptEnabled: false });
  await tab.click('#story-3 .body > summary');
  expect(await tab.isVisible('#story-3 .text >> text=The bridge closed.')).toBe(true);
  expect(await tab.isVisible('noscript p')).toBe(true);
  await tab.close();
});

test('a browser that cannot unpack says where the rest is', async () => {
  const context = await browser().newContext();
  await context.addInitScript('delete globalThis.DecompressionStream');
  const { tab, troubles } = await openPage(context, many, { hash: '#3.2' });
  await tab.click('#story-3 .body > summary');
  await tab.locator('#story-3 >> text=summary.md has more').waitFor();
  await tab.fill('#words', 'told nowhere');
  await tab.locator('#found >> text=0 of 40 stories').waitFor();
  // A word of each summary that is in no title.
  await tab.fill('#words', 'closed');
  await tab.locator('#found >> text="40 of 40 stories"').waitFor();
  expect(troubles).toEqual([]);
  await context.close();
});

test.each(['light', 'dark'] as const)('axe finds nothing that shuts anyone out, %s', async (colorScheme) => {
  const { tab } = await openPage(browser(), many, { colorScheme, hash: '#7.1' });
  await tab.locator('#panel .chosen').waitFor();
  await tab.evaluate(axe.source);
  const violations = await tab.evaluate(
    'axe.run().then((r) => r.violations.map((v) => v.id + ": " + v.nodes[0].html.slice(0, 200)))',
  );
  expect(violations).toEqual([]);
  await tab.close();
});

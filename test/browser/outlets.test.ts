import { describe, expect, test } from '@jest/globals';
import { repeatStory } from '../renderers/repeatStory.ts';
import { report } from '../renderers/report.ts';
import { openPage } from './openPage.ts';
import { useBrowser } from './useBrowser.ts';

const browser = useBrowser();
const [story] = report.stories;
const disputed = { ...report, stories: [{ ...story!, summary: ['1.1', '1.2', '1.3'] }] };

describe.each([
  [390, 'dark'],
  [1024, 'light'],
  [1600, 'dark'],
] as const)('at %d pixels, %s', (width, colorScheme) => {
  test('an outlet of the strip shows what it has alone, and marks what it carries, until it is chosen again', async () => {
    const { tab, troubles } = await openPage(browser(), disputed, { width, colorScheme });
    await tab.click('.chip >> text=Bay Times');
    expect(await tab.textContent('#panel .chosen')).toBe('Bay Times');
    expect(await tab.textContent('#panel')).toContain('A bakery sold bread.');
    expect(await tab.locator('.text .s.has').count()).toBe(3);
    await tab.keyboard.press('Escape');
    await tab.click('.chip >> text=Hill Post');
    expect(await tab.locator('.text .s.has').allTextContents()).toEqual([
      'The bridge closed.',
      expect.stringContaining('Two cars'),
    ]);
    await tab.keyboard.press('Escape');
    expect(await tab.locator('.text .s.has').count()).toBe(0);
    expect(await tab.evaluate('document.activeElement.textContent')).toContain('Hill Post');
    expect(troubles).toEqual([]);
    await tab.close();
  });

  test('a disputed phrase carries its badge, and the panel says first who says which', async () => {
    const { tab, troubles } = await openPage(browser(), disputed, { width, colorScheme });
    await tab.click('.text .badge');
    expect(await tab.textContent('.text .badge')).toBe('Two or three cars?');
    expect(await tab.textContent('#panel .w > :first-child')).toBe('Bay Times: Two cars; Hill Post: three cars');
    expect(troubles).toEqual([]);
    await tab.close();
  });

  test('the headline of a card opens it, and the card says how many differences there are', async () => {
    const many = { ...disputed, stories: repeatStory(disputed.stories[0]!, 4) };
    const { tab, troubles } = await openPage(browser(), many, { width, colorScheme });
    expect(await tab.textContent('#story-3 .names')).toBe('Bay Times, Hill Post · 1 difference');
    await tab.click('#story-3 h2');
    await tab.locator('#story-3 .text a.s >> nth=0').waitFor();
    expect(await tab.isVisible('#story-3 .lead')).toBe(false);
    expect(troubles).toEqual([]);
    await tab.close();
  });
});

test('without a script an outlet of the strip leads to its card, which opens', async () => {
  const { tab } = await openPage(browser(), disputed, { javaScriptEnabled: false });
  await tab.click('.chip >> text=Bay Times');
  await tab.click('#outlet-1-1 > summary');
  expect(await tab.isVisible('#outlet-1-1 >> text=A bakery sold bread.')).toBe(true);
  await tab.close();
});

test('the address of an outlet opens it', async () => {
  const { tab } = await openPage(browser(), disputed, { hash: '#outlet-1-2' });
  expect(await tab.textContent('#panel .chosen')).toBe('Hill Post');
  await tab.close();
});

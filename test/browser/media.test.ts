import { describe, expect, test } from '@jest/globals';
import { extractText } from 'unpdf';
import { openPage } from './openPage.ts';
import { useBrowser, useMerged } from './useBrowser.ts';

const browser = useBrowser();
const merged = useMerged();

const first = () => merged().stories[0]!;
const summaryOf = () => first().summary.map((id) => first().statements.find((fact) => fact.id === id)!);
/** Without white space, which a layout changes. */
const letters = (text: string) => text.replace(/\s/g, '');

describe('on paper', () => {
  test('the text, its citations and the sources stand; what is for the screen does not', async () => {
    const { tab, troubles } = await openPage(browser(), merged());
    await tab.click('.text a.s >> nth=0');
    await tab.emulateMedia({ media: 'print' });
    for (const selector of ['.text', '.text .c', '.sources', '.sources time', 'table', '.drawing'])
      expect([selector, await tab.isVisible(`${selector} >> nth=0`)]).toEqual([selector, true]);
    for (const selector of ['#panel', 'button', '.key', '.skip', '.facts'])
      expect([selector, await tab.isVisible(`${selector} >> nth=0`)]).toEqual([selector, false]);
    expect(await tab.getByText('Every fact').first().isVisible()).toBe(false);
    expect(troubles).toEqual([]);
    await tab.close();
  });

  test('a PDF holds every sentence and names every source', async () => {
    const { tab, troubles } = await openPage(browser(), merged(), { colorScheme: 'dark' });
    const { text } = await extractText(new Uint8Array(await tab.pdf({ format: 'A4' })), { mergePages: true });
    for (const fact of summaryOf()) expect(letters(text)).toContain(letters(fact.text));
    for (const { outlet, file } of first().articles) {
      expect(letters(text)).toContain(letters(outlet));
      expect(letters(text)).toContain(letters(file));
    }
    expect(text).not.toContain('Copy as Markdown');
    expect(troubles).toEqual([]);
    await tab.close();
  });

  test('of many stories each stands with its outlets, and those that were opened with their sources', async () => {
    const stories = [1, 2, 3, 4, 5].map((n) => ({ ...first(), id: String(n), summary: [], single: [], omissions: [] }));
    const { tab, troubles } = await openPage(browser(), { ...merged(), stories });
    await tab.click('#story-2 .body > summary');
    await tab.locator('#story-2 .sources').waitFor();
    await tab.emulateMedia({ media: 'print' });
    expect(await tab.isVisible('#filter')).toBe(false);
    expect(await tab.isVisible('#story-1 .names')).toBe(true);
    expect(await tab.isVisible('#story-1 .sources')).toBe(false);
    expect(await tab.isVisible('#story-2 .sources')).toBe(true);
    expect(troubles).toEqual([]);
    await tab.close();
  });
});

describe('without a script', () => {
  test('everything can be read', async () => {
    const { tab } = await openPage(browser(), merged(), { javaScriptEnabled: false });
    expect(await tab.isVisible('#panel')).toBe(false);
    for (const fact of summaryOf()) expect(await tab.isVisible(`.text a.s[href="#${fact.id}"]`)).toBe(true);
    await tab.click('.facts > summary >> nth=0');
    for (const { id, members } of first().statements) {
      const fact = tab.locator(`[id="${id}"]`);
      await fact.locator('> summary').click();
      expect(await fact.locator('.at:visible').count()).toBe(members.length);
    }
    await tab.close();
  });

  test('a sentence leads to its fact', async () => {
    const { tab } = await openPage(browser(), merged(), { javaScriptEnabled: false });
    const { id, text } = summaryOf()[0]!;
    await tab.click(`.text a.s[href="#${id}"]`);
    await tab.locator(`[id="${id}"] > summary`, { hasText: text }).waitFor();
    await tab.close();
  });
});

test('nothing moves for those who ask for less motion', async () => {
  const moving =
    '[...document.querySelectorAll("*")].map((element) => getComputedStyle(element)).filter((style) => style.transitionDuration !== "0s" || style.animationName !== "none" || style.scrollBehavior !== "auto").length';
  const still = await openPage(browser(), merged(), { reducedMotion: 'reduce' });
  expect(await still.tab.evaluate(moving)).toBe(0);
  await still.tab.close();
  const usual = await openPage(browser(), merged(), { reducedMotion: 'no-preference' });
  expect(await usual.tab.evaluate(moving)).toBeGreaterThan(0);
  await usual.tab.close();
});

test.each(['light', 'dark'] as const)('%s is the paper where that is asked for, and ink the other', async (scheme) => {
  const { tab } = await openPage(browser(), merged(), { colorScheme: scheme });
  const brightness = (property: string): Promise<number> =>
    tab.evaluate(
      `Math.max(...getComputedStyle(document.documentElement).${property}.match(/\\d+/g).slice(0, 3).map(Number))`,
    );
  const [paper, ink] = [await brightness('backgroundColor'), await brightness('color')];
  if (scheme === 'light') expect([paper > 200, ink < 60]).toEqual([true, true]);
  else expect([paper < 60, ink > 200]).toEqual([true, true]);
  await tab.close();
});

test('the page says what language its own words are in', async () => {
  const { tab } = await openPage(browser(), merged());
  expect(await tab.getAttribute('html', 'lang')).toBe('en');
  await tab.close();
});

import { expect, test } from '@jest/globals';
import { report as small } from '../renderers/report.ts';
import { openPage } from './openPage.ts';
import { useBrowser, useMerged } from './useBrowser.ts';

const browser = useBrowser();
const merged = useMerged();

const first = () => merged().stories[0]!;

test('a click on a sentence shows the wording of each outlet, and Escape puts it away', async () => {
  const { tab, troubles } = await openPage(browser(), merged());
  const id = first().summary[0]!;
  const { members, text } = first().statements.find((fact) => fact.id === id)!;
  await tab.click(`.text a.s[href="#${id}"]`);
  expect(await tab.textContent('#panel .chosen')).toBe(text);
  expect(await tab.locator('#panel .at').count()).toBe(members.length);
  await tab.keyboard.press('Escape');
  expect(await tab.locator('#panel .at').count()).toBe(0);
  expect(troubles).toEqual([]);
  await tab.close();
});

test('the keyboard reaches a sentence, opens it, and comes back to it', async () => {
  const { tab, troubles } = await openPage(browser(), merged());
  const focused = () => tab.evaluate('document.activeElement.getAttribute("href") || document.activeElement.id');
  for (let presses = 0; presses < 10 && (await focused()) !== `#${first().summary[0]}`; presses += 1) {
    await tab.keyboard.press('Tab');
  }
  expect(await focused()).toBe(`#${first().summary[0]}`);
  await tab.keyboard.press('Enter');
  expect(await focused()).toBe('panel');
  await tab.keyboard.press('Escape');
  expect(await focused()).toBe(`#${first().summary[0]}`);
  expect(troubles).toEqual([]);
  await tab.close();
});

test('a link to a statement opens it', async () => {
  const inSummary = await openPage(browser(), merged(), { hash: `#${first().summary[1]}` });
  const { text } = first().statements.find(({ id }) => id === first().summary[1])!;
  expect(await inSummary.tab.textContent('#panel .chosen')).toBe(text);
  await inSummary.tab.close();
  const { summary, single, omissions, conflicts } = first();
  const named = [...omissions, ...conflicts].flatMap(({ statements }) => statements);
  const shown = new Set([...summary, ...single, ...named]);
  const other = first().statements.find(({ id }) => !shown.has(id));
  if (!other) return;
  const elsewhere = await openPage(browser(), merged(), { hash: `#${other.id}` });
  const own = elsewhere.tab.locator(`[id="${other.id}"] .own`);
  await own.waitFor({ state: 'visible', timeout: 5_000 });
  expect(await own.isVisible()).toBe(true);
  await elsewhere.tab.close();
});

test('pointing at a sentence shows its wordings as long as none is chosen', async () => {
  const { tab, troubles } = await openPage(browser(), merged());
  const [one, two, three] = first().summary.map((id) => first().statements.find((fact) => fact.id === id)!);
  const point = (id: string) => tab.hover(`.text a.s[href="#${id}"]`);
  expect(await tab.textContent('#panel')).toContain('Point at a sentence');
  await point(one!.id);
  expect(await tab.textContent('#panel .chosen')).toBe(one!.text);
  await point(two!.id);
  expect(await tab.textContent('#panel .chosen')).toBe(two!.text);
  await tab.click(`.text a.s[href="#${two!.id}"]`);
  await point(three!.id);
  expect(await tab.textContent('#panel .chosen')).toBe(two!.text);
  await tab.click('#close');
  await point(one!.id);
  expect(await tab.textContent('#panel .chosen')).toBe(one!.text);
  expect(troubles).toEqual([]);
  await tab.close();
});

test('on a narrow screen the wordings come up below a sentence that is chosen, not when it is pointed at', async () => {
  const { tab, troubles } = await openPage(browser(), merged(), { width: 390 });
  await tab.hover('.text a.s >> nth=0');
  expect(await tab.isVisible('#panel')).toBe(false);
  const last = tab.locator('a.s').last();
  await tab.evaluate('[...document.querySelectorAll("a.s")].at(-1).scrollIntoView({ block: "end" })');
  await last.click();
  expect(await tab.isVisible('#panel .chosen')).toBe(true);
  const [sentence, panel] = [await last.boundingBox(), await tab.locator('#panel').boundingBox()];
  expect(sentence!.y).toBeGreaterThan(0);
  expect(sentence!.y + sentence!.height).toBeLessThanOrEqual(panel!.y);
  await tab.click('#close');
  expect(await tab.isVisible('#panel')).toBe(false);
  expect(troubles).toEqual([]);
  await tab.close();
});

const plain = '“The bridge closed.” (Bay Times, “Flood closes bridge”, 3 May 2021, https://bay.example/1)';
const markdown = `> The bridge closed.
>
> — [Bay Times, “Flood closes bridge”, 3 May 2021](<https://bay.example/1>)`;

test.each([
  ['Copy', plain],
  ['Copy as Markdown', markdown],
])('“%s” copies the sentence with its source', async (button, expected) => {
  const { tab, troubles } = await openPage(browser(), small, { permissions: ['clipboard-read', 'clipboard-write'] });
  await tab.click('.text a.s >> nth=0');
  await tab.getByRole('button', { name: button, exact: true }).click();
  await tab.getByRole('status').getByText('Copied').waitFor();
  expect(await tab.evaluate('navigator.clipboard.readText()')).toBe(expected);
  expect(troubles).toEqual([]);
  await tab.close();
});

test('copies all the same where the browser keeps its clipboard from pages', async () => {
  const { tab, troubles } = await openPage(browser(), small, { permissions: ['clipboard-read'] });
  await tab.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"))');
  await tab.click('.text a.s >> nth=0');
  await tab.getByRole('button', { name: 'Copy', exact: true }).click();
  await tab.getByRole('status').getByText('Copied').waitFor();
  expect(await tab.evaluate('navigator.clipboard.readText()')).toBe(plain);
  expect(troubles).toEqual([]);
  await tab.close();
});

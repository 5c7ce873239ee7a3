import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, jest, test } from '@jest/globals';
import { articles } from '../articles.ts';
import { longTimeout, startNewsmerge, workplace } from '../cli/startNewsmerge.ts';
import { useBrowser } from './useBrowser.ts';

jest.setTimeout(longTimeout);

/** So long a page may take to show what a run wrote, in milliseconds, on a machine that is busy with others. */
const patience = 120_000;

const browser = useBrowser();

/** Watches and serves a copy of the articles; a browser has the page open, and only looks. */
async function watchInBrowser() {
  const cwd = workplace(articles);
  const running = startNewsmerge(cwd, ['--watch', '--serve', '0', '--quiet']);
  await running.says('Serving the summary until ctrl-C at ');
  const tab = await browser().newPage();
  const troubles: string[] = [];
  tab.on('console', (message) => troubles.push(message.text()));
  tab.on('pageerror', (error) => troubles.push(error.message));
  await tab.goto(running.printed.stdout.match(/http:\S+\//)![0]);
  const sentence = (text: string) => tab.locator('.text a.s', { hasText: text }).first();
  return {
    ...running,
    tab,
    troubles,
    file: (name: string) => path.join(cwd, 'input', name),
    output: path.join(cwd, 'output'),
    shows: (text: string) => sentence(text).waitFor({ timeout: patience }),
    showsNoMore: (text: string) => sentence(text).waitFor({ state: 'detached', timeout: patience }),
  };
}

test('an open page follows what is added, changed and removed, untouched; ctrl-C ends it and leaves nothing behind', async () => {
  const { tab, troubles, file, output, shows, showsNoMore, stop, printed } = await watchInBrowser();
  await shows('old stone bridge');
  expect(await tab.locator('.story').count()).toBe(2);

  writeFileSync(file('ferry.txt'), 'A ferry with forty tractors aboard ran aground near Cape Nolder on Sunday.\n');
  await shows('ran aground near Cape Nolder');
  expect(await tab.locator('.story').count()).toBe(3);

  const ferry = readFileSync(file('ferry.txt'), 'utf8');
  writeFileSync(file('ferry.txt'), ferry.replace('forty tractors', 'sixty tractors'));
  await shows('sixty tractors');
  expect(await tab.getByText('forty tractors').count()).toBe(0);

  rmSync(file('ferry.txt'));
  await showsNoMore('sixty tractors');
  expect(await tab.locator('.story').count()).toBe(2);

  expect(troubles).toEqual([]);
  await tab.close();
  expect(await stop()).toBe(0);
  expect(printed.stderr).toBe('');
  expect(readdirSync(output).sort()).toEqual(['summary.html', 'summary.json', 'summary.md']);
});

test('a file that is being written is waited for, and the reader stays where they were', async () => {
  const { tab, file, shows, stop } = await watchInBrowser();
  await tab.setViewportSize({ width: 1280, height: 300 });
  await tab.evaluate('scrollTo(0, 200)');
  let loads = 0;
  tab.on('framenavigated', () => {
    loads += 1;
  });
  /** Files may rest for half a second. This one does not, unless the machine stops this test meanwhile: then once more. */
  const writeInPieces = async (name: string) => {
    let longestRest = 0;
    let last = performance.now();
    for (const word of `A baker of ${name} sold a loaf of nine metres at the fair on Friday.`.split(/(?= )/)) {
      appendFileSync(file(`${name}.txt`), word);
      longestRest = Math.max(longestRest, performance.now() - last);
      last = performance.now();
      await setTimeout(100);
    }
    await shows(`A baker of ${name} sold a loaf of nine metres at the fair on Friday.`);
    return longestRest < 450;
  };
  const names = ['Aldham', 'Burwick', 'Corley', 'Dunmere', 'Eastry'];
  let [isUnbroken, before] = [false, 0];
  while (!isUnbroken && names.length > 0) {
    before = loads;
    isUnbroken = await writeInPieces(names.shift()!);
  }
  expect({ isUnbroken, loads: loads - before }).toEqual({ isUnbroken: true, loads: 1 });
  await tab.waitForLoadState();
  expect(await tab.evaluate('scrollY')).toBe(200);
  await tab.close();
  expect(await stop('SIGTERM')).toBe(0);
});

/**
 * `npm run bench -- page`: the page of 500 stories of four articles: its size, what it takes to render beside the run,
 * and in Chromium how long it takes from opening it until it can be used, and how long from a change of the filter until
 * the browser has drawn it; each the median of five openings. The stories are made-up ones, compared by words alone since
 * that is the shortest run, and then the samples on one event five hundred times. Fails when a figure misses its mark.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { pino } from 'pino';
import type { Browser } from 'playwright-core';
import { parseConfig } from '../src/config/config.ts';
import { runPipeline } from '../src/pipeline.ts';
import { page } from '../src/renderers/page/page.ts';
import type { Report } from '../src/report.ts';
import { openBrowser } from '../test/browser/openBrowser.ts';
import { repeatStory } from '../test/renderers/repeatStory.ts';
import { generateArticles } from './generate.ts';
import { expectAtMost } from './marks.ts';
import { inTemporaryFolder } from './timeRuns.ts';

const count = 500;
const seed = 20210323;
const openings = 5;
const samples = ['webb-launch.txt', 'webb-next-29-days.md', 'canada-and-webb.txt', 'christmas-liftoff.txt'];

/** Runs in the page: milliseconds since it was opened, and for each change of the filter. */
const measure = `async () => {
  const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  while (document.documentElement?.dataset.ready === undefined) await new Promise((done) => setTimeout(done));
  await drawn();
  const times = { usable: performance.now() };
  const found = document.getElementById('found');
  const change = async (name, id, value) => {
    const start = performance.now();
    const counted = new Promise((done) => new MutationObserver(done).observe(found, { childList: true }));
    const field = document.getElementById(id);
    field.value = value;
    for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
    await counted;
    await drawn();
    times[name] = performance.now() - start;
  };
  await change('first words', 'words', 'after ta');
  await change('no words', 'words', '');
  await change('other words', 'words', 'webb');
  await change('no words', 'words', '');
  await change('outlet', 'outlet', '0');
  await change('outlet', 'outlet', '');
  await change('date', 'from', '2024-05-15');
  await change('date', 'from', '');
  await change('order', 'order', 'oldest');
  return times;
}`;

await inTemporaryFolder(async (folder) => {
  const [input, some] = [path.join(folder, 'input'), path.join(folder, 'samples')];
  generateArticles(input, { articles: 4 * count, outlets: 4, seed });
  mkdirSync(some);
  for (const file of samples) copyFileSync(path.join('input', file), path.join(some, file));
  const browser = await openBrowser();
  try {
    const start = process.cpuUsage();
    const madeUp = await merge(input, {});
    const run = spentSince(start);
    const before = process.cpuUsage();
    page.render(madeUp);
    const rendering = spentSince(before);
    console.log(`${madeUp.stories.length} stories, ${4 * count} made-up articles`);
    expectAtMost('  processor time to render the page, part of that of the run before', rendering / run, 0.1);
    await tryOut(browser, madeUp, folder);

    const one = await merge(some, { group: { oneStory: true } });
    console.log(`${count} stories, ${samples.length} of the samples each time`);
    await tryOut(browser, { ...one, stories: repeatStory(one.stories[0]!, count) }, folder);
  } finally {
    await browser.close();
  }
});

function spentSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

async function merge(input: string, settings: object): Promise<Report> {
  const config = parseConfig({ input, ...settings }, 'The bench');
  return runPipeline(config, { logger: pino({ enabled: false }), signal: new AbortController().signal });
}

async function tryOut(browser: Browser, report: Report, folder: string): Promise<void> {
  const file = path.join(folder, 'summary.html');
  const text = page.render(report);
  writeFileSync(file, text);
  expectAtMost('  MB of page', Buffer.byteLength(text) / 1e6, 8);
  const times: Record<string, number>[] = [];
  for (let opening = 0; opening < openings; opening += 1) {
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(file).href, { waitUntil: 'commit' });
    times.push(await tab.evaluate(`(${measure})()`));
    await tab.close();
  }
  const median = (name: string) => times.map((time) => time[name]!).sort((a, b) => a - b)[Math.floor(openings / 2)]!;
  expectAtMost('  ms until it can be used', median('usable'), 2000);
  for (const name of ['first words', 'no words', 'other words', 'outlet', 'date']) {
    expectAtMost(`  ms to filter by ${name}`, median(name), 100);
  }
  console.log(`  ms to sort: ${median('order').toFixed(0)}`);
}

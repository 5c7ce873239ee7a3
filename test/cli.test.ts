import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { errorTable } from '../src/errors.ts';
import { articles } from './articles.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = path.join(root, 'dist', 'cli.js');
const env = { ...process.env, NO_COLOR: '1' };

const run = (cwd: string, ...args: string[]) => runIn(cwd, {}, ...args);

async function runIn(cwd: string, more: NodeJS.ProcessEnv, ...args: string[]) {
  const child = spawn(process.execPath, [cli, ...args], {
    cwd,
    env: { ...env, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status, stdout, stderr };
}

const off = '{}';

/** The same with a text on standard input. */
async function pipe(cwd: string, input: string, ...args: string[]) {
  const child = spawn(process.execPath, [cli, ...args], { cwd, env });
  child.stdin.end(input);
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status, stdout, stderr };
}

/** A working folder with articles below `input` and settings that leave all as it is. */
function workplace(input: Readonly<Record<string, string>> = articles, others: Readonly<Record<string, string>> = {}) {
  const below = Object.fromEntries(Object.entries(input).map(([file, text]) => [`input/${file}`, text]));
  return temporaryFolder({ 'pipeline.config.json': '{}', ...others, ...below });
}

const outputOf = (cwd: string) =>
  Object.fromEntries(
    readdirSync(path.join(cwd, 'output')).map((name) => [name, readFileSync(path.join(cwd, 'output', name), 'utf8')]),
  );

describe('without a run', () => {
  test.concurrent('--help lists the options, the commands and every exit code', async () => {
    const { status, stdout } = await run(root, '--help');
    expect(status).toBe(0);
    for (const word of ['--input', '--output', '--config', '--max-words', '--quiet', '--verbose', 'verify', 'schema'])
      expect(stdout).toContain(word);
    const [, codes] = stdout.split('Exit codes:\n');
    for (const { exitCode, when } of Object.values(errorTable))
      expect(codes!.split('\n').find((line) => line.trim().startsWith(`${exitCode} `))).toContain(when);
    expect(codes).toMatch(/^ {2}0 /);
  });

  test.concurrent('--version prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    expect(await run(root, '--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test.concurrent.each([
    ['config', 'pipeline.config.schema.json'],
    ['report', 'summary.schema.json'],
  ])('the schema in the repository is the one that `newsmerge schema %s` prints', async (of, file) => {
    const { status, stdout } = await run(root, 'schema', of);
    expect(status).toBe(0);
    expect(stdout).toBe(readFileSync(path.join(root, file), 'utf8'));
  });

  test.concurrent('options that npm keeps for itself are told of', async () => {
    const npm = { npm_lifecycle_event: 'pipeline', npm_config_max_words: 'true' };
    expect(await runIn(workplace(), npm, '80')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('put two dashes before the options, as in `npm run pipeline -- --max-words`'),
    });
  });

  test.concurrent('a mistyped setting is told with the one that is nearest', async () => {
    const cwd = workplace({}, { 'my.json': '{"summary":{"maxword":100}}' });
    expect(await run(cwd, '--config', 'my.json')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Unknown setting `summary.maxword`; did you mean `summary.maxWords`?'),
    });
  });

  const plain = workplace();
  test.concurrent.each([
    ['a mistyped option', ['--maxwords', '5'], 2, 'Did you mean --max-words?'],
    ['a mistyped command', ['verfy'], 3, 'did you mean `newsmerge verify`?'],
    ['a folder that is missing', ['my-articles'], 3, 'give the folder that your articles are in'],
    ['a folder whose name has a space', ['my', 'articles'], 2, 'Put quotation marks around a name with spaces'],
    ['a file in the place of a folder', ['pipeline.config.json'], 3, 'give the folder that it lies in'],
    ['an address', ['https://news.example/a'], 2, 'save https://news.example/a to a folder and give that folder'],
    ['two folders', ['input', '--input', 'other'], 2, 'got two: input and --input other'],
    ['half a pair to explain', ['explain', '1.3'], 2, 'The command with --help shows what it takes'],
    ['a form that there is not', ['--format', 'docx'], 2, 'Expected some of json, md, html, csv, atom'],
    ['standard output with --open', ['--output', '-', '--open'], 2, 'Expected an output folder for --open'],
    ['an option without its value', ['--input'], 2, 'argument missing'],
    ['a length that is no number', ['--max-words', 'abc'], 2, 'Expected a whole number'],
    [
      'a length out of range',
      ['--max-words', '5'],
      2,
      'Expected `summary.maxWords` to be an integer from 20 to 5000, got `5` (number)',
    ],
    ['a configuration that is missing', ['--config', 'none.json'], 2, 'none.json, but there is no such file'],
    ['an input folder that is missing', ['--input', 'none'], 3, 'name the folder that your articles are in'],
    ['an output among the articles', ['--output', 'input/summary'], 2, 'name another with --output'],
    ['an output below a file', ['--output', 'pipeline.config.json/x'], 4, 'pipeline.config.json/x'],
    ['nothing to verify', ['verify'], 3, 'merge the articles first'],
  ])('%s is refused with its exit code and a reason', async (_, args, status, reason) => {
    const result = await run(plain, ...args);
    expect(result).toMatchObject({ status, stdout: '', stderr: expect.stringContaining(reason) });
    expect(result.stderr).not.toMatch(/\n\s+at /);
  });
});

describe('a run', () => {
  test.concurrent('without any setting reads input, writes output, says what it did and can be verified', async () => {
    const input = { ...articles, 'empty.txt': '', 'photo.jpg': 'x' };
    const cwd = temporaryFolder(Object.fromEntries(Object.entries(input).map(([file, of]) => [`input/${file}`, of])));
    const { status, stdout, stderr } = await run(cwd);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(
        /^2 stories, 5 articles, 1 copy, \d+ statements, \d+ differences, 2 files set aside, \d+\.\d s$/,
      ),
      '  outlets: Bay Times 1, Evening Crier 1, Hill Post 1, Star Gazette 1, Valley Wire 1',
      expect.stringMatching(/^ {2}empty\.txt: /),
      expect.stringMatching(/^ {2}photo\.jpg: has a name ending that no reader takes/),
      pathToFileURL(path.join(realpathSync(cwd), 'output', 'summary.html')).href,
      path.join('output', 'summary.md'),
      path.join('output', 'summary.json'),
      '',
    ]);
    expect(Object.keys(outputOf(cwd))).toEqual(['summary.html', 'summary.json', 'summary.md']);
    expect(await run(cwd, 'verify')).toEqual({
      status: 0,
      stdout: 'Every sentence in output is borne out by the articles in input.\n',
      stderr: '',
    });
  });

  test.concurrent('the first word is the input folder, and a run that fails leaves no folder behind', async () => {
    const cwd = temporaryFolder({ 'my articles/a.txt': articles['bay.txt']!, 'photos/a.jpg': 'x', 'off.json': off });
    expect((await run(cwd, 'my articles', '-c', 'off.json', '-o', 'here/out')).status).toBe(0);
    expect((await run(cwd, 'photos', '-c', 'off.json', '-o', 'there/out')).status).toBe(3);
    expect([existsSync(path.join(cwd, 'here/out')), existsSync(path.join(cwd, 'there'))]).toEqual([true, false]);
  });

  test.concurrent('one outlet alone is told of', async () => {
    const { stdout } = await run(workplace({ 'bay.txt': articles['bay.txt']! }));
    expect(stdout).toContain('there is one outlet alone, so nothing to compare');
  });

  test.concurrent('further forms are written where they are asked for, verified, and taken away again', async () => {
    const cwd = workplace();
    expect((await run(cwd, '--format', 'csv,atom,jsonfeed,csl-json')).status).toBe(0);
    const files = outputOf(cwd);
    expect(Object.keys(files)).toEqual([
      ...['summary-differences.csv', 'summary-facts.csv', 'summary-sources.csv', 'summary.atom', 'summary.csl.json'],
      ...['summary.feed.json', 'summary.html', 'summary.json', 'summary.md'],
    ]);
    expect(files['summary-sources.csv']).toContain('Bay Times,Flood closes the old bridge at Milltown');
    const table = path.join(cwd, 'output', 'summary-facts.csv');
    appendFileSync(table, 'x');
    expect((await run(cwd, 'verify')).stderr).toContain('summary-facts.csv: line ');
    expect((await run(cwd)).status).toBe(0);
    expect(Object.keys(outputOf(cwd))).toEqual(['summary.html', 'summary.json', 'summary.md']);
  });

  test.concurrent('reads an article or JSON lines from standard input and prints a form to standard output', async () => {
    const cwd = workplace();
    const lines = ['Bay Times', 'Hill Post'].map((outlet) =>
      JSON.stringify({ outlet, title: 'Bridge shut', text: 'The flood closed the old stone bridge at Milltown.' }),
    );
    const { stdout, stderr } = await pipe(cwd, lines.join('\n'), '-', '-o', '-', '-f', 'json');
    expect(JSON.parse(stdout).stories[0].articles.map(({ outlet }: { outlet: string }) => outlet)).toEqual([
      'Bay Times',
      'Hill Post',
    ]);
    expect(stderr).toContain('1 story, 2 articles');
    expect((await pipe(cwd, articles['bay.txt']!, '--quiet', '--input', '-', '--output', '-')).stdout).toMatch(
      /^# Merged summary\n/,
    );
    expect(await pipe(cwd, '', '-')).toMatchObject({ status: 3, stderr: expect.stringContaining('got nothing') });
    expect(existsSync(path.join(cwd, 'output'))).toBe(false);
  });

  test.concurrent('--since tells what is new against an earlier output, the same folder among them, and it is verified', async () => {
    const cwd = workplace();
    expect((await run(cwd)).status).toBe(0);
    const hill = path.join(cwd, 'input', 'hill.txt');
    writeFileSync(hill, readFileSync(hill, 'utf8').replace('some 130 people', 'some 170 people'));
    expect((await run(cwd, '--since', 'output')).status).toBe(0);
    expect(outputOf(cwd)['summary.md']).toContain('**Hill Post edited hill.txt without saying so**');
    expect(outputOf(cwd)['summary.html']).toContain('Hill Post edited hill.txt without saying so');
    expect(JSON.parse(outputOf(cwd)['summary.json']!).since.edits).toHaveLength(1);
    expect((await run(cwd, 'verify')).status).toBe(0);
    expect(await run(cwd, '--since', 'nowhere')).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('Expected an earlier output folder or summary.json at nowhere'),
    });
  });

  test.concurrent('--quiet prints nothing', async () => {
    expect(await run(workplace({ ...articles, 'empty.txt': '' }), '--quiet')).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });

  test.concurrent('--verbose logs each stage as a JSON line on standard error', async () => {
    const { status, stderr } = await run(workplace({ ...articles, 'empty.txt': '' }), '--verbose');
    expect(status).toBe(0);
    const lines = stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const stages = ['read', 'prepare', 'dropRepeats', 'group', 'merge'];
    expect(lines.flatMap(({ stage }) => stage ?? [])).toEqual(stages);
    expect(lines.find(({ stage }) => stage === 'read')).toMatchObject({ items: 5, msg: 'stage done' });
    expect(lines).toContainEqual(expect.objectContaining({ file: 'empty.txt', msg: 'set aside' }));
  });

  test.concurrent('--max-words bounds the summary and takes the place of the setting in the file', async () => {
    const cwd = workplace(articles, { 'my.json': '{"summary":{"maxWords":300}}' });
    expect((await run(cwd, '--config', 'my.json', '--max-words', '20')).status).toBe(0);
    const { settings, stories } = JSON.parse(outputOf(cwd)['summary.json']!);
    expect(settings.summary).toEqual({ maxWords: 20 });
    const chosen = stories[0].statements.filter(({ id }: { id: string }) => stories[0].summary.includes(id));
    const words = chosen.flatMap(({ text }: { text: string }) => text.split(' '));
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThanOrEqual(20);
  });

  test.concurrent('takes folders in a configuration from where that file lies', async () => {
    const elsewhere = temporaryFolder();
    const cwd = temporaryFolder({
      'settings/my.json': JSON.stringify({
        input: '../texts',
        output: path.join(elsewhere, 'output'),
      }),
      ...Object.fromEntries(Object.entries(articles).map(([file, of]) => [`texts/${file}`, of])),
    });
    expect((await run(cwd, '--config', 'settings/my.json')).status).toBe(0);
    expect(Object.keys(outputOf(elsewhere))).toEqual(['summary.html', 'summary.json', 'summary.md']);
  });

  test.concurrent('writes the texts of the articles where the settings ask for it, and takes them away again', async () => {
    const asking = '{"output":{"articles":true}}';
    const cwd = workplace(articles, { 'my.json': asking, 'output/articles/notes.txt': 'mine' });
    const texts = () => readdirSync(path.join(cwd, 'output', 'articles')).sort();
    const names = ['bay.txt', 'comet.md.txt', 'hill.txt', 'notes.txt', 'wire-again.txt', 'wire-first.txt'];
    expect((await run(cwd, '--config', 'my.json')).status).toBe(0);
    expect(texts()).toEqual(names);
    expect((await run(cwd, 'verify')).status).toBe(0);
    rmSync(path.join(cwd, 'input', 'hill.txt'));
    expect((await run(cwd, '--config', 'my.json')).status).toBe(0);
    expect(texts()).toEqual(names.filter((name) => name !== 'hill.txt'));
    expect((await run(cwd)).status).toBe(0);
    expect(texts()).toEqual(['notes.txt']);
  });

  test.concurrent('--language any takes what is otherwise set aside, and the summary holds', async () => {
    const german =
      'Die Fähre zur Möweninsel fährt seit Montag wieder, nachdem ein Sturm den Anleger beschädigt hatte. Arbeiter haben in neun Tagen alle Pfähle ersetzt.';
    const cwd = workplace({ ...articles, 'bote.txt': german });
    expect((await run(cwd)).stdout).toContain('  bote.txt: is in German; newsmerge is made for English');
    expect((await run(cwd, '--language', 'any')).stdout).toContain('3 stories, 6 articles');
    expect((await run(cwd, 'verify')).status).toBe(0);
    expect(await run(cwd, '--language', 'all')).toMatchObject({ status: 2, stdout: '' });
  });

  test.concurrent('--one-story makes one story of articles on two events', async () => {
    const events = { 'a.txt': 'A flood closed the bridge near Tolm.\n', 'b.txt': 'Astronomers saw a comet.\n' };
    const storiesOf = (cwd: string) => JSON.parse(outputOf(cwd)['summary.json']!).stories.length;
    const [apart, together] = [workplace(events), workplace(events)];
    expect((await run(apart)).status).toBe(0);
    expect((await run(together, '--one-story')).status).toBe(0);
    expect([storiesOf(apart), storiesOf(together)]).toEqual([2, 1]);
  });

  test.concurrent('gives the same bytes with 1 and with 8 articles under way, whichever file was made first', async () => {
    const settings = (concurrency: number) => ({ 'pipeline.config.json': JSON.stringify({ concurrency }) });
    const one = workplace(articles, settings(1));
    const eight = workplace(Object.fromEntries(Object.entries(articles).reverse()), settings(8));
    expect((await run(one)).status).toBe(0);
    expect((await run(eight)).status).toBe(0);
    expect(outputOf(eight)).toEqual(outputOf(one));
  });
});

describe('a run that fails leaves the earlier output as it was', () => {
  const earlier = { 'output/summary.json': '{"earlier":1}', 'output/summary.md': '# Earlier' };
  const unchanged = { 'summary.json': '{"earlier":1}', 'summary.md': '# Earlier' };

  test.concurrent.each([
    ['no article can be used', { 'photo.jpg': 'x' }, 'every file in it was set aside:\n  photo.jpg: '],
    ['a name would move the cursor', { '\u001b[2Jx.jpg': 'x' }, '\ufffd[2Jx.jpg'],
  ])('where %s', async (_, input, reason) => {
    const cwd = workplace(input, earlier);
    const { status, stderr } = await run(cwd);
    expect(status).toBe(3);
    expect(stderr).toContain(reason);
    expect(outputOf(cwd)).toEqual(unchanged);
  });

  test.concurrent('where the folder is empty', async () => {
    const cwd = temporaryFolder({ ...earlier, 'empty/.keep': '' });
    expect(await run(cwd, '--input', 'empty')).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('it is empty'),
    });
    expect(outputOf(cwd)).toEqual(unchanged);
  });

  // The superuser may write anywhere.
  const testUnlessSuperuser = process.getuid?.() === 0 ? test.skip : test;
  testUnlessSuperuser('where the folder may not be written', async () => {
    const cwd = workplace(articles, earlier);
    chmodSync(path.join(cwd, 'output'), 0o500);
    const { status } = await run(cwd);
    chmodSync(path.join(cwd, 'output'), 0o700);
    expect(status).toBe(4);
    expect(outputOf(cwd)).toEqual(unchanged);
  });

  /** Starts a long run and waits for its first line, when it has taken the folder and begins to read. */
  async function startLongRun(cwd: string) {
    const child = spawn(process.execPath, [cli, '--verbose', '--input', 'many'], { cwd, env });
    await once(child.stderr, 'data');
    return { child, ended: once(child, 'exit') };
  }

  const many = Object.fromEntries(
    Array.from({ length: 400 }, (_, i) => [
      `many/${i}.txt`,
      Array.from({ length: 40 }, (_, k) => `The town of Place${i} opened its road number ${k} on Monday.`).join('\n\n'),
    ]),
  );

  test.concurrent('where a person stops it: exit code 130 and nothing left behind', async () => {
    const cwd = workplace(articles, { ...earlier, ...many, 'many/0.jpg': '' });
    const { child, ended } = await startLongRun(cwd);
    child.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
    expect(outputOf(cwd)).toEqual(unchanged);
  });

  test.concurrent('where another run has the folder, and where it is killed; the next run works and cleans up', async () => {
    const cwd = workplace(articles, { ...earlier, ...many, 'many/0.jpg': '' });
    const { child, ended } = await startLongRun(cwd);
    expect(await run(cwd)).toMatchObject({
      status: 5,
      stderr: expect.stringContaining(`Another run (process ${child.pid} on `),
    });
    child.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
    expect(outputOf(cwd)).toMatchObject(unchanged);
    expect(outputOf(cwd)).toHaveProperty(['.newsmerge.lock']);
    expect((await run(cwd)).status).toBe(0);
    expect(Object.keys(outputOf(cwd))).toEqual(['summary.html', 'summary.json', 'summary.md']);
    expect((await run(cwd, 'verify')).status).toBe(0);
  });
});

describe('verify', () => {
  test.concurrent('exits with 1 and says what is wrong when an output was changed or an article edited', async () => {
    const cwd = workplace();
    await run(cwd);
    const page = path.join(cwd, 'output', 'summary.md');
    const text = readFileSync(page, 'utf8');
    writeFileSync(page, text.replace('bridge', 'ridge'));
    expect(await run(cwd, 'verify')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^newsmerge: 1 violation in output:\n {2}summary\.md: line \d+ is not what/),
    });
    writeFileSync(page, text);
    appendFileSync(path.join(cwd, 'input', 'hill.txt'), 'x');
    expect(await run(cwd, 'verify')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('hill.txt: has changed since the summary was made'),
    });
  });
});

test.concurrent('a script, mark-up, a forged citation and control characters come out escaped, from wherever they come', async () => {
  const hostile = '<script>alert(1)</script> **bold** [7](#source-1-1) <img src=x onerror=alert(1)> &lt;b&gt;';
  const article = `---
title: "Flood at Milltown ${hostile} \\u202e \\e[31m"
outlet: "Crook ${hostile}"
date: 2021-05-03
---

The flood closed the old bridge at Milltown ${hostile} on Monday morning \u202e\u001b[31m in the valley. [1]: https://evil.example

# A heading that is none

Two cars and a delivery van were carried away by the water near www.evil.example and https://evil.example that day.
`;
  const cwd = workplace({ 'a.txt': article, '<b>[x](y)`.txt': article.replace('2021-05-03', '2021-05-04') });
  expect((await run(cwd)).status).toBe(0);
  const page = outputOf(cwd)['summary.md']!;
  const html = micromark(page, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const tags = new Set(Array.from(html.matchAll(/<([a-z0-9]+)/gi), ([, tag]) => tag));
  for (const tag of ['script', 'img', 'code', 'b']) expect(tags).not.toContain(tag);
  const targets = Array.from(html.matchAll(/href="([^"]*)"/g), ([, target]) => target);
  expect(targets.length).toBeGreaterThan(0);
  for (const target of targets) expect(target).toMatch(/^#source-1-[12]$/);
  expect(html.match(/<a href="[^"]*">7</)).toBeNull();
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; **bold** [7](#source-1-1)');
  expect(page).not.toMatch(/[^\P{C}\n]/u);
  expect((await run(cwd, 'verify')).status).toBe(0);
});

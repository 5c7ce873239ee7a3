import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { describeConfig } from '../src/config/config.ts';
import { errorTable } from '../src/errors.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const readText = (file: string) => readFileSync(path.join(root, file), 'utf8');
const readme = readText('README.md');
const docs = readdirSync(path.join(root, 'docs')).filter((file) => file.endsWith('.md'));
const documents = docs.map((file) => readText(`docs/${file}`)).join('\n');
const { scripts } = JSON.parse(readText('package.json'));

const newsmerge = (...args: readonly string[]) =>
  execFileSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], { cwd: root, encoding: 'utf8' });

/** The cells of the table row that begins with a cell. */
function rowOf(first: string, ...others: readonly string[]): readonly string[] {
  const start = `| ${[first, ...others].join(' | ')} |`;
  const row = documents.split('\n').find((line) => line.startsWith(start));
  if (row === undefined) throw new Error(`Expected a row in docs/ that starts ${start}, got none`);
  return row.slice(2, -2).split(' | ');
}

describe('the table of settings', () => {
  interface Node {
    readonly default?: unknown;
    readonly minimum?: number;
    readonly exclusiveMinimum?: number;
    readonly maximum?: number;
    readonly enum?: readonly string[];
    readonly properties?: Readonly<Record<string, Node>>;
    readonly anyOf?: readonly Node[];
  }
  const settings = (node: Node, at: string): [string, Node][] =>
    Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
      const inner = [child, ...(child.anyOf ?? [])].find(({ properties }) => properties);
      return inner ? settings(inner, `${at}${key}.`) : [[`${at}${key}`, child]];
    });
  const shown = (value: unknown) => (value === undefined ? 'none' : `\`${JSON.stringify(value)}\``);

  test.each(settings(describeConfig() as Node, ''))('has the range and the default of %s', (key, node) => {
    const [, range, standard] = rowOf(`\`${key}\``);
    expect(standard).toBe(shown(node.default));
    const bounded = [node, ...(node.anyOf ?? [])].find(({ maximum }) => maximum !== undefined) ?? node;
    const { minimum = bounded.exclusiveMinimum, maximum, enum: choices = [] } = bounded;
    expect(range!.match(/\d+/g)?.map(Number) ?? []).toEqual([minimum, maximum].filter((end) => end !== undefined));
    expect(range!.match(/"\w+"/g) ?? []).toEqual(choices.map((choice) => `"${choice}"`));
  });
});

test.each(Object.entries(errorTable))('the exit code of %s is in the table', (name, { exitCode }) => {
  expect(rowOf(String(exitCode), `\`${name}\``)[2]).not.toBe('');
});

describe('the command line', () => {
  const help = newsmerge('--help');
  const commands = Array.from(help.split('\nCommands:\n')[1]!.matchAll(/^ {2}([a-z]+) /gm), ([, name]) => name!);

  test('prints its commands', () => {
    expect(commands).toContain('verify');
  });

  test.each(commands)('%s is in the table of commands', (name) => {
    expect(documents).toMatch(new RegExp(`^\\| \`${name}(?: [^\`]*)?\` \\|`, 'm'));
  });

  test.each([['a run', []], ...commands.map((name) => [name, [name]] as const)] as const)(
    'the options of %s are in the table of options',
    (_, command) => {
      const text = newsmerge(...command, '--help');
      const printed = Array.from(text.matchAll(/^ {2}(?:(-\w), )?(--[a-z-]+(?: [<[]\w+[>\]])?)/gm));
      expect(printed).not.toEqual([]);
      for (const [, short, long] of printed) rowOf(short ? `\`${short}\`, \`${long}\`` : `\`${long}\``);
    },
  );
});

// Skipped where a person has put articles of their own in the place of the samples.
const testSamples = existsSync(path.join(root, 'input/suez-canal-reopens.txt')) ? test : test.skip;

testSamples(
  'the excerpt is what the samples give',
  () => {
    const output = temporaryFolder();
    newsmerge('--quiet', '--output', output);
    const summary = readFileSync(path.join(output, 'summary.md'), 'utf8').split('\n');
    const excerpt = Array.from(readme.matchAll(/^>(?: (.*))?$/gm), ([, line = '']) => line);
    expect(excerpt.length).toBeGreaterThan(20);
    expect(excerpt.filter((line) => line !== '…' && !summary.includes(line))).toEqual([]);
  },
  300_000,
);

test('the README is two screens long', () => {
  expect(readme.split(/\s+/).length).toBeLessThan(1700);
});

test('the example for programs is what the library does', () => {
  const [, example] = /```js\n([\s\S]*?)```/.exec(readText('docs/library.md'))!;
  const own = pathToFileURL(path.join(root, 'dist/index.js')).href;
  const cwd = temporaryFolder({ 'example.mjs': example!.replace("'newsmerge'", `'${own}'`) });
  const printed = execFileSync(process.execPath, ['example.mjs'], { cwd, encoding: 'utf8' });
  expect(printed).toContain('number: Two cars or three cars\n');
  expect(readdirSync(path.join(cwd, 'my-summary'))).toEqual(['summary.html', 'summary.json', 'summary.md']);
});

describe.each([
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  ...docs.map((file) => `docs/${file}`),
  ...readdirSync(path.join(root, 'docs/decisions')).map((f) => `docs/decisions/${f}`),
])('%s', (file) => {
  const text = readText(file);

  test('names only files that there are', () => {
    const named = Array.from(text.matchAll(/`((?:src|test|docs|bench|tools)\/[\w./-]+)`/g), ([, name]) => name!);
    expect(named.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  });

  test('links only to files and headings that there are', () => {
    const links = Array.from(text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([\w-]+))?\)/g), ([, to, heading]) => ({
      to: to!,
      heading,
    }));
    for (const { to, heading } of links.filter(({ heading }) => !heading?.startsWith('source-'))) {
      const target = to === '' ? path.join(root, file) : path.join(root, path.dirname(file), to);
      expect([to, existsSync(target)]).toEqual([to, true]);
      if (heading !== undefined) expect(anchorsOf(readFileSync(target, 'utf8'))).toContain(heading);
    }
  });

  test('names only scripts that there are', () => {
    const named = Array.from(text.matchAll(/npm run (?:--silent )?([a-z:]+)/g), ([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

/** As GitHub names headings. */
function anchorsOf(markdown: string): string[] {
  return Array.from(markdown.matchAll(/^#+ (.+)$/gm), ([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

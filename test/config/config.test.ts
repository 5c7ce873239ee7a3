import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { describeConfig, parseConfig, readConfig, resultSettings } from '../../src/config/config.ts';
import { NewsmergeError } from '../../src/errors.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof NewsmergeError && error.code === 'CONFIG') return error.message;
    throw error;
  }
  throw new Error('Expected an error of code CONFIG, got none');
}

const problemsOf = (settings: unknown) =>
  messageOf(() => parseConfig(settings, 'my.json'))
    .split('\n')
    .slice(1)
    .map((line) => line.trim());

test('no setting need be given', () => {
  const config = parseConfig({}, 'my.json');
  expect(config).toMatchObject({
    input: 'input',
    output: { folder: 'output', articles: false },
    concurrency: null,
    summary: { maxWords: 200 },
  });
});

test('a setting given takes the place of its default and of no other', () => {
  const { summary, group } = parseConfig({ summary: { maxWords: 50 }, group: { maxDays: 2 } }, 'my.json');
  expect([summary.maxWords, group.maxDays, group.threshold]).toEqual([50, 2, parseConfig({}, 'x').group.threshold]);
});

test('the output may be given as its folder alone', () => {
  expect(parseConfig({ output: 'x' }, 'my.json').output).toEqual({ folder: 'x', articles: false });
  expect(parseConfig({ output: { articles: true } }, 'my.json').output).toEqual({ folder: 'output', articles: true });
});

test('a $schema is accepted', () => {
  expect(() => parseConfig({ $schema: './pipeline.config.schema.json' }, 'my.json')).not.toThrow();
});

test('all problems are listed in one message, under the name of the file', () => {
  const settings = { concurrency: 0, summary: { maxWords: '200', words: 1 }, colour: 'red', group: { threshold: 1.5 } };
  expect(messageOf(() => parseConfig(settings, 'my.json'))).toMatch(/^my\.json has 5 problems:\n/);
  expect(problemsOf(settings)).toEqual([
    'Expected `concurrency` to be an integer from 1 to 256 or null, got `0` (number)',
    'Expected `group.threshold` to be a number from 0 to 1, got `1.5` (number)',
    'Expected `summary.maxWords` to be an integer from 20 to 5000, got `"200"` (string)',
    'Unknown setting `summary.words`; did you mean `summary.maxWords`?',
    'Unknown setting `colour`',
  ]);
});

describe('every setting', () => {
  interface Node {
    readonly type: string;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly description?: string;
    readonly properties?: Readonly<Record<string, Node>>;
    readonly anyOf?: readonly Node[];
  }
  const settings = (node: Node, at: readonly string[]): [string, readonly string[], Node][] =>
    Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
      const inner = [child, ...(child.anyOf ?? [])].find(({ properties }) => properties);
      return inner ? settings(inner, [...at, key]) : [[[...at, key].join('.'), [...at, key], child]];
    });
  const all = settings(describeConfig() as Node, []);
  const withValue = (at: readonly string[], value: unknown) =>
    at.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);

  test.each(all)('%s says what it does', (_, __, { description }) => {
    expect(description).toMatch(/\.$/);
  });

  test.each(all)('%s refuses a value of another type', (name, at, { type }) => {
    for (const wrong of [{ a: 1 }, type === 'boolean' ? 1 : true])
      expect(problemsOf(withValue(at, wrong))).toEqual([expect.stringContaining(`Expected \`${name}`)]);
  });

  test.each(all.filter(([, , { maximum }]) => maximum !== undefined))(
    '%s takes the ends of its range and nothing beyond them',
    (_, at, { minimum, maximum }) => {
      expect(() => parseConfig(withValue(at, maximum), 'x')).not.toThrow();
      expect(problemsOf(withValue(at, maximum! + 1))).toHaveLength(1);
      if (minimum !== undefined) expect(() => parseConfig(withValue(at, minimum), 'x')).not.toThrow();
      expect(problemsOf(withValue(at, (minimum ?? 1) - 1))).toHaveLength(1);
    },
  );
});

test.each([
  ['a list', [], 'Expected the settings to be an object, got `[]` (object)'],
  ['nothing at all', null, 'Expected the settings to be an object, got `null` (object)'],
  [
    'a number for the name of a field',
    { fields: { title: 1 } },
    'Expected `fields.title` to be a text that is not empty or null, got `1` (number)',
  ],
  [
    'a number for the output',
    { output: 5 },
    'Expected `output` to be a text that is not empty or an object, got `5` (number)',
  ],
  ['an output that there is not', { output: { summary: true } }, 'Unknown setting `output.summary`'],
  ['no name for the input', { input: '' }, 'Expected `input` to be a text that is not empty, got `""` (string)'],
])('%s is refused', (_, settings, problem) => {
  expect(problemsOf(settings)).toEqual([problem]);
});

test('a choice that there is not is refused with those that there are', () => {
  expect(problemsOf({ language: 'fr' })).toEqual(['Expected `language` to be one of en, any, got `"fr"` (string)']);
});

describe('a file', () => {
  const file = (text: string) => path.join(temporaryFolder({ 'my.json': text }), 'my.json');

  test('may begin with a byte order mark', () => {
    expect(readConfig(file('\uFEFF{"summary":{"maxWords":50}}')).summary.maxWords).toBe(50);
  });

  test('that is not JSON is refused with its name', () => {
    const name = file("{ 'summary': 1 }");
    expect(messageOf(() => readConfig(name))).toContain(`Expected ${name} to be JSON: `);
  });

  test('that is missing is refused with its name', () => {
    const name = path.join(temporaryFolder(), 'none.json');
    expect(messageOf(() => readConfig(name))).toBe(`Expected a configuration at ${name}, but there is no such file`);
  });

  test('that is a folder is refused', () => {
    expect(messageOf(() => readConfig(temporaryFolder()))).toContain('EISDIR');
  });
});

test('where a run reads, writes and how much at once is no part of its result', () => {
  const config = parseConfig({ $schema: 'x', input: 'a', output: 'b', concurrency: 2 }, 'x');
  expect(resultSettings(config)).toEqual(resultSettings(parseConfig({}, 'x')));
  expect(resultSettings(config).output).toEqual({ articles: false });
  expect(resultSettings(config)).toHaveProperty('summary.maxWords', 200);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { NewsmergeError } from '../../src/errors.ts';
import {
  clusterForm,
  factsForm,
  originForm,
  pairForm,
  segmentationForm,
  storyForm,
  summaryForm,
} from '../../src/evaluation/forms.ts';
import { readJsonLines } from '../../src/evaluation/readJsonl.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsmerge-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(file: string, content: string | Uint8Array): string {
  const path = join(folder, file);
  writeFileSync(path, content);
  return path;
}

function failure(read: () => unknown): NewsmergeError {
  try {
    read();
  } catch (error) {
    if (error instanceof NewsmergeError) return error;
    throw error;
  }
  throw new Error('Expected a NewsmergeError, got none');
}

const labelled = '{"a":"It rained.","b":"Rain fell.","label":1}';
const scored = '{"a":"It rained.","b":"It snowed.","score":2.5,"source":"made up"}';

describe('readJsonLines', () => {
  test('reads a record a line, whatever the line ends, blank lines and byte order mark', () => {
    const path = write('pairs.jsonl', `\uFEFF${labelled}\r\n\r\n${scored}\r\n`);
    expect(readJsonLines(path, pairForm)).toEqual([
      { a: 'It rained.', b: 'Rain fell.', label: true },
      { a: 'It rained.', b: 'It snowed.', score: 2.5 },
    ]);
  });

  test('unpacks a file that is packed with gzip', () => {
    expect(readJsonLines(write('pairs.jsonl.gz', gzipSync(`${labelled}\n${scored}\n`)), pairForm)).toHaveLength(2);
    expect(readJsonLines(write('list.json.gz', gzipSync(`[${labelled}]`)), pairForm)).toHaveLength(1);
  });

  test('reads one JSON value as one record, and a list as its items', () => {
    expect(readJsonLines(write('one.json', `{\n"facts": []\n}`), factsForm)).toEqual([{ facts: [] }]);
    expect(readJsonLines(write('list.json', `[${labelled},\n${scored}]`), pairForm)).toHaveLength(2);
  });

  test('names the file, the line, the field and what was expected', () => {
    const path = write('wrong.jsonl', `${labelled}\n\n{"a":"It rained.","b":7,"label":1}\n`);
    const error = failure(() => readJsonLines(path, pairForm));
    expect(error.code).toBe('USAGE');
    expect(error.message).toBe(`${path}:3: Expected \`b\` to be a string, got \`7\` (number)`);
  });

  test('names the place in a list', () => {
    const path = write('wrong.json', `[${labelled}, {"a":"It rained.","label":1}]`);
    expect(failure(() => readJsonLines(path, pairForm)).message).toBe(
      `${path}[1]: Expected \`b\` to be a string, got nothing`,
    );
  });

  test('names the line that is not JSON', () => {
    const path = write('cut.jsonl', `${labelled}\n{"a":`);
    expect(failure(() => readJsonLines(path, pairForm)).message).toContain(`${path}:2: Expected JSON: `);
  });

  test('shows no more than the start of a long value', () => {
    const path = write('long.jsonl', JSON.stringify('x'.repeat(1000)));
    expect(failure(() => readJsonLines(path, pairForm)).message).toBe(
      `${path}:1: Expected the record to be an object, got \`"${'x'.repeat(59)}…\` (string)`,
    );
  });

  test('refuses a file that is missing or holds nothing', () => {
    const missing = join(folder, 'missing.jsonl');
    expect(failure(() => readJsonLines(missing, pairForm)).message).toBe(
      `Expected records in ${missing}, but there is no such file`,
    );
    const empty = write('empty.jsonl', '\n\n');
    expect(failure(() => readJsonLines(empty, pairForm)).message).toBe(`Expected ${empty} to hold records, got none`);
  });
});

describe('the forms', () => {
  const messageOf = (form: Parameters<typeof readJsonLines>[1], record: object) =>
    failure(() => readJsonLines(write('record.json', JSON.stringify(record)), form)).message.replace(/^.*?: /, '');
  const docs = [{ name: 'a.txt', text: 'It rained.' }];

  test('a pair has a label or a score, not both', () => {
    const both = { a: '', b: '', label: 1, score: 1 };
    expect(messageOf(pairForm, both)).toMatch(/^Expected the record to be a pair with a `label` or a `score`, got/);
    expect(messageOf(pairForm, { a: '', b: '' })).toMatch(/^Expected the record to be a pair with a `label` or a/);
    expect(messageOf(pairForm, { a: '', b: '', label: 2 })).toBe(
      'Expected `label` to be 0, 1, true or false, got `2` (number)',
    );
  });

  test('a number serves as a name', () => {
    const path = write('story.json', '{"id":1,"topic":7,"cluster":"7a","text":"It rained."}');
    expect(readJsonLines(path, storyForm)).toEqual([{ id: '1', topic: '7', cluster: '7a', text: 'It rained.' }]);
  });

  test('a segmentation lists sentences that are not empty', () => {
    expect(messageOf(segmentationForm, { text: 'It rained.', sentences: ['It rained.', ''] })).toBe(
      'Expected `sentences.1` to be a string that is not empty, got `""` (string)',
    );
  });

  test('a summary has documents, references and a whole number of words', () => {
    expect(messageOf(summaryForm, { id: 's', docs, refs: [] })).toBe(
      'Expected `refs` to be a list with at least one item, got `[]` (list)',
    );
    expect(messageOf(summaryForm, { id: 's', docs, refs: ['Rain.'], words: 0 })).toBe(
      'Expected `words` to be an integer from 1 and up, got `0` (number)',
    );
  });

  test('what has one origin are documents of the story', () => {
    const origins = [{ docs: ['a.txt', 'b.txt'], copy: true }];
    expect(messageOf(originForm, { id: 'o', docs, origins })).toBe(
      'Expected `origins.0` to be names of its `docs`, got `"b.txt"` (string)',
    );
  });

  test('a member lies in the text of a document', () => {
    const clusters = (file: string, start: number, end: number) => ({
      id: 'c',
      docs,
      clusters: [{ fact: 'rain', members: [{ file, start, end }] }],
    });
    expect(messageOf(clusterForm, clusters('b.txt', 0, 5))).toBe(
      'Expected `clusters.0.members.0` to be in one of its `docs`, got `["b.txt",0,5]` (list)',
    );
    expect(messageOf(clusterForm, clusters('a.txt', 0, 11))).toBe(
      'Expected `clusters.0.members.0` to be a part of the 10 characters of a.txt, got `["a.txt",0,11]` (list)',
    );
    const path = write('clusters.json', JSON.stringify(clusters('a.txt', 0, 10)));
    expect(readJsonLines(path, clusterForm)[0]).toMatchObject({
      boilerplate: [],
      conflicts: [],
      origins: [],
      nuggets: [],
    });
  });

  test('the passages of boilerplate, conflicts and nuggets lie in the text of a document', () => {
    const story = { id: 'c', docs, clusters: [] };
    const outside = ['a.txt', 3, 3];
    expect(messageOf(clusterForm, { ...story, boilerplate: [outside] })).toContain('`boilerplate.0`');
    const nuggets = [{ fact: 'rain', vital: true, members: [outside] }];
    expect(messageOf(clusterForm, { ...story, nuggets })).toContain('`nuggets.0.members.0`');
    const values = [{ value: 'heavy', members: [outside] }];
    const conflicts = [{ about: 'rain', kind: 'name', relation: 'scope', values }];
    expect(messageOf(clusterForm, { ...story, conflicts })).toContain('`conflicts.0.values.0.members.0`');
  });
});

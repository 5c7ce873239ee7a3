import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { conflicts } from '../../../src/evaluation/tasks/conflicts.ts';
import { context } from './context.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'newsmerge-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [killed26, killed30] = ['The fire killed 26 people.', 'The fire killed 30 people.'];
const marked = { kind: 'number', relation: 'contradiction', values: ['26 people', '30 people'] };
const reports = [
  { outlet: 'Bay Times', publishedAt: '2022-03-01', text: killed26 },
  { outlet: 'Hill Post', publishedAt: '2022-03-01', text: killed30 },
];
const docs = [
  { name: 'a', text: `${killed26} A school is closed.` },
  { name: 'b', text: `${killed30} A road is closed.` },
];
const clusters = [{ fact: 'toll', members: docs.map(({ name }) => ({ file: name, start: 0, end: killed26.length })) }];

async function measure(...records: readonly object[]) {
  const file = path.join(folder, 'gold.jsonl');
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return conflicts.evaluate(conflicts.read(file), context({ byCase: true }));
}

const row = (tables: Awaited<ReturnType<typeof measure>>, name: string) =>
  tables[0]!.rows.find((candidate) => candidate.name === name)!;

describe('conflicts', () => {
  test('counts a conflict whose kind, relation and values are right', async () => {
    const tables = await measure({ id: 'fire', reports, conflicts: [marked] });
    expect(row(tables, 'newsmerge')).toEqual({
      name: 'newsmerge',
      counts: { cases: 1, marked: 1, found: 1, right: 1, 'false contradictions': 0 },
      measures: { precision: 1, recall: 1, F1: 1 },
    });
    expect(tables[1]!.rows.map(({ name }) => name)).toEqual(['fire']);
  });

  test('counts a contradiction that is marked otherwise as false, and right but for its relation', async () => {
    const tables = await measure({ id: 'fire', reports, conflicts: [{ ...marked, relation: 'update' }] });
    expect(row(tables, 'newsmerge').counts).toMatchObject({ found: 1, right: 0, 'false contradictions': 1 });
    expect(row(tables, 'any relation').counts).toMatchObject({ marked: 1, right: 1 });
    expect(row(tables, 'update').counts).toMatchObject({ marked: 1, found: 0 });
  });

  test('takes stories whose clusters are marked, with conflicts by the places of their sentences', async () => {
    const values = docs.map(({ name }) => ({ value: 'so many', members: [[name, 0, killed26.length]] }));
    const tables = await measure({ id: 'fire', docs, clusters, conflicts: [{ ...marked, about: 'toll', values }] });
    expect(row(tables, 'newsmerge').counts).toMatchObject({ marked: 1, found: 1, right: 1 });
  });

  test('refuses a record without two reports', async () => {
    await expect(measure({ id: 'fire', reports: [reports[0]] })).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('`reports` to be a list with at least two items'),
    });
  });
});

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { facts } from '../../../src/evaluation/tasks/facts.ts';
import { temporaryFolder } from '../../temporaryFolder.ts';
import { context } from './context.ts';

const fire = 'A fire destroyed the old mill in Marwick on Monday.';
const docs = [
  { name: 'a.txt', text: `${fire} The road was closed.`, outlet: 'A' },
  { name: 'b.txt', text: `${fire} A school will open in June.`, outlet: 'B' },
  { name: 'c.txt', text: 'The harbour council chose a new chairman.', outlet: 'C' },
];
const whole = { start: 0, end: fire.length, words: [[0, fire.length - 1]], main: true };

async function measure(members: readonly object[]) {
  const file = path.join(temporaryFolder({}), 'gold.json');
  writeFileSync(file, JSON.stringify({ id: 'mill', docs, facts: [{ fact: 'fire', members }] }));
  return (await facts.evaluate(facts.read(file), context()))[0]!.rows;
}

test('a passage that two articles have is credited to both, and to no third', async () => {
  const [own] = await measure([
    { file: 'a.txt', ...whole },
    { file: 'b.txt', ...whole },
  ]);
  expect(own).toMatchObject({ name: 'newsmerge', counts: { passages: 2, main: 2 } });
  expect(own!.measures).toMatchObject({ precision: 1, recall: 1, 'main F1': 1 });
});

test('a carrier that is marked and not credited costs recall, one credited and not marked precision', async () => {
  const [own] = await measure([
    { file: 'a.txt', ...whole },
    { file: 'c.txt', start: 0, end: 41, words: [[0, 40]], main: false },
  ]);
  // Asked of a: credited a and b, marked a and c. Asked of c: credited c, marked a and c.
  expect(own!.measures.precision).toBeCloseTo(2 / 3);
  expect(own!.measures.recall).toBeCloseTo(2 / 4);
});

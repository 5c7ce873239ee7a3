import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parseConfig } from '../../src/config/config.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';

/*
 * Floors that only rise: each lies just below what is reached by words alone, so that quality cannot be lost unseen. A
 * change that raises a figure raises its floor; one that has to lower a floor says why.
 */
const floors: readonly (readonly [task: string, file: string, measure: string, floor: number])[] = [
  ['segmentation', 'segmentation.jsonl', 'exact', 0.987],
  ['segmentation', 'segmentation.jsonl', 'F1', 0.995],
  ['pairs', 'pairs.jsonl', 'accuracy', 0.7],
  ['pairs', 'pairs.jsonl', 'F1', 0.73],
  ['pairs', 'pairs.jsonl', 'AUC', 0.73],
  ['clusters', 'clusters.json', 'B3 F1', 0.97],
  // pair recall was 0.94 at a precision of 0.91 before the threshold of a fact was raised; F1 was 0.93
  ['clusters', 'clusters.json', 'pair P', 0.99],
  ['clusters', 'clusters.json', 'pair R', 0.9],
  ['clusters', 'clusters.json', 'pair F1', 0.94],
  ['clusters', 'clusters.json', 'ARI', 0.94],
  ['wording', 'wording.jsonl', 'accuracy', 0.99],
  ['wording', 'wording.jsonl', 'precision', 0.88],
  ['wording', 'wording.jsonl', 'recall', 0.88],
  ['wording', 'wording-held-out.jsonl', 'accuracy', 0.99],
  ['wording', 'wording-held-out.jsonl', 'precision', 0.74],
  ['wording', 'wording-held-out.jsonl', 'recall', 0.99],
  // was 0.97 while figures were compared within a statement alone: twice as many real differences are found across a story, and
  // six of these cases, made to look like one thing, are now shown as unresolved; none is called a contradiction
  ['conflicts', 'conflicts.jsonl', 'precision', 0.84],
  ['conflicts', 'conflicts.jsonl', 'recall', 0.99],
  ['conflicts', 'conflicts-held-out.jsonl', 'precision', 0.94],
  ['conflicts', 'conflicts-held-out.jsonl', 'recall', 0.88],
  ['origins', 'origins.jsonl', 'copy F1', 0.99],
  ['origins', 'origins.jsonl', 'origin P', 0.99],
  ['origins', 'origins.jsonl', 'origin R', 0.92],
  ['origins', 'origins.jsonl', 'original', 0.99],
  ['origins', 'origins-held-out.jsonl', 'copy F1', 0.99],
  ['origins', 'origins-held-out.jsonl', 'origin F1', 0.99],
];

test.each(['conflicts.jsonl', 'conflicts-held-out.jsonl'])('no contradiction in %s is false', async (file) => {
  const [ours] = await rowsOf('conflicts', file);
  expect(ours.counts['false contradictions']).toBe(0);
});

test.each(floors)('%s of %s: %s stays at %d or above', async (task, file, measure, floor) => {
  const [ours] = await rowsOf(task, file);
  expect(ours.name).toBe('newsmerge');
  expect(ours.measures[measure]).toBeGreaterThanOrEqual(floor);
});

/** The rows of the first table. */
async function rowsOf(task: string, file: string) {
  const config = parseConfig({}, 'The test');
  const path = fileURLToPath(new URL(file, import.meta.url));
  const { tables } = JSON.parse(await evaluate(task, [path], config, { json: true }));
  return tables[0].rows;
}

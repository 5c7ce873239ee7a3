import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parseConfig } from '../../src/config.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';

/*
 * Floors that only rise: each lies just below what is reached by words alone, so that quality cannot be lost unseen. A
 * change that raises a figure raises its floor; one that has to lower a floor says why.
 */
const floors: readonly (readonly [task: string, file: string, measure: string, floor: number])[] = [
  ['segmentation', 'segmentation.jsonl', 'exact', 0.987],
  ['segmentation', 'segmentation.jsonl', 'F1', 0.995],
  ['pairs', 'pairs.jsonl', 'accuracy', 0.69],
  ['pairs', 'pairs.jsonl', 'F1', 0.72],
  ['pairs', 'pairs.jsonl', 'AUC', 0.71],
  ['clusters', 'clusters.json', 'B3 F1', 0.96],
  ['clusters', 'clusters.json', 'pair P', 0.91],
  ['clusters', 'clusters.json', 'pair R', 0.94],
  ['clusters', 'clusters.json', 'ARI', 0.92],
  ['origins', 'origins.jsonl', 'copy F1', 0.99],
  ['origins', 'origins.jsonl', 'origin P', 0.99],
  ['origins', 'origins.jsonl', 'origin R', 0.92],
  ['origins', 'origins.jsonl', 'original', 0.99],
];

test.each(floors)('%s of %s: %s stays at %d or above', async (task, file, measure, floor) => {
  const config = parseConfig({ similarity: { vectors: 'off' } }, 'The test');
  const path = fileURLToPath(new URL(file, import.meta.url));
  const { tables } = JSON.parse(await evaluate(task, [path], config, { json: true }));
  const [ours] = tables[0].rows;
  expect(ours.name).toBe('newsmerge');
  expect(ours.measures[measure]).toBeGreaterThanOrEqual(floor);
});

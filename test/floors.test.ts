import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

/**
 * The house from the ground up, a floor each: a folder stands for all files below it that are not named themselves. A
 * file imports its own folder and the floors below it, never another folder of its own floor.
 */
const floors = [
  ['model.ts', 'errors.ts'],
  ['report.ts', 'stage.ts'],
  ['lexicon/', 'executors/', 'clustering/'],
  ['annotate/'],
  ['cleaning/', 'similarity/'],
  ['readers/', 'articles/'],
  ['facts/', 'config/'],
  ['conflicts/'],
  ['summary/'],
  ['renderers/', 'stages/'],
  ['output/'],
  ['tasks.ts'],
  ['pipeline.ts', 'thread.ts', 'verify/', 'evaluation/'],
  ['explain/', 'merge.ts'],
  ['cli/', 'index.ts'],
  ['cli.ts'],
];

const root = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
const roomOf = (file: string) => floors.flat().find((entry) => file.startsWith(entry));
const floorOf = (file: string) => floors.findIndex((floor) => floor.includes(roomOf(file) ?? ''));
const importsOf = (file: string) =>
  Array.from(readFileSync(path.join(root, file), 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g), ([, to]) =>
    path.posix.join(path.posix.dirname(file), to!),
  );

test.each(files)('%s stands on a floor and imports only its own folder and the floors below', (file) => {
  const floor = floorOf(file);
  expect(floor).toBeGreaterThanOrEqual(0);
  expect(importsOf(file).filter((imported) => floorOf(imported) >= floor && roomOf(imported) !== roomOf(file))).toEqual(
    [],
  );
});

test.each(files)('%s imports files that there are', (file) => {
  expect(importsOf(file).filter((imported) => !files.includes(imported))).toEqual([]);
});

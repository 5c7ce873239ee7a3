import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

/** The house from the ground up: a folder stands for all files below it that are not named themselves. */
const floors = [
  ['model.ts', 'errors.ts', 'stage.ts', 'report.ts'],
  [
    'text/',
    'annotate/',
    'similarity/',
    'embedding/',
    'readers/',
    'renderers/',
    'clustering/',
    'origins/',
    'conflicts/',
    'wording/',
    'summary/',
    'evaluation/',
    'inputFolder.ts',
  ],
  ['stages/'],
  ['executors/'],
  [
    'config.ts',
    'configSchema.ts',
    'describeConfigIssue.ts',
    'pipeline.ts',
    'buildReport.ts',
    'reportSchema.ts',
    'verify.ts',
    'verifyConflicts.ts',
    'verifySpans.ts',
    'verifyWordings.ts',
    'readOutput.ts',
    'createRereader.ts',
    'explain/',
    'outputFolder.ts',
    'outputFiles.ts',
    'nameTextFiles.ts',
    'listEarlierTexts.ts',
    'progress.ts',
    'watch.ts',
    'serve.ts',
    'open.ts',
    'evaluation/evaluate.ts',
    'evaluation/formatTable.ts',
    'evaluation/tasks/',
  ],
  ['cli.ts', 'cli/', 'index.ts'],
];

const root = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
const floorOf = (file: string) => {
  const entries = floors.flat().filter((entry) => file.startsWith(entry));
  const closest = entries.reduce((longest, entry) => (entry.length > longest.length ? entry : longest), '');
  return floors.findIndex((floor) => floor.includes(closest));
};
const importsOf = (file: string) =>
  Array.from(readFileSync(path.join(root, file), 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g), ([, to]) =>
    path.posix.join(path.posix.dirname(file), to!),
  );

test.each(files)('%s stands on a floor and imports only its own and those below', (file) => {
  const floor = floorOf(file);
  expect(floor).toBeGreaterThanOrEqual(0);
  expect(importsOf(file).filter((imported) => floorOf(imported) > floor)).toEqual([]);
});

test.each(files)('%s imports files that there are', (file) => {
  expect(importsOf(file).filter((imported) => !files.includes(imported))).toEqual([]);
});

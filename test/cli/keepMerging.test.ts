import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { openOutputFolder } from '../../src/output/outputFolder.ts';
import { longTimeout, startNewsmerge, until, workplace } from './startNewsmerge.ts';

jest.setTimeout(longTimeout);

const bridge = 'The flood closed the old bridge at Milltown on Monday morning.\n';
const comet = 'Astronomers saw a comet of great beauty above the southern hills.\n';

/** Runs that wrote a summary print a line with this. */
const ran = ' set aside, ';

const summaryOf = (cwd: string) => readFileSync(path.join(cwd, 'output/summary.md'), 'utf8');

function watch(input: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const cwd = workplace(input);
  const { says, stop, printed, ended } = startNewsmerge(cwd, ['--watch', ...args]);
  return {
    cwd,
    says,
    stop,
    printed,
    ended,
    write: (file: string, text: string) => writeFileSync(path.join(cwd, 'input', file), text),
    complains: (text: string, times = 1) =>
      until(
        () => printed.stderr.split(text).length > times,
        () => `“${text}” ${times} times in ${JSON.stringify(printed)}`,
      ),
  };
}

test.concurrent('an article that is added, changed and removed gives a new summary each time; ctrl-C ends it well', async () => {
  const { cwd, says, stop, printed, write } = watch({ 'a.txt': bridge });
  await says('Watching input and pipeline.config.json; ctrl-C ends it\n');
  expect(summaryOf(cwd)).toContain('old bridge');
  mkdirSync(path.join(cwd, 'input/sky'));
  write('sky/b.txt', comet);
  await says('added: sky/b.txt\n2 stories, 2 articles, ');
  expect(summaryOf(cwd)).toContain('a comet of great beauty');
  write('sky/b.txt', comet.replace('beauty', 'length'));
  await says('changed: sky/b.txt\n2 stories, 2 articles, ');
  expect(summaryOf(cwd)).toContain('a comet of great length');
  rmSync(path.join(cwd, 'input/sky'), { recursive: true });
  await says('removed: sky/b.txt\n1 story, 1 article, ');
  expect(summaryOf(cwd)).not.toContain('comet');
  expect(await stop()).toBe(0);
  expect(printed.stderr).toBe('');
  expect(printed.stdout.split('summary.html')).toHaveLength(2);
  expect(readdirSync(path.join(cwd, 'output')).filter((name) => name.startsWith('.'))).toEqual([]);
});

test.concurrent('an empty and a missing folder are errors that it outlives', async () => {
  const { cwd, says, stop, complains, write } = watch({ 'a.txt': bridge });
  await says('Watching');
  const input = path.join(cwd, 'input');
  rmSync(path.join(input, 'a.txt'));
  await complains('but it is empty');
  expect(summaryOf(cwd)).toContain('old bridge');
  rmSync(input, { recursive: true });
  await complains('Expected an input folder');
  mkdirSync(input);
  write('b.txt', comet);
  await says(ran, 2);
  expect(summaryOf(cwd)).toContain('comet');
  expect(await stop('SIGTERM')).toBe(0);
});

test.concurrent('settings that are wrong for a while are an error, and count once they are right', async () => {
  const { cwd, says, stop, complains } = watch({ 'a.txt': bridge, 'b.txt': comet });
  await says('Watching');
  const settings = path.join(cwd, 'pipeline.config.json');
  writeFileSync(settings, '{"language":"en",');
  await complains('Expected pipeline.config.json to be JSON');
  mkdirSync(path.join(cwd, 'other'));
  renameSync(path.join(cwd, 'input/b.txt'), path.join(cwd, 'other/c.txt'));
  writeFileSync(settings, '{"language":"en","input":"other"}');
  await says('changed: settings (pipeline.config.json); added: c.txt; removed: a.txt');
  await says(ran, 2);
  expect(summaryOf(cwd)).not.toContain('bridge');
  appendFileSync(path.join(cwd, 'other/c.txt'), `\n${bridge}`);
  await says('changed: c.txt\n1 story, 1 article, ');
  expect(summaryOf(cwd)).toContain('bridge');
  expect(await stop()).toBe(0);
});

test.concurrent('wrong settings from the start end it at once', async () => {
  const { ended, printed } = watch({ 'a.txt': bridge }, '--max-words', '5');
  expect(await ended).toBe(2);
  expect(printed.stderr).toContain('Expected `summary.maxWords`');
});

test.concurrent('--quiet prints nothing but errors', async () => {
  const { cwd, printed, stop, complains, write } = watch({ 'a.txt': bridge }, '--quiet');
  const wrote = (text: string) =>
    until(
      () => existsSync(path.join(cwd, 'output/summary.md')) && summaryOf(cwd).includes(text),
      () => text,
    );
  await wrote('old bridge');
  write('b.txt', comet);
  await wrote('comet');
  rmSync(path.join(cwd, 'input'), { recursive: true });
  await complains('Expected an input folder');
  expect(await stop()).toBe(0);
  expect(printed.stdout).toBe('');
});

test.concurrent('waits for its turn where another run has the output folder', async () => {
  const { cwd, says, stop, complains, write } = watch({ 'a.txt': bridge });
  await says('Watching');
  const other = openOutputFolder(path.join(cwd, 'output'));
  write('b.txt', comet);
  await complains('Another run');
  other.release();
  await says(ran, 2);
  expect(await stop()).toBe(0);
});

/** A run that takes a while: each article has words of its own, and so is a story. */
const long = Object.fromEntries(
  Array.from({ length: 80 }, (_, i) => [
    `${i}.txt`,
    Array.from({ length: 20 }, (_, k) => `The town of Place${i} sold item${i} number ${k} to buyer${i}.`).join('\n\n'),
  ]),
);

test.concurrent('what changes during a run, however often, leads to one further run', async () => {
  const { cwd, says, stop, complains, write, printed } = watch({ ...long, 'x.jpg': '' }, '--verbose');
  await complains('x.jpg');
  write('0.txt', comet);
  write('1.txt', comet);
  write('new.txt', comet);
  rmSync(path.join(cwd, 'input/2.txt'));
  await says(ran, 2);
  expect(printed.stdout.match(/^(?:changed|added|removed): .*/gm)).toEqual([
    'changed: 0.txt, 1.txt; added: new.txt; removed: 2.txt',
  ]);
  expect(await stop()).toBe(0);
  expect(printed.stdout.split(ran)).toHaveLength(3);
});

test.concurrent('ctrl-C during a run stops it midway: exit code 130, nothing left behind', async () => {
  const { cwd, stop, complains, printed } = watch({ ...long, 'x.jpg': '' }, '--verbose');
  await complains('x.jpg');
  expect(await stop()).toBe(130);
  expect(printed.stderr).toContain('newsmerge: Stopped; the earlier summary stays as it was');
  expect(existsSync(path.join(cwd, 'output'))).toBe(false);
});

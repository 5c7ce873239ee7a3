import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { describeChanges, type Survey, untilChanged } from '../../src/cli/watch.ts';
import { surveyInput } from '../../src/readers/inputFolder.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const survey = (states: Readonly<Record<string, string>>): Survey => new Map(Object.entries(states));

/** Ends a wait that would go on for ever. */
class Enough extends Error {}

/** Before each look one of these happens; after the last the wait is over. */
function script(...events: readonly (() => void)[]) {
  const left = [...events];
  return async () => {
    const event = left.shift();
    if (!event) throw new Enough();
    event();
  };
}

describe('waiting for a change', () => {
  const nothing = () => {};

  test('takes as long as nothing changes', async () => {
    const folder = temporaryFolder({ 'a.txt': 'a' });
    const look = () => surveyInput(folder);
    await expect(untilChanged(look, look(), script(nothing, nothing, nothing))).rejects.toThrow(Enough);
  });

  test('goes on while a file is being written, and ends with the look that finds it as it was', async () => {
    const folder = temporaryFolder({ 'a.txt': 'a' });
    const look = () => surveyInput(folder);
    const write = () => appendFileSync(path.join(folder, 'b.txt'), 'more ');
    await expect(untilChanged(look, look(), script(write, write, write))).rejects.toThrow(Enough);
    const seen = look();
    const found = await untilChanged(look, seen, script(write, write, write, nothing));
    expect(found).toEqual(look());
    expect(describeChanges(seen, found)).toBe('changed: b.txt');
  });

  test('does not end for a file that came and went', async () => {
    const folder = temporaryFolder({ 'a.txt': 'a' });
    const look = () => surveyInput(folder);
    const file = path.join(folder, 'b.txt');
    const come = () => writeFileSync(file, 'b');
    await expect(
      untilChanged(
        look,
        look(),
        script(come, () => rmSync(file), nothing, nothing),
      ),
    ).rejects.toThrow(Enough);
  });

  test('ends for a file that never comes to rest', async () => {
    const folder = temporaryFolder({ 'a.txt': 'a' });
    const look = () => surveyInput(folder);
    let looks = 0;
    const write = async () => {
      looks += 1;
      appendFileSync(path.join(folder, 'b.txt'), 'more ');
    };
    await untilChanged(look, look(), write);
    expect(looks).toBe(61);
  });

  test.each<[string, (folder: string) => void, string]>([
    ['a new file', (folder) => writeFileSync(path.join(folder, 'b.txt'), 'b'), 'added: b.txt'],
    ['a file that grew', (folder) => appendFileSync(path.join(folder, 'a.txt'), 'a'), 'changed: a.txt'],
    [
      'a file put in the place of another',
      (folder) => {
        writeFileSync(path.join(folder, '.new'), 'c');
        renameSync(path.join(folder, '.new'), path.join(folder, 'a.txt'));
      },
      'changed: a.txt',
    ],
    ['a file that is gone', (folder) => rmSync(path.join(folder, 'a.txt')), 'removed: a.txt'],
    [
      'a file in a new folder',
      (folder) => {
        mkdirSync(path.join(folder, 'x/y'), { recursive: true });
        writeFileSync(path.join(folder, 'x/y/b.txt'), 'b');
      },
      'added: x/y/b.txt',
    ],
  ])('ends for %s', async (_, act, changes) => {
    const folder = temporaryFolder({ 'a.txt': 'a' });
    const look = () => surveyInput(folder);
    const seen = look();
    const found = await untilChanged(
      look,
      seen,
      script(() => act(folder), nothing),
    );
    expect(describeChanges(seen, found)).toBe(changes);
  });

  test.each(['.hidden.txt', '.a.txt.swp'])('does not end for %s, which no run reads', async (name) => {
    const folder = temporaryFolder({ 'a.txt': 'a' });
    const look = () => surveyInput(folder);
    const write = () => writeFileSync(path.join(folder, name), 'b');
    await expect(untilChanged(look, look(), script(write, nothing, nothing))).rejects.toThrow(Enough);
  });

  test('sees a folder that is gone, and that is there again', async () => {
    const folder = path.join(temporaryFolder({ 'input/a.txt': 'a' }), 'input');
    const look = () => surveyInput(folder);
    const gone = await untilChanged(
      look,
      look(),
      script(() => rmSync(folder, { recursive: true }), nothing),
    );
    expect([...gone.values()]).toEqual([expect.stringContaining('cannot be read: no such file or directory')]);
    const again = await untilChanged(
      look,
      gone,
      script(() => mkdirSync(folder), nothing),
    );
    expect([...again]).toEqual([]);
  });
});

test('changes are told by kind, sorted, no more than three names of each', () => {
  const before = survey({ 'd.txt': '1', 'same.txt': '1', 'r.txt': '1' });
  const after = survey({ 'd.txt': '2', 'same.txt': '1', 'z.txt': '1', 'n.txt': '1', 'o.txt': '1', 'b.txt': '1' });
  expect(describeChanges(before, after)).toBe('changed: d.txt; added: b.txt, n.txt, o.txt and 1 more; removed: r.txt');
});

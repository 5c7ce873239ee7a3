import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { serve } from '../../src/cli/serve.ts';
import { longTimeout, type Running, startNewsmerge, workplace } from './startNewsmerge.ts';

jest.setTimeout(longTimeout);

const input = { 'a.txt': 'The flood closed the old bridge at Milltown on Monday morning.\n' };
const addressOf = ({ printed }: Running) => printed.stdout.match(/Serving the summary until ctrl-C at (\S+)\n/)![1]!;

test.concurrent('--serve shows the summary until it is stopped, which is no error', async () => {
  const running = startNewsmerge(workplace(input), ['--serve', '0']);
  await running.says('Serving the summary until ctrl-C at ');
  expect(addressOf(running)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await (await fetch(addressOf(running))).text()).toContain('old bridge');
  const events = await fetch(`${addressOf(running)}events`);
  expect(await running.stop()).toBe(0);
  await expect(events.text().then(() => 'ended')).rejects.toThrow('terminated');
  expect(running.printed.stderr).toBe('');
});

test.concurrent('--watch --serve tells a page that listens of each run', async () => {
  const cwd = workplace(input);
  const running = startNewsmerge(cwd, ['--watch', '--serve', '0']);
  await running.says('Serving the summary until ctrl-C at ');
  await (await fetch(addressOf(running))).text();
  const events = await fetch(`${addressOf(running)}events`);
  writeFileSync(path.join(cwd, 'input', 'b.txt'), 'Astronomers saw a comet of great beauty above the hills.\n');
  let heard = '';
  for await (const part of events.body!.pipeThrough(new TextDecoderStream())) {
    heard += part;
    if (heard.includes('event: run\n')) break;
  }
  expect(await (await fetch(addressOf(running))).text()).toContain('a comet of great beauty');
  expect(await running.stop()).toBe(0);
});

test.concurrent.each([[['--serve', '0']], [['--serve', '0', '--watch']]])(
  '%j --quiet prints the address, which nobody could know otherwise, and nothing else',
  async (args) => {
    const running = startNewsmerge(workplace(input), [...args, '--quiet']);
    await running.says('Serving the summary until ctrl-C at ');
    expect(await (await fetch(addressOf(running))).text()).toContain('old bridge');
    expect(await running.stop()).toBe(0);
    expect(running.printed).toEqual({
      stdout: `Serving the summary until ctrl-C at ${addressOf(running)}\n`,
      stderr: '',
    });
  },
);

test.concurrent('a run that fails ends with its own code, served or not', async () => {
  expect(await startNewsmerge(workplace({ 'a.jpg': '' }), ['--serve', '0']).ended).toBe(3);
});

test.concurrent('a port that is taken, and one that is none, are refused before the run', async () => {
  await using other = await serve(0);
  const { port } = new URL(other.address);
  const taken = startNewsmerge(workplace(input), ['--serve', port]);
  expect(await taken.ended).toBe(6);
  expect(taken.printed).toEqual({ stdout: '', stderr: expect.stringContaining(`port ${port}, but another program`) });
  expect(await startNewsmerge(workplace(input), ['--serve', '65536']).ended).toBe(2);
});

test.concurrent('--open without a desktop says where the summary is and costs the run nothing', async () => {
  const cwd = workplace(input);
  const { DISPLAY, WAYLAND_DISPLAY, ...env } = process.env;
  const running = startNewsmerge(cwd, ['--open'], env);
  expect(await running.ended).toBe(0);
  if (process.platform === 'linux')
    expect(running.printed.stderr).toMatch(
      /^newsmerge: cannot open the summary here: this .*; open it yourself:\nfile:\/\/\S+\/output\/summary\.html\n$/,
    );
  expect(running.printed.stdout).toContain('output/summary.md');
});

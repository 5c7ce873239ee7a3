import { chmodSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { open } from '../../src/cli/open.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { until } from './startNewsmerge.ts';

const address = 'http://127.0.0.1:8340/?a=$(touch no)&b=;"';

/** A desktop whose opener is this shell script. */
function desktop(name: string, script: string) {
  const folder = temporaryFolder({ [name]: `#!/bin/sh\n${script}\n` });
  chmodSync(path.join(folder, name), 0o700);
  return { folder, env: { PATH: `${folder}${path.delimiter}${process.env.PATH}`, DISPLAY: ':0', FOLDER: folder } };
}

test.each([
  ['linux', 'xdg-open', `${address}\n`],
  ['darwin', 'open', `${address}\n`],
  ['win32', 'rundll32', `url.dll,FileProtocolHandler\n${address}\n`],
] as const)('on %s the address goes to %s as it is', async (platform, name, expected) => {
  const { folder, env } = desktop(
    name,
    'printf "%s\\n" "$@" > "$FOLDER/args.part" && mv "$FOLDER/args.part" "$FOLDER/args"',
  );
  expect(await open(address, { platform, env })).toBeNull();
  await until(
    () => existsSync(path.join(folder, 'args')),
    () => 'the opener to be called',
  );
  expect(readFileSync(path.join(folder, 'args'), 'utf8')).toBe(expected);
});

test('a program that stays is left alone', async () => {
  const { env } = desktop('xdg-open', 'sleep 3');
  expect(await open(address, { platform: 'linux', env })).toBeNull();
});

test('an opener that fails is told', async () => {
  const { env } = desktop('open', 'exit 3');
  expect(await open(address, { platform: 'darwin', env })).toBe('open ended with code 3');
});

test('a machine without a desktop is told', async () => {
  expect(await open(address, { platform: 'linux', env: {} })).toContain('this machine has no desktop');
  expect(await open(address, { platform: 'linux', env: { DISPLAY: ':0', PATH: '/no/such/folder' } })).toBe(
    'there is no xdg-open',
  );
});

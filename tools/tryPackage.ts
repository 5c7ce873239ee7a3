/**
 * `npm run try:package`: packs newsmerge, installs the packed file into an empty project and uses it there as people would:
 * the samples by `npx newsmerge demo`, a summary verified, the library from a program. What npm has in its cache it does not
 * ask for again.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const program = `
import { merge, writeReport } from 'newsmerge';
const text = 'The flood closed the old stone bridge at Milltown on Monday.';
const report = await merge([{ outlet: 'Bay Times', text }, { outlet: 'Hill Post', text }]);
writeReport(report, 'library');
console.log(report.stories[0].statements[0].outlets.join(', '));
`;

const project = mkdtempSync(path.join(os.tmpdir(), 'newsmerge-package-'));
/** What a lifecycle script of this package tells npm is not for the one in the project. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_(?:package|lifecycle)_/.test(name)),
);
const run = (command: string, ...args: readonly string[]) =>
  execFileSync(command, args, { cwd: project, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
try {
  const packed = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', project], {
    encoding: 'utf8',
  });
  writeFileSync(path.join(project, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }\n');
  writeFileSync(path.join(project, 'use.js'), program);
  run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', packed.trim());
  expectThat('prints its version', /^\d+\.\d+\.\d+$/.test(run('npx', 'newsmerge', '--version').trim()));
  const shown = run('npx', 'newsmerge', 'demo');
  expectThat('says where the summary of the samples is', shown.includes('newsmerge-demo/summary.html'));
  const { stories } = JSON.parse(readFileSync(path.join(project, 'newsmerge-demo/summary.json'), 'utf8'));
  expectThat('merges the two stories of the samples', stories.length === 2);
  const samples = path.join(project, 'node_modules/newsmerge/input');
  const verified = run('npx', 'newsmerge', 'verify', '--input', samples, '--output', 'newsmerge-demo');
  expectThat('verifies their summary', verified.includes('borne out'));
  expectThat('merges articles for a program', run(process.execPath, 'use.js').trim() === 'Bay Times, Hill Post');
  console.log('The packed file installs and runs.');
} finally {
  rmSync(project, { recursive: true, force: true });
}

function expectThat(what: string, holds: boolean): void {
  if (!holds) throw new Error(`Expected that the package ${what}, but it does not`);
  console.log(`ok: ${what}`);
}

/**
 * `npm run bench -- start`: what a start costs, as a ratio to a bare `node -e 0` of the same moment: `--version`, `--help`,
 * and a run on the samples with all that it needs. Each is the median of several, taken in turn.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { inTemporaryFolder } from './timeRuns.ts';

const rounds = 9;
/** The most that each may take, as a multiple of bare node. */
const most = { '--version': 3, '--help': 3 };

await inTemporaryFolder((folder) => {
  const cli = ['dist/cli.js'];
  const run = [...cli, '--quiet', '--input', process.env.INPUT ?? 'input', '--output', path.join(folder, 'output')];
  const starts = { 'node -e 0': ['-e', '0'], '--version': [...cli, '--version'], '--help': [...cli, '--help'], run };
  const times = new Map<string, number[]>(Object.keys(starts).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, args] of Object.entries(starts)) {
      const start = performance.now();
      execFileSync(process.execPath, args, { stdio: 'ignore' });
      times.get(name)!.push(performance.now() - start);
    }
  }
  const medianOf = (name: string) => times.get(name)!.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
  const bare = medianOf('node -e 0');
  for (const name of times.keys()) {
    console.log(`${name}: ${medianOf(name).toFixed(0)} ms, ${(medianOf(name) / bare).toFixed(1)} times bare node`);
    if (medianOf(name) / bare > (most[name as keyof typeof most] ?? Number.POSITIVE_INFINITY)) process.exitCode = 1;
  }
});

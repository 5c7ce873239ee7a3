/**
 * `npm run bench`: time from the start of the process to the written summary, for folders of made-up articles, beside
 * what a bare Node and a plain read of the same files take in the same run. `first` is a run that makes every sentence
 * vector, `again` one that finds them in its cache. Seconds differ between machines, ratios much less. Each figure but
 * `first` is the median of three.
 */
import { execFileSync } from 'node:child_process';
import { inTemporaryFolder, median, timeRuns } from './timeRuns.ts';

const sizes = [4, 100, 1000];
const outlets = 4;

await inTemporaryFolder((folder) => {
  const bare = median(() => execFileSync(process.execPath, ['-e', '0']));
  console.log(`bare node: ${bare.toFixed(0)} ms\n`);
  console.log(
    'articles | read ms | first ms | again ms | again over bare node | first, per article ms | again, per article ms',
  );
  const startUp = timeRuns(folder, { articles: 1, outlets });
  const beyond = sizes.map((articles) => {
    const { read, first, again } = timeRuns(folder, { articles, outlets });
    const own = { first: first - startUp.first, again: again - startUp.again };
    const columns = [read, first, again].map((ms) => ms.toFixed(0));
    const each = [own.first, own.again].map((ms) => (ms / articles).toFixed(2));
    console.log([articles, ...columns, `${(again / bare).toFixed(1)}x`, ...each].join(' | '));
    return own;
  });
  const [small, large] = sizes.slice(-2) as [number, number];
  const allowed = Math.log((large * Math.log(large)) / (small * Math.log(small))) / Math.log(large / small);
  for (const kind of ['first', 'again'] as const) {
    const exponent = Math.log(beyond.at(-1)![kind] / beyond.at(-2)![kind]) / Math.log(large / small);
    console.log(
      `growth from ${small} to ${large}, ${kind}: exponent ${exponent.toFixed(2)}; n log n is ${allowed.toFixed(2)}`,
    );
    if (exponent > allowed) process.exitCode = 1;
  }
});

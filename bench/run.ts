/**
 * `npm run bench`: time from the start of the process to the written summary, for folders of made-up articles, beside
 * what a bare Node and a plain read of the same files take. Seconds differ between machines, ratios much less. Each
 * figure is the median of three.
 */
import { execFileSync } from 'node:child_process';
import { inTemporaryFolder, median, timeRuns } from './timeRuns.ts';

const sizes = [4, 100, 1000];
const outlets = 4;

await inTemporaryFolder((folder) => {
  const bare = median(() => execFileSync(process.execPath, ['-e', '0']));
  console.log(`bare node: ${bare.toFixed(0)} ms\n`);
  console.log('articles | read ms | run ms | over bare node | per article ms');
  const startUp = timeRuns(folder, { articles: 1, outlets }).run;
  const beyond = sizes.map((articles) => {
    const { read, run } = timeRuns(folder, { articles, outlets });
    const own = run - startUp;
    const columns = [read, run].map((ms) => ms.toFixed(0));
    console.log([articles, ...columns, `${(run / bare).toFixed(1)}x`, (own / articles).toFixed(2)].join(' | '));
    return own;
  });
  const [small, large] = sizes.slice(-2) as [number, number];
  const allowed = Math.log((large * Math.log(large)) / (small * Math.log(small))) / Math.log(large / small);
  const exponent = Math.log(beyond.at(-1)! / beyond.at(-2)!) / Math.log(large / small);
  console.log(`growth from ${small} to ${large}: exponent ${exponent.toFixed(2)}; n log n is ${allowed.toFixed(2)}`);
  if (exponent > allowed) process.exitCode = 1;
});

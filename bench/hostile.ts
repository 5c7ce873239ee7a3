/**
 * `npm run bench -- hostile`: what input takes that is made to cost more than it should, for half of the largest that is
 * read or refused for what it is and for that: seconds of the processor beyond those of a start, their ratio, and the
 * peak of memory, of a whole run by words alone. Then the same for what a text is split into, in this process. Fails where
 * a run takes more than the marks, or where twice as much takes more than three times as long.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { splitTokens } from '../src/annotate/splitTokens.ts';
import { stem } from '../src/annotate/words/stems.ts';
import {
  type HostileFiles,
  hostileArticles,
  hostileFiles,
  hostilePdf,
  hostileSentences,
  hostileTexts,
} from '../test/readers/hostileFiles.ts';
import { longRuns } from './longRuns.ts';
import { inTemporaryFolder } from './timeRuns.ts';

const maxSeconds = 20;
const maxMegabytes = 512;
const maxRatio = 3;
/** Below this many seconds a ratio tells nothing. */
const fewestSeconds = 1;
const runLength = 1_000_000;

const inputs = [...hostileFiles, ...hostileSentences, hostilePdf, ...hostileTexts, ...hostileArticles];

await inTemporaryFolder((folder) => {
  const start = measure(path.join(folder, 'start'), {});
  console.log(`a start: ${start.seconds.toFixed(2)} s, ${start.megabytes.toFixed(0)} MB\n`);
  console.log('input | half s | whole s | ratio | whole MB');
  for (const [i, { name, full, make }] of inputs.entries()) {
    const [half, whole] = [full / 2, full].map((size) =>
      measure(path.join(folder, `${i} ${size}`), make(Math.ceil(size))),
    ) as [Usage, Usage];
    report(name, half.seconds - start.seconds, whole.seconds - start.seconds, whole.megabytes);
  }
});
console.log(`\na run of ${runLength} characters | half s | whole s | ratio`);
for (const unit of longRuns) {
  const time = (length: number) => {
    const text = unit.repeat(length / unit.length);
    return secondsOf(() => splitTokens(text, { start: 0, end: text.length }));
  };
  report(`splitTokens, ${unit}`, time(runLength / 2), time(runLength));
}
const timeStem = (length: number) => secondsOf(() => stem('x'.repeat(length)));
report('stem, x', timeStem(runLength / 2), timeStem(runLength));

interface Usage {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Merges these files and one good article. */
function measure(folder: string, files: ReturnType<HostileFiles['make']>): Usage {
  const input = path.join(folder, 'input');
  mkdirSync(input, { recursive: true });
  const config = path.join(folder, 'config.json');
  writeFileSync(config, JSON.stringify({}));
  const all = { 'good.txt': 'The pier at Kelder is open again.\n', ...files };
  for (const [name, content] of Object.entries(all)) writeFileSync(path.join(input, name), content);
  const places = ['--config', config, '--input', input, '--output', path.join(folder, 'output')];
  const printUsage = path.join(import.meta.dirname, 'printUsage.mjs');
  return JSON.parse(
    String(execFileSync(process.execPath, ['--import', printUsage, 'dist/cli.js', '--quiet', ...places])),
  );
}

function secondsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1e6;
}

function report(name: string, half: number, whole: number, megabytes?: number): void {
  const ratio = whole < fewestSeconds ? null : whole / Math.max(half, 0.01);
  const isMissed = whole > maxSeconds || (ratio ?? 0) > maxRatio || (megabytes ?? 0) > maxMegabytes;
  const columns = [half.toFixed(2), whole.toFixed(2), ratio?.toFixed(1) ?? '-', megabytes?.toFixed(0)];
  console.log([name, ...columns.filter((column) => column !== undefined)].join(' | ') + (isMissed ? ' MISSED' : ''));
  if (isMissed) process.exitCode = 1;
}

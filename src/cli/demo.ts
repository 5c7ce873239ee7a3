import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NewsmergeError } from '../errors.ts';
import { type RunFlags, run } from './run.ts';

const samples = fileURLToPath(new URL('../../input', import.meta.url));

/** Merges the samples that come with newsmerge into a folder of their own. */
export async function demo(flags: RunFlags): Promise<void> {
  if (!existsSync(`${samples}/suez-canal-reopens.txt`))
    throw new NewsmergeError('INPUT', `Expected the samples in ${samples}, but they were taken out`);
  if (!flags.quiet) console.log(`Merging the samples in ${samples}`);
  await run({ ...flags, input: samples, output: flags.output ?? 'newsmerge-demo' });
}

/**
 * `npm run bench -- annotate`: how many sentences a second are split into tokens, tagged and parsed on one core, those of
 * about 22 words that `makeSentences` invents. Time is that of the processor. Fails below the mark.
 */
import { annotateTokens } from '../src/annotate/annotateTokens.ts';
import { expectAtLeast } from './marks.ts';
import { makeSentences } from './sentences.ts';

const rounds = 5;
const { sentences } = await makeSentences(3000, 20210323);

let least = Number.POSITIVE_INFINITY;
for (let round = 0; round < rounds; round += 1) {
  const before = process.cpuUsage();
  for (const { text } of sentences) annotateTokens(text, { start: 0, end: text.length });
  const { user, system } = process.cpuUsage(before);
  least = Math.min(least, (user + system) / 1_000_000);
}
console.log(`${sentences.length} sentences: ${least.toFixed(2)} s`);
expectAtLeast('  sentences a second', sentences.length / least, 3000);

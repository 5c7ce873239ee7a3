/**
 * `npm run bench -- join`: how fast sentences that report one fact are found among others by words alone, as ratios to
 * known ways that run beside it: all pairs by `string-similarity`, and the package `minhash` with an exact check, against
 * candidates with an exact cosine. Memory and growth are those
 * of child processes. Fails when a figure misses its mark, when the candidates are not those of comparing all pairs, or
 * when too few of the labelled pairs are found.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import stringSimilarity from 'string-similarity';
import { contentStems } from '../src/annotate/words/contentStems.ts';
import type { Sentence } from '../src/model.ts';
import { type Content, weigh } from '../src/similarity/content.ts';
import { joinAbove } from '../src/similarity/joinAbove.ts';
import { cosine } from '../src/similarity/sparseVector.ts';
import { countTerms } from '../src/similarity/terms.ts';
import { fastest } from './fastest.ts';
import { findByMinhash } from './findByMinhash.ts';
import { candidateCosine, findDuplicates } from './findDuplicates.ts';
import type { ChildFigures } from './joinChild.ts';
import { expectAtLeast, expectAtMost, format } from './marks.ts';
import { recallOf } from './recallOf.ts';
import { type LabelledSentences, makeSentences } from './sentences.ts';

const seed = 20210323;
const leastRecall = 0.95;
/** Node lets its memory grow before it looks for what it can free; this makes the children look sooner. */
const tightMemory = ['--max-old-space-size=420', '--max-semi-space-size=8'];

const thousand = await makeSentences(1000, seed);
expectExact(thousand);
expectExact(await makeSentences(5000, seed));

await expectRecall(thousand);
const ours = await fastest(30, () => findDuplicates(thousand.sentences));
const allPairs = await fastest(2, () => compareAll(thousand.sentences));
console.log(`1000 sentences: ${ours.toFixed(1)} ms, all pairs by string-similarity ${allPairs.toFixed(0)} ms`);
expectAtLeast('  times as fast', allPairs / ours, 300);

const tenThousand = await makeSentences(10_000, seed);
await expectRecall(tenThousand);
const joined = await fastest(10, () => joinAbove(weighAll(tenThousand.sentences), candidateCosine));
const judged = await fastest(5, () => findDuplicates(tenThousand.sentences));
let byMinhash: ReturnType<typeof findByMinhash> = [];
const minhash = await fastest(2, () => {
  byMinhash = findByMinhash(tenThousand.sentences);
});
const itsRecall = recallOf(byMinhash, tenThousand.facts).toFixed(3);
console.log(
  `10000 sentences: candidates ${joined.toFixed(0)} ms, all evidence on them included ${judged.toFixed(0)} ms`,
);
console.log(`  minhash, candidates and their Jaccard index: ${minhash.toFixed(0)} ms, recall ${itsRecall}`);
expectAtLeast('  candidates and their cosine, times as fast', minhash / joined, 10);
console.log(`  all evidence included, times as fast: ${format(minhash / judged)}`);

const [small, large] = [runChild(10_000), runChild(100_000)];
console.log(`100000 sentences: ${large.ms.toFixed(0)} ms, 10000 in a process of their own ${small.ms.toFixed(0)} ms`);
expectAtLeast('  recall', large.recall, leastRecall);
expectAtMost('  peak memory in MB', large.peakMegabytes, 600);
expectAtMost('  growth of time, exponent', Math.log10(large.ms / small.ms), 1.3);

/** Whether the join finds what comparing all pairs finds. */
function expectExact({ sentences }: LabelledSentences): void {
  const vectors = weighAll(sentences);
  const joined = joinAbove(vectors, candidateCosine).map(({ a, b }) => `${a} ${b}`);
  const compared = vectors.flatMap((later, b) =>
    vectors.slice(0, b).flatMap((earlier, a) => (cosine(earlier, later) >= candidateCosine ? [`${a} ${b}`] : [])),
  );
  const same = joined.length === compared.length && joined.every((pair, i) => pair === compared[i]);
  console.log(`${sentences.length} sentences: ${joined.length} candidates, all pairs compared ${compared.length}`);
  expectAtLeast('  the same pairs', same ? 1 : 0, 1);
}

function weighAll(sentences: readonly Sentence[]): Content[] {
  const stems = sentences.map(contentStems);
  const { numbersOf, idf } = countTerms(stems);
  return stems.map((stems) => weigh(numbersOf(stems), idf));
}

async function expectRecall({ sentences, facts }: LabelledSentences): Promise<void> {
  expectAtLeast(`${sentences.length} sentences: recall`, recallOf(findDuplicates(sentences), facts), leastRecall);
}

function compareAll(sentences: readonly Sentence[]): number {
  let alike = 0;
  sentences.forEach(({ text }, b) => {
    for (let a = 0; a < b; a += 1) alike += stringSimilarity.compareTwoStrings(sentences[a]!.text, text) >= 0.5 ? 1 : 0;
  });
  return alike;
}

function runChild(count: number): ChildFigures {
  const child = fileURLToPath(new URL('./joinChild.ts', import.meta.url));
  const printed = execFileSync(process.execPath, [
    ...process.execArgv,
    ...tightMemory,
    child,
    String(count),
    String(seed),
  ]);
  return JSON.parse(String(printed));
}

/**
 * `npm run fit:concepts -- FILE...`: fits how likely a person's summary holds a concept, on stories with summaries that
 * people wrote (the form of `evaluate summaries`), and prints the constants of src/summary/concepts.ts. A concept's label
 * is the part of the summaries that hold it; each story counts the same. Then it tells, for each story in one of five
 * parts judged by what was fitted to the other four, how well the likelihoods rank the story's concepts. Same files, same
 * constants.
 */

import { stem } from '../src/annotate/words/stems.ts';
import { splitWords } from '../src/annotate/words/words.ts';
import { parseConfig } from '../src/config/config.ts';
import { rocAuc } from '../src/evaluation/classification.ts';
import { summaryForm } from '../src/evaluation/forms.ts';
import { readJsonLines } from '../src/evaluation/readJsonl.ts';
import { clusterStory } from '../src/evaluation/tasks/clusterStory.ts';
import { formStories } from '../src/evaluation/tasks/formStories.ts';
import { readDocuments } from '../src/evaluation/tasks/readDocuments.ts';
import { fitLogistic, predict } from '../src/similarity/logisticRegression.ts';
import { canonicalizeTask } from '../src/stages/canonicalize.ts';
import { findTraits, listConcepts } from '../src/summary/concepts.ts';

interface Story {
  readonly rows: readonly (readonly number[])[];
  /** 0 to 1. */
  readonly labels: readonly number[];
}

const penalty = 0.01;
const folds = 5;

const config = parseConfig({}, 'The defaults');
const context = { config, byCase: false, oneStory: true };

const stories: Story[] = [];
for (const { docs, refs } of process.argv.slice(2).flatMap((file) => readJsonLines(file, summaryForm))) {
  const [group] = await formStories(await readDocuments(docs), context);
  if (!group) continue;
  const traits = findTraits(await canonicalizeTask.run(await clusterStory(group, context)));
  const written = refs.map((ref) => {
    const words = splitWords(ref);
    return new Set(listConcepts({ language: 'en', words, stems: words.map(stem) }));
  });
  stories.push({
    rows: [...traits.values()],
    labels: [...traits.keys()].map((concept) => written.filter((ref) => ref.has(concept)).length / refs.length),
  });
}

const { intercept, weights } = fitTo(stories);
const ranked = stories.map((story, i) => {
  const model = fitTo(stories.filter((_, j) => j % folds !== i % folds));
  return rocAuc(
    story.rows.map((row) => predict(model, row)),
    story.labels.map((label) => label > 0),
  );
});
const known = ranked.filter((auc) => !Number.isNaN(auc));
console.log(`intercept ${intercept.toFixed(4)}, weights ${weights.map((weight) => weight.toFixed(4)).join(', ')}`);
console.log(
  `mean AUC of ${known.length} stories ${(known.reduce((sum, auc) => sum + auc, 0) / known.length).toFixed(4)}`,
);

function fitTo(from: readonly Story[]) {
  return fitLogistic(
    from.flatMap(({ rows }) => rows),
    from.flatMap(({ labels }) => labels),
    { l2: penalty, weights: from.flatMap(({ labels }) => labels.map(() => 1 / labels.length)) },
  );
}

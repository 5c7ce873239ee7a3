import { bestOf } from '../../src/annotate/linearModel.ts';
import { describeContext, features, listTagFeatures, type TagLexicon } from '../../src/annotate/tagTokens.ts';
import type { WordForm } from '../../src/annotate/wordForms.ts';
import { createPerceptron, type Perceptron } from './perceptron.ts';
import { createRandom } from './random.ts';

export interface TaggedSentence {
  readonly forms: readonly WordForm[];
  readonly tags: Uint8Array;
}

/** A word seen so often with one tag alone is never anything else. */
const certainCount = 40;
const certainShare = 0.995;
/** From so many sightings on, the set of tags a word is seen with is told. */
const leastSeen = 3;
/** A tag counts among those of a word from this share on. */
const leastShare = 0.05;

/** What tags the words of the training have. */
export function buildLexicon(sentences: readonly TaggedSentence[]): TagLexicon {
  const counts = new Map<number, Map<number, number>>();
  for (const { forms, tags } of sentences) {
    for (const [i, { word }] of forms.entries()) {
      const of = counts.get(word) ?? new Map<number, number>();
      counts.set(word, of);
      of.set(tags[i]!, (of.get(tags[i]!) ?? 0) + 1);
    }
  }
  const sets = new Map<number, number>();
  const certain = new Map<number, number>();
  for (const [word, of] of counts) {
    const total = [...of.values()].reduce((sum, count) => sum + count, 0);
    if (total < leastSeen) continue;
    const frequent = [...of].filter(([, count]) => count >= total * leastShare);
    const byTag = frequent.map(([tag]) => tag).sort((a, b) => a - b);
    sets.set(
      word,
      byTag.reduce((hash, tag) => (hash * 97 + tag + 1) % 65521, 7),
    );
    const [tag, count] = [...of].reduce((most, entry) => (entry[1] > most[1] ? entry : most));
    if (total >= certainCount && count >= total * certainShare) certain.set(word, tag);
  }
  return { sets, certain };
}

export function trainTagger(
  sentences: readonly TaggedSentence[],
  lexicon: TagLexicon,
  classes: number,
  epochs: number,
  seed: number,
  leastSeen: number,
): Perceptron {
  const perceptron = createPerceptron(classes, leastSeen);
  const scores = new Int32Array(classes);
  const random = createRandom(seed);
  const order = [...sentences];
  for (const { forms, tags } of order) {
    const context = describeContext(forms, lexicon);
    for (let i = 0; i < forms.length; i += 1) {
      perceptron.observe(features, listTagFeatures(context, i, tags, features));
    }
  }
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    random.shuffle(order);
    for (const { forms, tags } of order) {
      const context = describeContext(forms, lexicon);
      const guessed = new Uint8Array(forms.length);
      for (let i = 0; i < forms.length; i += 1) {
        const certain = lexicon.certain.get(forms[i]!.word);
        if (certain !== undefined) {
          guessed[i] = certain;
          continue;
        }
        const count = listTagFeatures(context, i, guessed, features);
        perceptron.score(features, count, scores);
        const guess = bestOf(scores, classes);
        guessed[i] = guess;
        if (guess !== tags[i]) perceptron.update(features, count, tags[i]!, guess);
        perceptron.tick();
      }
    }
  }
  return perceptron;
}

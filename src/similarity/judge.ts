import type { LogisticModel } from './logisticRegression.ts';

/** The weight of one kind of evidence: `base + byLength * fullness`. */
interface Weight {
  readonly base: number;
  readonly byLength: number;
}

/**
 * A fitted logistic regression over named evidence. What evidence is worth depends on how much there is to compare: one
 * word more or less is much in a headline and little in a long sentence. So each weight, and the intercept, grows or
 * shrinks with the length of the shorter sentence.
 */
export interface Coefficients {
  readonly intercept: Weight;
  readonly evidence: Readonly<Record<string, Weight>>;
}

/** The model for two sentences of which the shorter has so many words. */
export type ModelFor = (words: number) => LogisticModel;

/** Words that make a sentence half as full as one can be. */
const halfFull = 20;

/** How much there is to compare, by the words of the shorter sentence: 0 for none, a half for 20, towards 1 for many. */
export function fullnessOf(words: number): number {
  return words / (words + halfFull);
}

/** The models for evidence that comes in the order of `names`. Throws a `RangeError` for evidence that was never fitted. */
export function createModels({ intercept, evidence }: Coefficients, names: readonly string[]): ModelFor {
  const weights = names.map((name) => {
    const fitted = evidence[name];
    if (!fitted) throw new RangeError(`Expected a fitted weight for \`${name}\`, got none: run \`npm run fit\``);
    return fitted;
  });
  const models = new Map<number, LogisticModel>();
  const modelFor = (words: number): LogisticModel => {
    const fullness = fullnessOf(words);
    const weigh = ({ base, byLength }: Weight) => base + byLength * fullness;
    return { intercept: weigh(intercept), weights: weights.map(weigh) };
  };
  return (words) => {
    const model = models.get(words) ?? modelFor(words);
    models.set(words, model);
    return model;
  };
}

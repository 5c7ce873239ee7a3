import { mean } from './mean.ts';
import { countItems, type Multiset, overlap, total } from './multiset.ts';
import { type PrecisionRecall, withF1 } from './precisionRecall.ts';
import { type RougeTokenOptions, rougeTokens } from './rougeTokens.ts';

export interface RougeOptions extends RougeTokenOptions {
  /**
   * Instead of counting over all references, leave out each in turn, take the best of the others by recall, and average
   * (Lin 2004, section 2.1): what a summary must be scored with to be compared with the references themselves. Without
   * effect on fewer than two references. Default false.
   */
  readonly jackknife?: boolean;
}

/**
 * ROUGE-N as ROUGE-1.5.5 counts it (Lin 2004, "ROUGE: a package for automatic evaluation of summaries"): n-grams of the
 * candidate that a reference has too, each as often as the side with fewer of it. With several references the counts of
 * all are added before they are divided (`-f A`), so a longer reference weighs more. Stop words count; candidate and
 * references alike are cut at `maxWords`, as `-l` does. `n` is 1 or more.
 *
 * 1.5.5 rounds recall and precision to five decimals before it makes F1 of them; here nothing is rounded. Blind spot:
 * it counts words, not facts; a negation or a wrong number costs next to nothing.
 */
export function rougeN(
  candidate: string,
  references: readonly string[],
  n: number,
  options: RougeOptions = {},
): PrecisionRecall {
  return scoreUnits(candidate, references, options, (tokens) => nGrams(tokens, n));
}

/**
 * ROUGE-SU as ROUGE-1.5.5 counts it (`-2 maxSkip -u`): pairs of tokens in order with at most `maxSkip` tokens between
 * them, and single tokens. The last token of a text is never counted as a single one, an oddity of 1.5.5 that is kept
 * so that scores can be compared. Otherwise like {@link rougeN}.
 */
export function rougeSU(
  candidate: string,
  references: readonly string[],
  options: RougeOptions & { readonly maxSkip?: number } = {},
): PrecisionRecall {
  const { maxSkip = 4 } = options;
  return scoreUnits(candidate, references, options, (tokens) => skipBigrams(tokens, maxSkip));
}

interface Counts {
  readonly hits: number;
  readonly candidate: number;
  readonly reference: number;
}

type Units = (tokens: readonly string[]) => readonly string[];

function scoreUnits(
  candidate: string,
  references: readonly string[],
  options: RougeOptions,
  units: Units,
): PrecisionRecall {
  const count = (text: string) => countItems(units(rougeTokens(text, options)));
  const found = count(candidate);
  const counts = references.map((reference) => compare(found, count(reference)));
  if (!options.jackknife || counts.length < 2) return score(counts);
  const scores = leaveOneOut(counts).map((others) => score([bestByRecall(others)]));
  return {
    precision: mean(scores.map(({ precision }) => precision)),
    recall: mean(scores.map(({ recall }) => recall)),
    f1: mean(scores.map(({ f1 }) => f1)),
  };
}

function compare(candidate: Multiset, reference: Multiset): Counts {
  return { hits: overlap(candidate, reference), candidate: total(candidate), reference: total(reference) };
}

function score(counts: readonly Counts[]): PrecisionRecall {
  let hits = 0;
  let found = 0;
  let expected = 0;
  for (const count of counts) {
    hits += count.hits;
    found += count.candidate;
    expected += count.reference;
  }
  return hits === 0 ? withF1(0, 0) : withF1(hits / found, hits / expected);
}

function leaveOneOut<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.map((_, left) => items.filter((_, index) => index !== left));
}

function bestByRecall(counts: readonly Counts[]): Counts {
  const recall = ({ hits, reference }: Counts) => (reference === 0 ? 0 : hits / reference);
  return counts.reduce((best, next) => (recall(next) > recall(best) ? next : best));
}

function nGrams(tokens: readonly string[], n: number): readonly string[] {
  const grams: string[] = [];
  for (let start = 0; start + n <= tokens.length; start++) grams.push(tokens.slice(start, start + n).join(' '));
  return grams;
}

function skipBigrams(tokens: readonly string[], maxSkip: number): readonly string[] {
  const grams: string[] = [];
  for (let first = 0; first < tokens.length - 1; first++) {
    grams.push(tokens[first]!);
    const last = Math.min(first + maxSkip + 1, tokens.length - 1);
    for (let second = first + 1; second <= last; second++) grams.push(`${tokens[first]} ${tokens[second]}`);
  }
  return grams;
}

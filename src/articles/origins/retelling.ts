import { rarityOf } from '../../similarity/rarity.ts';
import type { ComparedSentence } from './sentenceIndex.ts';
import { fitSlots, type Slots } from './slots.ts';

/** A text whose facts another has in the same order, however they are worded. */
export interface Retelling {
  /** 0 to 1: the part of the shorter text's sentences that go with one of the other's, all in one order. */
  readonly part: number;
  /** Positions of those of the first text. */
  readonly sentences: readonly number[];
}

/** Fewer facts come in one order by chance: who, where and when come first in most reports. */
const fewest = 7;
/** Two sentences that go together share so much of the shorter one. */
const shared = 0.35;
/** A sentence that weighs less is shared by chance; four telling words weigh more. */
const leastWeight = 15;
/** Texts that share less of the shorter one's content are not aligned. */
const sharedContent = 0.4;

/** What is compared of a text: for each sentence its telling stems outside quotations, names and figures included. */
export interface Outline {
  readonly sentences: readonly {
    readonly stems: ReadonlySet<string>;
    readonly weight: number;
    readonly slots: Slots;
  }[];
  readonly stems: ReadonlySet<string>;
  /** How many of the sentences tell enough not to be shared by chance. */
  readonly telling: number;
}

export function outline(sentences: readonly ComparedSentence[]): Outline {
  const weighed = sentences.map(({ content, slots }) => ({ stems: content, weight: weigh(content), slots }));
  return {
    sentences: weighed,
    stems: new Set(sentences.flatMap(({ content }) => [...content])),
    telling: weighed.filter(({ weight }) => weight >= leastWeight).length,
  };
}

/** Whether a text tells enough to be found in another, or another in it. */
export function mayBeRetold({ telling }: Outline): boolean {
  return telling >= fewest;
}

/**
 * Aligns two texts sentence by sentence in order, so that what goes together shares most (Needleman & Wunsch 1970, without
 * cost for what is left out); part 0 where they have little in common, or mostly other figures and names. Synonyms throughout do not hide a copy: its names, figures and nouns
 * come in the order of the original, which two reporters of one event do not keep to.
 */
export function findRetelling(mine: Outline, theirs: Outline): Retelling {
  const none = { part: 0, sentences: [] };
  const shorter = Math.min(mine.telling, theirs.telling);
  if (shorter < fewest || containment(mine.stems, theirs.stems) < sharedContent) return none;
  const closeness = mine.sentences.map((one) => theirs.sentences.map((other) => compare(one, other)));
  const best = [new Float64Array(theirs.sentences.length + 1)];
  for (const [i, row] of closeness.entries()) {
    const [above, line] = [best[i]!, new Float64Array(row.length + 1)];
    for (const [j, value] of row.entries()) line[j + 1] = Math.max(above[j + 1]!, line[j]!, above[j]! + value);
    best.push(line);
  }
  const sentences: number[] = [];
  let fitting = 0;
  for (let [i, j] = [closeness.length, theirs.sentences.length]; i > 0 && j > 0; ) {
    if (best[i]![j] === best[i - 1]![j]) i -= 1;
    else if (best[i]![j] === best[i]![j - 1]) j -= 1;
    else {
      [i, j] = [i - 1, j - 1];
      sentences.unshift(i);
      if (fitSlots(mine.sentences[i]!.slots, theirs.sentences[j]!.slots)) fitting += 1;
    }
  }
  if (2 * fitting < sentences.length) return none;
  return { part: Math.min(1, sentences.length / shorter), sentences };
}

function compare(a: Outline['sentences'][number], b: Outline['sentences'][number]): number {
  const lighter = Math.min(a.weight, b.weight);
  if (lighter === 0) return 0;
  const common = weigh([...a.stems].filter((stem) => b.stems.has(stem)));
  const part = (common / lighter) * Math.min(1, lighter / leastWeight);
  return part >= shared ? part : 0;
}

function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return weigh([...small].filter((stem) => large.has(stem))) / weigh(small);
}

function weigh(stems: Iterable<string>): number {
  let sum = 0;
  for (const stem of stems) sum += rarityOf(stem);
  return sum;
}

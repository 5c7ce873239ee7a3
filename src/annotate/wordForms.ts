import { hashText, mix, scatter } from './hash.ts';
import { allNames, commonNouns, type FindLists, nameLists } from './nameLists.ts';
import { isDemonym } from './names/demonyms.ts';
import { isPersonNoun } from './names/personNouns.ts';
import { isPersonTitle } from './names/personTitles.ts';
import { coarseOf, middleOf, noCluster, type WordClusters } from './wordClusters.ts';

/** What the features of all models say of a word apart from its place: numbers, looked up once for each spelling. */
export interface WordForm {
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly lower: string;
  /** Of `lower`. */
  readonly word: number;
  /** Of the kinds of its characters, runs of one kind shortened to two: "Xx-d" for "Covid-19". */
  readonly shape: number;
  /** Of the first 1 to 4 characters of `lower`, then of the last 1 to 5; the whole word where it is shorter. */
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** Classes of the whole word, of its beginning and of its end. */
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
  readonly head: number;
  readonly tail: number;
  /** What the word lists say: 1 for a title of persons, 2 for a noun for one, 3 for a people, 0 for nothing. */
  readonly list: number;
  /** What {@link nameLists} it is in, those of names where it begins with a capital letter. */
  readonly lists: number;
  /** Whether it begins with a capital letter. */
  readonly isCapital: boolean;
  /** Whether it has two capital letters or more and no small one. */
  readonly isUpper: boolean;
}

/** Makes {@link WordForm}s, and keeps those it made. */
export function createWordForms(clusters: WordClusters, listsOf: FindLists): (text: string) => WordForm {
  const made = new Map<string, WordForm>();
  return (text) => {
    const known = made.get(text);
    if (known) return known;
    const form = describe(text, clusters, listsOf);
    if (made.size >= cacheLimit) made.clear();
    made.set(text, form);
    return form;
  };
}

const cacheLimit = 50_000;
const longestPrefix = 4;
const longestSuffix = 5;
const longestShape = 12;

function describe(text: string, clusters: WordClusters, listsOf: FindLists): WordForm {
  const lower = text.toLowerCase().replace(/[’ʼ＇]/g, "'");
  const length = lower.length;
  const fine = clusters.fineOf(lower);
  const isWhole = fine !== noCluster;
  const head = isWhole ? fine : clusters.headOf(lower);
  const tail = isWhole ? noCluster : clusters.tailOf(lower);
  const isCapital = /^\p{Lu}/u.test(text);
  const lists = listsOf(lower);
  const nouns = lists & commonNouns || listsOf(lower.replace(/s$/, '')) & commonNouns;
  return {
    text,
    lower,
    word: hashText(lower),
    shape: hashText(shapeOf(text)),
    prefixes: Array.from({ length: longestPrefix }, (_, i) => mix(i, hashText(lower, 0, Math.min(i + 1, length)))),
    suffixes: Array.from({ length: longestSuffix }, (_, i) =>
      mix(i + 10, hashText(lower, Math.max(0, length - i - 1), length)),
    ),
    fine: isWhole ? scatter(fine + 1) : 0,
    middle: scatter(isWhole ? middleOf(fine) + 2000 : middleOf(tail) + 3000),
    coarse: scatter(isWhole ? coarseOf(fine) + 4000 : coarseOf(tail) + 5000),
    head: scatter(middleOf(head) + (isWhole ? 6000 : 7000)),
    tail: mix(middleOf(tail), middleOf(head)),
    list: listOf(lower.replace(/\.$/, '')),
    lists: nouns | (isCapital ? lists & (allNames | nameLists.opening) : 0),
    isCapital,
    isUpper: /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(text),
  };
}

function listOf(lower: string): number {
  return isPersonTitle(lower) ? 1 : isPersonNoun(lower) ? 2 : isDemonym(lower) ? 3 : 0;
}

function shapeOf(text: string): string {
  let shape = '';
  for (const character of text) {
    const kind = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}/u.test(character)
        ? 'x'
        : /\d/.test(character)
          ? 'd'
          : character;
    if (shape.endsWith(kind + kind)) continue;
    shape += kind;
    if (shape.length >= longestShape) break;
  }
  return shape;
}

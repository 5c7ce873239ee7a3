import { commonNouns, type FindLists, nameLists, wholeNames } from './nameLists.ts';
import type { WordForm } from './wordForms.ts';

/** What the lists of names say of the words of a sentence, a number for each word. */
export interface ListedNames {
  /** The lists that have the longest name here, and where in it the word stands; 0 outside of listed names. */
  readonly spans: Int32Array;
  /** Of the last word of the run of capitalized words that the word is in, its hash, and what lists of nouns it is in. */
  readonly runWords: Int32Array;
  readonly runNouns: Int32Array;
}

/** A listed name has no more words than this. */
const longest = 5;

export function findListedNames(forms: readonly WordForm[], listsOf: FindLists): ListedNames {
  const { length } = forms;
  const spans = new Int32Array(length);
  for (let i = 0; i < length; ) {
    const { lists, size } = matchLongest(forms, i, listsOf);
    for (let k = 0; lists > 0 && k < size; k += 1) spans[i + k] = lists * 8 + placeIn(k, size);
    i += size;
  }
  const runWords = new Int32Array(length);
  const runNouns = new Int32Array(length);
  for (let i = length - 1; i >= 0; i -= 1) {
    const form = forms[i]!;
    if (!form.isCapital) continue;
    const goesOn = i + 1 < length && forms[i + 1]!.isCapital;
    runWords[i] = goesOn ? runWords[i + 1]! : form.word;
    runNouns[i] = goesOn ? runNouns[i + 1]! & ~1 : (form.lists & commonNouns) * 4 + 3;
  }
  return { spans, runWords, runNouns };
}

/** The longest listed name from a word on, its first and last word capitalized. */
function matchLongest(forms: readonly WordForm[], from: number, listsOf: FindLists): { lists: number; size: number } {
  const first = forms[from]!;
  if (!first.isCapital) return { lists: 0, size: 1 };
  let best = { lists: first.lists & wholeNames, size: 1 };
  if (!(first.lists & nameLists.opening)) return best;
  let words = first.lower;
  for (let size = 2; size <= longest && from + size <= forms.length; size += 1) {
    const form = forms[from + size - 1]!;
    words += form.lower.startsWith("'") ? form.lower : ` ${form.lower}`;
    const lists = form.isCapital ? listsOf(words) & wholeNames : 0;
    if (lists > 0) best = { lists, size };
  }
  return best;
}

/** 1 for a name of one word, otherwise 2 for its first word, 3 for an inner one and 4 for its last. */
function placeIn(k: number, size: number): number {
  return size === 1 ? 1 : k === 0 ? 2 : k === size - 1 ? 4 : 3;
}

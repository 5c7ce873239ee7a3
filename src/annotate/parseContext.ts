import type { WordForm } from './wordForms.ts';

/** A sentence as the parser's features see it: numbers for each word, then for the root and for "none". */
export interface ParseContext {
  readonly words: Int32Array;
  readonly tags: Int32Array;
  readonly classes: Int32Array;
  readonly coarse: Int32Array;
  readonly suffixes: Int32Array;
  /** How many marks of punctuation, verbs and conjunctions there are before each word. */
  readonly marks: Int32Array;
  readonly verbs: Int32Array;
  readonly conjunctions: Int32Array;
}

/** `tags` are numbers below 255; `kinds` names those of the tags that are counted. */
export function describeSentence(
  forms: readonly WordForm[],
  tags: Uint8Array,
  kinds: { readonly mark: number; readonly verb: number; readonly conjunction: number },
): ParseContext {
  const length = forms.length;
  const fill = (numberOf: (form: WordForm) => number) => {
    const values = new Int32Array(length + 2);
    for (let i = 0; i < length; i += 1) values[i] = numberOf(forms[i]!);
    values[length] = 11;
    values[length + 1] = 13;
    return values;
  };
  const countTag = (tag: number) => {
    const counts = new Int32Array(length + 2);
    for (let i = 0; i <= length; i += 1) counts[i + 1] = counts[i]! + Number(i < length && tags[i] === tag);
    return counts;
  };
  const padded = new Int32Array(length + 2);
  padded.set(tags);
  padded[length] = 254;
  padded[length + 1] = 255;
  return {
    words: fill((form) => form.word),
    tags: padded,
    classes: fill((form) => form.middle),
    coarse: fill((form) => form.coarse),
    suffixes: fill((form) => form.suffixes[2]!),
    marks: countTag(kinds.mark),
    verbs: countTag(kinds.verb),
    conjunctions: countTag(kinds.conjunction),
  };
}

/** Room for the features of one decision. */
export const parseFeatures = new Int32Array(128);

/** 1 to 4, then in steps. */
export function distance(words: number): number {
  return words < 5 ? words : words < 8 ? 5 : words < 13 ? 6 : 7;
}

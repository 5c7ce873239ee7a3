import { mix, scatter } from './hash.ts';
import { bestOf, type Scorer } from './linearModel.ts';
import type { WordForm } from './wordForms.ts';

/** What a tagger knows of the words it has seen often, by the hash of the word. */
export interface TagLexicon {
  /** A number for the set of tags that the word is seen with. */
  readonly sets: ReadonlyMap<number, number>;
  /** The tag of a word that hardly ever has another. */
  readonly certain: ReadonlyMap<number, number>;
}

/** The tags of a sentence's words, as numbers of the model's classes. */
export type TagWords = (forms: readonly WordForm[]) => Uint8Array;

/**
 * A greedy tagger from left to right by an averaged perceptron (Collins 2002; Honnibal 2013), with classes of words
 * beside the words themselves, so that those never seen are tagged by what is like them.
 */
export function createTagger(scorer: Scorer, lexicon: TagLexicon): TagWords {
  const scores = new Int32Array(scorer.classes);
  return (forms) => {
    const tags = new Uint8Array(forms.length);
    const context = describeContext(forms, lexicon);
    for (let i = 0; i < forms.length; i += 1) {
      const certain = lexicon.certain.get(forms[i]!.word);
      if (certain !== undefined) {
        tags[i] = certain;
        continue;
      }
      const count = listTagFeatures(context, i, tags, features);
      scorer.score(features, count, scores);
      tags[i] = bestOf(scores, scorer.classes);
    }
    return tags;
  };
}

/** A sentence as the features see it: two words that stand for "none" at either end, and a number for each word's tags. */
export interface TagContext {
  readonly forms: readonly WordForm[];
  readonly sets: Int32Array;
  /** Whether more than half of the words are in capitals: then capitals tell nothing. */
  readonly isShouted: boolean;
}

export function describeContext(forms: readonly WordForm[], { sets }: TagLexicon): TagContext {
  const capitals = forms.reduce((count, form) => count + Number(form.isCapital), 0);
  return {
    forms,
    sets: Int32Array.from(forms, (form) => sets.get(form.word) ?? 0),
    isShouted: capitals * 2 > forms.length && forms.length > 3,
  };
}

/** Room for the features of one word. */
export const features = new Int32Array(64);

/** Writes the features of the word at `i` to `out`, the tags before it being known, and returns how many there are. */
export function listTagFeatures(
  { forms, sets, isShouted }: TagContext,
  i: number,
  tags: Uint8Array,
  out: Int32Array,
): number {
  let count = 0;
  const add = (template: number, value: number) => {
    out[count] = mix(templates[template]!, value);
    count += 1;
  };
  const length = forms.length;
  const form = forms[i]!;
  const before = i > 0 ? forms[i - 1] : undefined;
  const before2 = i > 1 ? forms[i - 2] : undefined;
  const after = i + 1 < length ? forms[i + 1] : undefined;
  const after2 = i + 2 < length ? forms[i + 2] : undefined;
  const tag1 = i > 0 ? tags[i - 1]! + 1 : 0;
  const tag2 = i > 1 ? tags[i - 2]! + 1 : 0;
  const tag12 = tag1 * 256 + tag2;
  const word = form.word;
  const w1 = before?.word ?? 1;
  const w2 = before2?.word ?? 1;
  const n1 = after?.word ?? 2;
  const n2 = after2?.word ?? 2;
  const position = (i === 0 ? 1 : 0) + (i + 1 === length ? 2 : 0) + (isShouted ? 4 : 0);
  const set = sets[i]!;
  const setAfter = i + 1 < length ? sets[i + 1]! : 1;
  const setAfter2 = i + 2 < length ? sets[i + 2]! : 1;

  add(0, 0);
  add(1, word);
  add(2, mix(form.shape, position));
  add(3, form.prefixes[0]!);
  add(4, form.prefixes[1]!);
  add(5, form.prefixes[2]!);
  add(6, form.prefixes[3]!);
  add(7, form.suffixes[0]!);
  add(8, form.suffixes[1]!);
  add(9, form.suffixes[2]!);
  add(10, form.suffixes[3]!);
  add(11, form.suffixes[4]!);
  add(12, form.fine);
  add(13, form.middle);
  add(14, form.coarse);
  add(15, form.head);
  add(16, form.tail);
  add(17, tag1);
  add(18, tag12);
  add(19, mix(tag1, word));
  add(20, mix(tag1, form.suffixes[2]!));
  add(21, mix(tag1, form.middle));
  add(22, mix(tag12, set));
  add(23, mix(tag1, n1));
  add(24, mix(tag1, setAfter));
  add(25, w1);
  add(26, mix(w1, word));
  add(27, w2);
  add(28, n1);
  add(29, mix(n1, word));
  add(30, n2);
  add(31, before?.suffixes[2] ?? 1);
  add(32, after?.suffixes[2] ?? 2);
  add(33, before?.middle ?? 1);
  add(34, after?.middle ?? 2);
  add(35, mix(after?.coarse ?? 2, form.coarse));
  add(36, mix(set, setAfter));
  add(37, mix(setAfter, setAfter2));
  add(38, mix(mix(tag1, set), setAfter));
  add(39, mix(form.shape, after?.shape ?? 2));
  add(40, mix(form.shape, before?.shape ?? 1));
  add(41, mix(form.suffixes[1]!, after?.suffixes[1] ?? 2));
  add(42, mix(form.shape, form.suffixes[2]!));
  add(43, mix(form.coarse, mix(tag1, after?.coarse ?? 2)));
  add(44, mix(w1, n1));
  add(45, mix(form.isCapital ? 1 : 0, form.middle));
  return count;
}

const templates = Int32Array.from({ length: 64 }, (_, i) => scatter(i + 1));

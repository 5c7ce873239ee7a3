import { isStopWord } from '../annotate/words/stems.ts';
import { dimension, openWordVectors } from '../lexicon/wordVectors.ts';
import type { Sentence, Token } from '../model.ts';

/** A content word where it stands. */
export interface Word {
  /** Position of its sentence among those of the story. */
  readonly sentence: number;
  /** Position of its token in the sentence. */
  readonly token: number;
  /** Position among the story's different words. */
  readonly type: number;
  /** How telling it is, above 0: rare in the language and in the story. */
  readonly weight: number;
  readonly isName: boolean;
  readonly isNumber: boolean;
}

/** The content words of a story, and how near each of them comes to each of its clauses. */
export interface StoryWords {
  /** Those of one sentence stand together, in order. */
  readonly words: readonly Word[];
  /** Where the words of a sentence begin; one more at the end. */
  readonly starts: Int32Array;
  /** How near a word comes to the words of a group, 0 to 255; 255 for the same stem, lemma, value or name. */
  readonly nearTo: (groups: readonly (readonly number[])[]) => Nearness;
}

/** How near each different word comes to each of some groups of words: `values[type * groups + group]`, 0 to 255. */
export interface Nearness {
  readonly groups: number;
  readonly values: Uint8Array;
}

/** A cosine from which words begin to be alike, and the range over which they come to be as good as the same. */
const fromCosine = 0.3;
const cosineRange = 0.6;

interface Type {
  readonly lower: string;
  readonly stem: string;
  readonly lemma: string;
  /** The words of the longest form of the name it is part of, or that a pronoun stands for; null for all else. */
  readonly name: ReadonlySet<string> | null;
  readonly vector: Float32Array | null;
  readonly isNumber: boolean;
}

/** Takes the content words of the sentences of a story; a pronoun whose reference is certain counts as the name it stands for. */
export function gatherStoryWords(sentences: readonly Sentence[]): StoryWords {
  const types = new Map<string, number>();
  const list: Type[] = [];
  const bare: Omit<Word, 'weight'>[] = [];
  const starts = new Int32Array(sentences.length + 1);
  const vectors = openWordVectors();
  for (const [i, sentence] of sentences.entries()) {
    starts[i] = bare.length;
    const names = nameOfTokens(sentence);
    for (const [position, token] of sentence.tokens.entries()) {
      const name = names[position] ?? null;
      if (name === null && !isContent(token)) continue;
      const isNumber = token.tag === 'NUM' || /\d/.test(token.text);
      const key = `${token.lower} ${name ?? ''}`;
      let type = types.get(key);
      if (type === undefined) {
        type = list.length;
        types.set(key, type);
        const { lower, stem, lemma } = token;
        const parts = name === null ? null : new Set(name.split(' '));
        list.push({ lower, stem, lemma: lemma.toLowerCase(), name: parts, vector: vectors.vectorOf(lower), isNumber });
      }
      bare.push({ sentence: i, token: position, type, isName: name !== null, isNumber });
    }
  }
  starts[sentences.length] = bare.length;
  const weights = weighTypes(list, bare, sentences.length, vectors.rankOf);
  const words = bare.map((word) => ({ ...word, weight: weights[word.type]! }));
  const near = findNearPairs(list);
  return { words, starts, nearTo: (groups) => carryNearness(list.length, near, words, groups) };
}

/** The key of the name that each token is part of or refers to. */
function nameOfTokens({ tokens, names, references }: Sentence): (string | undefined)[] {
  const keys: (string | undefined)[] = [];
  let next = 0;
  for (const [i, token] of tokens.entries()) {
    while (next < names.length && names[next]!.end <= token.start) next += 1;
    const name = names[next];
    if (name && name.start <= token.start && token.end <= name.end && /[\p{L}\p{N}]/u.test(token.text))
      keys[i] = name.key;
  }
  for (const { token, to } of references) keys[token] ??= to;
  return keys;
}

function isContent({ tag, lower }: Token): boolean {
  return (
    tag !== 'PUNCT' &&
    tag !== 'SYM' &&
    tag !== 'PART' &&
    /[\p{L}\p{N}]/u.test(lower) &&
    !isStopWord(lower) &&
    !/^['’]/.test(lower)
  );
}

function weighTypes(
  types: readonly Type[],
  words: readonly { readonly type: number; readonly sentence: number }[],
  sentenceCount: number,
  rankOf: (word: string) => number,
): Float64Array {
  const inSentences = new Map<string, Set<number>>();
  for (const { type, sentence } of words) {
    const { stem } = types[type]!;
    const found = inSentences.get(stem) ?? new Set();
    inSentences.set(stem, found.add(sentence));
  }
  return Float64Array.from(types, ({ lower, stem }) => {
    const rarity = Math.log((sentenceCount + 1) / (inSentences.get(stem)!.size + 0.5)) / Math.log(sentenceCount + 1);
    return Math.log(2 + rankOf(lower) / rankUnit) * (0.5 + rarity / 2);
  });
}

const rankUnit = 300;

/** Two different words by their positions, and how near they come, 1 to 255. */
type NearPair = readonly [a: number, b: number, near: number];

/** Compares each pair of types once, each with itself too. */
function findNearPairs(types: readonly Type[]): NearPair[] {
  const table = new Float64Array(types.length * dimension);
  for (const [i, { vector }] of types.entries()) if (vector) table.set(vector, i * dimension);
  const pairs: NearPair[] = [];
  for (let a = 0; a < types.length; a += 1) {
    for (let b = a; b < types.length; b += 1) {
      const near = Math.round(255 * compare(types[a]!, types[b]!, table, a * dimension, b * dimension));
      if (near > 0) pairs.push([a, b, near]);
    }
  }
  return pairs;
}

/** Carries how near types come to the groups that they stand in. */
function carryNearness(
  typeCount: number,
  pairs: readonly NearPair[],
  words: readonly Word[],
  groups: readonly (readonly number[])[],
): Nearness {
  const groupsOf: number[][] = Array.from({ length: typeCount }, () => []);
  for (const [group, members] of groups.entries())
    for (const type of new Set(members.map((word) => words[word]!.type))) groupsOf[type]!.push(group);
  const values = new Uint8Array(typeCount * groups.length);
  const carry = (type: number, other: number, near: number) => {
    const at = type * groups.length;
    for (const group of groupsOf[other]!) if (values[at + group]! < near) values[at + group] = near;
  };
  for (const [a, b, near] of pairs) {
    carry(a, b, near);
    if (a !== b) carry(b, a, near);
  }
  return { groups: groups.length, values };
}

/** How near two types come whose vectors stand in a table, all 0 where there is none. */
function compare(a: Type, b: Type, table: Float64Array, atA: number, atB: number): number {
  if (a === b || a.stem === b.stem || a.lemma === b.lemma) return 1;
  if (a.name && b.name && (isWithin(a.name, b.name) || isWithin(b.name, a.name))) return 1;
  if (a.isNumber || b.isNumber || estimateProduct(table, atA, atB) < fromCosine) return 0;
  let cosine = 0;
  for (let i = 0; i < dimension; i += 1) cosine += table[atA + i]! * table[atB + i]!;
  return Math.min(1, Math.max(0, (cosine - fromCosine) / cosineRange));
}

/** The product of two vectors but for rounding, in sums that do not wait for one another: most pairs are far apart. */
function estimateProduct(table: Float64Array, atA: number, atB: number): number {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  for (let i = 0; i < dimension; i += 4) {
    first += table[atA + i]! * table[atB + i]!;
    second += table[atA + i + 1]! * table[atB + i + 1]!;
    third += table[atA + i + 2]! * table[atB + i + 2]!;
    fourth += table[atA + i + 3]! * table[atB + i + 3]!;
  }
  return first + second + third + fourth;
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  for (const word of part) if (!whole.has(word)) return false;
  return true;
}

import { type Entity, type EntityKind, entityKinds, type PartOfSpeech } from '../../annotate/grammar.ts';
import type { GrammarPeer } from '../annotation/grammarPeer.ts';

/**
 * compromise (Kelly), its tags turned into universal ones. Marks of punctuation, for which it has no terms, count as
 * found. Null where the package, which newsmerge needs for nothing else, is not installed.
 */
export async function openCompromise(): Promise<GrammarPeer | null> {
  const nlp = await import('compromise').then(
    (module) => module.default as unknown as Compromise,
    () => null,
  );
  return nlp && { name: 'compromise', read: (words) => readWords(nlp, words) };
}

interface Term {
  readonly text: string;
  readonly normal: string;
  readonly pre: string;
  post: string;
  readonly tags: readonly string[];
}

/** The part of compromise's interface that is used here; a pointer is a sentence, a first term and the one behind the last. */
type Compromise = (sentences: readonly { readonly terms: readonly Term[] }[]) => View;
interface View {
  readonly fullPointer: readonly (readonly [sentence: number, from: number, to: number])[];
  compute(steps: readonly string[]): void;
  json(): readonly { readonly terms: readonly Term[] }[];
  people(): View;
  organizations(): View;
  places(): View;
}

const finders = { person: 'people', organization: 'organizations', place: 'places' } as const;

function readWords(nlp: Compromise, words: readonly string[]) {
  const terms: Term[] = [];
  const positions: number[] = [];
  for (const [i, text] of words.entries()) {
    const last = terms.at(-1);
    if (isMark(text) && last) last.post = `${text} `;
    else if (!isMark(text)) {
      const normal = text.toLowerCase().replace(/’/g, "'").replace(/\.$/, '');
      terms.push({ text, normal, pre: '', post: ' ', tags: [] });
      positions.push(i);
    }
  }
  const tags = words.map((word): PartOfSpeech => (isMark(word) ? 'PUNCT' : 'X'));
  if (terms.length === 0) return { tags, names: [] };
  const view = nlp([{ terms }]);
  view.compute(['lexicon', 'preTagger', 'tagger', 'chunks']);
  const found = view.json().flatMap((sentence) => sentence.terms);
  for (const [t, { normal, tags: own }] of found.entries()) {
    const at = positions[t];
    if (at !== undefined) tags[at] = toUniversal(normal, new Set(own));
  }
  const namesOf = (kind: EntityKind): Entity[] =>
    view[finders[kind]]().fullPointer.map(([, from, to]) => ({
      from: positions[from]!,
      to: positions[to - 1]! + 1,
      kind,
    }));
  return { tags, names: entityKinds.flatMap(namesOf) };
}

function isMark(word: string): boolean {
  return !/[\p{L}\p{N}]/u.test(word);
}

function toUniversal(word: string, tags: ReadonlySet<string>): PartOfSpeech {
  if (word === "'s" && tags.has('Possessive')) return 'PART';
  if (coordinators.has(word)) return 'CCONJ';
  return order.find(([tag]) => tags.has(tag))?.[1] ?? 'X';
}

const coordinators: ReadonlySet<string> = new Set(['and', 'or', 'but', 'nor']);

/** The first of its tags that a word has tells. */
const order: readonly (readonly [string, PartOfSpeech])[] = [
  ['Negative', 'PART'],
  ['Pronoun', 'PRON'],
  ['Possessive', 'PRON'],
  ['Auxiliary', 'AUX'],
  ['Copula', 'AUX'],
  ['Modal', 'AUX'],
  ['ProperNoun', 'PROPN'],
  ['WeekDay', 'PROPN'],
  ['Month', 'PROPN'],
  ['Value', 'NUM'],
  ['Particle', 'ADP'],
  ['Verb', 'VERB'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Determiner', 'DET'],
  ['Preposition', 'ADP'],
  ['Conjunction', 'SCONJ'],
  ['Expression', 'INTJ'],
  ['QuestionWord', 'PRON'],
  ['Noun', 'NOUN'],
];

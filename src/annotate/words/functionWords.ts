import { hasTag } from '../../lexicon/lexicon.ts';

/** Whether a word in lower case is a determiner: "the", "an", "their". */
export function isDeterminer(word: string): boolean {
  return hasTag(word, 'determiner');
}

/** Whether a word in lower case is a preposition: "of", "during". */
export function isPreposition(word: string): boolean {
  return hasTag(word, 'preposition');
}

/** Whether a word in lower case is a pronoun that stands for a noun named elsewhere: "she", "their", "themselves". */
export function isPronoun(word: string): boolean {
  return hasTag(word, 'pronoun');
}

/** Whether a word in lower case is a form of an auxiliary or modal verb: "was", "hadn't", "will". */
export function isAuxiliary(word: string): boolean {
  return hasTag(word, 'auxiliary') || (word.endsWith("n't") && hasTag(word.slice(0, -3), 'auxiliary'));
}

/** Whether a word in lower case belongs to the grammar and not to what is talked about: any of the above, and adverbs like "not". */
export function isFunctionWord(word: string): boolean {
  return grammar.some((tag) => hasTag(word, tag)) || isAuxiliary(word);
}

const grammar = ['determiner', 'preposition', 'pronoun', 'conjunction', 'adverb'] as const;

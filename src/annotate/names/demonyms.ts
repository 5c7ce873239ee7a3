import { hasTag } from '../../lexicon/lexicon.ts';

/** Whether a word in lower case is an adjective of nationality or the name of a people: "american", "palestinians". */
export function isDemonym(word: string): boolean {
  return hasTag(word, 'demonym') || (word.endsWith('s') && hasTag(word.slice(0, -1), 'demonym'));
}

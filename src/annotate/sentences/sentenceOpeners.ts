import { hasTag } from '../../lexicon/lexicon.ts';

/**
 * Whether a capitalized word after an abbreviation more likely opens a sentence than goes on with a name: articles,
 * pronouns, prepositions, conjunctions and the like, and the plural nouns with which news sentences like to begin.
 * Blind spot: names that are such words ("U.S. For Africa").
 */
export function isSentenceOpener(word: string): boolean {
  const plain = word.replace(/[’'].*$/, '');
  return /^\p{Lu}\p{Ll}*$/u.test(plain) && hasTag(plain.toLowerCase(), 'opener');
}

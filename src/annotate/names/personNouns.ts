import { hasTag } from '../../lexicon/lexicon.ts';

export type Gender = 'female' | 'male';

/** Whether a word in lower case is a noun for one person: "driver", "mother", "employer". Plurals are not. */
export function isPersonNoun(word: string): boolean {
  return isPlainPersonNoun(word) || hasTag(word, 'person-or-body');
}

/** Whether such a noun is for persons alone: not "employer" or "leader", which companies may be too. */
export function isPlainPersonNoun(word: string): boolean {
  const isPerson = hasTag(word, 'person') || hasTag(word, 'female') || hasTag(word, 'male');
  return isPerson && !hasTag(word, 'person-or-body');
}

/** The gender that a noun or title in lower case, without its stop, tells of a person; null where it tells none. */
export function genderOf(word: string): Gender | null {
  return hasTag(word, 'female') ? 'female' : hasTag(word, 'male') ? 'male' : null;
}

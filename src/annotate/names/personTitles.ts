import { hasTag } from '../../lexicon/lexicon.ts';

/** Whether a word in lower case, without its stop, is a title that stands before a person's name: "mr", "president", "gen". */
export function isPersonTitle(word: string): boolean {
  return isPlainTitle(word) || hasTag(word, 'part-of-title');
}

/** Whether a title is hardly ever the beginning of another kind of name: "senator", but not the "general" of a company. */
export function isPlainTitle(word: string): boolean {
  return hasTag(word, 'title');
}

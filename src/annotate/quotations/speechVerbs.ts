import { hasTag } from '../../lexicon/lexicon.ts';

/**
 * Whether a word in lower case is a form of a verb that reports what someone said, wrote or showed: "said", "argues",
 * "announced". Present forms that are commoner as nouns ("report", "claims", "notes") are left out.
 */
export function isSpeechVerb(word: string): boolean {
  return hasTag(word, 'says');
}

import { hasTag, lookUp, wordsWith } from '../../lexicon/lexicon.ts';

/**
 * Whether a word in lower case is a form of a verb that reports what someone said, wrote or showed: "said", "argues",
 * "announced". Present forms that are commoner as nouns ("report", "claims", "notes") are left out.
 */
export function isSpeechVerb(word: string): boolean {
  return forms.has(word);
}

const forms: ReadonlySet<string> = new Set(
  wordsWith('say').flatMap((verb) => [
    ...(lookUp(verb, 'forms')?.split('|') ?? [pastOf(verb)]),
    ...(hasTag(verb, 'says') ? [verb, /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`] : []),
  ]),
);

function pastOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
}

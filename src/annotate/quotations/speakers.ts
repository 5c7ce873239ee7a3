import type { Range } from '../../model.ts';
import { phraseAfter, phraseBefore } from '../words/nounPhrases.ts';
import type { Token } from '../words/tokens.ts';
import { isSpeechVerb } from './speechVerbs.ts';

/** How many tokens from a quotation its speech verb may be. */
const reach = 20;

/**
 * Whom the words behind a quotation attribute it to: `,” said the mayor`, `,” the mayor told reporters`, `” according to
 * the mayor`. `rest` are the tokens from the closing mark to the end of the sentence. Null for a pronoun, or where nobody is named.
 */
export function speakerAfter(text: string, rest: readonly Token[]): string | null {
  const tokens = dropSigns(rest).slice(0, reach);
  const verb = tokens.findIndex((token, i) => isSpeechVerb(token.lower) || isAccording(tokens, i));
  if (verb < 0) return null;
  if (isAccording(tokens, verb)) return slice(text, phraseAfter(tokens, verb + 2));
  if (verb === 0) return slice(text, phraseAfter(tokens, 1));
  const phrase = phraseBefore(tokens, verb);
  const lead = tokens.findIndex((token) => phrase !== null && token.start >= phrase.start);
  return phrase !== null && lead <= 1 ? slice(text, phrase) : null;
}

/**
 * Whom the words before a quotation attribute it to: `The mayor said: “`, `According to the mayor, “`. The tokens are those
 * from the beginning of the sentence to the opening mark.
 */
export function speakerBefore(text: string, tokens: readonly Token[]): string | null {
  for (let i = tokens.length - 1; i >= Math.max(0, tokens.length - reach); i--) {
    if (isAccording(tokens, i)) return slice(text, phraseAfter(tokens, i + 2));
    if (isSpeechVerb(tokens[i]!.lower)) return slice(text, phraseBefore(tokens, i));
  }
  return null;
}

function isAccording(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.lower === 'according' && tokens[i + 1]?.lower === 'to';
}

function dropSigns(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex((token) => token.kind !== 'sign');
  return first < 0 ? [] : tokens.slice(first);
}

function slice(text: string, range: Range | null): string | null {
  return range && text.slice(range.start, range.end);
}

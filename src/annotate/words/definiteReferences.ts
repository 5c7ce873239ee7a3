import { hasTag } from '../../lexicon/lexicon.ts';
import { isSpeechVerb } from '../quotations/speechVerbs.ts';
import { isAuxiliary } from './functionWords.ts';
import { isHyphen, type Token } from './tokens.ts';

/**
 * Where a text speaks of "the outlet" or "this finding" and does not say which, as places of the determiner among its
 * tokens. "The decision to close" says it, "the outlet said" does not. Blind spot: an explanation before the noun.
 */
export function findDefiniteReferences(tokens: readonly Token[]): number[] {
  return tokens.flatMap(({ lower }, i) => {
    if (lower !== 'the' && lower !== 'this' && lower !== 'these') return [];
    const noun = tokens[i + 1]?.lower === 'same' ? i + 2 : i + 1;
    return hasTag(tokens[noun]?.lower ?? '', 'told-before') && !tokens[noun]!.isCapital && endsPhrase(tokens[noun + 1])
      ? [i]
      : [];
  });
}

/** Whether a noun phrase is over before such a token: at a comma or stop, or where a verb or an adverb goes on. */
function endsPhrase(next: Token | undefined): boolean {
  if (!next) return true;
  if (next.kind === 'sign') return !isHyphen(next);
  return (
    isAuxiliary(next.lower) ||
    isSpeechVerb(next.lower) ||
    /^(?:also|then|later|as|when|after|before|while|came|comes|follows|led|left|makes|made|gave|reports|quoted|\p{Ll}+(?:ed|ly))$/u.test(
      next.lower,
    )
  );
}

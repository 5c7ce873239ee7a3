import { hasTag } from '../../lexicon/lexicon.ts';
import { isOutletName } from '../../lexicon/outletNames.ts';
import type { Range, Sentence } from '../../model.ts';
import { joinTokens } from '../tokens/joinTokens.ts';
import { findDefiniteReferences } from './definiteReferences.ts';
import type { Token } from './tokens.ts';

type Said = Pick<Sentence, 'tokens' | 'quotations'>;

/**
 * How often a sentence speaks, outside quotations, as a commentator instead of a reporter: exclamations, "we" and "you",
 * words that judge or stir. Blind spot: images and irony.
 */
export function countColour(sentence: Said): number {
  return unquoted(sentence).filter((token, i, tokens) => isColour(token, i, tokens)).length;
}

function isColour({ text, lower, kind }: Token, i: number, tokens: readonly Token[]): boolean {
  if (kind !== 'word') return text === '!';
  const next = tokens[i + 1];
  if (hasTag(lower, 'interjection')) return i === 0 && next?.text === ',';
  if (hasTag(lower, 'reader-or-self')) return next?.text !== '.' && text !== 'US';
  return [1, 2, 3].some((length) => hasTag(phraseOf(tokens.slice(i, i + length)), 'colour'));
}

/** "of course", "jaw-dropping". */
function phraseOf(tokens: readonly Token[]): string {
  return tokens.map(({ lower, spaced }, i) => (spaced && i > 0 ? ` ${lower}` : lower)).join('');
}

/** How often it speaks, outside quotations, of "the outlet" or "this incident" without having said which. */
export function countDefiniteReferences(sentence: Said & Pick<Sentence, 'names'>): number {
  const tokens = unquoted(sentence);
  return findDefiniteReferences(tokens).filter((at) => {
    const isBefore = ({ end }: Range) => end <= tokens[at]!.start;
    const isNamed = sentence.names.some((name) => isBefore(name) && isOutletName(name.text));
    return !isNamed && !tokens.slice(0, at).some(({ lower }) => lower === tokens[at + 1]!.lower);
  }).length;
}

/** Whether a pronoun of the third person, as a subject or a possessive, stands outside quotations with no name before it in the sentence. */
export function hasLoosePronoun(sentence: Said & Pick<Sentence, 'names'>): boolean {
  const pronoun = unquoted(sentence).find(({ lower }) => /^(?:he|she|it|they|his|her|its|their)$/.test(bare(lower)));
  return pronoun !== undefined && !sentence.names.some(({ end }) => end <= pronoun.start);
}

/** "it" of "it's". */
function bare(word: string): string {
  return word.replace(/'.*$/, '');
}

/** Whether it tells of nothing but the outlet's own asking: "did not respond to a request for comment", "was unable to verify". */
export function tellsOfAsking({ text }: Pick<Sentence, 'text'>): boolean {
  return /\b(?:requests? for comment|declined to comment|could not be reached|(?:not able|unable) to (?:independently )?(?:confirm|verify)|did(?: not|n['’]t) (?:immediately )?(?:respond|return|reply|comment|provide|say|give))\b/.test(
    text,
  );
}

/** The tokens that do not lie between quotation marks. */
function unquoted({ tokens, quotations }: Said): readonly Token[] {
  return joinTokens(tokens).filter(
    ({ start, end }) => !quotations.some((part) => part.start <= start && end <= part.end),
  );
}

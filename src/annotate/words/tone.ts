import { isOutletName } from '../../lexicon/outletNames.ts';
import type { Sentence } from '../../model.ts';
import { findDefiniteReferences } from './definiteReferences.ts';
import { foldWhiteSpace } from './foldWhiteSpace.ts';
import { findTokens } from './tokens.ts';

type Said = Pick<Sentence, 'text' | 'quotations'>;

/**
 * How often a sentence speaks, outside quotations, as a commentator instead of a reporter: exclamations, "we" and "you",
 * words that judge or stir. Blind spot: images and irony.
 */
export function countColour(sentence: Said): number {
  return unquoted(sentence).match(colour)?.length ?? 0;
}

/** How often it speaks, outside quotations, of "the outlet" or "this incident" without having said which. */
export function countDefiniteReferences(sentence: Said & Pick<Sentence, 'names'>): number {
  const text = unquoted(sentence);
  const tokens = findTokens(text, { start: 0, end: text.length });
  return findDefiniteReferences(tokens).filter((at) => {
    const before = text.slice(0, tokens[at]!.start);
    const isNamed = sentence.names.some((name) => isOutletName(name.text) && before.includes(name.text));
    return !isNamed && !tokens.slice(0, at).some(({ lower }) => lower === tokens[at + 1]!.lower);
  }).length;
}

/** Whether a pronoun of the third person, as a subject or a possessive, stands outside quotations with no name before it in the sentence. */
export function hasLoosePronoun(sentence: Said & Pick<Sentence, 'names'>): boolean {
  const text = unquoted(sentence);
  const at = text.search(/\b(?:he|she|it|they|his|her|its|their)\b/i);
  return at >= 0 && !sentence.names.some((name) => text.slice(0, at).includes(foldWhiteSpace(name.text)));
}

/** Whether it tells of nothing but the outlet's own asking: "did not respond to a request for comment", "was unable to verify". */
export function tellsOfAsking({ text }: Pick<Sentence, 'text'>): boolean {
  return /\b(?:requests? for comment|declined to comment|could not be reached|(?:not able|unable) to (?:independently )?(?:confirm|verify)|did(?: not|n['’]t) (?:immediately )?(?:respond|return|reply|comment|provide|say|give))\b/.test(
    text,
  );
}

/** What lies between quotation marks becomes a blank. */
function unquoted({ text, quotations }: Said): string {
  return quotations.reduce((rest, quotation) => rest.replace(quotation.text, ' '), text);
}

const colour =
  /!|^(?:True|Yes|No|Sure|Well|Alas|Still),|\b(?:we|our|ours|us|you|your|I|my)\b(?!\.)|\b(?:(?:shocking|stunning|staggering|astonishing|amazing|heartbreaking|horrifying|terrifying|chilling)(?:ly)?|(?:incredibl|unbelievabl|remarkabl)[ey]|(?:tragic|heroic|horrific|dramatic|ironic)(?:al(?:ly)?)?|sadly|jaw-dropping|mind-boggling|sensational(?:ly)?|(?:un)?surprisingly|bizarre(?:ly)?|outrageous(?:ly)?|disgraceful(?:ly)?|ominous(?:ly)?|mercifully|thankfully|luckily|(?:un)?fortunately|helpless(?:ly)?|of course|needless to say|no wonder)\b/giu;

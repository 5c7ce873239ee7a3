import type { Range } from '../../model.ts';
import { isSpeechVerb } from '../quotations/speechVerbs.ts';

/**
 * Short quotations, marks included, behind which the sentence goes on: `shouted "Stop! Thief!" and ran`, but not
 * `"Stop! Thief!" she shouted`. In order.
 */
export function findEmbeddedQuotations(text: string): Range[] {
  return Array.from(text.matchAll(embedded))
    .filter(({ groups }) => !isSpeechVerb(groups!.next!) && !/^(?:he|she|they|we|it)$/.test(groups!.next!))
    .map((match) => ({ start: match.index, end: match.index + match.groups!.quotation!.length }));
}

const embedded = /(?<quotation>“[^“”]{1,60}”|(?<![\p{L}\p{N}.,!?])"(?=\S)[^"]{1,60}(?<=\S)")(?=\s(?<next>\p{Ll}+))/gu;

import { opensUnresolved } from '../../annotate/words/openings.ts';
import type { Addition, Sentence } from '../../model.ts';
import { leansOnOthers } from './leansOnOthers.ts';

/**
 * Whether a sentence can stand in a text of its own: whole, no question, with no pronoun or connective that leans on what
 * came before, and not a piece of a quotation that begins or ends elsewhere. An addition stands in for its pronoun.
 * Blind spot: in other languages than English what leans on what came before is not known.
 */
export function standsAlone(sentence: Sentence, added: readonly Addition[] = []): boolean {
  if (isFragment(sentence) || asks(sentence)) return false;
  if (sentence.language !== 'en') return true;
  if (
    leansOnOthers(
      sentence,
      added.map(({ at }) => placeOf(sentence, at)),
    )
  )
    return false;
  const [addition] = added;
  if (opensUnresolved(sentence, addition)) return false;
  if (!addition) return !pronounSpeaker.test(sentence.text);
  const before = sentence.text.slice(0, addition.at).replace(/\p{L}+$/u, '');
  const text = before + addition.text + sentence.text.slice(addition.at);
  return !pronounSpeaker.test(text);
}

/** The pronoun that an addition stands behind ends there in the article. */
function placeOf({ tokens, text, start }: Sentence, at: number): number {
  let folded = 0;
  for (const { end, text: own } of tokens) {
    folded = text.indexOf(own, folded) + own.length;
    if (folded >= at) return end;
  }
  return start;
}

/** A quotation whose speaker is named elsewhere: `,” she said`. */
const pronounSpeaker = /["”’]\s+(?:he|she|they|it)\s+\p{L}+|["”’]\s+\p{L}+\s+(?:he|she|they)\b/iu;

/** Without a closing stop, inside a quotation that runs beyond it, or with a quotation mark that has no counterpart. */
function isFragment({ language, text, quotations }: Sentence): boolean {
  if (quotations.some(({ whole }) => !whole) || unreadable.test(text)) return true;
  // Marks of quotation open in one language and close in another.
  if (language !== 'en') return !withoutStops.has(language) && !/[\p{Sentence_Terminal}…][\p{P}\p{S}]*$/u.test(text);
  if (!/[.!?…]["'”’»)\]]*$/u.test(text)) return true;
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return count(/"/g) % 2 === 1 || count(/“/g) !== count(/”/g);
}

/** Signs that no printer has: what a terminal obeys, what stands for lost bytes. */
const unreadable = /[\p{Cc}\p{Co}\uFFFD]/u;

/** Languages that end sentences with a space. */
const withoutStops: ReadonlySet<string> = new Set(['lo', 'th']);

/** A question of the article's own tells nothing; one that is quoted does. */
function asks({ text }: Sentence): boolean {
  return /[?？؟]$/.test(text);
}

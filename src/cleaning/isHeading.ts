/**
 * Whether a line reads like a heading between paragraphs rather than like a statement: short, without a stop, and a
 * phrase or a quotation in single marks; in title case or capitals it may be longer and hold a verb. Says nothing about
 * the lines around it. Expects white space folded.
 *
 * Blind spot: of finite verbs only auxiliaries, verbs of saying and regular past tenses are known, so "Officers search
 * two homes" passes for a heading.
 */
export function isHeading(line: string): boolean {
  if (line.length > 100) return false;
  if (/^(?:#{1,6}|\*\*) \S/.test(line)) return true;
  const words = line.replace(/^\*+|\*+$/g, '').split(' ');
  if (words.length > 15 || /["“”]/.test(line)) return false;
  if (/[.!?…:;,–—-]["'”’)*]*$/.test(line) || /^[-*•·–—(\d]+ /.test(line) || /: .*\d|\d{3}[ -]\d{3}/.test(line))
    return false;
  if (/^['‘].*['’]$/.test(line)) return !/[.!?…] ?['’]$/.test(line);
  if (isCapitalized(words)) return words.length <= 10;
  const outside = line.replace(/(?<!\p{L})['‘][^'‘]*(?:(?<=\p{L})['’](?=\p{L})[^'‘’]*)*['’](?!\p{L})/gu, ' ');
  return words.length <= 8 && !finiteVerb.test(outside) && !pastTense.test(outside);
}

/** Every word but the small ones begins with a capital letter. */
function isCapitalized(words: readonly string[]): boolean {
  const big = words.filter((word) => /\p{L}{4}/u.test(word));
  return big.length > 0 && words.length > 1 && big.every((word) => /^\P{L}*\p{Lu}/u.test(word));
}

const finiteVerb =
  /(?<!\p{L})(?:am|is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|shall|should|says?|said|told|tells?|\p{L}+n['’]t|(?:it|he|she|that|there|they|we|you|i)['’](?:s|re|ve|ll|d|m))(?!\p{L})/iu;

/** "Police arrested two", but not "Two arrested in raid" or "Raised the alarm". */
const pastTense =
  /\p{L} (?!(?:alleged|suspected|armed|injured|wounded|related|united|limited|mixed) )\p{L}{2,}ed (?!(?:about|after|against|among|as|at|before|by|during|for|from|in|into|near|of|on|over|to|under|with)(?!\p{L}))\p{L}/u;

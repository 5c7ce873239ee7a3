/**
 * Whether a sentence ends at a stop with no space behind it: "world.Today", "hall.O'Hare", "(AP).The", but neither
 * "nola.com", "J.Smith", "U.S.Army" nor a web address. The plainer the word before the stop, the more may follow it;
 * `opens` tells that what follows begins with a word that likely opens a sentence. Abbreviations are not known here.
 */
export function isSpaceMissing(before: string, following: string, opens: boolean): boolean {
  if (!/^\p{Lu}/u.test(following) || suffix.test(following)) return false;
  if (/[@/]\S*$|(?:^|\s)www\S*$/.test(before.slice(-60))) return false;
  const end = before.slice(-12);
  if (/(?:\p{Ll}{3}|[\p{L}\p{N}.][)”"%])$/u.test(end) && unspacedWord.test(following)) return true;
  const isPlain = opens || /(?:[\p{Ll}\p{N}\s]|(?<![\p{L}.])\p{Lu}{3,})$/u.test(end);
  return isPlain && unspacedPlainWord.test(following);
}

const unspacedPlainWord = /^(?:\p{Lu}\p{Ll}+|[AI])(?=[\s,;:'’"”)]|[.!?]\s|$)/u;
/** "O'Hare", "Mid-air", "MacIntyre's", "NATO", "U.S.". */
const unspacedWord =
  /^(?:(?:\p{Lu}[\p{L}\p{N}&]+|[AI]|\p{Lu}(?=[’'-]))(?:[’'-][\p{L}\p{N}]+)*(?=[\s,;:"”)]|[.!?]\s|$)|(?:\p{Lu}\.){2,}(?=\s))/u;
/** Of domains and files: "Yahoo.Com", "plan.PDF"; but "today.Gov. Lee" has a title. */
const suffix =
  /^(?:com|org|net|edu|co|info|io|js|pdf|docx?|xlsx?|txt|csv|exe|zip|jpe?g|png|gif|html?|xml|mp[34])\b|^gov\b(?!\. \p{Lu})/iu;

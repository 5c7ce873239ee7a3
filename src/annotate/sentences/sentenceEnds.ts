import { abbreviationKind, isNameWithExclamation } from './abbreviations.ts';
import { indexOfWord } from './indexOfWord.ts';
import { isItemLabel } from './listItems.ts';
import { isSpaceMissing } from './missingSpace.ts';
import { isSentenceOpener } from './sentenceOpeners.ts';
import { findStops, type Stop } from './stops.ts';

/**
 * Where sentences end in a paragraph: offsets behind the last closing mark, ascending. `starts` are offsets, ascending,
 * where one is known to begin.
 *
 * Each stop is judged by the word before and the word after it, in the manner of Grefenstette and Tapanainen (1994),
 * "What is a word, what is a sentence? Problems of tokenization". Blind spots: abbreviations that are not in the table,
 * names that look like the opening of a sentence.
 */
export function findSentenceEnds(paragraph: string, starts: readonly number[]): number[] {
  const ends: number[] = [];
  let sentenceStart = 0;
  let firstWord = -1;
  let item = 0;
  for (const stop of findStops(paragraph)) {
    for (; item < starts.length && starts[item]! <= stop.start; item++)
      sentenceStart = Math.max(sentenceStart, starts[item]!);
    if (firstWord < sentenceStart) firstWord = indexOfWord(paragraph, sentenceStart);
    if (stop.aside !== null && firstWord < stop.aside) continue;
    if (!endsSentence(stop, paragraph, paragraph.slice(sentenceStart, stop.start))) continue;
    ends.push(stop.end);
    sentenceStart = stop.end;
  }
  return ends;
}

function endsSentence(stop: Stop, paragraph: string, sentence: string): boolean {
  const { marks, gap, closing } = stop;
  if (/[。！？｡؟۔।]/.test(marks)) return true;
  if (isOmission(stop, paragraph)) return closing !== '' && isOpener(stop, paragraph);
  if (marks === '.' && isItemLabel(sentence)) return false;
  if (
    gap === '' &&
    closing === '' &&
    !isSpaceMissing(sentence, paragraph.slice(stop.end, stop.end + 40), isOpener(stop, paragraph))
  )
    return false;
  if (!isCapitalized(stop, paragraph)) return false;
  if (/[.…].*[.…]|…/.test(marks)) return endsWithEllipsis(stop, paragraph);
  const before = lastWord(sentence.slice(-40));
  if (marks === '.') return endsWithStop(stop, paragraph, before, sentence);
  return !isNameWithExclamation(before) && !isAttributed(stop, paragraph);
}

/** "[...]", and whatever else stands directly behind an opening bracket. */
function isOmission({ start }: Stop, paragraph: string): boolean {
  return /[([]/.test(paragraph[start - 1] ?? '');
}

/**
 * Whether what follows may begin a sentence: a capital, a digit, a letter of a script without case, a web address. Tags
 * at the end belong to what they tag: "We won! #Oake", but "We won. #Oake is".
 */
function isCapitalized({ next, nextAt, gap }: Stop, paragraph: string): boolean {
  if (/^(?:https?:|www\.|[$£€¥₹]\d)/.test(paragraph.slice(nextAt, nextAt + 6))) return gap !== '';
  if (gap.endsWith('#') && !/^\S+\s\p{Ll}/u.test(paragraph.slice(nextAt, nextAt + 60))) return false;
  return /^(?!\p{Ll})[\p{L}\p{N}]|^\p{Ll}{1,3}-?\p{Lu}/u.test(next);
}

/** Whether the next word likely opens a sentence; with a stop of its own it does not: "A. Moss", "No. 1". */
function isOpener({ next, nextAt }: Stop, paragraph: string): boolean {
  return isSentenceOpener(next) && paragraph[nextAt + next.length] !== '.';
}

/** Trailing off ends a sentence, leaving words out with spaces around the dots does not by itself. */
function endsWithEllipsis(stop: Stop, paragraph: string): boolean {
  const { marks, start, gap } = stop;
  const dots = marks.replaceAll('…', '...').replace(/[^.]/g, '').length;
  if (dots > 3 || /[!?]/.test(marks) || isOpener(stop, paragraph)) return true;
  return gap !== '' && !/\s/.test(paragraph[start - 1] ?? ' ');
}

function endsWithStop(stop: Stop, paragraph: string, before: string, sentence: string): boolean {
  const { gap, next, nextAt } = stop;
  const isDigitNext = /^\p{Nd}/u.test(next);
  switch (abbreviationKind(before)) {
    case null:
      return !(isDigitNext && isBrokenNumber(before, paragraph.slice(nextAt, nextAt + 12)));
    case 'binding':
      return false;
    case 'counting':
      return !isDigitNext;
    case 'clock':
      return !isDigitNext && !dayOrZone.test(next) && !isTimeOpening(sentence);
    case 'place':
      if (hasDashOrBracket(gap)) return false;
      return isOpener(stop, paragraph) || (/,\s*\S+$/.test(sentence.slice(-12)) && abbreviationKind(next) === null);
    case 'company':
      if (hasDashOrBracket(gap)) return false;
      return isOpener(stop, paragraph) || (isNamedBefore(sentence) && beginsClause(stop, paragraph));
    case 'naming':
      return isOpener(stop, paragraph) && !hasDashOrBracket(gap);
  }
}

/** Text in tokens breaks numbers: "$1,640. 06", "rose to 5. 3", "a level of. 08", "a loaded. 38-caliber gun". */
function isBrokenNumber(before: string, following: string): boolean {
  return /^(?:[\p{Sc}A-Z+-]*\d{1,3}(?:,\d{3})*|an?|the|of|than)$/u.test(before) || /^\d+\s?-?\s?cali/.test(following);
}

/** "Fenn Motor Co." or "Fenn & Co.", but not "in Co. Clare". */
function isNamedBefore(sentence: string): boolean {
  return /(?:^|\s)(?:\p{Lu}\S*|&)\s\S+$/u.test(sentence.slice(-60));
}

/** A capitalized word that is no day, office or place named after someone, and goes on in lower case: "Rivals said", not "Chairman Lee". */
function beginsClause({ next, nextAt }: Stop, paragraph: string): boolean {
  const following = paragraph.slice(nextAt + next.length, nextAt + next.length + 3);
  return (
    /^\p{Lu}\p{Ll}/u.test(next) &&
    /^,?\s\p{Ll}/u.test(following) &&
    !dayOrZone.test(next) &&
    !office.test(next) &&
    !namesake.test(next)
  );
}

const office =
  /^(?:Chair|Chief|President|Vice|Executive|Senior|General|Managing|Finance|Deputy|Director|Founder|Co-|Spokes|Treasurer|Manager|Analyst|Economist|Counsel)/;

/** As in "Lou Fenn Jr. Boulevard". */
const namesake =
  /^(?:Day|Weekend|Boulevard|Drive|Avenue|Street|Way|Road|Bridge|Highway|Park|Library|Hospital|Center|Centre|Memorial|Museum|School|Award|Foundation|Trophy|Stadium)$/;

/** As in a dateline: "MOBILE, Ala. (AP) — The". */
function hasDashOrBracket(gap: string): boolean {
  return /[([–—-]/.test(gap);
}

const dayOrZone =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|(?:Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Eastern|Central|Mountain|Pacific|Greenwich|Atlantic|Local|[A-Z]{2,4})$)/;

/** The sentence, or what is said in it, has so far but told the time: "At 5 a.m.", "10:07 P.M.", "Police say at 5 a.m." */
function isTimeOpening(sentence: string): boolean {
  return (
    (sentence.length < 45 && timeOpening.test(sentence)) ||
    /\b(?:says?|said|that)\s(?:on\s\p{Lu}\p{Ll}+day\s)?(?:at|around|about|shortly \p{L}+|just \p{L}+)\s\d[\d:.\s]*\p{L}\.?\s?m$/iu.test(
      sentence.slice(-60),
    )
  );
}

const timeOpening =
  /^\W*(?:\d[\d:.\s]*(?:[ap]\.?\s?m)?$|(?:At|By|On|From|Around|About|Before|After|Since|Until|Till|Between|Just|Shortly|Nearly)\b)/i;

/** `"Why?" Smith asked.`: a name and a verb of speech after a quoted question. */
function isAttributed(stop: Stop, paragraph: string): boolean {
  const { closing, gap, nextAt } = stop;
  if (!/["'”’»]/.test(closing) || /\S/.test(gap) || isOpener(stop, paragraph)) return false;
  return attribution.test(paragraph.slice(nextAt, nextAt + 100));
}

const name = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*\s+)`;
const attribution = new RegExp(
  String.raw`^${name}{1,6}(?:(?:\p{Ll}[\p{L}-]*\s+){1,2}${name}{1,3})?(?:said|says|asked|asks|added|adds|told|wrote|writes|tweeted|shouted|cried|yelled|exclaimed|replied|recalled|questioned|continued|posted|wondered)\b`,
  'u',
);

/**
 * The word at the end of a text, without what opens it: "farmer's", not "s". One of single letters comes without its
 * spaces: "p. m" is "p.m".
 */
function lastWord(text: string): string {
  const letters = /(?<=^|[\s(])(?:\p{L}\. ){1,3}\p{L}{1,2}$/u.exec(text);
  if (letters) return letters[0].replaceAll(' ', '');
  return /(?:[^\s"'“”„‘’«»‹›()[\]{}/—–-]|(?<=\p{L})['’](?=\p{L}))*$/u.exec(text)![0];
}

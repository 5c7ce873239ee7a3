import { abbreviationKind, isNameWithExclamation } from './abbreviations.ts';
import { indexOfWord } from './indexOfWord.ts';
import { isItemLabel } from './listItems.ts';
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
    if (stop.bracket !== null && firstWord < stop.bracket) continue;
    if (!endsSentence(stop, paragraph, paragraph.slice(sentenceStart, stop.start))) continue;
    ends.push(stop.end);
    sentenceStart = stop.end;
  }
  return ends;
}

function endsSentence(stop: Stop, paragraph: string, sentence: string): boolean {
  const before = lastWord(sentence.slice(-40));
  if (/[。！？｡؟۔।]/.test(stop.marks)) return true;
  if (/[([]$/.test(paragraph.slice(Math.max(0, stop.start - 1), stop.start))) return false;
  if (stop.marks === '.' && isItemLabel(sentence)) return false;
  if (stop.gap === '' && stop.closing === '' && !isSpaceMissing(stop, before, paragraph)) return false;
  if (!isCapitalized(stop, paragraph)) return stop.nextAt === paragraph.length;
  if (/[.…].*[.…]|…/.test(stop.marks)) return endsWithEllipsis(stop, paragraph);
  if (stop.marks === '.') return endsWithStop(stop, before, sentence);
  return !isNameWithExclamation(before) && !isAttributed(stop, paragraph);
}

/** Whether what follows may begin a sentence: a capital, a digit, a letter of a script without case, a web address. */
function isCapitalized({ next, nextAt, gap }: Stop, paragraph: string): boolean {
  if (/^(?:https?:|www\.)/.test(paragraph.slice(nextAt, nextAt + 6))) return true;
  if (/^\p{Ll}/u.test(next)) return /^\p{Ll}{1,3}-?\p{Lu}/u.test(next);
  return /^[\p{L}\p{N}]/u.test(next) || (/[$£€¥₹]/.test(paragraph[nextAt] ?? '') && gap !== '');
}

/** "world.Today", but neither "nola.com", "J.Smith" nor "U.S.A". */
function isSpaceMissing({ start, end }: Stop, before: string, paragraph: string): boolean {
  if (!/[\p{Ll}\p{N}]$/u.test(before) || /[@:/]|^www/.test(before)) return false;
  const following = paragraph.slice(end, end + 30);
  if (/^(?:com|org|net|gov|edu|co|info|js)\b/i.test(following)) return false;
  return start === end - 1 || !/\d$/.test(before)
    ? /^(?:\p{Lu}\p{Ll}+|[AI])(?=[\s,;:'’"”)]|[.!?]\s|$)/u.test(following)
    : false;
}

function endsWithEllipsis({ marks, start, next }: Stop, paragraph: string): boolean {
  const dots = marks.replaceAll('…', '...').replace(/[^.]/g, '').length;
  return dots > 3 || /[!?]/.test(marks) || !/\s/.test(paragraph[start - 1] ?? ' ') || isSentenceOpener(next);
}

function endsWithStop({ gap, next }: Stop, before: string, sentence: string): boolean {
  switch (abbreviationKind(before)) {
    case null:
      return true;
    case 'binding':
      return false;
    case 'counting':
      return !/^\p{N}/u.test(next);
    case 'closing':
      return !/^\p{N}/u.test(next);
    case 'clock':
      return !/^\p{N}/u.test(next) && !dayOrZone.test(next) && !timeOpening.test(sentence);
    case 'place':
      return (
        isSentenceOpener(next) ||
        (/,\s*\S+$/.test(sentence.slice(-12)) && !/[(–—-]/.test(gap) && abbreviationKind(next) === null)
      );
    case 'naming':
      return isSentenceOpener(next) && !/[(–—-]/.test(gap);
  }
}

const dayOrZone =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|March|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec|[A-Z]{2,4}$|Eastern|Central|Mountain|Pacific|Greenwich|Atlantic|Alaska|Hawaii|Mon$|Tue|Wed|Thu|Fri$|Sat$|Sun$|Local)/;

/** The sentence has so far but told the time: "At 5 a.m." */
const timeOpening =
  /^\W*(?:At|By|On|From|Around|About|Before|After|Since|Until|Till|Between|Just|Shortly|Nearly)\b.{0,30}$/;

/** `"Why?" Smith asked.`: a name and a verb of speech after a quoted question. */
function isAttributed({ closing, next, nextAt, gap }: Stop, paragraph: string): boolean {
  if (!/["'”’»]/.test(closing) || /\S/.test(gap)) return false;
  if (isSentenceOpener(next)) return false;
  return attribution.test(paragraph.slice(nextAt, nextAt + 80));
}

const attribution =
  /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,4}(?:said|says|asked|asks|added|adds|told|wrote|writes|tweeted|shouted|cried|yelled|exclaimed|replied|recalled|continued|posted|wondered)\b/u;

/** The word at the end of a text, without what opens it. */
function lastWord(text: string): string {
  return /[^\s"'“”„‘’«»‹›()[\]{}/—–-]*$/u.exec(text)![0];
}

import { hasTag } from '../../lexicon/lexicon.ts';
import type { Range } from '../../model.ts';
import { monthNumber, weekdayNumber } from '../dates/calendar.ts';
import { isSpeechVerb } from '../quotations/speechVerbs.ts';
import { isAuxiliary, isDeterminer, isFunctionWord, isPronoun } from './functionWords.ts';
import { isHyphen, type Token } from './tokens.ts';

/** Longer phrases are cut before their last preposition. */
const maxWords = 8;

/**
 * The noun phrase that ends right before a verb: "a spokesman for the company" before "said", without its article.
 * Adverbs and what stands in brackets or between commas are passed over. Null for a pronoun, a passive ("was told"), or
 * where no noun stands there.
 */
export function phraseBefore(tokens: readonly Token[], verb: number): Range | null {
  let last = verb - 1;
  while (last >= 0 && isBetweenSubjectAndVerb(tokens[last]!.lower)) {
    if (passives.has(tokens[last]!.lower)) return null;
    last -= 1;
  }
  if (tokens[last]?.text === ')') last = findBack(tokens, last, '(') - 1;
  if (tokens[last]?.text === ',') {
    last = findBack(tokens, last, ',') - 1;
    if (last < 0 || !tokens[last]!.isCapital) return null;
  }
  let first = last + 1;
  let words = 0;
  while (first > 0 && words <= maxWords && joinsBackward(tokens, first - 1, last)) {
    first -= 1;
    if (tokens[first]!.kind !== 'sign') words += 1;
    if (endsBackward(tokens, first)) break;
  }
  if (last >= 0 && /[a-z]['’]s$/.test(tokens[last]!.text) && isParticiple(tokens, verb)) return null;
  const isClause = /ed$/.test(tokens[first]?.lower ?? '') && innerPrepositions.has(tokens[first + 1]?.lower ?? '');
  return isClause ? null : toRange(tokens, first, last);
}

/** "the company's alleged debts": after a possessive a form in -ed that a noun follows is no verb. */
function isParticiple(tokens: readonly Token[], verb: number): boolean {
  const after = tokens[verb + 1];
  return /ed$/.test(tokens[verb]!.lower) && after?.kind === 'word' && isNounLike(after);
}

/** The noun phrase that begins at a token, without its article: "NOLA.com", "a post on its website". Null where none does. */
export function phraseAfter(tokens: readonly Token[], at: number): Range | null {
  let first = at;
  let last = at - 1;
  let words = 0;
  let lastPreposition = -1;
  for (let i = at; i < tokens.length; i++) {
    if (!joinsForward(tokens, i, at)) break;
    if (beginsName(tokens, i) && tokens[i - 1]!.kind === 'word' && !tokens[i - 1]!.isCapital) {
      first = i;
      words = 0;
    }
    if (tokens[i]!.kind !== 'sign' && !isArticle(tokens[i]!)) words += 1;
    if (innerPrepositions.has(tokens[i]!.lower)) lastPreposition = i;
    if (words > maxWords) {
      last = lastPreposition > at ? lastPreposition - 1 : last;
      break;
    }
    last = i;
  }
  return toRange(tokens, first, last);
}

/** Whether a token is "a", "an" or "the" as an article; "The" of a name like "The Times" inside a sentence is none. */
function isArticle(token: Token): boolean {
  return token.text === 'the' || token.text === 'a' || token.text === 'an';
}

const innerPrepositions = new Set(['of', 'for', 'from', 'in', 'at', 'on', 'with', 'by']);
const relatives = new Set(['that', 'which', 'what', 'whose', 'no', 'such']);
const passives = new Set(['was', 'were', 'been', 'be', 'being', 'is', 'are', 'am']);

function isBetweenSubjectAndVerb(word: string): boolean {
  return (
    isAuxiliary(word) ||
    (/^(?:also|later|earlier|previously|then|now|once|not|never|both|all|again|still|first|even|just|ever)$|[a-z]{2}ly$/.test(
      word,
    ) &&
      word !== 'family')
  );
}

function isCalendar(token: Token): boolean {
  return token.isCapital && (monthNumber(token.text) !== null || weekdayNumber(token.text) !== null);
}

/** The index of the nearest such sign before another one; -1 where there is none within reach. */
function findBack(tokens: readonly Token[], from: number, sign: string): number {
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) if (tokens[i]!.text === sign) return i;
  return -1;
}
const reach = 20;

function joinsBackward(tokens: readonly Token[], i: number, last: number): boolean {
  const token = tokens[i]!;
  const before = tokens[i - 1];
  if (token.kind === 'number') return i < last;
  if (token.kind === 'sign') return isJoint(tokens, i);
  if (isCalendar(token) || isPronounSubject(token.lower)) return false;
  if (innerPrepositions.has(token.lower)) return i < last && before?.kind === 'word' && isNounLike(before);
  if (token.lower === 'and')
    return i < last && before?.kind === 'word' && isNounLike(before) && !/ed$/.test(before.lower);
  if (isDeterminer(token.lower)) return i < last && !relatives.has(token.lower);
  return isNounLike(token);
}

/** A determiner begins the phrase, unless a preposition before it goes on ("spokesman for the company"). */
function endsBackward(tokens: readonly Token[], i: number): boolean {
  return isDeterminer(tokens[i]!.lower) && !innerPrepositions.has(tokens[i - 1]?.lower ?? '');
}

function joinsForward(tokens: readonly Token[], i: number, at: number): boolean {
  const token = tokens[i]!;
  const after = tokens[i + 1];
  if (token.kind === 'number') return i > at;
  if (token.kind === 'sign') return i > at && isJoint(tokens, i);
  if (isCalendar(token) || isPronounSubject(token.lower)) return false;
  if (beginsName(tokens, i)) return true;
  if (isDeterminer(token.lower))
    return after?.kind === 'word' && isNounLike(after) && (i === at || innerPrepositions.has(tokens[i - 1]!.lower));
  if (i === at) return isNounLike(token);
  if (token.lower === 'of' || (innerPrepositions.has(token.lower) && !tokens[i - 1]!.isCapital)) {
    return after?.kind === 'word' && !isCalendar(after) && (isNounLike(after) || isDeterminer(after.lower));
  }
  if (token.lower === 'and') return after?.kind === 'word' && after.isCapital && tokens[i - 1]!.isCapital;
  return isNounLike(token);
}

/** "The" of a name: "the newspaper The Harbour Times". */
function beginsName(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1];
  return i > 0 && tokens[i]!.text === 'The' && after?.isCapital === true;
}

function isPronounSubject(word: string): boolean {
  return isPronoun(word) && !isDeterminer(word);
}

function isNounLike(token: Token): boolean {
  const word = token.lower;
  return token.isCapital ? !isFunctionWord(word) : !isFunctionWord(word) && !isSpeechVerb(word) && !/..ly$/.test(word);
}

/** Signs inside a name: hyphens, "&", "|", the stop of an initial. */
function isJoint(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (!before || !after || after.kind === 'sign') return false;
  if (isHyphen(token)) return !after.spaced;
  if (token.text === '&' || token.text === '|') return before.isCapital && after.isCapital;
  if (/^['’]$/.test(token.text)) return /s$/.test(before.lower) && !token.spaced && after.spaced;
  return token.text === '.' && !token.spaced && before.isCapital && before.text.length <= 4 && after.isCapital;
}

function toRange(tokens: readonly Token[], first: number, last: number): Range | null {
  let from = first;
  let to = last;
  while (from <= to && (isArticle(tokens[from]!) || (from === 0 && /^(?:The|A|An)$/.test(tokens[from]!.text))))
    from += 1;
  while (from <= to && innerPrepositions.has(tokens[from]!.lower)) from += 1;
  while (to >= from && (isFunctionWord(tokens[to]!.lower) || tokens[to]!.kind === 'sign')) to -= 1;
  const names = tokens.slice(from, to + 1).some((token) => token.kind === 'word' && !hasTag(token.lower, 'vague'));
  if (!names) return null;
  return { start: tokens[from]!.start, end: tokens[to]!.end };
}

import { hasTag } from '../../lexicon/lexicon.ts';
import { monthNumber, weekdayNumber } from '../dates/calendar.ts';
import { isFunctionWord } from '../words/functionWords.ts';
import { isHyphen, type Token } from '../words/tokens.ts';
import type { ReadNumber } from './numberWords.ts';

/**
 * Whether a number is a piece of some notation instead of a count: a telephone number, a clock time, a score, a
 * fraction, a version, an ordinal ("5th"), a code ("COVID-19", "4G"). `dated` are the tokens of dates, `isUpper` says
 * that it ends a range already read.
 */
export function isPartOfNotation(
  tokens: readonly Token[],
  at: number,
  next: number,
  dated: ReadonlySet<number>,
  isUpper: boolean,
): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at]!, tokens[next]];
  if (token.kind === 'word') return isTime(tokens, next);
  if (/^0\d/.test(token.text) || isTime(tokens, next)) return true;
  if (before && !token.spaced && !isUpper && !mayTouchBefore(tokens, at)) return true;
  if (before?.kind === 'number' && !dated.has(at - 1)) return true;
  if (before?.text === '(' && after?.text === ')' && tokens[next + 1]?.kind === 'number') return true;
  if (!after || (after.spaced && after.kind !== 'number')) return false;
  if (after.kind === 'number') return !dated.has(next);
  if (after.kind === 'word') return !attachedUnits.test(after.text);
  const beyond = tokens[next + 1];
  return /^[-–‑/:.,_@#]$/.test(after.text) && beyond !== undefined && !beyond.spaced && beyond.kind === 'number';
}

/**
 * Whether a number is part of a proper name or label: "Flight 370", "FM 78", "Room 12", "No. 5", "Formula One", "a 911
 * operator". `unit` is the noun counted if it is one.
 */
export function isPartOfName(tokens: readonly Token[], at: number, number: ReadNumber, unit: string | null): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const after = tokens[number.next];
  if (token.kind === 'number' && emergencyNumbers.has(token.text)) return true;
  if (!before) return false;
  if (hasTag(before.isCapital ? before.lower.replace(/s$/, '') : before.lower, 'designator')) return true;
  if (token.kind === 'number' && after?.lower === 'block') return true;
  if (before.text === '.' && /^(?:no|nos|op|vol|ch|art|sec|rte|apt|figs?|pp?)$/.test(tokens[at - 2]?.lower ?? ''))
    return true;
  if (before.text === '#') return true;
  if (token.kind === 'word') return token.isCapital && (isProper(tokens, at - 1) || after?.isCapital === true);
  if (/^an?$/.test(before.lower) && unit === null) return true;
  return token.spaced && isProper(tokens, at - 1);
}

/** Units and magnitudes written right behind the digits; anything else there makes a code. */
const attachedUnits =
  /^(?:km|kg|cm|mm|m|g|l|h|ft|lb|lbs|mi|mph|kph|kmh|kw|kW|MW|GW|GB|MB|TB|mg|ml|oz|min|mins|hrs?|secs?|percent|pc)$/;

const emergencyNumbers = new Set(['911', '999', '112', '988', '101', '111', '000']);

/** Whether what stands right before a number leaves it a number: an opening bracket, a quotation mark, a sign of size. */
function mayTouchBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  if (isHyphen(before)) return false;
  return /^[("'“‘„«[—–~<>≈]$/.test(before.text) || (before.text === '+' && before.spaced);
}

/** Whether a clock time's second half follows: "p.m.", "o'clock", "GMT". */
function isTime(tokens: readonly Token[], next: number): boolean {
  const rest = tokens.slice(next, next + 4).map((token) => token.lower);
  return /^(?:[ap] ?\.? ?m\b|[ap]m\b|o'clock|gmt|utc|(?:e|c|m|p)[sd]?t\b|hours gmt)/.test(rest.join(' '));
}

/** Whether a token is a capitalised word that is neither the sentence's first, nor of the calendar or the grammar. */
function isProper(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (at === 0 || !token?.isCapital) return false;
  return !isFunctionWord(token.lower) && monthNumber(token.text) === null && weekdayNumber(token.text) === null;
}

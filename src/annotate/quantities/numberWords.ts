import { hasTag, lookUpNumber } from '../../lexicon/lexicon.ts';
import { isHyphen, type Token } from '../words/tokens.ts';

/** A number read from tokens: its value, and the index of the first token after it. */
export interface ReadNumber {
  readonly value: number;
  readonly start: number;
  readonly next: number;
  /** The factor its last word gives ("million" is 1000000), 1 without one. */
  readonly magnitude: number;
}

/**
 * Reads a cardinal number that begins at a token: "1,200", "2.5 million", "twelve", "twenty-one", "three hundred and
 * fifty", "a hundred", "half a million", "two dozen", "two and a half". Null where none begins. Ordinals, fractions
 * ("two-thirds") and plurals ("hundreds") are none.
 */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  const token = tokens[at];
  if (!token) return null;
  const part = /^(?:half|an?|quarter)$/.test(token.lower) ? readPart(tokens, at) : null;
  if (part) return part;
  const first = token.kind === 'number' ? readDigits(tokens, at) : readWords(tokens, at);
  return first && addHalf(tokens, first);
}

/** Whether a word in lower case is a number or a part of one: "twelve", "million", "dozens". */
export function isNumberWord(word: string): boolean {
  return lookUpNumber(word, 'number') !== null || magnitudeOf(word.replace(/s$/, '')) !== null;
}

/** What a word multiplies the number before it by; null for one that does not. */
function magnitudeOf(word: string | undefined): number | null {
  return lookUpNumber(word ?? '', 'magnitude');
}

/** "240m" in front of these is a length. */
const afterMetres =
  /^(?:high|tall|long|deep|wide|away|from|above|below|apart|race|sprint|final|freestyle|hurdles|relay|backstroke|butterfly|breaststroke|dash|medley|down)$/;

function readDigits(tokens: readonly Token[], at: number): ReadNumber | null {
  const value = Number(tokens[at]!.text.replace(/[^\d.]/g, ''));
  let next = at + 1;
  let magnitude = 1;
  const suffix = tokens[next];
  if (suffix?.kind === 'word' && !suffix.spaced) {
    const isMoney = /^[$£€¥₹]$/.test(tokens[at - 1]?.text ?? '');
    const attached = isMoney && suffix.lower === 'b' ? 1e9 : lookUpNumber(suffix.lower, 'suffix');
    if (
      attached !== null &&
      suffix.lower !== 'mil' &&
      !(suffix.lower === 'm' && afterMetres.test(tokens[next + 1]?.lower ?? ''))
    ) {
      magnitude = attached;
      next += 1;
    }
  } else if (suffix && hasTag(suffix.lower, 'spaced')) {
    magnitude = lookUpNumber(suffix.lower, 'suffix')!;
    const goesOn = tokens[next + 1]?.text === '.' && tokens[next + 2]?.kind === 'word' && !tokens[next + 2]!.isCapital;
    next += goesOn ? 2 : 1;
  } else {
    while (isMagnitude(tokens, next)) {
      const at = isHyphen(tokens[next]!) ? next + 1 : next;
      magnitude *= magnitudeOf(tokens[at]!.lower)!;
      next = at + 1;
    }
  }
  return { value: multiply(value, magnitude), start: at, next, magnitude };
}

/** Whether a magnitude stands here, after a hyphen or not: "1.2 million", "5-million". */
function isMagnitude(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isHyphen(token)) return !token.spaced && magnitudeOf(tokens[at + 1]?.lower) !== null;
  return magnitudeOf(token.lower) !== null && token.spaced;
}

/** Products like 1.1 × 1000000 without the dust of binary fractions. */
function multiply(value: number, magnitude: number): number {
  return Number((value * magnitude).toPrecision(15));
}

function readWords(tokens: readonly Token[], at: number): ReadNumber | null {
  let total = 0;
  let group: number | null = null;
  let magnitude = 1;
  let next = at;
  if (/^an?$/.test(tokens[at]!.lower)) {
    if (magnitudeOf(tokens[at + 1]?.lower) === null) return null;
    group = 1;
    next += 1;
  }
  for (;;) {
    const step = skipJoint(tokens, next, group !== null || total > 0);
    const word = tokens[step]?.lower ?? '';
    const value = lookUpNumber(word, 'number');
    const factor = magnitudeOf(word);
    if (value !== null && fits(group, value)) group = (group ?? 0) + value;
    else if (factor !== null && group !== null && group > 0) {
      magnitude = factor;
      if (factor === 100 || factor === 12) group *= factor;
      else {
        total += group * factor;
        group = null;
      }
    } else if (factor !== null && group === null && total > 0) total *= factor;
    else break;
    next = step + 1;
  }
  if (group === null && total === 0) return null;
  return { value: total + (group ?? 0), start: at, next, magnitude };
}

/** Whether a word for 0 to 90 can follow what is read of a group: 5 after 20 or 300, not after 7. */
function fits(group: number | null, value: number): boolean {
  if (group === null) return true;
  const rest = group % 100;
  return value > 0 && (rest === 0 ? group > 0 : rest >= 20 && rest % 10 === 0 && value < 10);
}

/** Skips a hyphen ("twenty-one") or the "and" of "hundred and fifty" inside a number. */
function skipJoint(tokens: readonly Token[], at: number, inside: boolean): number {
  const token = tokens[at];
  if (!token || !inside) return at;
  const follower = tokens[at + 1]?.lower ?? '';
  if (isHyphen(token) && !token.spaced && isNumberWord(follower)) return at + 1;
  if (
    token.lower === 'and' &&
    magnitudeOf(tokens[at - 1]?.lower) !== null &&
    lookUpNumber(follower, 'number') !== null
  ) {
    return tokens[at - 1]!.lower === 'hundred' || tokens[at - 1]!.lower === 'thousand' ? at + 1 : at;
  }
  return at;
}

/** "half a million", "half a dozen", "a quarter of a million". */
function readPart(tokens: readonly Token[], at: number): ReadNumber | null {
  const words = tokens.slice(at, at + 6).map((token) => token.lower);
  const found = /^(?:half(?: -)? an?(?: -)?|half of an?|(?:an? )?quarter of an?) (\p{L}+)/u.exec(words.join(' '));
  const magnitude = found && magnitudeOf(found[1]);
  if (!magnitude) return null;
  const value = found[0].includes('half') ? magnitude / 2 : magnitude / 4;
  return { value, start: at, next: at + found[0].split(' ').length, magnitude };
}

/** "two and a half years", "2½ years": the half belongs to the number. */
function addHalf(tokens: readonly Token[], number: ReadNumber): ReadNumber {
  if (tokens[number.next]?.text === '½')
    return { ...number, value: number.value + 0.5 * number.magnitude, next: number.next + 1 };
  const words = tokens.slice(number.next, number.next + 3).map((token) => token.lower);
  if (words.join(' ') !== 'and a half') return number;
  const magnitude = magnitudeOf(tokens[number.next + 3]?.lower) ?? 1;
  return {
    value: (number.value + 0.5) * magnitude,
    start: number.start,
    next: number.next + (magnitude === 1 ? 3 : 4),
    magnitude: Math.max(magnitude, number.magnitude),
  };
}

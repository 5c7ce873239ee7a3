import type { Quantity, Range } from '../../model.ts';
import { isHyphen, type Token } from '../words/tokens.ts';
import { findUnit } from './countedUnits.ts';
import { readCurrencyName, readCurrencySign } from './currencies.ts';
import { findHedge, findHedgeAfter } from './hedges.ts';
import { isCommonUnit, isSpan } from './measures.ts';
import { isPartOfName, isPartOfNotation } from './nameNumbers.ts';
import { isNumberWord, type ReadNumber, readNumber } from './numberWords.ts';

/** A quantity before it is known which word of the sentence is counted. */
export type FoundQuantity = Omit<Quantity, 'head'>;

/** What a number measures, and the index of the first token after it. */
type Measured = Pick<Quantity, 'kind' | 'unit'> & { readonly next: number };

/** A number, what it measures, and where the upper end begins if it is the lower end of a range ("10 to 12"). */
type Reading = Measured & { readonly value: number; readonly upper: number | null };

/**
 * The numbers of a sentence that count or measure something, in order, each with its hedge and its unit; the ends of a
 * range ("10 to 12 people") are two. `dates` are those of the sentence. Left out: ordinals, dates, clock times, telephone numbers, scores, and numbers
 * that are part of a name ("Flight 370").
 * Blind spots: "dozens" and "several hundred" give no value, "$" and "dollars" are American, "about" and "over" are
 * always taken for hedges.
 */
export function findQuantities(text: string, tokens: readonly Token[], dates: readonly Range[]): FoundQuantity[] {
  if (!tokens.some(mayCount)) return [];
  const dated = findDatedTokens(tokens, dates);
  const quantities: FoundQuantity[] = [];
  /** The first token that no earlier quantity has. */
  let free = 0;
  /** The lower end of a range whose upper end is still to come. */
  let lower = null as Reading | null;
  for (let i = 0; i < tokens.length; i++) {
    const sign = readCurrencySign(tokens, i);
    const at = sign?.next ?? i;
    const number = dated.has(i) || dated.has(at) ? null : readNumber(tokens, at);
    if (!number) continue;
    const isUpper: boolean = lower?.upper === i;
    const code: string | null = sign?.code ?? (isUpper && lower?.kind === 'money' ? lower.unit : null);
    const reading: Reading | null = code
      ? readMoney(tokens, number, code)
      : readMeasured(tokens, i, number, dated, isUpper);
    const next = reading?.next ?? number.next;
    if (reading) {
      const before = findHedge(tokens, i, free);
      const rangeBound = isUpper ? 'at most' : reading.upper === null ? null : 'at least';
      const bound = rangeBound ?? before?.bound ?? findHedgeAfter(tokens, next) ?? 'exact';
      const start = tokens[before?.from ?? i]!.start;
      const { end } = tokens[next - 1]!;
      const { kind, unit, value } = reading;
      quantities.push({ start, end, text: text.slice(start, end), kind, value, unit, bound });
    }
    lower = reading;
    free = next;
    i = next - 1;
  }
  return quantities;
}

/** Whether a sentence with such a token can hold a number. */
function mayCount({ kind, lower }: Token): boolean {
  return kind === 'number' || (kind === 'word' && isNumberWord(lower));
}

function findDatedTokens(tokens: readonly Token[], dates: readonly Range[]): ReadonlySet<number> {
  const dated = new Set<number>();
  let i = 0;
  for (const date of dates) {
    while (i < tokens.length && tokens[i]!.end <= date.start) i++;
    while (i < tokens.length && tokens[i]!.start < date.end) dated.add(i++);
  }
  return dated;
}

/** "$10-15 million" gives the lower amount the magnitude of the upper. */
function readMoney(tokens: readonly Token[], number: ReadNumber, unit: string): Reading {
  const upper = readUpperEnd(tokens, number);
  const range = upper && measure(tokens, upper.number).kind !== 'percent' ? upper : null;
  const name = readCurrencyName(tokens, number.next, number.magnitude > 100);
  const { next } = name?.code === unit ? name : number;
  return { kind: 'money', unit, value: range?.lowerValue ?? number.value, next, upper: range?.at ?? null };
}

function readMeasured(
  tokens: readonly Token[],
  at: number,
  number: ReadNumber,
  dated: ReadonlySet<number>,
  isUpper: boolean,
): Reading | null {
  const range = readUpperEnd(tokens, number);
  const shared = range && measure(tokens, range.number);
  const isFrom = tokens[at - 1]?.lower === 'from';
  if (range && shared?.unit && !isPartOfNotation(tokens, at, range.number.next, dated, isUpper)) {
    return { ...shared, value: range.lowerValue, next: number.next, upper: isFrom ? null : range.at };
  }
  if (isPartOfNotation(tokens, at, number.next, dated, isUpper)) return null;
  const measured = isAge(tokens, at, number)
    ? ({ kind: 'number', unit: 'year-old', next: number.next } as const)
    : measure(tokens, number);
  if (isShare(tokens, at, number, measured.unit)) return null;
  const isCount = measured.kind === 'number' && !(measured.unit !== null && isCommonUnit(measured.unit));
  if (isCount && isPartOfName(tokens, at, number, measured.unit)) return null;
  if (tokens[at]!.lower === 'one' && !isCountingOne(tokens, at, measured.unit)) return null;
  return { ...measured, value: isMinus(tokens, at) ? -number.value : number.value, upper: null };
}

/** The end of a range that begins with a number: "10-12", "10 to 12", "between 10 and 12". */
function readUpperEnd(tokens: readonly Token[], lower: ReadNumber) {
  const joint = tokens[lower.next];
  if (!joint || !/^(?:-|–|—|to|and|or)$/.test(joint.lower)) return null;
  const { start } = lower;
  if (joint.lower === 'and' && tokens[start - 1]?.lower !== 'between') return null;
  const at = lower.next + 1;
  const number = readNumber(tokens, at);
  if (!number || isOrdinal(tokens, number.next)) return null;
  const factor = lower.magnitude === 1 && number.value / number.magnitude > lower.value ? number.magnitude : 1;
  const lowerValue = lower.value * factor;
  return number.value > lowerValue ? { at, number, lowerValue } : null;
}

/** "37th" after "37". */
function isOrdinal(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  return token !== undefined && !token.spaced && /^(?:st|nd|rd|th)$/.test(token.lower);
}

/** Per cent, money by name, or a counted noun behind a number. */
function measure(tokens: readonly Token[], { next, value, magnitude }: ReadNumber): Measured {
  const bare = tokens[next] && isHyphen(tokens[next]) ? next + 1 : next;
  const percent = readPercent(tokens, bare);
  if (percent) return percent;
  const currency = readCurrencyName(tokens, bare, magnitude > 100);
  if (currency) return { kind: 'money', unit: currency.code, next: currency.next };
  const found = findUnit(tokens, next, value);
  return { kind: 'number', unit: found?.unit ?? null, next: found?.next ?? next };
}

function readPercent(tokens: readonly Token[], at: number): Measured | null {
  const [first, second] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  if (first === '%' || first === 'percent' || first === 'pct') return { kind: 'percent', unit: '%', next: at + 1 };
  if (first === 'per' && second === 'cent') return { kind: 'percent', unit: '%', next: at + 2 };
  if ((first === 'percentage' || first === '%') && /^points?$/.test(second ?? '')) {
    return { kind: 'percent', unit: 'percentage point', next: at + 2 };
  }
  return null;
}

/** "Rivera, 25, said" or "aged 25". */
function isAge(tokens: readonly Token[], at: number, { next, value }: ReadNumber): boolean {
  if (tokens[at]!.kind !== 'number' || !Number.isInteger(value) || value > 120) return false;
  const before = tokens[at - 1];
  if (/^aged?$/.test(before?.lower ?? '')) return true;
  const after = tokens[next]?.text ?? '.';
  return before?.text === ',' && /^\p{Lu}/u.test(tokens[at - 2]?.text ?? '') && /^[,.;)]$/.test(after);
}

/** "one in five", "two-thirds": parts of a whole, without a value of their own. */
function isShare(tokens: readonly Token[], at: number, { next, value }: ReadNumber, unit: string | null): boolean {
  if (/^(?:half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)$/.test(unit ?? '')) return true;
  if (tokens[next]?.lower === 'in') {
    const whole = readNumber(tokens, next + 1);
    return whole !== null && isShareOf(value, whole.value, measure(tokens, whole).unit);
  }
  const part = tokens[at - 1]?.lower === 'in' && at > 1 ? readNumber(tokens, at - 2) : null;
  return part !== null && isShareOf(part.value, value, unit);
}

/** "one in five homes", but not "killed two in five days". */
function isShareOf(part: number, whole: number, unit: string | null): boolean {
  return part <= 10 && whole > part && whole <= 1000 && !isSpan(unit ?? '');
}

function isMinus(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    (/^minus$/.test(before.lower) || (/^[-−–]$/.test(before.text) && before.spaced && !tokens[at]!.spaced))
  );
}

/** "one" as a number, not the pronoun of "one of them", "no one", "the one", "one-sided". */
function isCountingOne(tokens: readonly Token[], at: number, unit: string | null): boolean {
  const after = tokens[at + 1];
  if (unit === null || after?.lower === 'of' || after?.lower === 'another') return false;
  if (after && isHyphen(after) && !isCommonUnit(unit)) return false;
  return !/^(?:no|the|this|that|any|each|every|which|another|some)$/.test(tokens[at - 1]?.lower ?? '');
}

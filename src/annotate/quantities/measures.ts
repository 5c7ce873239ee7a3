import { lookUp, wordsWith } from '../../lexicon/lexicon.ts';
import { stem } from '../words/stems.ts';
import type { Token } from '../words/tokens.ts';
import { singular } from './plurals.ts';

/** A unit, and the index of the first token after the words that name it. */
export interface ReadUnit {
  readonly unit: string;
  readonly next: number;
}

/**
 * Reads a unit of measurement from its first token: "km", "kilometres", "square miles", "miles per hour", "degrees
 * Celsius"; every spelling gives the same unit, tons and tonnes two. Null where none stands there.
 */
export function readMeasure(tokens: readonly Token[], at: number): ReadUnit | null {
  if (at >= tokens.length) return null;
  const power = /^(?:square|cubic|sq)$/.test(tokens[at]!.lower) ? tokens[at]!.lower : null;
  if (power) {
    const start = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
    const name = measureOf(tokens[start]?.lower ?? '');
    return name ? { unit: `${power === 'sq' ? 'square' : power} ${stem(name)}`, next: start + 1 } : null;
  }
  const words = lowerWords(tokens, at, 3);
  for (const [pattern, unit, length] of longMeasures) if (pattern.test(words)) return { unit, next: at + length };
  const token = tokens[at]!;
  const name = measureOf(token.lower) ?? (token.spaced ? null : lookUp(token.text, 'symbol'));
  return name ? { unit: stem(name), next: at + 1 } : null;
}

/** Whether a unit is a measure or counts people, so that a number before it is hardly ever part of a name. */
export function isCommonUnit(unit: string): boolean {
  return commonUnits.has(unit) || unit.includes('-old') || /^(?:square|cubic) /.test(unit);
}

/** The lower-case text of up to `count` tokens, with single spaces. */
export function lowerWords(tokens: readonly Token[], at: number, count: number): string {
  return tokens
    .slice(at, at + count)
    .map((token) => token.lower)
    .join(' ');
}

const longMeasures: readonly (readonly [RegExp, string, number])[] = [
  [/^metric tons?\b/, stem('tonne'), 2],
  [/^miles? per hour\b/, 'mph', 3],
  [/^miles? an hour\b/, 'mph', 3],
  [/^kilomet(?:re|er)s? (?:per|an) hour\b/, 'kph', 3],
  [/^km \/ h\b/, 'kph', 3],
  [/^degrees? (?:celsius|centigrade)\b/, '°C', 2],
  [/^degrees? fahrenheit\b/, '°F', 2],
  [/^° ?c\b/, '°C', 2],
  [/^° ?f\b/, '°F', 2],
];

/** The name that all spellings of a unit have. */
function measureOf(word: string): string | null {
  return lookUp(singular(word), 'measure') ?? lookUp(word, 'measure');
}

const commonUnits: ReadonlySet<string> = new Set(
  [...wordsWith('measure').map(measureOf), 'people', 'man', 'woman', 'child', 'boy', 'girl']
    .map((unit) => stem(unit!))
    .concat('mph', 'kph', '°C', '°F'),
);

/** Whether a unit, a stem, is a stretch of time: "day" of "in five days". */
export function isSpan(unit: string): boolean {
  return spans.has(unit);
}

const spans: ReadonlySet<string> = new Set(
  wordsWith('dimension').flatMap((word) => (lookUp(word, 'dimension') === 'time' ? [stem(measureOf(word)!)] : [])),
);

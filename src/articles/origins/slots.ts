import { hasTag } from '../../lexicon/lexicon.ts';
import type { Sentence } from '../../model.ts';

/** What fills the form of a sentence: the same words around other fillings report something else. */
export interface Slots {
  /** Values by what they count; what is rounded or a bound differs from outlet to outlet. */
  readonly figures: readonly (readonly [unit: string, value: number])[];
  /** Last words of names, in order. */
  readonly names: readonly string[];
  /** Days and weekdays. */
  readonly days: readonly string[];
  readonly isNegated: boolean;
}

export function readSlots({ quantities, names, dates, words }: Sentence): Slots {
  return {
    figures: quantities.filter(({ bound }) => bound === 'exact').map(({ kind, unit, value }) => [unit ?? kind, value]),
    names: names.map(({ key }) => key.split(' ').at(-1)!),
    days: dates.map(({ value }) => value).filter((value) => /^(?:\d{4}-\d\d-\d\d|W\d)$/.test(value)),
    isNegated: words.some((word) => hasTag(word, 'negator') || word === 'without'),
  };
}

/**
 * Whether two sentences of one form are filled alike: no figure of one kind that differs both ways, a name in common
 * where both have any, and those that both have in one order, a day in common, and a "not" in both or in none.
 */
export function fitSlots(a: Slots, b: Slots): boolean {
  return (
    a.isNegated === b.isNegated &&
    fitFigures(a.figures, b.figures) &&
    meet(a.names, b.names) &&
    keepOrder(a.names, b.names) &&
    meet(a.days, b.days)
  );
}

function fitFigures(a: Slots['figures'], b: Slots['figures']): boolean {
  const lacksIn = (some: Slots['figures'], others: Slots['figures'], unit: string) =>
    some.some((one) => one[0] === unit && !others.some((other) => other[0] === unit && other[1] === one[1]));
  return !a.some(([unit]) => lacksIn(a, b, unit) && lacksIn(b, a, unit));
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((item) => b.includes(item));
}

function keepOrder(a: readonly string[], b: readonly string[]): boolean {
  const common = [...new Set(a)].filter((name) => b.includes(name));
  return common.every((name, i) => i === 0 || b.indexOf(common[i - 1]!) < b.indexOf(name));
}

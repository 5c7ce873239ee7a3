import type { Sentence } from '../model.ts';
import { agreement } from './agreement.ts';
import type { Measure } from './contract.ts';

/** What is counted or dated in a sentence, and the values given for it: `number person` to `{26}`. */
export type Values = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Agreement of quantities and dates, thing by thing. The same value for the same unit counts in full; another value for
 * the same unit counts a half, because two outlets may well report one fact and disagree on the figure.
 */
export const values: Measure<Values> = {
  name: 'values',
  prepare: collectValues,
  compare: (a, b) => {
    let agreeing = 0;
    for (const [thing, mine] of a) {
      const theirs = b.get(thing);
      if (theirs) agreeing += [...mine].some((value) => theirs.has(value)) ? 1 : 0.5;
    }
    return agreement(agreeing, Math.min(a.size, b.size));
  },
};

/** The values of a sentence, thing by thing. */
export function collectValues(sentence: Sentence): Values {
  const found = new Map<string, Set<string>>();
  const add = (thing: string, value: string) => {
    const known = found.get(thing);
    if (known) known.add(value);
    else found.set(thing, new Set([value]));
  };
  for (const { kind, unit, value } of sentence.quantities) add(`${kind} ${unit}`, String(value));
  for (const { value } of sentence.dates) add('date', value);
  return found;
}

import { splitWords } from '../annotate/words/words.ts';
import type { Measure } from './contract.ts';

/** Part of the shorter quotation's runs of two words that stand in the other's quotation too; 0 where one quotes nothing. */
export const quotations: Measure<ReadonlySet<string>> = {
  name: 'quotations',
  prepare: (sentence) => {
    const runs = new Set<string>();
    for (const { text } of sentence.quotations) {
      const words = splitWords(text);
      for (let i = 0; i + 1 < words.length; i += 1) runs.add(`${words[i]} ${words[i + 1]}`);
    }
    return runs;
  },
  compare: (a, b) => {
    const smaller = Math.min(a.size, b.size);
    if (smaller === 0) return 0;
    let shared = 0;
    for (const run of a) if (b.has(run)) shared += 1;
    return shared / smaller;
  },
};

import type { Sentence } from '../model.ts';
import type { Measure } from './contract.ts';

type Modality = 'possible' | 'to come' | 'necessary';

/** Jaccard index of the ways in which a sentence says that something is not simply so: 1 where both state plain facts. */
export const modality: Measure<ReadonlySet<Modality>> = {
  name: 'modality',
  prepare: findModalities,
  compare: (a, b) => {
    if (a.size + b.size === 0) return 1;
    const shared = [...a].filter((kind) => b.has(kind)).length;
    return shared / (a.size + b.size - shared);
  },
};

const kinds: Readonly<Record<Modality, string>> = {
  possible: 'may might could can perhaps possibly possible maybe likely unlikely',
  'to come': 'will would shall ll expected scheduled planned plans intends',
  necessary: 'must should ought need needs required',
};
const cues: ReadonlyMap<string, Modality> = new Map(
  (Object.entries(kinds) as [Modality, string][]).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind] as const),
  ),
);

/** "is to open", "are set to open": what is to come. */
const auxiliaries = new Set(['is', 'are', 'was', 'were']);
const outlooks = new Set(['to', 'set', 'due', 'about', 'going']);

function findModalities({ words }: Sentence): ReadonlySet<Modality> {
  const found = new Set<Modality>();
  for (const [i, word] of words.entries()) {
    const kind = cues.get(word);
    if (kind) found.add(kind);
    if (outlooks.has(word) && auxiliaries.has(words[i - 1] ?? '') && (word === 'to' || words[i + 1] === 'to')) {
      found.add('to come');
    }
  }
  return found;
}

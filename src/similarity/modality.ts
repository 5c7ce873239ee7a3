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

const cues: Readonly<Record<Modality, ReadonlySet<string>>> = {
  possible: new Set(['may', 'might', 'could', 'can', 'perhaps', 'possibly', 'possible', 'maybe', 'likely', 'unlikely']),
  'to come': new Set(['will', 'would', 'shall', 'll', 'expected', 'scheduled', 'planned', 'plans', 'intends']),
  necessary: new Set(['must', 'should', 'ought', 'need', 'needs', 'required']),
};

/** "is to open", "are set to open": what is to come. */
const auxiliaries = new Set(['is', 'are', 'was', 'were']);
const outlooks = new Set(['to', 'set', 'due', 'about', 'going']);

function findModalities({ words }: Sentence): ReadonlySet<Modality> {
  const found = new Set<Modality>();
  for (const [kind, members] of Object.entries(cues) as [Modality, ReadonlySet<string>][]) {
    if (words.some((word) => members.has(word))) found.add(kind);
  }
  const isOutlook = (word: string, i: number) =>
    auxiliaries.has(words[i - 1] ?? '') && (word === 'to' || (outlooks.has(word) && words[i + 1] === 'to'));
  if (words.some(isOutlook)) found.add('to come');
  return found;
}

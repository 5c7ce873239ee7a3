import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createRandom, type Random } from './random.ts';

const factsPerStory = 16;

/**
 * Writes `articles` made-up news reports into a folder: so many outlets report each story, each fact in words of their own,
 * with a fact left out here and there. The same seed gives the same files.
 */
export function generateArticles(
  folder: string,
  { articles, outlets, seed }: { readonly articles: number; readonly outlets: number; readonly seed: number },
): void {
  mkdirSync(folder, { recursive: true });
  const random = createRandom(seed);
  for (let story = 0; story * outlets < articles; story += 1) {
    const facts = inventFacts(random);
    for (let outlet = 0; outlet < outlets; outlet += 1) {
      const sentences = facts.filter(() => random() < 0.8).map((fact) => tell(fact, outlet, random));
      const date = `date 2024-05-${String(1 + (story % 28)).padStart(2, '0')} ${facts[0]!.name} report of ${facts[0]!.place}.`;
      const text = `${date}\n\n${sentences.map((sentence) => `${sentence}\n`).join('\n')}`;
      writeFileSync(path.join(folder, `story${story}-outlet${outlet}.txt`), text);
    }
  }
}

export interface Fact {
  /** What the report is about, in words that no other story uses. */
  readonly name: string;
  readonly place: string;
  readonly verb: readonly string[];
  readonly object: readonly string[];
  readonly crew: string;
  readonly number: number;
}

const verbs = [
  ['closed', 'shut', 'has closed', 'sealed off'],
  ['repaired', 'mended', 'has repaired', 'restored'],
  ['inspected', 'examined', 'has inspected', 'checked'],
  ['moved', 'shifted', 'has moved', 'relocated'],
  ['counted', 'tallied', 'has counted', 'recorded'],
];
const objects = ['bridge', 'harbour', 'reservoir', 'tunnel', 'station', 'warehouse', 'turbine', 'pipeline', 'runway'];
const syllables = [
  'bar',
  'cor',
  'del',
  'fen',
  'gal',
  'hol',
  'kes',
  'lor',
  'mar',
  'nor',
  'pel',
  'quin',
  'ros',
  'tam',
  'vel',
];

export function inventFacts(random: Random): Fact[] {
  const place = inventName(random);
  return Array.from({ length: factsPerStory }, () => ({
    name: inventName(random),
    place,
    verb: pick(verbs, random),
    object: [inventName(random).toLowerCase(), inventName(random).toLowerCase(), pick(objects, random)],
    crew: `${inventName(random).toLowerCase()}s`,
    number: 2 + Math.floor(random() * 900),
  }));
}

export function tell({ name, place, verb, object, crew, number }: Fact, outlet: number, random: Random): string {
  const what = `${verb[outlet % verb.length]} the ${object.join(' ')}`;
  const orders = [
    `The ${name} of ${place} ${what} after ${number} ${crew} left.`,
    `After ${number} ${crew} had left, the ${name} ${what}, ${place} said.`,
    `${place} said the ${name} ${what} when ${number} ${crew} were out of it.`,
  ];
  return pick(orders, random);
}

export function inventName(random: Random): string {
  const name = pick(syllables, random) + pick(syllables, random) + pick(syllables, random);
  return name[0]!.toUpperCase() + name.slice(1);
}

export function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)]!;
}

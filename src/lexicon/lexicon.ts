import { readFileSync } from 'node:fs';

/**
 * The English words that newsmerge knows something about, read once from `data/lexicon/en.txt`: a line each, a tab, then
 * the tags of the word, parted by spaces. Words are in lower case and stand once; verbs are listed by their lemma.
 */
const lexicon: ReadonlyMap<string, ReadonlySet<string>> = readLexicon(
  new URL('../../data/lexicon/en.txt', import.meta.url),
);

/** Whether a word in lower case has a tag. */
export function hasTag(word: string, tag: string): boolean {
  return lexicon.get(word)?.has(tag) ?? false;
}

export function readLexicon(file: URL): ReadonlyMap<string, ReadonlySet<string>> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [word, tags] = line.split('\t') as [string, string];
      return [word, new Set(tags.split(' '))];
    }),
  );
}

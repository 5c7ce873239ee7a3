import { readFileSync } from 'node:fs';

/** What may be known of a word. Verbs are listed by their lemma, but for `says`. */
export const lexiconTags = [
  // Grammar.
  'determiner',
  'preposition',
  'pronoun',
  'auxiliary',
  'conjunction',
  'adverb',
  'copular',
  // Forms of verbs of saying, but for those that are commoner as nouns.
  'says',
  // Verbs of saying; those with a listener as their object; of asking, denying, accusing.
  'say',
  'tell',
  'ask',
  'deny',
  'accuse',
  // Verbs and adjectives before an infinitive, by what they make of it.
  'light',
  'intend',
  'fail',
  'oblige',
  'allow',
  'ahead',
  'able',
  // Words that tell how sure something is.
  'expected',
  'conditional',
  'possible',
  'necessary',
  'alleged',
  // Words that tell that there is none; what follows "no" and "not" where all stands the same.
  'none',
  'after-no',
  'after-not',
  // Nouns of acts: all; those that whose they are suffer; those that are only meant.
  'event',
  'undergone',
  'plan',
  // Prepositions: of a circumstance; of a place; that belong to their verb.
  'link',
  'place',
  'bound',
  // Days, months and parts of them.
  'time',
  // Nouns for one person; those that tell the gender; those that companies may be too.
  'person',
  'female',
  'male',
  'person-or-body',
  // Persons whom many stories have; those who speak of others by their office.
  'common-person',
  'official',
  // What stands before a person's name; what does so with another title.
  'title',
  'part-of-title',
  // First names of one gender.
  'female-name',
  'male-name',
  // Peoples; members of parties and faiths.
  'demonym',
  'group-member',
  // Nouns for an organization; last words of the names of organizations and places.
  'body',
  'body-noun',
  'place-noun',
] as const;
export type LexiconTag = (typeof lexiconTags)[number];

/** What the file says of a word: its tags, and of the noun of an event the verb that tells the same: "die" of "death". */
export interface LexiconEntry {
  readonly tags: ReadonlySet<string>;
  readonly act: string | null;
}

/** Whether a word in lower case has a tag. */
export function hasTag(word: string, tag: LexiconTag): boolean {
  return lexicon.get(word)?.tags.has(tag) ?? false;
}

/** The verb that tells the same as the noun of an event in lower case; null for other words. */
export function actOf(noun: string): string | null {
  return lexicon.get(noun)?.act ?? null;
}

/**
 * Reads a list of words: a line each, a tab, then the tags of the word, parted by spaces, `act=VERB` among them. Words
 * are in lower case and stand once, in order of their code units.
 */
export function readLexicon(file: URL): ReadonlyMap<string, LexiconEntry> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [word, tags = ''] = line.split('\t');
      const list = tags.split(' ');
      const act = list.find((tag) => tag.startsWith('act='))?.slice('act='.length) ?? null;
      return [word!, { tags: new Set(list.filter((tag) => !tag.startsWith('act='))), act }];
    }),
  );
}

/** The English words that newsmerge knows something about. */
export const englishLexicon: URL = new URL('../../data/lexicon/en.txt', import.meta.url);
const lexicon = readLexicon(englishLexicon);

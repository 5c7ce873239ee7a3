import { readFileSync } from 'node:fs';

/** What may be known of a word. Verbs are listed by their lemma. */
export const lexiconTags = [
  // Grammar.
  'determiner',
  'preposition',
  'pronoun',
  'auxiliary',
  'conjunction',
  'adverb',
  'copular',
  // What a sentence opens with rather than goes on with behind an abbreviation; what makes its first clause lean on another.
  'opener',
  'subordinator',
  'relative',
  // Pronouns for persons; the speaker's own.
  'personal',
  'first-person',
  // Verbs of saying; those whose present forms are not commoner as nouns; those with a listener as their object; of asking, denying, accusing.
  'say',
  'says',
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
  // Words that negate; those that tell that there is none; what follows "no" and "not" where all stands the same.
  'negator',
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
  // Days, months and parts of them; abbreviated ones.
  'time',
  'short',
  // Of what tells of money: a sign in front of the amount, a code in capitals, a name that needs millions before it.
  'sign',
  'code',
  'large',
  // What multiplies a number also behind a space.
  'spaced',
  // Nouns before a number that is part of a name; what people may be without a noun; past forms; no plurals, though in -s.
  'designator',
  'condition',
  'past',
  'no-plural',
  // What a hyphen does not part from what follows.
  'prefix',
  // Abbreviations that keep their stop in lower case.
  'keeps-stop',
  // Words that judge or stir, that a commentator opens with, or that speak of writer and reader.
  'colour',
  'interjection',
  // What between commas ties a sentence to the one before it.
  'aside',
  'reader-or-self',
  // Nouns that point back to what was said before; words that point to someone without saying who.
  'told-before',
  'vague',
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

/** What else may be known of a word, with a value. */
export const lexiconKeys = [
  /** Of the noun of an event the verb that tells the same: "die" of "death". */
  'act',
  /** Of a verb the forms that no rule gives, with a stroke between them. */
  'forms',
  /** Of a plural its singular. */
  'singular',
  /** 1 to 12; 1, Monday, to 7. */
  'month',
  'weekday',
  /** Of words in front of a number: `about`, `at-least`, `at-most`. */
  'hedge',
  /** The value of a number word; what one multiplies the number before it by; the same right behind digits: "k". */
  'number',
  'magnitude',
  'suffix',
  /** Of a unit the name that all its spellings have, and what it measures; of letters that are one only behind digits. */
  'measure',
  'dimension',
  'symbol',
  /** As ISO 4217. */
  'currency',
  /** What a stop behind it may mean. The word has its stop, and its capitals. */
  'abbreviation',
] as const;
export type LexiconKey = (typeof lexiconKeys)[number];

/** What the file says of a word. */
export interface LexiconEntry {
  readonly tags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

/** Whether a word in lower case has a tag. */
export function hasTag(word: string, tag: LexiconTag): boolean {
  return lexicon.get(word)?.tags.has(tag) ?? false;
}

/** What is known of a word in lower case under a key; null for other words. */
export function lookUp(word: string, key: LexiconKey): string | null {
  return lexicon.get(word)?.values.get(key) ?? null;
}

/** The number that is known of a word in lower case under a key; null for other words. */
export function lookUpNumber(word: string, key: LexiconKey): number | null {
  const value = lookUp(word, key);
  return value === null ? null : Number(value);
}

/** All words with a tag or a key, in the order of the file. */
export function wordsWith(name: LexiconTag | LexiconKey): string[] {
  return [...lexicon].flatMap(([word, { tags, values }]) => (tags.has(name) || values.has(name) ? [word] : []));
}

/**
 * Reads a list of words: a line each, a tab, then what is known of the word, parted by spaces: tags, and keys with their
 * values, `act=die`. Words are in lower case, but for abbreviations, and stand once, in order of their code units.
 */
export function readLexicon(file: URL): ReadonlyMap<string, LexiconEntry> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [word, known = ''] = line.split('\t');
      const items = known.split(' ').map((item) => item.split('=') as [string, string?]);
      const tags = items.flatMap(([tag, value]) => (value === undefined ? [tag] : []));
      const values = items.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
      return [word!, { tags: new Set(tags), values: new Map(values) }];
    }),
  );
}

/** The English words that newsmerge knows something about. */
export const englishLexicon: URL = new URL('../../data/lexicon/en.txt', import.meta.url);
const lexicon = readLexicon(englishLexicon);

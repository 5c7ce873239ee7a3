import { hasTag, lookUp } from '../../lexicon/lexicon.ts';

/** The singular of a plural noun in lower case, a possessive ending dropped; "people" for "person" too. Other words stay. */
export function singular(word: string): string {
  const plain = word.replace(/'s?$/, '');
  const irregular = lookUp(plain, 'singular');
  if (irregular) return irregular;
  if (/(?:s|x|z|ch|sh)es$/.test(plain) && !/(?:[aeiou]ses|axes)$/.test(plain)) return plain.slice(0, -2);
  if (/[^aeiou]ies$/.test(plain) && plain.length > 4) return `${plain.slice(0, -3)}y`;
  return /[^su]s$/.test(plain) && plain.length > 2 ? plain.slice(0, -1) : plain;
}

/** Whether a word in lower case has the form of a plural noun. Blind spot: verbs in -s. */
export function looksPlural(word: string): boolean {
  if (lookUp(word, 'singular') !== null) return word !== 'person';
  return word.length > 3 && /[^sui]s'?$/.test(word) && !hasTag(word, 'no-plural') && !word.includes("'s");
}

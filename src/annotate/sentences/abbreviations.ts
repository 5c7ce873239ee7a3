import { lookUp } from '../../lexicon/lexicon.ts';

/**
 * What a stop after an abbreviation may mean, if a capital letter or a digit follows:
 * - `binding`   never the end: a title before its name, "e.g.", "vs.";
 * - `counting`  the end, unless a digit follows: "No. 5", "Aug. 23", "etc.";
 * - `naming`    the end only before a word that seldom is part of a name: "U.S. Senate", "the U.S. The";
 * - `company`   likewise, and before a capitalized word that goes on in lower case: "Fenn Inc. Rivals said",
 *               "Lou Fenn Jr. Critics said";
 * - `place`     a state after its town, where the comma tells most: "Mobile, Ala. Police", "Calif. Governor";
 * - `clock`     the end, unless a day or a time zone follows: "9 a.m. Monday", "9 a.m. GMT".
 */
export type AbbreviationKind = 'binding' | 'counting' | 'naming' | 'company' | 'place' | 'clock';

/** The kind of the abbreviation written before a stop (without that stop); null for an ordinary word. */
export function abbreviationKind(word: string): AbbreviationKind | null {
  const known = lookUp(`${word}.`, 'abbreviation') ?? lookUp(`${titleCase(word)}.`, 'abbreviation');
  if (known) return known as AbbreviationKind;
  return dotted.test(word) || initial.test(word) ? 'naming' : null;
}

/** Whether an exclamation mark belongs to the name before it: "Yahoo!". */
export function isNameWithExclamation(word: string): boolean {
  return namesWithExclamation.has(word);
}

/** "U.S", "Ph.D", "i.v", "J.K". */
const dotted = /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u;
const initial = /^\p{L}$/u;

const namesWithExclamation: ReadonlySet<string> = new Set(['Yahoo', 'Jeopardy', 'Yum', 'E']);

/** For texts in capitals: "MR" is "Mr". */
function titleCase(word: string): string {
  return /^\p{Lu}{2,}$/u.test(word) ? word[0] + word.slice(1).toLowerCase() : word;
}

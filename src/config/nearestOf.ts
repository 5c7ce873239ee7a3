import { compareTwoStrings } from 'string-similarity';

/** Names less alike than this were hardly meant; Dice coefficient of letter pairs. */
const alike = 0.4;

/** The name that a mistyped one is nearest to; null where none is near. */
export function nearestOf(given: string, names: readonly string[]): string | null {
  const scored = names.map((name) => ({ name, score: compareTwoStrings(given.toLowerCase(), name) }));
  const [best] = scored.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
  return best && best.score >= alike ? best.name : null;
}

import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import type { NameMention } from '../model.ts';
import type { Claim, Clash, Disagreement } from './claim.ts';
import { joinClashes } from './joinClashes.ts';
import { placeOf, stemBefore, type Witness } from './witness.ts';

interface SpelledName extends Claim {
  /** Lower case, without marks and a genitive. */
  readonly words: readonly string[];
}

const shortestWord = 4;
/** A word of so many letters may differ in two, a shorter one in one. */
const longWord = 9;
/** A name without another word to go by has at least so many letters, or stands behind the same word. */
const shortestAlone = 6;

/**
 * Names of people and places that outlets spell otherwise: "Stacy" and "Stacey", "Jermayne Timmons" and "Jerymayne
 * Timmons". All words but one are the same, that one differs by a letter or two, and neither outlet has the other's
 * spelling anywhere. Blind spot: two people of like names.
 */
export function compareSpellings(witnesses: readonly Witness[]): Disagreement[] {
  const names = witnesses.flatMap((witness) => witness.sentence.names.flatMap((name) => readName(witness, name)));
  const bySpelling = new Map<string, SpelledName[]>();
  for (const name of names) {
    for (const word of name.words) {
      if (word.length < shortestWord) continue;
      bySpelling.set(word, [...(bySpelling.get(word) ?? []), name]);
    }
  }
  const outletsOf = new Map(
    [...bySpelling].map(([word, spelled]) => [word, new Set(spelled.map(({ witness }) => witness.article.outlet))]),
  );
  const spellings = [...bySpelling.keys()].sort();
  const clashes: Clash[] = [];
  for (const [i, word] of spellings.entries()) {
    for (let j = i + 1; j < spellings.length && spellings[j]![0] === word[0]; j += 1) {
      const other = spellings[j]!;
      if (!areSpellings(word, other)) continue;
      const [mine, theirs] = [outletsOf.get(word)!, outletsOf.get(other)!];
      if ([...mine].some((outlet) => theirs.has(outlet))) continue;
      for (const a of bySpelling.get(word)!) {
        for (const b of bySpelling.get(other)!) {
          if (mayBeOne(a, word, b, other))
            clashes.push({ a: keyed(a, word), b: keyed(b, other), relation: 'contradiction' });
        }
      }
    }
  }
  return joinClashes('name', clashes);
}

const keyedClaims = new WeakMap<SpelledName, Map<string, Claim>>();

/** The same claim each time, by which clashes that meet in it are joined. */
function keyed(name: SpelledName, word: string): Claim {
  const known = keyedClaims.get(name) ?? new Map<string, Claim>();
  keyedClaims.set(name, known);
  const claim = known.get(word) ?? { ...name, key: word };
  known.set(word, claim);
  return claim;
}

function readName(witness: Witness, name: NameMention): SpelledName[] {
  if (name.kind !== 'person' && name.kind !== 'place') return [];
  const value = foldWhiteSpace(name.text);
  const bare = value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = bare
    .replace(/['’]s$/, '')
    .replace(/[.,]/g, '')
    .split(' ');
  return [{ witness, place: placeOf(witness, name), value, key: bare, words }];
}

function areSpellings(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a) || a.replaceAll('-', '') === b.replaceAll('-', '')) return false;
  const max = Math.min(a.length, b.length) >= longWord ? 2 : 1;
  return Math.abs(a.length - b.length) <= max && editDistance(a, b) <= max;
}

/** Whether the words beside are the same, from the end; where there are none, the word is long or stands behind the same one. */
function mayBeOne(a: SpelledName, word: string, b: SpelledName, other: string): boolean {
  const [x, y] = [a.words.toReversed(), b.words.toReversed()];
  const beside = Math.min(x.length, y.length);
  for (let i = 0; i < beside; i += 1) if (x[i] !== y[i] && !(x[i] === word && y[i] === other)) return false;
  if (x.indexOf(word) !== y.indexOf(other) || x.indexOf(word) >= beside) return false;
  if (beside > 1 || Math.min(word.length, other.length) >= shortestAlone) return true;
  const stem = stemBefore(a.witness, a.place);
  return stem !== null && stem === stemBefore(b.witness, b.place);
}

/** Letters to put in, take out or change (Levenshtein 1966). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1])));
    row = next;
  }
  return row[b.length]!;
}

/** Longer lists are cut here: a word that stands everywhere in both makes a match of each pair of places. */
const maxWords = 200;

/**
 * How many words two lists share in the same order: 0 to the shorter's length (Hunt & Szymanski 1977, length only). Costs
 * about as much as reading both lists where few words repeat.
 */
export function longestCommonSubsequence<Word>(a: readonly Word[], b: readonly Word[]): number {
  const lastPlace = new Map<Word, number>();
  const placeBefore = b.slice(0, maxWords).map((word, place) => {
    const before = lastPlace.get(word) ?? -1;
    lastPlace.set(word, place);
    return before;
  });
  /** For each length, less one, the first place in `b` where a subsequence of that length can end. */
  const ends: number[] = [];
  for (const word of a.slice(0, maxWords)) {
    let shorter = ends.length;
    for (let place = lastPlace.get(word) ?? -1; place >= 0; place = placeBefore[place]!) {
      while (shorter > 0 && ends[shorter - 1]! >= place) shorter -= 1;
      ends[shorter] = place;
    }
  }
  return ends.length;
}

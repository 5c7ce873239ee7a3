/** Longer lists are cut here: the table has a cell for each pair of words. */
const mostWords = 200;

/** How many words two lists share in the same order (Hirschberg 1975, length only): 0 to the shorter's length. */
export function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number {
  const rows = a.slice(0, mostWords);
  const columns = b.slice(0, mostWords);
  const lengths = new Array<number>(columns.length + 1).fill(0);
  for (const word of rows) {
    let diagonal = 0;
    for (let j = 1; j <= columns.length; j += 1) {
      const above = lengths[j]!;
      lengths[j] = word === columns[j - 1] ? diagonal + 1 : Math.max(above, lengths[j - 1]!);
      diagonal = above;
    }
  }
  return lengths[columns.length]!;
}

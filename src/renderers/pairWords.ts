interface Keyed {
  /** What makes two words the same. */
  readonly key: string;
}

/** So many pairs of words are compared at most: two sentences of 2000 words. */
const maxPairs = 4e6;

/**
 * Places of the words that two lists share in order, by the longest common subsequence of their keys (Wagner & Fischer
 * 1974); none where the lists are too long to be compared in bounded time.
 */
export function pairWords(a: readonly Keyed[], b: readonly Keyed[]): [number, number][] {
  if (a.length * b.length > maxPairs) return [];
  const width = b.length + 1;
  /** How many words `a` from i and `b` from j share in order, at `i * width + j`. */
  const shared = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const isSame = a[i]!.key === b[j]!.key;
      const [down, right] = [shared[(i + 1) * width + j]!, shared[i * width + j + 1]!];
      shared[i * width + j] = isSame ? shared[(i + 1) * width + j + 1]! + 1 : Math.max(down, right);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]!.key === b[j]!.key) pairs.push([i++, j++]);
    else if (shared[(i + 1) * width + j]! >= shared[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Pseudo-random integers from a seed that is not zero: xorshift (Marsaglia 2003), 32 bits, the same on every machine. */
export function createRandom(seed: number): { below(limit: number): number; shuffle<T>(items: T[]): void } {
  let state = seed | 0;
  const below = (limit: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  return {
    /** From 0 up to `limit`, itself left out. */
    below,
    shuffle: (items) => {
      for (let i = items.length - 1; i > 0; i -= 1) {
        const j = below(i + 1);
        [items[i], items[j]] = [items[j]!, items[i]!];
      }
    },
  };
}

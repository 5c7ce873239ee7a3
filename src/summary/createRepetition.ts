/** A sentence that shares this part of its content with another says it again. */
const repeats = 0.6;

/**
 * Whether one of two texts, by their content stems, says most of what the other says; stems weigh by how few of `texts`
 * hold them, so that who is speaking and what all are about count little. Symmetric. Blind spot: the same in other words.
 */
export function createRepetition(
  texts: readonly ReadonlySet<string>[],
): (a: ReadonlySet<string>, b: ReadonlySet<string>) => boolean {
  const frequency = new Map<string, number>();
  for (const stems of texts) for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const weigh = (stem: string) => Math.log((texts.length + 1) / Math.min(texts.length, frequency.get(stem) ?? 1));
  return (a, b) => {
    let shared = 0;
    let onlyA = 0;
    let onlyB = 0;
    for (const stem of a) {
      if (b.has(stem)) shared += weigh(stem);
      else onlyA += weigh(stem);
    }
    for (const stem of b) if (!a.has(stem)) onlyB += weigh(stem);
    return shared >= repeats * (shared + Math.min(onlyA, onlyB));
  };
}

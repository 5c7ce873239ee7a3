/**
 * Takes sentences in the order given until the summary is full. One that would make it longer than `maxWords` is passed
 * over, so that a shorter one may still fit; so is one for which `repeats` says that it says what a chosen one says.
 */
export function fillSummary(
  candidates: readonly number[],
  sentences: readonly string[],
  maxWords: number,
  repeats: (candidate: number, chosen: number) => boolean = () => false,
): string[] {
  const chosen: number[] = [];
  let left = maxWords;
  for (const candidate of candidates) {
    if (left <= 0) break;
    const words = sentences[candidate]!.match(/\S+/g)?.length ?? 0;
    if (words === 0 || words > left || chosen.some((earlier) => repeats(candidate, earlier))) continue;
    chosen.push(candidate);
    left -= words;
  }
  return chosen.map((index) => sentences[index]!);
}

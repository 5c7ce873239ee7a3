import { type Entity, entityKinds } from './grammar.ts';

/**
 * Marks on words: 0 outside of names, otherwise 1 + 4 × kind + place, where the place is that of a name's only, first,
 * inner or last word (Ratinov & Roth 2009).
 */
export const nameMarks = 1 + 4 * entityKinds.length;
export const [only, first, inner, last] = [0, 1, 2, 3] as const;

/** The marks with the highest sum among those that make whole names (Viterbi 1967); `scores` has those of each word. */
export function bestMarks(scores: Int32Array, length: number, steps: Int32Array): Uint8Array {
  const marks = new Uint8Array(length);
  const sums = new Float64Array(length * nameMarks).fill(Number.NEGATIVE_INFINITY);
  const origins = new Uint8Array(length * nameMarks);
  for (let i = 0; i < length; i += 1) {
    for (let mark = 0; mark < nameMarks; mark += 1) {
      for (let before = 0; before < nameMarks; before += 1) {
        if (i === 0 && before > 0) break;
        if (!follows[before * nameMarks + mark]) continue;
        const reached = i === 0 ? 0 : sums[(i - 1) * nameMarks + before]!;
        const sum = reached + scores[i * nameMarks + mark]! + steps[before * nameMarks + mark]!;
        if (sum <= sums[i * nameMarks + mark]!) continue;
        sums[i * nameMarks + mark] = sum;
        origins[i * nameMarks + mark] = before;
      }
    }
  }
  let best = 0;
  for (let mark = 1; mark < nameMarks; mark += 1) {
    const isWhole = isClosed(mark) && length > 0;
    if (isWhole && sums[(length - 1) * nameMarks + mark]! > sums[(length - 1) * nameMarks + best]!) best = mark;
  }
  for (let i = length - 1; i >= 0; i -= 1) {
    marks[i] = best;
    best = origins[i * nameMarks + best]!;
  }
  return marks;
}

/** The names that marks stand for. */
export function readMarks(marks: Uint8Array): Entity[] {
  const names: Entity[] = [];
  let from = 0;
  for (const [i, mark] of marks.entries()) {
    if (mark === 0) continue;
    const place = (mark - 1) & 3;
    if (place === only || place === first) from = i;
    if (isClosed(mark)) names.push({ from, to: i + 1, kind: entityKinds[(mark - 1) >> 2]! });
  }
  return names;
}

/** Whether no name goes on behind a mark. */
function isClosed(mark: number): boolean {
  return mark === 0 || ((mark - 1) & 3) === only || ((mark - 1) & 3) === last;
}

/** Whether a mark may stand behind another: `before * nameMarks + mark`. */
const follows = Uint8Array.from({ length: nameMarks * nameMarks }, (_, i) => {
  const before = Math.floor(i / nameMarks);
  const mark = i % nameMarks;
  const place = mark === 0 ? only : (mark - 1) & 3;
  const opens = place === only || place === first;
  return Number(isClosed(before) ? opens : !opens && (mark - 1) >> 2 === (before - 1) >> 2);
});

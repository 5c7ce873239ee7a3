/** A sentence that shares this part of its content with another says it twice. */
const repeats = 0.6;

/** Whether of two sets of content stems the smaller one says little that the other does not. */
export function isRepeated(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared / Math.min(a.size, b.size) >= repeats;
}

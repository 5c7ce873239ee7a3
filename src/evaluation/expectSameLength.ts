/** Throws a `RangeError` when the lists differ in length. */
export function expectSameLength(a: readonly unknown[], b: readonly unknown[]): void {
  if (a.length !== b.length) {
    throw new RangeError(`Expected two lists of one length, got ${a.length} and ${b.length} items`);
  }
}

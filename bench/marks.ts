/** Prints a figure with its mark; the bench fails where it misses it. */
export function expectAtLeast(what: string, value: number, mark: number): void {
  expect(`${what}: ${format(value)}, at least ${mark} wanted`, value >= mark);
}

export function expectAtMost(what: string, value: number, mark: number): void {
  expect(`${what}: ${format(value)}, at most ${mark} wanted`, value <= mark);
}

function expect(line: string, reached: boolean): void {
  console.log(reached ? line : `${line}: MISSED`);
  if (!reached) process.exitCode = 1;
}

/** Three places behind the point below 10, none above. */
export function format(value: number): string {
  return value < 10 ? value.toFixed(3) : value.toFixed(0);
}

/** A line with its end, or null where it is longer than the limit. */
export interface Line {
  readonly bytes: Uint8Array | null;
  /** From 1. */
  readonly number: number;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * The lines of a text in UTF-8 or any encoding that holds ASCII, each with its end: `\n`, `\r\n` or `\r`. No more than a
 * line and a piece are held at a time, and of a line of more than `maxBytes` nothing.
 */
export async function* splitLines(pieces: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let rest: Uint8Array = new Uint8Array();
  let isTooLong = false;
  let number = 0;
  for await (const piece of pieces) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let searched = Math.max(0, rest.length - 1);
    let start = 0;
    for (let end = endOfLine(bytes, searched); end > 0; end = endOfLine(bytes, searched)) {
      number += 1;
      yield { bytes: isTooLong || end - start > maxBytes ? null : bytes.subarray(start, end), number };
      isTooLong = false;
      start = end;
      searched = end;
    }
    rest = bytes.subarray(start);
    if (rest.length <= maxBytes) continue;
    isTooLong = true;
    rest = rest.subarray(-1);
  }
  if (rest.length > 0) yield { bytes: isTooLong ? null : rest, number: number + 1 };
}

/** Where the next line begins; 0 where that is not known yet: a `\r` at the end may be half of an end. */
function endOfLine(bytes: Uint8Array, from: number): number {
  const feed = bytes.indexOf(lineFeed, from);
  const before = feed < 0 ? bytes : bytes.subarray(0, feed);
  const carriage = before.indexOf(carriageReturn, from);
  if (carriage < 0 || carriage + 1 === feed) return feed + 1;
  return carriage + 1 === bytes.length ? 0 : carriage + 1;
}

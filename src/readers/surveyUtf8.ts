/** How far bytes are from being UTF-8. */
export interface Utf8Survey {
  /** Well-formed sequences of two bytes and more. */
  readonly valid: number;
  /** Bytes that belong to no well-formed sequence. */
  readonly invalid: number;
  /** Index of the first of them, -1 for none. */
  readonly firstInvalid: number;
}

export function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  let valid = 0;
  let invalid = 0;
  let firstInvalid = -1;
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length > 1) valid++;
    if (length === 0) {
      invalid++;
      if (firstInvalid < 0) firstInvalid = i;
    }
    i += Math.max(length, 1);
  }
  return { valid, invalid, firstInvalid };
}

/** The length of the well-formed sequence at `i`, 0 for none (table 3-7 of the Unicode Standard). */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  const second = bytes[i + 1] ?? 0;
  const isOverlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const isOutside = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  if (length === 0 || isOverlong || isOutside) return 0;
  for (let k = 1; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

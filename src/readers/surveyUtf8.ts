/** How far bytes are from being UTF-8. */
export interface Utf8Survey {
  /** Well-formed sequences of two bytes and more. */
  readonly valid: number;
  /** Ill-formed sequences: a byte that begins none, or a beginning with too few or wrong bytes after it. */
  readonly invalid: number;
  /** Index of the first of them, -1 for none. */
  readonly firstInvalid: number;
}

export function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  let valid = 0;
  let invalid = 0;
  let firstInvalid = -1;
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes[i]!);
    const found = 1 + countContinuations(bytes, i + 1, length - 1);
    if (length === 0 || found < length || !isAllowed(bytes[i]!, bytes[i + 1] ?? 0)) {
      invalid++;
      if (firstInvalid < 0) firstInvalid = i;
    } else if (length > 1) valid++;
    i += found;
  }
  return { valid, invalid, firstInvalid };
}

/** How long a sequence is that begins with a byte; 0 where none does. */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

function countContinuations(bytes: Uint8Array, start: number, most: number): number {
  let count = 0;
  while (count < most && ((bytes[start + count] ?? 0) & 0xc0) === 0x80) count++;
  return count;
}

/** Refuses overlong forms, surrogates and what lies beyond Unicode (table 3-7 of the Unicode Standard). */
function isAllowed(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xed) return second <= 0x9f;
  if (lead === 0xf0) return second >= 0x90;
  return lead !== 0xf4 || second <= 0x8f;
}

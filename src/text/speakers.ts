import type { Range } from '../model.ts';

/** Whom a speech verb beside a quotation attributes it to; null when that is not plain. */
export function findSpeaker(_text: string, _quotation: Range): string | null {
  return null;
}

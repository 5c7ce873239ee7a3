import type { Quotation, QuotationPart, Range } from '../../model.ts';
import { foldWhiteSpace } from '../words/foldWhiteSpace.ts';

/** The parts of quotations in each sentence. Both lists are in order, so one pass over them is enough. */
export function partsBySentence(
  sentences: readonly Range[],
  quotations: readonly Quotation[],
  text: string,
): QuotationPart[][] {
  let first = 0;
  return sentences.map((range) => {
    while (first < quotations.length && quotations[first]!.end <= range.start) first += 1;
    const parts: QuotationPart[] = [];
    for (let i = first; i < quotations.length && quotations[i]!.start < range.end; i += 1) {
      const start = Math.max(range.start, quotations[i]!.start);
      const end = Math.min(range.end, quotations[i]!.end);
      if (start >= end) continue;
      const whole = start === quotations[i]!.start && end === quotations[i]!.end;
      parts.push({ quotation: i, start, end, whole, text: foldWhiteSpace(text.slice(start, end)) });
    }
    return parts;
  });
}

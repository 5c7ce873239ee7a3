import type { Detail, DetailKind, NonEmpty, Sentence } from '../model.ts';
import { foldWhiteSpace } from '../text/foldWhiteSpace.ts';
import { splitWords } from '../text/words.ts';

interface Found {
  readonly kind: DetailKind;
  readonly start: number;
  readonly text: string;
  /** Two details with the same key say the same. */
  readonly key: string;
}

/**
 * The numbers, dates, names and quotations in a wording, in order, each with the outlets of the cluster whose wording
 * carries it too, in whatever way they write it.
 */
export function listDetails(
  wording: Sentence,
  members: NonEmpty<Sentence>,
  outletOf: (sentence: Sentence) => string,
): Detail[] {
  const carried = members.map((member) => ({
    outlet: outletOf(member),
    keys: new Set(findDetails(member).map((detail) => detail.key)),
  }));
  const seen = new Set<string>();
  const details: Detail[] = [];
  for (const { kind, text, key } of findDetails(wording)) {
    if (seen.has(key)) continue;
    seen.add(key);
    const outlets = carried.filter(({ keys }) => keys.has(key)).map(({ outlet }) => outlet);
    details.push({ text: foldWhiteSpace(text), kind, outlets: [...new Set(outlets)].sort() });
  }
  return details;
}

function findDetails(sentence: Sentence): Found[] {
  const found: Found[] = [];
  for (const { kind, unit, value, text, start } of sentence.quantities) {
    found.push({ kind, start, text, key: `${kind} ${value} ${unit}` });
  }
  for (const { value, text, start } of sentence.dates) found.push({ kind: 'date', start, text, key: `date ${value}` });
  for (const { key, text, start } of sentence.names) found.push({ kind: 'name', start, text, key: `name ${key}` });
  for (const { text, start } of sentence.quotations) {
    found.push({ kind: 'quotation', start, text, key: `quotation ${splitWords(text).join(' ')}` });
  }
  return found.sort((a, b) => a.start - b.start || b.text.length - a.text.length);
}

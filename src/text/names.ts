import type { NameMention, Range } from '../model.ts';

/** Finds the proper names of an article, one list for each sentence. */
export function findNames(text: string, sentences: readonly Range[]): NameMention[][] {
  return sentences.map(({ start, end }) =>
    Array.from(text.slice(start, end).matchAll(/(?<=\S )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu), (match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      text: match[0],
      key: match[0].toLowerCase().normalize('NFC'),
    })),
  );
}

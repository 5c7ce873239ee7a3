import type { NameContext } from './nameFeatures.ts';
import { nameLists } from './nameLists.ts';
import { isPersonTitle } from './names/personTitles.ts';

/**
 * What the rest of an article shows of a word, a bit each: of its other mentions with a capital letter, whether one of
 * them stands so. In the manner of the features of Ratinov & Roth (2009) that are gathered across a document.
 */
const signs: readonly ((sentence: NameContext, i: number) => boolean)[] = [
  ({ forms }, i) => isPersonTitle(forms[i - 1]?.lower.replace(/\.$/, '') ?? ''),
  ({ forms }, i) => isListed(forms[i - 1], nameLists.firstName),
  ({ forms }, i) => isListed(forms[i + 1], nameLists.lastName),
  ({ forms }, i) => /^(?:in|at|near|from|across|throughout|around|outside)$/.test(forms[i - 1]?.lower ?? ''),
  ({ forms }, i) => forms[i - 1]?.lower === 'the',
  ({ isShouted }, i) => i > 0 && !isShouted,
  ({ listed }, i) => isInside(listed.spans[i]!, nameLists.place),
  ({ listed }, i) => isInside(listed.spans[i]!, nameLists.person),
  ({ listed }, i) => isInside(listed.spans[i]!, nameLists.organization),
  ({ forms }, i) => /^(?:said|says|told|added|wrote|asked|replied|thought|who)$/.test(forms[i + 1]?.lower ?? ''),
  ({ forms }, i) => isListed(forms[i + 1], nameLists.bodyNoun),
  ({ forms }, i) => isListed(forms[i + 1], nameLists.placeNoun),
  ({ forms, isShouted }, i) => !isShouted && forms[i - 1]?.isCapital === true,
  ({ forms, isShouted }, i) => !isShouted && forms[i + 1]?.isCapital === true,
  ({ forms }, i) => forms[i - 1]?.isCapital === false && (forms[i - 1]!.lists & nameLists.personNoun) > 0,
];

/** Further bits: whether the word is in lower case somewhere, has other mentions with a capital letter, and has many. */
const [lower, again, often] = [1, 2, 4].map((bit) => bit << signs.length) as [number, number, number];
const many = 5;
export const signCount = signs.length + 3;
/** Whether a word stands with a capital letter inside of a sentence, and whether it stands in lower case. */
export const spellingSigns = lower | (1 << 5);

/** The signs of each word of each sentence of an article; 0 for a word without a capital letter. */
export function readArticleSigns(sentences: readonly NameContext[]): Int32Array[] {
  const counts = new Map<string, Uint32Array>();
  const masks = sentences.map((sentence) =>
    Int32Array.from(sentence.forms, (form, i) => {
      const count = counts.get(form.lower) ?? new Uint32Array(signs.length + 2);
      counts.set(form.lower, count);
      count[signs.length + Number(form.isCapital)]! += 1;
      if (!form.isCapital) return 0;
      let mask = 0;
      for (const [bit, holds] of signs.entries()) {
        if (!holds(sentence, i)) continue;
        mask |= 1 << bit;
        count[bit]! += 1;
      }
      return mask;
    }),
  );
  return sentences.map(({ forms }, s) =>
    Int32Array.from(forms, (form, i) => {
      if (!form.isCapital) return 0;
      const count = counts.get(form.lower)!;
      const own = masks[s]![i]!;
      let mask = count[signs.length]! > 0 ? lower : 0;
      const capitals = count[signs.length + 1]!;
      if (capitals > 1) mask |= again;
      if (capitals >= many) mask |= often;
      for (let bit = 0; bit < signs.length; bit += 1) if (count[bit]! > ((own >> bit) & 1)) mask |= 1 << bit;
      return mask;
    }),
  );
}

type Word = NameContext['forms'][number];

function isListed(form: Word | undefined, list: number): boolean {
  return form?.isCapital === true && (form.lists & list) > 0;
}

/** Whether a word is part of a listed name of several words. */
function isInside(span: number, list: number): boolean {
  return ((span >> 3) & list) > 0 && (span & 7) > 1;
}

import type { AnnotatedArticle } from '../../model.ts';

/** Runs of this many words are compared. */
const shingleLength = 5;

/** Word shingles of an article's report (Broder 1997), each once; empty for fewer than five words. */
export function shingle({ sentences }: Pick<AnnotatedArticle, 'sentences'>): ReadonlySet<string> {
  const words = sentences.flatMap((sentence) => sentence.words);
  const shingles = new Set<string>();
  for (let i = 0; i + shingleLength <= words.length; i += 1) shingles.add(words.slice(i, i + shingleLength).join(' '));
  return shingles;
}

/** The part of `a` that `b` holds (containment, Broder 1997): 0 to 1; 0 where `a` is empty. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0) return 0;
  let shared = 0;
  for (const item of a) if (b.has(item)) shared += 1;
  return shared / a.size;
}

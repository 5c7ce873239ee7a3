/** How many sentences a paragraph holds. */
const paragraphLength = 4;

/** Sentences in paragraphs of about the same length; none is empty. */
export function paragraphs<T>(sentences: readonly T[]): T[][] {
  const parts = Math.max(1, Math.ceil(sentences.length / paragraphLength));
  const size = Math.ceil(sentences.length / parts);
  return Array.from({ length: parts }, (_, i) => sentences.slice(i * size, (i + 1) * size)).filter((p) => p.length > 0);
}

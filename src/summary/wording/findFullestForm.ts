import { isPersonNoun } from '../../annotate/names/personNouns.ts';
import type { AnnotatedArticle, NameMention, Span } from '../../model.ts';

/**
 * Where the article first gives the longest form of a name: all words of its key without what stands before them, or a
 * surname with its title. Null where a bare surname stands behind two titles, "Mayor Stent" and "Sen. Stent": they may be two.
 */
export function findFullestForm(article: AnnotatedArticle, key: string): Span | null {
  const length = key.split(' ').length;
  let best: NameMention | null = null;
  const titled = new Set<string>();
  for (const name of article.sentences.flatMap((sentence) => sentence.names)) {
    if (name.key === key && (!best || wordCount(name.text) > wordCount(best.text))) best = name;
    if (name.key === key && length > 1 && wordCount(name.text) >= length) break;
    if (name.key === key && length === 1 && wordCount(name.text) > 1) titled.add(name.text.toLowerCase());
  }
  if (!best || titled.size > 1) return null;
  const { start, end, text } = best as NameMention;
  const words = [...text.matchAll(/\S+/g)];
  let first = length > 1 ? Math.max(0, words.length - length) : 0;
  while (words.length - first > 2 && isPersonNoun(words[first]![0].toLowerCase())) first += 1;
  return { article: article.id, start: start + words[first]!.index, end };
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

import { readAs } from '../cleaning/detectLanguage.ts';
import type { AnnotatedArticle, CleanedArticle } from '../model.ts';

/** An agency's text comes again in many files: so many of those read last are not read anew. */
const maxRemembered = 100;

/** Remembers what was read from the last texts. */
export interface Readings {
  /** An article as one was read before that has its text, day, language and paragraphs; null where none of the last has. */
  find(article: CleanedArticle): AnnotatedArticle | null;
  /** Remembers an article and returns it. */
  keep(article: AnnotatedArticle): AnnotatedArticle;
}

export function createReadings(): Readings {
  const read = new Map<string, Pick<AnnotatedArticle, 'sentences' | 'quotations'>>();
  return {
    find: (article) => {
      const known = read.get(keyOf(article));
      if (!known) return null;
      const sentences = known.sentences.map((sentence) => ({ ...sentence, article: article.id }));
      return { ...article, quotations: known.quotations, sentences };
    },
    keep: (article) => {
      if (read.size >= maxRemembered) read.delete(read.keys().next().value!);
      read.set(keyOf(article), { quotations: article.quotations, sentences: article.sentences });
      return article;
    },
  };
}

function keyOf({ language, publishedAt, kept, text }: CleanedArticle): string {
  return JSON.stringify([readAs(language), publishedAt, kept, text]);
}

import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import type { AnnotatedArticle, Span } from '../model.ts';

/** Checks that a span lies in an article of the story and, where a text is given, that the article says it there. */
export type Says = (span: Span, text: string | null, what: string) => void;

/** Adds a violation for each span that does not hold. */
export function createSays(articles: ReadonlyMap<string, AnnotatedArticle>, violations: string[]): Says {
  return ({ article, start, end }, text, what) => {
    const source = articles.get(article)?.text;
    if (source === undefined) violations.push(`${what}: ${article} is not an article of the story`);
    else if (!(start >= 0 && start < end && end <= source.length)) {
      violations.push(`${what}: ${article} has no characters ${start} to ${end}`);
    } else if (text !== null && foldWhiteSpace(source.slice(start, end)) !== text) {
      violations.push(`${what}: ${article} says “${foldWhiteSpace(source.slice(start, end))}” there, not “${text}”`);
    }
  };
}

export function isSameSpan(a: Span, b: Span): boolean {
  return a.article === b.article && a.start === b.start && a.end === b.end;
}

import { annotateSentences } from '../annotate/annotateSentences.ts';
import { findQuotations } from '../annotate/quotations/quotations.ts';
import { skipBullet } from '../annotate/sentences/listItems.ts';
import { splitSentences } from '../annotate/sentences/sentences.ts';
import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import { readAs } from '../cleaning/detectLanguage.ts';
import { UnusableArticle } from '../errors.ts';
import type { AnnotatedArticle, CleanedArticle, Quotation, QuotationPart, Range } from '../model.ts';
import type { Task } from '../stage.ts';

/** Splits the kept paragraphs of an article into sentences and derives all that later stages ask of them, once. */
export const annotateTask: Task<CleanedArticle, AnnotatedArticle> = boundedAnnotateTask(Number.POSITIVE_INFINITY);

/** Far beyond any sentence, and beyond a report without stops; some of the later work grows with the square of it. */
const maxCharacters = 50_000;

/** The same, but throws `UnusableArticle` for an article of more sentences, or with one that is too long to be any. */
export function boundedAnnotateTask(maxSentences: number): Task<CleanedArticle, AnnotatedArticle> {
  const run = (article: CleanedArticle) => {
    const language = readAs(article.language);
    const quotations = findQuotations(article.text, article.kept);
    const ranges = article.kept.flatMap((range, paragraph) =>
      splitSentences(article.text, range, language).map((sentence) => ({
        ...skipBullet(article.text, sentence),
        paragraph,
      })),
    );
    if (ranges.length > maxSentences)
      throw new UnusableArticle(`is longer than the limit: ${ranges.length} of ${maxSentences} sentences`);
    const longest = ranges.reduce((length, { start, end }) => Math.max(length, end - start), 0);
    if (longest > maxCharacters)
      throw new UnusableArticle(
        `has a sentence of ${longest} characters; the longest that are read have ${maxCharacters}`,
      );
    const parts = partsBySentence(ranges, quotations, article.text);
    const sentences = annotateSentences(article, ranges, language).map((sentence, i) => ({
      ...sentence,
      quotations: parts[i]!,
    }));
    return { ...article, sentences, quotations };
  };
  return { name: 'annotate', run };
}

/** The parts of quotations in each sentence. Both lists are in order, so one pass over them is enough. */
function partsBySentence(
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

import { annotateSentences } from '../annotate/annotateSentences.ts';
import { skipBullet } from '../annotate/sentences/listItems.ts';
import { splitSentences } from '../annotate/sentences/sentences.ts';
import { readAs } from '../cleaning/detectLanguage.ts';
import { UnusableArticle } from '../errors.ts';
import type { AnnotatedArticle, CleanedArticle } from '../model.ts';
import type { Task } from '../stage.ts';
import { createReadings } from './readings.ts';

/** Splits the kept paragraphs of an article into sentences and derives all that later stages ask of them, once. */
export const annotateTask: Task<CleanedArticle, AnnotatedArticle> = boundedAnnotateTask(Number.POSITIVE_INFINITY);

/** Far beyond any sentence, and beyond a report without stops; some of the later work grows with the square of it. */
const maxCharacters = 50_000;

/** The same, but throws `UnusableArticle` for an article of more sentences, or with one that is too long to be any. */
export function boundedAnnotateTask(maxSentences: number): Task<CleanedArticle, AnnotatedArticle> {
  const readings = createReadings();
  const run = (article: CleanedArticle) => {
    const language = readAs(article.language);
    const known = readings.find(article);
    if (known) return known;
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
    return readings.keep({ ...article, ...annotateSentences(article, ranges, language) });
  };
  return { name: 'annotate', run };
}

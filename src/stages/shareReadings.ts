import type { AnnotatedArticle } from '../model.ts';
import type { Stage } from '../stage.ts';
import { createReadings } from './readings.ts';

/**
 * Articles as they come, what is read from one text held once: threads hand each of them back by itself, and an agency's
 * text may come in thousands of files.
 */
export const shareReadings: Stage<AnnotatedArticle, AnnotatedArticle> = async function* (articles) {
  const readings = createReadings();
  for await (const article of articles) yield readings.find(article) ?? readings.keep(article);
};

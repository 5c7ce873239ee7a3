import { joinSentences } from '../../annotate/joinSentences.ts';
import { foldWhiteSpace } from '../../annotate/words/foldWhiteSpace.ts';
import type { Sentence } from '../../model.ts';
import { toArticle } from './toArticle.ts';

/**
 * A text as one sentence of an article of its own, with all that the annotate stage finds in it. Where that stage sees
 * several sentences, their words and findings are joined; the whole is negated when one of them is.
 */
export async function toSentence(text: string, article = text): Promise<Sentence> {
  const { body, sentences } = await toArticle(text, { id: article });
  return {
    article,
    language: 'en',
    index: 0,
    paragraph: 0,
    ...body,
    text: foldWhiteSpace(text),
    ...joinSentences(sentences),
  };
}

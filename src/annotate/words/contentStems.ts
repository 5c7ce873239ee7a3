import type { Sentence } from '../../model.ts';
import { stopWordsOf } from './stems.ts';

/** The stems of a sentence's words that are not stop words, in order; all of them where it has only stop words. */
export function contentStems(sentence: Pick<Sentence, 'language' | 'words' | 'stems'>): readonly string[] {
  const stopWords = stopWordsOf(sentence.language);
  const content = sentence.stems.filter((_, i) => !stopWords.has(sentence.words[i]!));
  return content.length > 0 ? content : sentence.stems;
}

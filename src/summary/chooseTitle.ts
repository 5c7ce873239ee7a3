import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import { splitWordsIn } from '../annotate/words/splitWordsIn.ts';
import { stemmerOf, stopWordsOf } from '../annotate/words/stems.ts';
import { readAs } from '../cleaning/detectLanguage.ts';
import type { Span, StatedStory } from '../model.ts';

/**
 * The headline that says most of what the story says: each content stem counts by the part of the articles that use it,
 * and long headlines are damped. Copies have no say. Null where no article has a headline. Ties go to the first article.
 */
export function chooseTitle(story: StatedStory): (Span & { readonly text: string }) | null {
  const articles = story.articles.filter((article) => article.copyOf === null);
  const stems = articles.map((article) => new Set(article.sentences.flatMap((sentence) => sentence.stems)));
  let best: (Span & { text: string }) | null = null;
  let bestScore = -Infinity;
  for (const { id, text, headline, ...article } of story.articles) {
    if (!headline) continue;
    const title = foldWhiteSpace(text.slice(headline.start, headline.end));
    const language = readAs(article.language);
    const stopWords = stopWordsOf(language);
    const words = splitWordsIn(title, language).filter((word) => !stopWords.has(word));
    let score = 0;
    for (const word of new Set(words.map(stemmerOf(language)))) {
      score += stems.filter((known) => known.has(word)).length / articles.length;
    }
    score /= Math.sqrt(words.length + 4);
    if (score > bestScore) {
      best = { article: id, ...headline, text: title };
      bestScore = score;
    }
  }
  return best;
}

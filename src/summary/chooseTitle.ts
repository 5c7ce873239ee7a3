import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import { splitWordsIn } from '../annotate/words/splitWordsIn.ts';
import { stemmerOf, stopWordsOf } from '../annotate/words/stems.ts';
import { readAs } from '../cleaning/detectLanguage.ts';
import type { Range, Sentence, Span, StatedStory } from '../model.ts';

/** A question for a headline tells half of what a statement in the same words does. */
const questionPart = 0.5;
/** A sentence with more words than this is no headline. */
const longestLead = 25;

/**
 * The headline that says most of what the story says: each content stem counts by the part of the articles that use it,
 * and long headlines are damped; a question counts by half. Copies have no say. Ties go to the first article. Where no
 * article has a headline it is what `lead`, the sentence that opens the summary, says in the main; null where there is
 * none. It has no full stop at its end.
 */
export function chooseTitle(story: StatedStory, lead: Sentence | undefined): (Span & { readonly text: string }) | null {
  const articles = story.articles.filter((article) => article.copyOf === null);
  const stems = articles.map((article) => new Set(article.sentences.flatMap((sentence) => sentence.stems)));
  const textOf = new Map(story.articles.map(({ id, text }) => [id, text]));
  const toTitle = (article: string, range: Range) => {
    const { start, end } = withoutStop(textOf.get(article)!, range);
    return { article, start, end, text: foldWhiteSpace(textOf.get(article)!.slice(start, end)) };
  };
  let best: (Span & { text: string }) | null = null;
  let bestScore = -Infinity;
  for (const { id, headline, ...article } of story.articles) {
    if (!headline) continue;
    const title = toTitle(id, headline);
    const language = readAs(article.language);
    const stopWords = stopWordsOf(language);
    const words = splitWordsIn(title.text, language).filter((word) => !stopWords.has(word));
    let score = 0;
    for (const word of new Set(words.map(stemmerOf(language)))) {
      score += stems.filter((known) => known.has(word)).length / articles.length;
    }
    score *= (/[?？؟]["”’]?$/.test(title.text) ? questionPart : 1) / Math.sqrt(words.length + 4);
    if (score > bestScore) {
      best = title;
      bestScore = score;
    }
  }
  if (best || !lead) return best;
  return toTitle(lead.article, mainPartOf(lead));
}

/** As far as whole clauses make a headline; all of it where none does. */
function mainPartOf({ tokens, clauses, start, end, words }: Sentence): Range {
  if (words.length <= longestLead) return { start, end };
  const predicate = clauses.find(({ role }) => role === 'main')?.predicate ?? tokens.length;
  const begins = clauses.filter(({ role }) => role !== 'complement' && role !== 'nominal');
  const cut = begins
    .map(({ tokens: [first] }) => first!)
    .filter((at) => at > predicate + 1 && at <= longestLead)
    .sort((a, b) => b - a)[0];
  if (cut === undefined) return { start, end };
  const joins = /^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[cut - 1]!.tag) ? 2 : 1;
  return { start, end: tokens[cut - joins]!.end };
}

/** A stop behind a letter of its own, as in "U.S.", is no full stop. */
function withoutStop(text: string, { start, end }: Range): Range {
  return /(?:\p{L}{2}|\d)\.$/u.test(text.slice(start, end)) ? { start, end: end - 1 } : { start, end };
}

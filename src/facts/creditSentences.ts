import type { AnnotatedArticle, Credit, CreditedPart, CreditedPhrase, NonEmpty, Sentence, Span } from '../model.ts';
import { type Carriers, findCarriers } from './carriers.ts';
import { findMainClause } from './mainClause.ts';
import { gatherStoryPhrases, type StoryPhrases } from './storyPhrases.ts';

/** How likely an article must carry a phrase, and a sentence's main fact, to be credited with it. */
const minPhrase = 0.55;
const minStatement = 0.7;
/** How likely it carries it at the most to be called without it. */
const maxUntold = 0.08;

/** A story with more pairs of sentences and articles than these is not compared phrase by phrase: some 45 articles of thirty sentences. */
const maxPairs = 60_000;

/** What was found of a story's sentences; `phrases` and `carried` are null where they were not compared phrase by phrase. */
export interface CreditedStory {
  /** In the order of the articles. */
  readonly credits: readonly Credit[];
  readonly phrases: StoryPhrases | null;
  readonly carried: Carriers['carried'] | null;
}

/**
 * Who carries what each sentence of a story says, in the order of the articles. `clusters` are the sentences that are put
 * together; what they have in common is one of the things that speak for a carrier.
 */
export function creditSentences(
  articles: readonly AnnotatedArticle[],
  clusters: readonly { readonly members: readonly Pick<Sentence, 'article' | 'start'>[] }[],
): CreditedStory {
  const sentenceCount = articles.reduce((sum, { sentences }) => sum + sentences.length, 0);
  if (articles.length === 1 || sentenceCount * articles.length > maxPairs)
    return { credits: creditByClusters(articles, clusters), phrases: null, carried: null };
  const story = gatherStoryPhrases(articles);
  const ids = articles.map(({ id }) => id);
  const { phrases, statements, shown, carried, told } = findCarriers(story, readTogether(story, ids, clusters));
  const bySentence: number[][] = story.sentences.map(() => []);
  for (const [p, { sentence }] of story.phrases.entries()) bySentence[sentence]!.push(p);
  const among = (values: Float32Array, row: number, atLeast: number) =>
    ids.filter((_, a) => values[row * ids.length + a]! >= atLeast);
  const credits = story.sentences.map((sentence, s): Credit => {
    const own = sentence.article;
    const carriers = among(statements, s, minStatement) as unknown as NonEmpty<string>;
    const spans = bySentence[s]!.map((p) => {
      const { start, end, words } = story.phrases[p]!;
      const of = words.length === 0 ? null : (among(phrases, p, minPhrase) as unknown as NonEmpty<string>);
      return { start, end, carriers: of };
    });
    return {
      article: own,
      index: sentence.index,
      carriers,
      shownBy: carriers.filter((id) => id !== own).flatMap((id) => shown(s, ids.indexOf(id)).map(toSpan)),
      possible: among(statements, s, maxUntold),
      parts: cover(sentence, spans, carriers),
      phrases: bySentence[s]!.filter((p) => story.phrases[p]!.words.length > 0).map((p) =>
        toPhrase(p, findMainClause(sentence)),
      ),
    };
  });
  return { credits, phrases: story, carried };

  function toPhrase(p: number, main: number): CreditedPhrase {
    const { words, clause, isCore } = story.phrases[p]!;
    return {
      weight: words.reduce((sum, word) => sum + story.words[word]!.weight, 0),
      isMain: isCore && clause === main,
      carried: ids.map((_, a) => phrases[p * ids.length + a]!),
      told: told[p]!.map(({ sentence, likely }) => {
        const { article, index } = story.sentences[sentence]!;
        return { article, index, likely };
      }),
    };
  }

  function toSpan(sentence: number): Span {
    const { article, start, end } = story.sentences[sentence]!;
    return { article, start, end };
  }
}

/** Credits each sentence as a whole, as one phrase, to the articles that it is put together with. */
function creditByClusters(
  articles: readonly AnnotatedArticle[],
  clusters: Parameters<typeof creditSentences>[1],
): Credit[] {
  const placeOf = new Map(articles.map(({ id }, i) => [id, i]));
  const sentenceAt = new Map(
    articles.flatMap(({ sentences }) =>
      sentences.map((sentence): [string, Sentence] => [`${sentence.article} ${sentence.start}`, sentence]),
    ),
  );
  const creditOf = new Map<string, Credit>();
  for (const { members } of clusters) {
    const found = members.map(({ article, start }) => sentenceAt.get(`${article} ${start}`)!);
    const carriers = [...new Set(members.map(({ article }) => article))] as unknown as NonEmpty<string>;
    for (const [i, { article, start, end, index }] of found.entries()) {
      // What all members tell is one phrase, that of the first.
      const phrases = i === 0 && carriers.length > 1 ? [toSharedPhrase(found, carriers)] : [];
      const parts = [{ start, end, carriers }];
      creditOf.set(`${article} ${start}`, {
        article,
        index,
        carriers,
        shownBy: [],
        possible: carriers,
        parts,
        phrases,
      });
    }
  }
  return articles.flatMap(({ sentences }) =>
    sentences.map(({ article, index, start, end }): Credit => {
      const own: NonEmpty<string> = [article];
      const alone = { article, index, carriers: own, shownBy: [], possible: own, phrases: [] };
      return creditOf.get(`${article} ${start}`) ?? { ...alone, parts: [{ start, end, carriers: own }] };
    }),
  );

  function toSharedPhrase([first, ...others]: readonly Sentence[], carriers: readonly string[]): CreditedPhrase {
    const carried = new Array<number>(articles.length).fill(0);
    for (const id of carriers) carried[placeOf.get(id)!] = 1;
    const told = others
      .filter(({ article }) => article !== first!.article)
      .map(({ article, index }) => ({ article, index, likely: 1 }));
    return { weight: first!.stems.length, isMain: true, carried, told };
  }
}

/** Joins neighbours with the same carriers and stretches parts over the whole sentence; one without content goes with the one before. */
function cover(
  sentence: Sentence,
  spans: readonly { readonly start: number; readonly end: number; readonly carriers: NonEmpty<string> | null }[],
  all: NonEmpty<string>,
): CreditedPart[] {
  const parts: { start: number; end: number; carriers: NonEmpty<string> }[] = [];
  for (const { start, carriers } of spans) {
    const last = parts.at(-1);
    if (carriers === null || (last && last.carriers.join() === carriers.join())) continue;
    if (last) last.end = start;
    parts.push({ start: last ? start : sentence.start, end: sentence.end, carriers });
  }
  return parts.length > 0 ? parts : [{ start: sentence.start, end: sentence.end, carriers: all }];
}

function readTogether(
  { sentences, articleOf }: StoryPhrases,
  ids: readonly string[],
  clusters: Parameters<typeof creditSentences>[1],
): (sentence: number, article: number) => boolean {
  const placeOf = new Map(sentences.map(({ article, start }, i) => [`${article} ${start}`, i]));
  const indexOf = new Map(ids.map((id, i) => [id, i]));
  const articlesOf = new Map<number, ReadonlySet<number>>();
  for (const { members } of clusters) {
    const own = new Set(members.map(({ article }) => indexOf.get(article)!));
    for (const { article, start } of members) articlesOf.set(placeOf.get(`${article} ${start}`)!, own);
  }
  return (sentence, article) => article === articleOf[sentence] || (articlesOf.get(sentence)?.has(article) ?? false);
}

import { formatDay } from '../annotate/dates/calendar.ts';
import { dayOfArticle } from '../articles/dayOfArticle.ts';
import { createArticleVector } from '../articles/grouping/articleVector.ts';
import { createDayAgreement } from '../articles/grouping/dayAgreement.ts';
import { daysBetween, readEventDay } from '../articles/grouping/eventDay.ts';
import { createFormAgreement } from '../articles/grouping/formAgreement.ts';
import { listCredited } from '../articles/origins/precedence.ts';
import { readReliance } from '../articles/origins/reliance.ts';
import { findRetelling, outline } from '../articles/origins/retelling.ts';
import { compareSentences, createSentenceIndex } from '../articles/origins/sentenceIndex.ts';
import { listFitting, weighCopy, weighRewrite } from '../articles/origins/weighMatches.ts';
import { dotProduct, type Weights } from '../clustering/weights.ts';
import { type Config, parseConfig } from '../config/config.ts';
import { NewsmergeError } from '../errors.ts';
import type { AnnotatedArticle } from '../model.ts';
import type { Report, ReportArticle } from '../report.ts';
import { typicalCloseness } from '../stages/group.ts';
import { createRereader } from '../verify/createRereader.ts';
import type { ArticleExplanation, ExplainedArticle } from './articleExplanation.ts';

/** At most this many terms are shown. */
const maxTerms = 10;

/**
 * Why two articles of a report, by their ids, are of one event or not, and of one origin or not, as the run judged them:
 * with its settings, from the articles as they are today. Throws a `NewsmergeError` of code VIOLATION where they have
 * changed since, and USAGE for an article given twice.
 */
export async function explainArticles(
  asked: readonly [string, string],
  report: Report,
  config: Pick<Config, 'input'>,
): Promise<ArticleExplanation> {
  if (asked[0] === asked[1]) throw new NewsmergeError('USAGE', `Expected two articles, got \`${asked[0]}\` twice`);
  const { group } = parseConfig(report.settings, 'summary.json');
  const [first, second] = asked.map((id) => findArticle(report, id)!) as [Found, Found];
  const read = await reread([first.article, second.article], report, config.input);
  const vectors = read.map(createArticleVector) as [Weights, Weights];
  const days = read.map(readEventDay);
  const cosine = dotProduct(vectors[0], vectors[1]);
  const [ofDays, ofForm] = [createDayAgreement(days)([0], [1]), createFormAgreement(read, vectors)([0], [1])];
  return {
    articles: [describe(first, read[0]!), describe(second, read[1]!)],
    event: {
      cosine,
      terms: listTerms(vectors),
      daysBetween: daysBetween(days[0]!, days[1]!),
      ofDays,
      ofForm,
      closeness: (cosine / typicalCloseness) * ofDays * ofForm,
      threshold: group.threshold,
      sameStory: first.story === second.story,
    },
    origin: {
      ...compareTexts(read),
      credits: readCredits(read),
      sameOrigin: first.article.origin === second.article.origin,
    },
  };
}

interface Found {
  readonly story: string;
  readonly article: ReportArticle;
}

/** An article of a report and the id of its story; null where it has none of that id. */
export function findArticle({ stories }: Report, id: string): Found | null {
  for (const { id: story, articles } of stories) {
    const article = articles.find((candidate) => candidate.id === id);
    if (article) return { story, article };
  }
  return null;
}

async function reread(stated: readonly ReportArticle[], report: Report, input: string): Promise<AnnotatedArticle[]> {
  const violations: string[] = [];
  const rereader = createRereader(report, input);
  const articles: AnnotatedArticle[] = [];
  for (const one of stated) {
    const article = await rereader(one, violations);
    if (article) articles.push(article);
  }
  if (violations.length > 0) throw new NewsmergeError('VIOLATION', violations.join('\n  '));
  return articles;
}

function describe({ story, article }: Found, read: AnnotatedArticle): ExplainedArticle {
  const { id, outlet, publishedAt, origin, originKind } = article;
  const day = dayOfArticle(read);
  return { id, outlet, story, published: publishedAt ?? (day === null ? null : formatDay(day)), origin, originKind };
}

/** The terms that bring two articles closest, heaviest first, as the vectors name them. */
function listTerms([a, b]: readonly [Weights, Weights]): ArticleExplanation['event']['terms'] {
  return [...a]
    .flatMap(([term, weight]) => (b.has(term) ? [{ term, weight: weight * b.get(term)! }] : []))
    .sort((x, y) => y.weight - x.weight || (x.term < y.term ? -1 : 1))
    .slice(0, maxTerms);
}

function compareTexts(
  read: readonly AnnotatedArticle[],
): Pick<ArticleExplanation['origin'], 'copy' | 'rewrite' | 'order'> {
  const [a, b] = read.map(compareSentences) as [
    ReturnType<typeof compareSentences>,
    ReturnType<typeof compareSentences>,
  ];
  const [ofA, ofB] = [matchIn(a, b), matchIn(b, a)];
  return {
    copy: [weighCopy(a, ofA).part, weighCopy(b, ofB).part],
    rewrite: weighRewrite(a, b, ofA).part,
    order: findRetelling(outline(a), outline(b)).part,
  };
}

function matchIn(mine: ReturnType<typeof compareSentences>, theirs: ReturnType<typeof compareSentences>) {
  const index = createSentenceIndex();
  index.add(0, theirs);
  return listFitting(index.match(mine).get(0) ?? []);
}

/** Whom each credits, the other among them or not. */
function readCredits(read: readonly AnnotatedArticle[]): ArticleExplanation['origin']['credits'] {
  const credits = readReliance(read).map((reliance, i) =>
    [...listCredited({ article: read[i]!, wordCount: 0, reliance, when: null })].sort(),
  );
  return [credits[0]!, credits[1]!];
}

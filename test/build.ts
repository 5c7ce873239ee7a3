import { splitParagraphs } from '../src/cleaning/paragraphs.ts';
import { createLocalExecutor } from '../src/executors/local.ts';
import type {
  AlignedStory,
  AnnotatedArticle,
  ArticleGroup,
  CleanedArticle,
  ClusteredStory,
  Credit,
  NonEmpty,
  Quantity,
  Sentence,
  Story,
  StoryArticle,
} from '../src/model.ts';
import type { StageContext } from '../src/stage.ts';
import { annotateTask } from '../src/stages/annotate.ts';

/** An article of one paragraph or more, as the annotate stage splits it, with nothing cleaned away. */
export function article(text: string, fields: Partial<CleanedArticle> = {}): AnnotatedArticle {
  const id = fields.id ?? 'a.txt';
  const body = { start: 0, end: text.length };
  const annotated = annotateTask.run({
    id,
    file: id,
    outlet: id.replace(/\.[^.]*$/, ''),
    title: null,
    headline: null,
    publishedAt: null,
    url: null,
    author: null,
    isExcerpt: false,
    language: 'en',
    text,
    body,
    removed: [],
    ...fields,
    kept: splitParagraphs(text, fields.body ?? body),
  });
  return annotated as AnnotatedArticle;
}

/** The first sentence of a text, as the annotate stage reads it, in article `a.txt` unless told otherwise. */
export function sentence(text: string, fields: Partial<Sentence> = {}): Sentence {
  return { ...article(text, { id: fields.article ?? 'a.txt' }).sentences[0]!, ...fields };
}

/** A quantity that no text is asked for: "26 people" is `quantity(26, 'person')`. */
export function quantity(value: number, unit: string, fields: Partial<Quantity> = {}): Quantity {
  return {
    text: `${value} ${unit}`,
    start: 0,
    end: 1,
    kind: 'number',
    value,
    unit,
    bound: 'exact',
    head: null,
    ...fields,
  };
}

export function group(first: AnnotatedArticle, ...others: AnnotatedArticle[]): ArticleGroup {
  return { id: '1', articles: [first, ...others], related: [] };
}

/** Articles of one story, each its own origin unless its fields say otherwise. */
export function story(articles: NonEmpty<AnnotatedArticle & Partial<StoryArticle>>): Story {
  const traced = articles.map((a) => {
    const { copyOf = null, origin = copyOf ?? a.id } = a;
    const originKind = copyOf !== null ? 'copy' : origin === a.id ? 'own' : 'rewrite';
    return { copyOf, origin, originKind, originEvidence: [], ...a };
  });
  return { id: '1', articles: traced as unknown as Story['articles'], sources: [], related: [] };
}

/** Credits each sentence to the articles that its cluster has a member of, as one part. */
export function credited(clustered: ClusteredStory): AlignedStory {
  const credits = clustered.clusters.flatMap(({ members }) =>
    members.map(({ article: own, index, start, end }): Credit => {
      const carriers = [...new Set(members.map((member) => member.article))] as unknown as NonEmpty<string>;
      return {
        article: own,
        index,
        carriers,
        shownBy: [],
        possible: carriers,
        parts: [{ start, end, carriers }],
        phrases: [],
      };
    }),
  );
  return { ...clustered, credits, differences: [] };
}

export async function* stream<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

/** What a stage may reach, in this process; what it sets aside is lost. */
export function context(): StageContext {
  return { executor: createLocalExecutor(), setAside: () => {}, signal: new AbortController().signal };
}

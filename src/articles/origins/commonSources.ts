import { findSources } from '../../annotate/quotations/cites.ts';
import { contentStems } from '../../annotate/words/contentStems.ts';
import type { AnnotatedArticle, CommonSource, NonEmpty, Range, Span } from '../../model.ts';
import { agencyTagOf, isAgencyKey, nameAlone, outletKey } from './outletKey.ts';
import { type Reliance, readReliance } from './reliance.ts';

/** Where an article names a source. */
interface Naming {
  readonly article: AnnotatedArticle;
  readonly range: Range;
  readonly name: string;
  readonly kind: CommonSource['kind'];
  /** Of an outlet its key, of a document what kind of document it is. */
  readonly key: string;
  /** What the sentence says besides. */
  readonly content: ReadonlySet<string>;
}

/** What a written source is called, and which of them outlets call by one another's names. */
const documents: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['statement', 'release', 'post', 'tweet', 'message', 'letter'],
    ['affidavit', 'complaint', 'indictment', 'lawsuit', 'suit', 'filing'],
    ['study'],
  ].flatMap((names) => names.map((name) => [name, names[0]!])),
);

/** Sentences about one document share this part of the shorter one's content. */
const shared = 0.3;

/**
 * What articles of at least two outlets of a story name as their source: an agency, an outlet that is not their own, a
 * statement, court paper or study. Two documents of one kind are one where they are named alike or the sentences that name
 * them say alike. Most named first, then as first named. Blind spot: a document that only its issuer is named for.
 */
export function findCommonSources(articles: readonly AnnotatedArticle[]): CommonSource[] {
  const gathered: Naming[][] = [];
  const reliances = readReliance(articles);
  for (const naming of articles.flatMap((article, i) => listNamings(article, reliances[i]!))) {
    const same = gathered.find((namings) => namings.some((other) => isSame(naming, other)));
    if (same) same.push(naming);
    else gathered.push([naming]);
  }
  return gathered
    .filter((namings) => namings[0]!.kind !== 'document' || namings.some(({ name }) => name.includes(' ')))
    .filter((namings) => new Set(namings.map(({ article }) => outletKey(article.outlet))).size > 1)
    .map(describe)
    .sort((a, b) => b.articles.length - a.articles.length);
}

function listNamings(article: AnnotatedArticle, { credits, tags }: Reliance): Naming[] {
  const printed = tags.map(
    ({ start, end, agency }): Naming => ({
      article,
      range: { start, end },
      name: agency,
      kind: 'agency',
      key: agency,
      content: new Set(),
    }),
  );
  const named = article.sentences.flatMap((sentence, i) => {
    const content = new Set(contentStems(sentence));
    return findSources(article.text, sentence).flatMap((range): Naming[] => {
      const name = nameAlone(article.text.slice(range.start, range.end)).replace(/\s+/g, ' ');
      const about = { article, range, name, content };
      const key = credits[i] ?? null;
      if (key?.endsWith(outletKey(name))) return [{ ...about, kind: isAgencyKey(key) ? 'agency' : 'outlet', key }];
      const noun = name
        .toLowerCase()
        .split(' ')
        .find((word) => Object.hasOwn(documents, word));
      return noun === undefined ? [] : [{ ...about, kind: 'document', key: documents[noun]! }];
    });
  });
  return [...printed, ...named];
}

function isSame(a: Naming, b: Naming): boolean {
  if (a.kind !== b.kind || a.key !== b.key) return false;
  if (a.kind !== 'document' || a.article === b.article) return true;
  const [small, large] = a.content.size <= b.content.size ? [a.content, b.content] : [b.content, a.content];
  const common = [...small].filter((stem) => large.has(stem)).length;
  return common >= shared * small.size && common > 1;
}

function describe(namings: readonly Naming[]): CommonSource {
  const evidence = namings.map(({ article, range: { start, end } }): Span => ({ article: article.id, start, end }));
  const fullest = namings.reduce((best, next) => (next.name.length > best.name.length ? next : best));
  return {
    name: agencyTagOf(namings[0]!.key) ?? fullest.name,
    kind: namings[0]!.kind,
    articles: [...new Set(namings.map(({ article }) => article.id))] as unknown as NonEmpty<string>,
    evidence: evidence as unknown as NonEmpty<Span>,
  };
}

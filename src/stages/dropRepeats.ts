import { canonicalAddress } from '../articles/canonicalAddress.ts';
import { containment, shingle } from '../articles/origins/shingles.ts';
import type { AnnotatedArticle, NonEmpty } from '../model.ts';
import { unpackedPath } from '../readers/unpack.ts';
import type { Stage } from '../stage.ts';

/**
 * Takes one article that is there twice as one: a page and its text, an excerpt in a feed and the whole report, two
 * versions of an address. Two such articles have an address in common, or outlet and title, or the name of the file but
 * for its ending; and nearly all passages of one stand in the other. Kept is the longest that is no excerpt, or one that
 * holds nearly all of it and states date or address besides; the others are set aside with its id. What is left comes
 * in the order in which it came in, after all of it has. Copies that other outlets print at addresses of their own stay.
 */
export const dropRepeats: Stage<AnnotatedArticle, AnnotatedArticle> = async function* (input, context) {
  const articles: AnnotatedArticle[] = [];
  for await (const article of input) articles.push(article);
  const repeats = findRepeats(articles);
  for (const [{ id }, kept] of repeats) context.setAside({ file: id, reason: `is the same article as ${kept.id}` });
  yield* articles.filter((article) => !repeats.has(article));
};

/** The part of an article's shingles that the one kept instead must hold. */
const samePart = 0.8;

/** An address or a title that as many different articles have tells nothing more about the next. */
const maxNamesakes = 20;

interface Candidate {
  readonly article: AnnotatedArticle;
  readonly shingles: ReadonlySet<string>;
}

/** Each article that is there again, with the one to keep. */
function findRepeats(articles: readonly AnnotatedArticle[]): ReadonlyMap<AnnotatedArticle, AnnotatedArticle> {
  const repeats = new Map<AnnotatedArticle, AnnotatedArticle>();
  for (const versions of gatherVersions(articles)) {
    const { article: kept } = choose(versions);
    for (const { article } of versions) if (article !== kept) repeats.set(article, kept);
  }
  return repeats;
}

/** The articles with all their versions, the longest first, those that are excerpts last. */
function gatherVersions(articles: readonly AnnotatedArticle[]): NonEmpty<Candidate>[] {
  const candidates = articles.map((article): Candidate => ({ article, shingles: shingle(article) })).sort(byLength);
  const namesakes = new Map<string, [Candidate, ...Candidate[]][]>();
  const gathered: [Candidate, ...Candidate[]][] = [];
  for (const candidate of candidates) {
    const lists = marksOf(candidate.article).map((mark) => {
      const list = namesakes.get(mark) ?? [];
      namesakes.set(mark, list);
      return list;
    });
    const same = lists.flat().find(([longest]) => isWithin(candidate, longest));
    if (same) {
      same.push(candidate);
      continue;
    }
    const versions: [Candidate] = [candidate];
    gathered.push(versions);
    for (const list of lists) if (list.length < maxNamesakes) list.push(versions);
  }
  return gathered;
}

function byLength(a: Candidate, b: Candidate): number {
  return (
    Number(a.article.isExcerpt) - Number(b.article.isExcerpt) ||
    b.shingles.size - a.shingles.size ||
    (a.article.id < b.article.id ? -1 : 1)
  );
}

/** The longest, or one that holds nearly all of it and states more of date and address. */
function choose(versions: NonEmpty<Candidate>): Candidate {
  const [longest] = versions;
  return versions
    .filter((version) => isWithin(longest, version))
    .reduce((best, next) => (countStated(next) > countStated(best) ? next : best), longest);
}

function isWithin({ shingles }: Candidate, other: Candidate): boolean {
  return containment(shingles, other.shingles) >= samePart;
}

function countStated({ article: { publishedAt, url } }: Candidate): number {
  return Number(publishedAt !== null) + Number(url !== null);
}

/** What two files of one article may have in common. */
function marksOf({ id, file, outlet, title, url }: AnnotatedArticle): string[] {
  const address = url === null ? null : canonicalAddress(url);
  return [
    ...(address === null ? [] : [`address ${address}`]),
    ...(title === null ? [] : [`title ${outlet}\n${title.toLowerCase()}`]),
    ...(id === file ? [`file ${unpackedPath(file).replace(/\.[^./]+$/, '')}`] : []),
  ];
}

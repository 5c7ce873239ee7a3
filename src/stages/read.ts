import { NewsmergeError, UnusableArticle } from '../errors.ts';
import type { Article, SetAside, SourceFile } from '../model.ts';
import type { RawItem, ReadOptions } from '../readers/contract.ts';
import { dateInAddress } from '../readers/dateInAddress.ts';
import { readerFor } from '../readers/index.ts';
import { type InputFile, type InputPlace, readPieces, readSource } from '../readers/inputFolder.ts';
import { resolveOutlet } from '../readers/outlet.ts';
import { unpack, unpackPieces } from '../readers/unpack.ts';
import { describeRefusal, type Stage } from '../stage.ts';

/** What a file holds: its articles, and the records of it that are none. */
export interface FileContent {
  readonly articles: readonly Article[];
  readonly setAside: readonly SetAside[];
}

/**
 * Reads the articles of each file of a place, in the order of the files, one file after the other: no more than one
 * is in memory, and of a file that is read in pieces no more than one record. All articles stay in memory in the end, so
 * there is a limit of how many; what lies beyond it is set aside by file.
 */
export function read(
  place: InputPlace,
  options: ReadOptions,
  maxArticles = Number.POSITIVE_INFINITY,
): Stage<InputFile, Article> {
  return async function* (files, context) {
    const limit = `${maxArticles} articles were read before, the limit`;
    let count = 0;
    for await (const file of files) {
      try {
        if (count === maxArticles) throw new UnusableArticle(`is not read: ${limit}`);
        for await (const found of readFile(place, file, options)) {
          context.signal.throwIfAborted();
          if ('reason' in found) context.setAside(found);
          else {
            if (count === maxArticles) throw new UnusableArticle(`is not read to its end: ${limit}`);
            count += 1;
            yield found;
          }
        }
      } catch (error) {
        if (error instanceof NewsmergeError || context.signal.aborted) throw error;
        context.setAside({ file: file.path, reason: describeRefusal(error, 'read') });
      }
    }
  };
}

/** The articles of one file and its records that are none, as they come; see {@link readArticles}. */
export function readFile(place: InputPlace, file: InputFile, options: ReadOptions): AsyncGenerator<Article | SetAside> {
  const whole = () => readSource(place, file).bytes;
  return nameRecords(file.path, () => openRecords(file.path, whole, () => readPieces(place, file), options), options);
}

/**
 * The articles of one file, one or more, and its records that are none. A record goes by its place among all of them;
 * the only one of a file goes by the file.
 * Throws `UnusableArticle` when there is no article.
 */
export async function readArticles({ path, bytes }: SourceFile, options: ReadOptions): Promise<FileContent> {
  const pieces = async function* () {
    yield bytes;
  };
  const articles: Article[] = [];
  const setAside: SetAside[] = [];
  const records = nameRecords(path, () => openRecords(path, () => bytes, pieces, options), options);
  for await (const found of records) {
    if ('reason' in found) setAside.push(found);
    else articles.push(found);
  }
  return { articles, setAside };
}

async function* openRecords(
  path: string,
  whole: () => Uint8Array,
  pieces: () => AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<RawItem> {
  const { maxFileMegabytes, maxStreamMegabytes } = options.limits;
  const known = readerFor(path);
  if (!known) throw new UnusableArticle('has a name ending that no reader takes');
  const reader = await known.load();
  yield* 'readPieces' in reader
    ? reader.readPieces(unpackPieces(path, pieces(), maxStreamMegabytes), options)
    : reader.read(unpack({ path, bytes: whole() }, maxFileMegabytes), options);
}

/** Of records that are none only so many are held, until the first article comes. */
async function* nameRecords(
  file: string,
  open: () => AsyncIterable<RawItem>,
  options: ReadOptions,
): AsyncGenerator<Article | SetAside> {
  const held: SetAside[] = [];
  let only: Article | null = null;
  let firstReason: string | undefined;
  let [count, refused, inARow] = [0, 0, 0];
  let failure: UnusableArticle | null = null;
  try {
    for await (const item of open()) {
      count += 1;
      const id = `${file}#${count}`;
      const article = limit(item, options);
      const isArticle = !(article instanceof UnusableArticle);
      inARow = isArticle ? 0 : inARow + 1;
      if (!isArticle) refused += 1;
      if (only) yield only;
      only = null;
      if (isArticle) {
        const outlet = resolveOutlet(article, file, options.outlets);
        // A piece of a string keeps all of that string in memory, so each field would keep its file: copies do not.
        const publishedAt = article.publishedAt ?? dateInAddress(article.url);
        const named: Article = structuredClone({ ...article, id, file, outlet, publishedAt, language: 'und' });
        yield* held.splice(0);
        if (count === 1) only = named;
        else yield named;
        continue;
      }
      firstReason ??= article.message;
      const reason = { file: id, reason: article.message };
      if (refused <= maxReasons && refused === count) held.push(reason);
      else if (refused <= maxReasons) yield reason;
      if (inARow === maxInARow) break;
    }
  } catch (error) {
    if (!(error instanceof UnusableArticle) || count === refused) throw error;
    failure = error;
  }
  if (count === refused) throw new UnusableArticle(describeNothing(count, firstReason));
  if (only) yield count === 1 ? { ...only, id: file } : only;
  if (refused > maxReasons) yield { file, reason: `holds ${refused - maxReasons} more records that are none` };
  if (inARow === maxInARow) yield { file, reason: `is not read beyond ${count} records: the last are none` };
  if (failure) yield { file, reason: `is not read beyond ${count} records: it ${failure.message}` };
}

/** As many records of one file as are set aside by name. */
const maxReasons = 1000;

/** After as many records in a row that are none, a file is given up. */
const maxInARow = 100_000;

function limit(item: RawItem, { limits: { maxArticleCharacters } }: ReadOptions): RawItem {
  if (item instanceof UnusableArticle || item.text.length <= maxArticleCharacters) return item;
  return new UnusableArticle(`is longer than the limit: ${item.text.length} of ${maxArticleCharacters} characters`);
}

function describeNothing(count: number, reason = 'holds no article'): string {
  return count < 2
    ? reason
    : `none of its ${count < maxInARow ? '' : 'first '}${count} records is an article; the first ${reason}`;
}

import type { UnusableArticle } from '../errors.ts';
import type { Range, SourceFile } from '../model.ts';

/** What a reader finds in a file, before the outlet is settled. */
export interface RawArticle {
  readonly title: string | null;
  /** Where the title stands word for word in `text`. */
  readonly headline: Range | null;
  /** As the file states it; null if it states none. */
  readonly outlet: string | null;
  /** ISO 8601. */
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly author: string | null;
  /** Whether the file holds only the beginning or a summary of the report. */
  readonly isExcerpt: boolean;
  readonly text: string;
  readonly body: Range;
}

/** An article, or the reason why a record is none. */
export type RawItem = RawArticle | UnusableArticle;

/** The fields of a record that an article is made of. */
export type FieldName = 'title' | 'text' | 'outlet' | 'date' | 'url' | 'author';

/** The settings that change what is read. */
export interface ReadOptions {
  readonly limits: {
    /** Of what is read as a whole: a file, packed and unpacked, or one record of a file that is read in pieces. */
    readonly maxFileMegabytes: number;
    /** Of a file that is read in pieces, packed and unpacked. */
    readonly maxStreamMegabytes: number;
    /** Of an article's text, in UTF-16 code units. */
    readonly maxArticleCharacters: number;
  };
  /** What a field is called in the files at hand, with dots between levels; null where it has a usual name. */
  readonly fields: Readonly<Record<FieldName, string | null>>;
  /** Hosts and spellings of outlets, with the name that each is to have. */
  readonly outlets: Readonly<Record<string, string>>;
}

/**
 * Turns the bytes of one file into its articles, in order; a record that is no article gives the error that says why in
 * its place, so that it never costs the others. Pure: no file system, no network, no clock.
 * Throws `UnusableArticle` with a reason when nothing in the file can be told apart, at once or while it is read.
 */
export interface Reader {
  readonly read: (source: SourceFile, options: ReadOptions) => Iterable<RawItem> | AsyncIterable<RawItem>;
}

/**
 * The same for a file of records, from the pieces that its bytes come in, of any length: no more than one record is held
 * at a time, so that the file may be larger than memory.
 */
export interface StreamReader {
  readonly readPieces: (pieces: AsyncIterable<Uint8Array>, options: ReadOptions) => AsyncIterable<RawItem>;
}

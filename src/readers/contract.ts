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
  readonly text: string;
  readonly body: Range;
}

/**
 * Turns the bytes of one file into its articles. Pure: no file system, no network, no clock.
 * Throws `UnusableArticle` with a reason when the file holds none.
 */
export interface Reader {
  readonly name: string;
  /** File name endings it reads, lower case, with the dot. */
  readonly extensions: readonly string[];
  readonly read: (source: SourceFile) => readonly RawArticle[];
}

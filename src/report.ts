import type {
  CommonSource,
  Conflict,
  NonEmpty,
  Omission,
  OriginKind,
  RelatedStory,
  Removal,
  SetAside,
  Span,
  Statement,
} from './model.ts';

/**
 * The contract of `summary.json`. Others read it: a change that could break them raises `version`.
 * Every sentence of every article that was not cleaned away is a member of exactly one statement.
 */
export interface Report {
  readonly version: 2;
  /** SHA-256 of this report without the digest, in hexadecimal: a changed character shows. */
  readonly digest: string;
  /** Everything in the configuration that can change a byte of the result. */
  readonly settings: { readonly output: { readonly articles: boolean }; readonly [setting: string]: unknown };
  readonly stories: readonly ReportStory[];
  readonly setAside: readonly SetAside[];
  /** What is new against an earlier report; null where none was given. */
  readonly since: Changes | null;
}

/** What is new in a report. Sentences are told as printed. */
export interface Changes {
  /** The digest of the earlier report. */
  readonly previous: string;
  /** Outlets that a story did not have before, by story. */
  readonly outlets: readonly { readonly story: string; readonly outlets: readonly string[] }[];
  /** Ids of statements of which the earlier report had no sentence. */
  readonly facts: readonly string[];
  /** Sentences that an article worded otherwise before, by statement. */
  readonly changed: readonly { readonly statement: string; readonly from: string; readonly to: string }[];
  /** What no article says any more, though one that said it is still there. */
  readonly withdrawn: readonly { readonly text: string; readonly outlets: readonly string[] }[];
  /** Articles under the same address, or in the same file, with other sentences. */
  readonly edits: readonly Edit[];
}

export interface Edit {
  readonly article: string;
  readonly outlet: string;
  /** Whether what came says that the article was corrected or updated. */
  readonly isTold: boolean;
  readonly changed: readonly { readonly from: string; readonly to: string }[];
  readonly gone: readonly string[];
  readonly came: readonly string[];
}

export interface ReportStory {
  readonly id: string;
  readonly title: (Span & { readonly text: string }) | null;
  readonly articles: NonEmpty<ReportArticle>;
  /** What several outlets name as their source, named by most articles first. */
  readonly sources: readonly CommonSource[];
  /** Stories of the same case, in the order of the report. */
  readonly related: readonly RelatedStory[];
  readonly statements: readonly Statement[];
  /** Ids of statements, in reading order. */
  readonly summary: readonly string[];
  /** Ids of the first few statements that one outlet alone reports and that the summary leaves out, in reading order. */
  readonly single: readonly string[];
  readonly conflicts: readonly Conflict[];
  /** By outlet; those that leave nothing out are not in it. */
  readonly omissions: readonly Omission[];
}

export interface ReportArticle {
  readonly id: string;
  readonly file: string;
  readonly outlet: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly author: string | null;
  /** ISO 639-1, or `und` where the text is too short to tell. */
  readonly language: string;
  /** Whether the file holds only the beginning or a summary of the report. */
  readonly isExcerpt: boolean;
  /** The article this one repeats. */
  readonly copyOf: string | null;
  /** Same value, same origin. */
  readonly origin: string;
  /** Why it has that origin. */
  readonly originKind: OriginKind;
  readonly originEvidence: readonly Span[];
  /** What was taken out before the article was read, and why. */
  readonly cleaned: readonly (Removal & { readonly text: string })[];
  /** SHA-256 of the article's text, in hexadecimal. */
  readonly digest: string;
  /** The whole text, where the settings ask for the articles; places count in it. */
  readonly text: string | null;
  /** Path below the output folder of the file that holds this text. */
  readonly textFile: string | null;
}

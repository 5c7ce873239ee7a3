import type { OriginKind } from '../model.ts';

export interface ExplainedArticle {
  readonly id: string;
  readonly outlet: string;
  /** The id of its story. */
  readonly story: string;
  /** ISO 8601, from its text where its file states none; null where neither tells. */
  readonly published: string | null;
  readonly origin: string;
  readonly originKind: OriginKind;
}

/** What speaks for and against two articles being of one event, and of one origin. */
export interface ArticleExplanation {
  readonly articles: readonly [ExplainedArticle, ExplainedArticle];
  readonly event: {
    /** Of their words, lead and facts together. */
    readonly cosine: number;
    /** What they have in common, heaviest first. */
    readonly terms: readonly { readonly term: string; readonly weight: number }[];
    /** Between the days of their news; null where they tell none in common. */
    readonly daysBetween: number | null;
    /** What the days multiply their closeness by, and the form they have in common. */
    readonly ofDays: number;
    readonly ofForm: number;
    /** Theirs alone; at least `threshold` puts two together that nothing else stands around. */
    readonly closeness: number;
    readonly threshold: number;
    readonly sameStory: boolean;
  };
  readonly origin: {
    /** The part of each that the other holds in nearly the same words. */
    readonly copy: readonly [number, number];
    /** The part of the shorter one's own words that both have. */
    readonly rewrite: number;
    /** The part of the shorter one's sentences that go with one of the other's in one order. */
    readonly order: number;
    /** Outlets and agencies that each credits. */
    readonly credits: readonly [readonly string[], readonly string[]];
    readonly sameOrigin: boolean;
  };
}

import type { Config } from '../../config/config.ts';

/** What a task may know besides its records. */
export interface EvaluationContext {
  readonly config: Config;
  /** Whether to give the figures of each record as well. */
  readonly byCase: boolean;
  /** Whether the documents of a record are one story; if not, they are grouped as a run would group them. */
  readonly oneStory: boolean;
}

/** One method and its figures, or one record and its figures. */
export interface Row {
  readonly name: string;
  /** Whole numbers. */
  readonly counts: Readonly<Record<string, number>>;
  /** Shares, correlations, thresholds: NaN where there is nothing to measure. */
  readonly measures: Readonly<Record<string, number>>;
}

/** Rows with the same counts and measures in the same order. */
export interface Table {
  readonly title: string;
  /** What a reader must know to compare the rows. */
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
}

/** A part of newsmerge that gold data can measure, next to known methods on the same data. Deterministic. */
export interface EvaluationTask<Item> {
  readonly name: string;
  /** Throws a `NewsmergeError` of code USAGE for a file that is missing or holds something else. */
  readonly read: (file: string) => readonly Item[];
  /** Expects at least one item. */
  evaluate(items: readonly Item[], context: EvaluationContext): Promise<readonly Table[]>;
}

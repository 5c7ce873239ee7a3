import type { Guard } from '../similarity/findGuard.ts';

/** What was found on two sentences, and what follows from it. */
export interface Explanation {
  /** The id of the story that both stand in and are compared in; null where they are compared on their own. */
  readonly story: string | null;
  readonly sentences: readonly [ExplainedSentence, ExplainedSentence];
  readonly evidence: readonly WeighedEvidence[];
  readonly intercept: number;
  /** The intercept and all contributions; null for two sentences of a story that were not worth a closer look. */
  readonly logOdds: number | null;
  /** What keeps them apart whatever the evidence. */
  readonly guard: Guard | null;
  /** Of one fact, 0 to 1; 0 where a guard keeps them apart or they were not worth a closer look, as in a run. */
  readonly probability: number;
  /** The probability, in a story the mean one between two clusters, from which sentences report one fact. */
  readonly threshold: number;
  /** The probability that two sentences of one article must reach besides; null for others. */
  readonly sameArticle: number | null;
  /** Whether the summary has them in one statement; null where they are compared on their own. */
  readonly sameStatement: boolean | null;
}

export interface ExplainedSentence {
  /** As it was asked for; null for a text. */
  readonly id: string | null;
  readonly article: string | null;
  readonly text: string;
}

export interface WeighedEvidence {
  readonly name: string;
  /** 0 to 1. */
  readonly value: number;
  readonly weight: number;
  /** Value times weight: what it adds to the log-odds. */
  readonly contribution: number;
}

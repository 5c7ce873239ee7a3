import { readFileSync } from 'node:fs';
import { gatherArticleEvidence } from './articleEvidence.ts';
import { type BoostedTrees, predictTrees } from './boostedTrees.ts';
import { type Candidate, gatherEvidence } from './evidence.ts';
import { findMainClause } from './mainClause.ts';
import { gatherStatementEvidence } from './statementEvidence.ts';
import type { StoryPhrases } from './storyPhrases.ts';

/** What `npm run fit:facts` makes of marked stories. */
export interface FactModels {
  /** Whether a sentence carries a phrase. */
  readonly sentence: BoostedTrees;
  /** Whether an article does. */
  readonly article: BoostedTrees;
  /** Whether an article carries the main fact of a sentence. */
  readonly statement: BoostedTrees;
  /** Whether two slots of a story are one, filled differently. */
  readonly difference: BoostedTrees;
}

/** Who carries what in a story, as probabilities; 1 for the article itself. */
export interface Carriers {
  /** For each phrase and article: `phrases[phrase * articleCount + article]`. */
  readonly phrases: Float32Array;
  /** For each sentence and article the same of its main fact. */
  readonly statements: Float32Array;
  /** The sentence of an article that most likely carries what a sentence is mainly there to say; none where none comes near. */
  readonly shown: (sentence: number, article: number) => readonly number[];
  /** How likely a sentence carries a phrase; 0 where it does not come near. */
  readonly carried: (phrase: number, sentence: number) => number;
  /** For each phrase the other sentences that come near it, and how likely they carry it. */
  readonly told: readonly (readonly { readonly sentence: number; readonly likely: number }[])[];
}

/** Tells how likely each article of a story carries each phrase, and the main fact of each sentence, of the others. */
export function findCarriers(
  story: StoryPhrases,
  together: (sentence: number, article: number) => boolean,
  models: FactModels = openFactModels(),
): Carriers {
  const { phrases, articleCount, articleOf, sentences } = story;
  const candidates = gatherEvidence(story);
  const carried = candidates.map(({ evidence }) => predictTrees(models.sentence, evidence));
  const ofPhrases = new Float32Array(phrases.length * articleCount);
  for (const [p, { article }] of phrases.entries()) ofPhrases[p * articleCount + article] = 1;
  for (const { phrase, article, evidence } of gatherArticleEvidence(story, candidates, carried))
    ofPhrases[phrase * articleCount + article] = predictTrees(models.article, evidence);
  const ofStatements = new Float32Array(sentences.length * articleCount);
  for (const s of sentences.keys()) ofStatements[s * articleCount + articleOf[s]!] = 1;
  for (const { sentence, article, evidence } of gatherStatementEvidence(story, ofPhrases, together))
    ofStatements[sentence * articleCount + article] = predictTrees(models.statement, evidence);
  const shown = findShown(story, candidates, carried);
  const likely = new Map(
    candidates.map(({ phrase, sentence }, i) => [phrase * sentences.length + sentence, carried[i]!]),
  );
  const told: { sentence: number; likely: number }[][] = phrases.map(() => []);
  for (const [i, { phrase, sentence }] of candidates.entries()) told[phrase]!.push({ sentence, likely: carried[i]! });
  return {
    phrases: ofPhrases,
    statements: ofStatements,
    shown,
    carried: (phrase, sentence) => likely.get(phrase * sentences.length + sentence) ?? 0,
    told,
  };
}

/** For each sentence and article the sentence with the likeliest candidate, that of a phrase of the main clause if there is one. */
function findShown(
  { phrases, articleCount, articleOf, sentences }: StoryPhrases,
  candidates: readonly Candidate[],
  likely: readonly number[],
): Carriers['shown'] {
  const main = sentences.map(findMainClause);
  const best = new Map<number, { readonly sentence: number; readonly value: number }>();
  for (const [i, { phrase, sentence }] of candidates.entries()) {
    const { sentence: own, clause, isCore } = phrases[phrase]!;
    const key = own * articleCount + articleOf[sentence]!;
    const value = likely[i]! + (clause === main[own] ? 1 : 0) + (clause === main[own] && isCore ? 1 : 0);
    if (value > (best.get(key)?.value ?? 0)) best.set(key, { sentence, value });
  }
  return (sentence, article) => {
    const found = best.get(sentence * articleCount + article);
    return found ? [found.sentence] : [];
  };
}

let opened: FactModels | undefined;

/** The models that come with newsmerge, read once. */
export function openFactModels(): FactModels {
  opened ??= JSON.parse(readFileSync(new URL('../../data/facts.json', import.meta.url), 'utf8')) as FactModels;
  return opened;
}

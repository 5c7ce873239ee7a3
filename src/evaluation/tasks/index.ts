import { annotation } from './annotation.ts';
import { clusters } from './clusters.ts';
import { conflicts } from './conflicts.ts';
import type { EvaluationTask } from './contract.ts';
import { extraction } from './extraction.ts';
import { facts } from './facts.ts';
import { nuggets } from './nuggets.ts';
import { origins } from './origins.ts';
import { pairs } from './pairs.ts';
import { segmentation } from './segmentation.ts';
import { stories } from './stories.ts';
import { summaries } from './summaries.ts';
import { wording } from './wording.ts';

/** Every task of `newsmerge evaluate`, in the order of the pipeline. */
export const evaluationTasks: readonly EvaluationTask<unknown>[] = [
  extraction,
  segmentation,
  annotation,
  pairs,
  clusters,
  facts,
  conflicts,
  wording,
  stories,
  origins,
  summaries,
  nuggets,
];

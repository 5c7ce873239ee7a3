import { parseConfig } from '../../../src/config/config.ts';
import type { EvaluationContext } from '../../../src/evaluation/tasks/contract.ts';

/** The default settings, without sentence vectors, so that no model is needed. */
export function context(fields: Partial<EvaluationContext> = {}): EvaluationContext {
  const config = parseConfig({ similarity: { vectors: 'off' } }, 'The test');
  const { measures } = config.similarity;
  return { config, similarity: { measures, embed: null }, byCase: false, oneStory: true, ...fields };
}

import { parseConfig } from '../../../src/config/config.ts';
import type { EvaluationContext } from '../../../src/evaluation/tasks/contract.ts';

/** The default settings. */
export function context(fields: Partial<EvaluationContext> = {}): EvaluationContext {
  const config = parseConfig({}, 'The test');
  return { config, byCase: false, oneStory: true, ...fields };
}

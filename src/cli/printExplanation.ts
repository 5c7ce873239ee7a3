import { explain, explainPair } from '../explain/explain.ts';
import type { Explanation } from '../explain/explanation.ts';
import { formatArticleExplanation } from '../explain/formatArticleExplanation.ts';
import { formatExplanation } from '../explain/formatExplanation.ts';
import { type ConfigFlags, loadConfig } from './loadConfig.ts';
import { printable } from './printable.ts';

/** Prints why two sentences or two articles were put together or not. */
export async function printExplanation(
  pair: readonly [string, string],
  flags: ConfigFlags & { readonly json?: boolean },
): Promise<void> {
  const config = loadConfig(flags);
  const articles = await explainPair(pair, config);
  const explanation = articles ?? (await explain(pair, config));
  const text = articles ? formatArticleExplanation(articles) : formatExplanation(explanation as Explanation);
  const lines = text.split('\n').map(printable);
  console.log(flags.json ? JSON.stringify(explanation, null, 2) : lines.join('\n'));
}

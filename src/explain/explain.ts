import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../config/config.ts';
import { NewsmergeError } from '../errors.ts';
import { isSealed } from '../output/buildReport.ts';
import { readOutput } from '../output/readOutput.ts';
import { parseReport } from '../output/reportSchema.ts';
import type { Report } from '../report.ts';
import type { ArticleExplanation } from './articleExplanation.ts';
import { explainAlone } from './explainAlone.ts';
import { explainArticles, findArticle } from './explainArticles.ts';
import { explainInStory } from './explainInStory.ts';
import type { Explanation } from './explanation.ts';
import { findStated, isStatedId } from './findStated.ts';

/**
 * Shows the evidence on two sentences, each a text or the id of one in `summary.json` (see `findStated`). Two sentences
 * of one story are compared in it, with the settings of the run that made the summary; others on their own. Throws a `NewsmergeError`: INPUT where there is no summary, USAGE for an unknown id, for one sentence
 * given twice and for a text without words, VIOLATION where summary or articles have changed since the run.
 */
export async function explain(asked: readonly [string, string], config: Config): Promise<Explanation> {
  if (!asked.some(isStatedId)) return explainAlone([asText(asked[0]), asText(asked[1])]);
  const report = readReport(config.output.folder);
  const find = (sentence: string) => (isStatedId(sentence) ? findStated(report, sentence) : asText(sentence));
  const [a, b] = [find(asked[0]), find(asked[1])];
  if (a.story && b.story && a.story === b.story) return explainInStory([a, b], report, config);
  return explainAlone([a, b]);
}

/** The same for two articles, by their ids; null where the summary has not both. */
export async function explainPair(
  asked: readonly [string, string],
  config: Config,
): Promise<ArticleExplanation | null> {
  if (!existsSync(path.join(config.output.folder, 'summary.json'))) return null;
  const report = readReport(config.output.folder);
  return asked.every((id) => findArticle(report, id)) ? explainArticles(asked, report, config) : null;
}

function asText(text: string) {
  return { id: null, story: null, span: null, text };
}

function readReport(folder: string): Report {
  const violations: string[] = [];
  const report = parseReport(readOutput(folder, 'summary.json', 'explain').toString(), violations);
  if (report && !isSealed(report)) violations.push('summary.json: its digest does not fit its content');
  if (!report || violations.length > 0) throw new NewsmergeError('VIOLATION', violations.join('\n  '));
  return report;
}

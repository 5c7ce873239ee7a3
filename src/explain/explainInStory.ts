import { type Config, parseConfig } from '../config/config.ts';
import { NewsmergeError } from '../errors.ts';
import type { Sentence } from '../model.ts';
import type { Report, ReportStory } from '../report.ts';
import { findFirsts } from '../similarity/findFirsts.ts';
import { findGuard } from '../similarity/findGuard.ts';
import { weighStory } from '../similarity/index.ts';
import { predict, predictLogOdds } from '../similarity/logisticRegression.ts';
import { createRereader, type RereadArticle } from '../verify/createRereader.ts';
import type { Explanation } from './explanation.ts';
import type { StatedSentence } from './findStated.ts';
import { weighEvidence } from './weighEvidence.ts';

/** Explains two sentences of one story among all its sentences, as the run that made the report compared them. */
export async function explainInStory(
  stated: readonly [StatedSentence, StatedSentence],
  report: Report,
  config: Pick<Config, 'input'>,
): Promise<Explanation> {
  const [first, second] = stated;
  const { story } = first;
  const { cluster } = parseConfig(report.settings, 'summary.json');
  const sentences = await rereadSentences(story, createRereader(report, config.input));
  const [a, b] = stated.map((sentence) => findPosition(sentences, sentence)).sort((x, y) => x - y);
  if (a === b) {
    const asked = `${first.id} and ${second.id}`;
    throw new NewsmergeError('USAGE', `Expected two sentences, got one: ${asked} are the same`);
  }
  const { weighed, weighByMeasures } = weighStory(sentences);
  const firsts = findFirsts(sentences);
  const [x, y] = [firsts[a!]!, firsts[b!]!].sort((x, y) => x - y) as [number, number];
  const byMeasures = weighByMeasures(x, y);
  const pair = x === y ? byMeasures : weighed.find((pair) => pair.a === x && pair.b === y);
  const { row, model } = pair ?? byMeasures;
  const guard = findGuard(sentences[x]!, sentences[y]!);
  const describe = ({ id, span, text }: StatedSentence) => ({ id, article: span.article, text });
  return {
    story: story.id,
    sentences: [describe(first), describe(second)],
    evidence: weighEvidence(model, row),
    intercept: model.intercept,
    logOdds: pair ? predictLogOdds(model, row) : null,
    guard,
    probability: pair && !guard ? predict(model, row) : 0,
    threshold: cluster.threshold,
    sameArticle: first.span.article === second.span.article ? cluster.sameArticle : null,
    sameStatement: first.statement === second.statement,
  };
}

/** The sentences of a story in the order in which a run compares them. */
async function rereadSentences(story: ReportStory, reread: RereadArticle): Promise<Sentence[]> {
  const violations: string[] = [];
  const sentences: Sentence[] = [];
  for (const stated of story.articles) {
    const article = await reread(stated, violations);
    sentences.push(...(article?.sentences ?? []));
  }
  if (violations.length > 0) {
    throw new NewsmergeError('VIOLATION', `The articles are not those of the summary:\n  ${violations.join('\n  ')}`);
  }
  return sentences;
}

function findPosition(sentences: readonly Sentence[], { id, span }: StatedSentence): number {
  const { article, start, end } = span;
  const at = sentences.findIndex((s) => s.article === article && s.start === start && s.end === end);
  if (at >= 0) return at;
  throw new NewsmergeError('VIOLATION', `statement ${id}: is no sentence of ${article}`);
}

import { NewsmergeError } from '../errors.ts';
import { toSentence } from '../evaluation/tasks/toSentence.ts';
import type { Span } from '../model.ts';
import { findGuard } from '../similarity/findGuard.ts';
import { weighAlone } from '../similarity/index.ts';
import { predict, predictLogOdds } from '../similarity/logisticRegression.ts';
import type { Explanation } from './explanation.ts';
import { weighEvidence } from './weighEvidence.ts';

interface Asked {
  readonly id: string | null;
  readonly span: Span | null;
  readonly text: string;
}

/** From this probability up two sentences on their own report one fact. */
const threshold = 0.5;

/** Explains two sentences as texts, which are all that the comparison knows. */
export async function explainAlone(asked: readonly [Asked, Asked]): Promise<Explanation> {
  const sentences = await Promise.all(asked.map(({ text }, i) => toSentence(text, String(i))));
  const empty = sentences.find(({ words }) => words.length === 0);
  if (empty) throw new NewsmergeError('USAGE', `Expected a sentence with words in it, got \`${empty.text}\``);
  const { modelOf, compare } = weighAlone(sentences);
  const [model, row] = [modelOf(0, 1), compare(0, 1)];
  const guard = findGuard(sentences[0]!, sentences[1]!);
  const describe = ({ id, span, text }: Asked) => ({ id, article: span?.article ?? null, text });
  return {
    story: null,
    sentences: [describe(asked[0]), describe(asked[1])],
    evidence: weighEvidence(model, row),
    intercept: model.intercept,
    logOdds: predictLogOdds(model, row),
    guard,
    probability: guard ? 0 : predict(model, row),
    threshold,
    sameArticle: null,
    sameStatement: null,
  };
}

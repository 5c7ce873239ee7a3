import type { z } from 'zod';
import { foldWhiteSpace } from '../../annotate/words/foldWhiteSpace.ts';
import { splitParagraphs } from '../../cleaning/paragraphs.ts';
import { NewsmergeError } from '../../errors.ts';
import type { NonEmpty, Sentence, StoryArticle } from '../../model.ts';
import { addReferent, chooseWording } from '../../summary/wording/chooseWording.ts';
import { standsAlone } from '../../summary/wording/standsAlone.ts';
import { wordingForm } from '../forms.ts';
import { precisionRecall } from '../precisionRecall.ts';
import { readJsonLines } from '../readJsonl.ts';
import type { EvaluationTask, Row, Table } from './contract.ts';
import { toArticle } from './toArticle.ts';

type MarkedWording = z.output<typeof wordingForm>;

/** What was chosen for a fact, and what was and should have been added to its wordings. */
interface Outcome {
  readonly id: string;
  readonly chosen: string;
  readonly isRight: boolean;
  readonly expected: number;
  readonly added: number;
  readonly right: number;
}

/**
 * How well the wording of a fact is chosen among sentences that are known to report it, and, for each of these, how well
 * the referents of pronouns are added: an addition is right when its words are the marked ones.
 */
export const wording: EvaluationTask<MarkedWording> = {
  name: 'wording',
  read: (file) => readJsonLines(file, wordingForm),
  evaluate: async (facts, { byCase }) => {
    const outcomes: Outcome[] = [];
    for (const fact of facts) outcomes.push(await measure(fact));
    const overall: Table = {
      title: 'The wording of facts, and what is added to their sentences',
      notes: ['accuracy: of the wording chosen. Precision and recall: of the additions.'],
      rows: [count('newsmerge', outcomes)],
    };
    if (!byCase) return [overall];
    const rows = outcomes.map((outcome) => count(`${outcome.id}: ${outcome.chosen}`, [outcome]));
    return [overall, { title: 'Fact by fact, with the outlet chosen', notes: [], rows }];
  },
};

function count(name: string, outcomes: readonly Outcome[]): Row {
  const sum = (key: 'expected' | 'added' | 'right') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const chosen = outcomes.filter(({ isRight }) => isRight).length;
  const [expected, added, right] = [sum('expected'), sum('added'), sum('right')];
  const { precision, recall, f1 } = precisionRecall(right, added, expected);
  return {
    name,
    counts: { facts: outcomes.length, chosen, expected, added, right },
    measures: { accuracy: chosen / outcomes.length, precision, recall, F1: f1 },
  };
}

async function measure({ id, reports, best }: MarkedWording): Promise<Outcome> {
  const articles = new Map<string, StoryArticle>();
  const members: Sentence[] = [];
  const counts = { expected: 0, added: 0, right: 0 };
  for (const { outlet, text, says, origin = outlet, copy, added } of reports) {
    const whole = { start: 0, end: text.length };
    const read = await toArticle(text, { id: outlet }, splitParagraphs(text, whole));
    const originKind = copy ? 'copy' : origin === outlet ? 'own' : 'rewrite';
    const article: StoryArticle = { ...read, copyOf: copy ? origin : null, origin, originKind, originEvidence: [] };
    const sentence = article.sentences.find((candidate) => candidate.text === foldWhiteSpace(says));
    if (!sentence) throw new NewsmergeError('USAGE', `Expected a sentence of ${outlet} in case ${id} to be: ${says}`);
    articles.set(outlet, article);
    members.push(sentence);
    const [found] = standsAlone(sentence) ? [] : addReferent(sentence, article);
    counts.expected += added === undefined ? 0 : 1;
    counts.added += found === undefined ? 0 : 1;
    counts.right += found !== undefined && found.text === added ? 1 : 0;
  }
  const { sentence } = chooseWording(members as unknown as NonEmpty<Sentence>, ({ article }) => articles.get(article)!);
  return { id, chosen: sentence.article, isRight: best.includes(sentence.article), ...counts };
}

import { contentStems } from '../annotate/words/contentStems.ts';
import { countColour, countDefiniteReferences, hasLoosePronoun, tellsOfAsking } from '../annotate/words/tone.ts';
import { indexPossible } from '../facts/indexPossible.ts';
import type { Sentence, StatedStory, Statement, StoryArticle } from '../model.ts';
import { isLikelyTold, listPassages } from './passages.ts';
import { isRepeated } from './wording/isRepeated.ts';
import { standsAlone } from './wording/standsAlone.ts';

/** How many statements of one outlet alone are worth a line, in all and of each outlet. */
const maxSingle = 5;
const maxOfOutlet = 2;
/** In words: shorter sentences seldom tell anything, longer ones too much. */
const shortestSentence = 5;
const longestSentence = 45;
/** More figures, days and names than this make a sentence no more of a fact. */
const maxSpecifics = 3;

interface Candidate {
  readonly statement: Statement;
  readonly sentence: Sentence;
  readonly stems: ReadonlySet<string>;
  /** In its article, 0 to 1. */
  readonly place: number;
  readonly score: number;
}

/**
 * The ids of a few facts that one outlet alone reports and that are not in the summary, in reading order; none where the
 * whole story has one outlet. No passage of another outlet comes near it, clustered with it or not. A fact names a figure, a day or somebody, in a plain sentence that can be read alone, and no
 * quotation without its speaker; those with more of these that stand earlier come first, a few of each outlet.
 */
export function chooseSingle(story: StatedStory, summary: readonly string[]): string[] {
  if (!story.statements.some(({ outlets }) => outlets.length > 1)) return [];
  const toCandidate = createReader(story);
  const possible = indexPossible(story.articles, story.credits);
  const passages = story.articles.map((article) => ({ outlet: article.outlet, passages: listPassages(article) }));
  const isToldElsewhere = ({ statement, sentence }: Candidate) =>
    passages.some((other) => other.outlet !== statement.outlets[0] && isLikelyTold(sentence, other.passages));
  const candidates = story.statements.map(toCandidate);
  const known = candidates
    .filter(({ statement }) => statement.outlets.length > 1 || summary.includes(statement.id))
    .map(({ stems }) => stems);
  const chosen: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score || a.place - b.place)) {
    const { statement, stems, score } = candidate;
    if (chosen.length === maxSingle || score === 0) break;
    if (statement.outlets.length > 1 || known.some((other) => isRepeated(stems, other))) continue;
    if (chosen.filter((other) => other.statement.outlets[0] === statement.outlets[0]).length === maxOfOutlet) continue;
    if (possible(statement.canonical).size > 1 || isToldElsewhere(candidate)) continue;
    chosen.push(candidate);
    known.push(stems);
  }
  return chosen.sort((a, b) => a.place - b.place).map(({ statement }) => statement.id);
}

function createReader({ articles }: StatedStory): (statement: Statement) => Candidate {
  const read = new Map<string, { readonly sentence: Sentence; readonly article: StoryArticle }>();
  for (const article of articles) {
    for (const sentence of article.sentences) read.set(`${article.id} ${sentence.start}`, { sentence, article });
  }
  return (statement) => {
    const { sentence, article } = read.get(`${statement.canonical.article} ${statement.canonical.start}`)!;
    return toCandidate(statement, sentence, article);
  };
}

function toCandidate(statement: Statement, sentence: Sentence, article: StoryArticle): Candidate {
  const place = sentence.index / article.sentences.length;
  const hasSpeaker = sentence.quotations.every(({ quotation }) => article.quotations[quotation]!.speaker !== null);
  const { length } = sentence.words;
  const isRightLength = length >= shortestSentence && length <= longestSentence;
  const isFact = hasSpeaker && isRightLength && isPlain(sentence, statement);
  const specifics = Math.min(maxSpecifics, countSpecifics(sentence));
  return {
    statement,
    sentence,
    stems: new Set(contentStems(sentence)),
    place,
    score: isFact && specifics > 0 ? specifics / maxSpecifics + 1 - place : 0,
  };
}

function isPlain(sentence: Sentence, { added }: Statement): boolean {
  if (!standsAlone(sentence, added) || tellsOfAsking(sentence)) return false;
  const isLoose = added.length === 0 && hasLoosePronoun(sentence);
  return !isLoose && countColour(sentence) + countDefiniteReferences(sentence) === 0;
}

function countSpecifics({ quantities, dates, names }: Sentence): number {
  return quantities.length + dates.length + new Set(names.map(({ key }) => key)).size;
}

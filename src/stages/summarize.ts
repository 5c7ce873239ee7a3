import { contentStems } from '../annotate/words/contentStems.ts';
import { tellsOfAsking } from '../annotate/words/tone.ts';
import { indexPossible } from '../facts/indexPossible.ts';
import type { NonEmpty, Sentence, StatedStory, Statement, SummarizedStory } from '../model.ts';
import type { Task } from '../stage.ts';
import { chooseCovering, type Told } from '../summary/chooseCovering.ts';
import { chooseSingle } from '../summary/chooseSingle.ts';
import { chooseTitle } from '../summary/chooseTitle.ts';
import { listConcepts, weighConcepts } from '../summary/concepts.ts';
import { createRepetition } from '../summary/createRepetition.ts';
import { listOmissions } from '../summary/listOmissions.ts';
import { orderForReading, type PlacedFact } from '../summary/orderForReading.ts';
import { listPoints, type Points } from '../summary/points.ts';
import { listWordings, type Wording } from '../summary/wording/chooseWording.ts';
import { createStating } from '../summary/wording/createStating.ts';
import { standsAlone } from '../summary/wording/standsAlone.ts';

export interface SummaryOptions {
  /** The most words a summary has, what is added in brackets included; what white space parts counts as a word too. */
  readonly maxWords: number;
}

/** A statement that may stand in a summary. */
interface Choice extends PlacedFact {
  readonly statement: Statement;
  readonly words: number;
  readonly wording: Wording;
  readonly members: NonEmpty<Sentence>;
  readonly tells: readonly Told[];
  /** Content stems of each of its sentences. */
  readonly tellings: readonly ReadonlySet<string>[];
  /** What it tells by itself. */
  readonly value: number;
}

/** What all concepts of a story are worth beside all its phrases. */
const conceptShare = 1;
/** From here on a sentence that likely tells what another says, and what that is mainly there to say, makes it a repetition. */
const saidAgain = 0.3;
/** As what part of it a sentence counts whose main fact one outlet alone has, beside those of others. */
const alonePart = 0.5;
/** Where so many outlets report or more, what one of them alone has is left to the first sentences of its article: so many. */
const outletsToRival = 3;
const firstOfAlone = 4;
/** Another wording must be borne out by as many origins, but for this. */
const leastBorneOut = 0.95;
/** Shorter sentences seldom tell anything. */
const shortestSentence = 5;
/** A wording that shows less than this part of a fact's content tells a reader nothing of it. */
const touches = 0.2;
/** Of a story with more statements those are weighed that tell most for their words. */
const maxChoices = 250;

/**
 * Chooses the statements of the summary and their order. They are chosen as a whole: what many independent origins report,
 * what runs through many facts and what stands early weighs most, each concept counts once, nothing is said twice and
 * nothing that cannot be read alone is taken. `share` is the part of the words that a story may have, 0 to 1.
 */
export function summarizeTask(
  options: SummaryOptions,
  share: (story: StatedStory) => number = () => 1,
): Task<StatedStory, SummarizedStory> {
  return {
    name: 'summarize',
    run: (story) => {
      const maxWords = Math.floor(options.maxWords * share(story));
      const facts = listPoints(story);
      const concepts = weighConcepts(story);
      const choices = listChoices(story, facts, concepts);
      const worthwhile = [...choices].sort(byDensity).slice(0, maxChoices);
      const isRepeated = createRepetition(choices.map(({ stems }) => stems));
      const excludes = (a: number, b: number) => saysAgain(worthwhile[a]!, worthwhile[b]!, isRepeated, facts);
      const weights = joinWeights(facts, concepts);
      const chosen = chooseCovering(worthwhile, { maxWords, weights, excludes });
      const told = order(chosen.map((i) => worthwhile[i]!));
      const statements = restate(story, told);
      const summary = told.map(({ statement }) => statement.id);
      const possible = indexPossible(story.articles, story.credits);
      return {
        ...story,
        statements,
        title: chooseTitle(story, told[0]?.wording.sentence),
        summary,
        omissions: listOmissions(statements, story.articles, story.conflicts, possible),
        single: chooseSingle({ ...story, statements }, summary),
      };
    },
  };
}

/** Puts the statements that are told in another wording than they were stated in into that one. */
function restate(story: StatedStory, told: readonly Choice[]): Statement[] {
  const choiceOf = new Map(told.map((choice) => [choice.statement, choice]));
  const state = createStating(story);
  return story.statements.map((statement) => {
    const choice = choiceOf.get(statement);
    if (!choice) return statement;
    const { article, start } = choice.wording.sentence;
    if (article === statement.canonical.article && start === statement.canonical.start) return statement;
    return state(statement.id, choice.members, choice.wording);
  });
}

/** Phrases, then concepts. */
function joinWeights(facts: Points, concepts: ReadonlyMap<string, number>): number[] {
  const weights = [...concepts.values()];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return [...facts.weights, ...weights.map((weight) => (conceptShare * weight) / total)];
}

/** All statements that can be read alone and tell something. */
function listChoices(story: StatedStory, facts: Points, concepts: ReadonlyMap<string, number>): Choice[] {
  const sentences = new Map<string, Sentence>();
  for (const article of story.articles) {
    for (const sentence of article.sentences) sentences.set(`${sentence.start} ${article.id}`, sentence);
  }
  const weights = joinWeights(facts, concepts);
  const pointOf = new Map([...concepts.keys()].map((concept, i) => [concept, facts.weights.length + i]));
  const tell = (sentence: Sentence): Told[] => [
    ...facts.toldBy(sentence),
    ...listConcepts(sentence).map((concept) => ({ point: pointOf.get(concept)!, degree: 1 })),
  ];
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  const outlets = new Set(story.articles.map(({ outlet }) => outlet)).size;
  return story.statements.flatMap((statement) => {
    const members = statement.members.map(find) as unknown as NonEmpty<Sentence>;
    const wordings = listWordings(members, (sentence) => articles.get(sentence.article)!);
    const isAlone = statement.outlets.length === 1;
    if (isAlone && outlets >= outletsToRival && members.every(({ index }) => index >= firstOfAlone)) return [];
    const part = isAlone && outlets > 1 ? alonePart : 1;
    const common = describeMembers(members);
    const least = leastBorneOut * facts.borneOut(wordings[0].sentence);
    const borneOut = wordings.filter(({ sentence }, i) => i === 0 || facts.borneOut(sentence) >= least);
    return borneOut.filter(isReadable).map((wording) => {
      const tells = tell(wording.sentence).map(({ point, degree }) => ({ point, degree: degree * part }));
      const value = tells.reduce((sum, { point, degree }) => sum + degree * weights[point]!, 0);
      return toChoice(statement, wording, common, tells, value);
    });
  });

  function find({ article, start }: { readonly article: string; readonly start: number }): Sentence {
    return sentences.get(`${start} ${article}`)!;
  }
}

/** Whether it can be read alone, and tells of the event rather than of the reporting. */
function isReadable({ sentence, added }: Wording): boolean {
  return sentence.words.length >= shortestSentence && standsAlone(sentence, added) && !tellsOfAsking(sentence);
}

/** What all wordings of a statement have in common. */
function describeMembers(members: NonEmpty<Sentence>) {
  const indexIn = new Map<string, number>();
  for (const { article, index } of members) indexIn.set(article, Math.min(index, indexIn.get(article) ?? index));
  const place = members.reduce((sum, { index }) => sum + index, 0) / members.length;
  const texts = new Map(members.map((member) => [member.text, member]));
  const tellings = Array.from(texts.values(), (member) => new Set(contentStems(member)));
  return { members, indexIn, place, tellings };
}

function toChoice(
  statement: Statement,
  wording: Wording,
  common: ReturnType<typeof describeMembers>,
  tells: readonly Told[],
  value: number,
): Choice {
  const { sentence, added } = wording;
  const names = sentence.names.map(({ key, text }) => ({
    key,
    isFull: text.split(/\s+/).length >= key.split(' ').length,
  }));
  return {
    statement,
    words: countWords(sentence) + added.reduce((sum, { text }) => sum + text.split(' ').length, 0),
    wording,
    ...common,
    tells,
    value,
    stems: new Set(contentStems(sentence)),
    introduces: new Set(names.filter(({ isFull }) => isFull).map(({ key }) => key)),
    presumes: new Set(names.filter(({ isFull }) => !isFull).map(({ key }) => key)),
  };
}

function countWords({ words, text }: Sentence): number {
  return Math.max(words.length, text.split(' ').length);
}

/**
 * Whether two wordings say the same, or that of a fact of one outlet says again what a sentence of the other says. Of the
 * latter the wording shown must have some words too: a reader does not see the other sentences.
 */
function saysAgain(a: Choice, b: Choice, isRepeated: ReturnType<typeof createRepetition>, { tells }: Points): boolean {
  if (a.statement === b.statement) return true;
  const [x, y] = [a.wording.sentence, b.wording.sentence];
  if (Math.max(tells(x, y), tells(y, x)) >= saidAgain) return true;
  const isToldBy = ({ statement, stems }: Choice, { tellings, stems: shown }: Choice) =>
    statement.outlets.length === 1 &&
    [...stems].filter((stem) => shown.has(stem)).length >= touches * stems.size &&
    tellings.some((told) => isRepeated(stems, told));
  return isRepeated(a.stems, b.stems) || isToldBy(a, b) || isToldBy(b, a);
}

function byDensity(a: Choice, b: Choice): number {
  return b.value / b.words - a.value / a.words || byPlace(a, b);
}

function byPlace(a: Choice, b: Choice): number {
  const [x, y] = [a.wording.sentence, b.wording.sentence];
  return a.place - b.place || (x.article < y.article ? -1 : x.article > y.article ? 1 : x.start - y.start);
}

/** As what part of it a sentence counts as an opening that begins with a quotation, gives a name in part, or not the full one of whom the summary is about. */
const presuming = 0.5;
/** The summary is about whom this part of its sentences name. */
const minAbout = 0.4;

/** The fact that tells most and stands earliest introduces the event. */
function order(chosen: readonly Choice[]): Choice[] {
  const facts = [...chosen].sort(byPlace);
  if (facts.length === 0) return [];
  const about = findMostNamed(facts);
  const introduces = (fact: Choice) =>
    fact.presumes.size === 0 && (about === null || fact.introduces.has(about)) && !beginsQuoting(fact.wording.sentence);
  const opens = (fact: Choice) => (fact.value / (1 + fact.wording.sentence.index)) * (introduces(fact) ? 1 : presuming);
  const first = facts.reduce((best, fact, i) => (opens(fact) > opens(facts[best]!) ? i : best), 0);
  return orderForReading(facts, first).map((i) => facts[i]!);
}

/** The key of the name that most facts give, in full or in part, if enough of them do. */
function findMostNamed(facts: readonly Choice[]): string | null {
  const counts = new Map<string, number>();
  for (const { introduces, presumes } of facts)
    for (const key of new Set([...introduces, ...presumes])) counts.set(key, (counts.get(key) ?? 0) + 1);
  let [most, count] = [null as string | null, Math.max(2, minAbout * facts.length) - 1];
  for (const [key, times] of counts) if (times > count) [most, count] = [key, times];
  return most;
}

function beginsQuoting({ quotations: [first], start }: Sentence): boolean {
  return first !== undefined && first.start <= start + 1;
}

import { contentStems } from '../annotate/words/contentStems.ts';
import { tellsOfAsking } from '../annotate/words/tone.ts';
import type { Sentence, StatedStory, Statement, SummarizedStory } from '../model.ts';
import type { Task } from '../stage.ts';
import { chooseCovering } from '../summary/chooseCovering.ts';
import { chooseSingle } from '../summary/chooseSingle.ts';
import { chooseTitle } from '../summary/chooseTitle.ts';
import { listConcepts, weighConcepts } from '../summary/concepts.ts';
import { createRepetition } from '../summary/createRepetition.ts';
import { orderForReading, type PlacedFact } from '../summary/orderForReading.ts';
import { standsAlone } from '../summary/wording/standsAlone.ts';

export interface SummaryOptions {
  /** The most words a summary has, what is added in brackets included; what white space parts counts as a word too. */
  readonly maxWords: number;
}

/** A statement that may stand in a summary. */
interface Choice extends PlacedFact {
  readonly statement: Statement;
  readonly words: number;
  readonly concepts: readonly string[];
  readonly bonus: number;
  /** Content stems of each of its sentences. */
  readonly tellings: readonly ReadonlySet<string>[];
  /** What it tells by itself: bonus and the weights of all its concepts. */
  readonly value: number;
}

/** What a fact is worth that opens the articles and that most origins report: that many concepts sure to be told. */
const sharedFact = 6;
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
      const weights = weighConcepts(story);
      const choices = listChoices(story, weights);
      const worthwhile = [...choices].sort(byDensity).slice(0, maxChoices);
      const isRepeated = createRepetition(choices.map(({ stems }) => stems));
      const excludes = (a: number, b: number) => saysAgain(worthwhile[a]!, worthwhile[b]!, isRepeated);
      const chosen = chooseCovering(worthwhile, { maxWords, weights, excludes });
      const summary = order(chosen.map((i) => worthwhile[i]!)).map(({ statement }) => statement.id);
      return { ...story, title: chooseTitle(story), summary, single: chooseSingle(story, summary) };
    },
  };
}

/** All statements that can be read alone and tell something. */
function listChoices(story: StatedStory, weights: ReadonlyMap<string, number>): Choice[] {
  const sentences = new Map<string, Sentence>();
  for (const article of story.articles) {
    for (const sentence of article.sentences) sentences.set(`${sentence.start} ${article.id}`, sentence);
  }
  const origins = new Set(story.articles.map(({ origin }) => origin)).size;
  const outlets = new Set(story.articles.map(({ outlet }) => outlet)).size;
  return story.statements.flatMap((statement) => {
    const [wording] = find(statement.canonical);
    if (!isReadable(wording!, statement)) return [];
    return [toChoice(statement, wording!, statement.members.flatMap(find), { origins, outlets }, weights)];
  });

  function find({ article, start }: { readonly article: string; readonly start: number }): [Sentence] {
    return [sentences.get(`${start} ${article}`)!];
  }
}

/** Whether it can be read alone, and tells of the event rather than of the reporting. */
function isReadable(wording: Sentence, { added }: Statement): boolean {
  return wording.words.length >= shortestSentence && standsAlone(wording, added) && !tellsOfAsking(wording);
}

function toChoice(
  statement: Statement,
  wording: Sentence,
  members: readonly Sentence[],
  story: { readonly origins: number; readonly outlets: number },
  weights: ReadonlyMap<string, number>,
): Choice {
  const indexIn = new Map<string, number>();
  for (const { article, index } of members) indexIn.set(article, Math.min(index, indexIn.get(article) ?? index));
  const place = members.reduce((sum, { index }) => sum + index, 0) / members.length;
  const concepts = listConcepts(wording);
  const bonus = (sharedFact * support(statement, story)) / (1 + Math.log(1 + place));
  const names = wording.names.map(({ key, text }) => ({
    key,
    isFull: text.split(/\s+/).length >= key.split(' ').length,
  }));
  return {
    statement,
    words: countWords(wording) + statement.added.reduce((sum, { text }) => sum + text.split(' ').length, 0),
    concepts,
    bonus,
    value: concepts.reduce((sum, concept) => sum + weights.get(concept)!, bonus),
    indexIn,
    place,
    stems: new Set(contentStems(wording)),
    tellings: members.map((member) => new Set(contentStems(member))),
    introduces: new Set(names.filter(({ isFull }) => isFull).map(({ key }) => key)),
    presumes: new Set(names.filter(({ isFull }) => !isFull).map(({ key }) => key)),
  };
}

function countWords({ words, text }: Sentence): number {
  return Math.max(words.length, text.split(' ').length);
}

/** How far a majority of the story's independent origins, and of its outlets, reports a fact, 0 to 1. */
function support(
  { origins, outlets }: Statement,
  story: { readonly origins: number; readonly outlets: number },
): number {
  return (majority(origins, story.origins) + majority(outlets.length, story.outlets)) / 2;
}

/** 0 for one of them, 1 for more than half. */
function majority(part: number, all: number): number {
  const most = Math.floor(all / 2) + 1;
  return most === 1 ? 0 : Math.min(1, (part - 1) / (most - 1));
}

/**
 * Whether two wordings say the same, or that of a fact of one outlet says again what a sentence of the other says. Of the
 * latter the wording shown must have some words too: a reader does not see the other sentences.
 */
function saysAgain(a: Choice, b: Choice, isRepeated: ReturnType<typeof createRepetition>): boolean {
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
  const [x, y] = [a.statement.canonical, b.statement.canonical];
  return a.place - b.place || (x.article < y.article ? -1 : x.article > y.article ? 1 : x.start - y.start);
}

/** The fact that tells most and stands earliest introduces the event. */
function order(chosen: readonly Choice[]): Choice[] {
  const facts = [...chosen].sort(byPlace);
  if (facts.length === 0) return [];
  const opens = ({ value, place }: Choice) => value / (1 + place);
  const first = facts.reduce((best, fact, i) => (opens(fact) > opens(facts[best]!) ? i : best), 0);
  return orderForReading(facts, first).map((i) => facts[i]!);
}

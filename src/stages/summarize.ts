import type { Sentence, StatedStory, Statement, SummarizedStory } from '../model.ts';
import type { Task } from '../stage.ts';
import { contentStems } from '../text/contentStems.ts';
import { chooseSingle } from '../wording/chooseSingle.ts';
import { chooseTitle } from '../wording/chooseTitle.ts';
import { isRepeated } from '../wording/isRepeated.ts';
import { standsAlone } from '../wording/standsAlone.ts';

export interface SummaryOptions {
  /** Length of the summary in words. */
  readonly maxWords: number;
}

interface Choice {
  readonly statement: Statement;
  readonly wording: Sentence;
  readonly stems: ReadonlySet<string>;
  /** Mean place of its members in their articles, 0 to 1. */
  readonly place: number;
}

/** Shorter sentences seldom tell anything. */
const shortestSentence = 5;

/**
 * Chooses the statements of the summary and their order. Greedy: the facts with most origins first, then most outlets,
 * then those that stand earliest in the articles, as far as the words go; nothing that cannot be read alone, nothing
 * twice. The order follows the articles: mean place of the members.
 */
export function summarizeTask(options: SummaryOptions): Task<StatedStory, SummarizedStory> {
  return {
    name: 'summarize',
    run: (story) => {
      const choices = listChoices(story);
      const chosen = choose(choices, options.maxWords);
      const summary = idsInOrder(chosen);
      return { ...story, title: chooseTitle(story), summary, single: chooseSingle(story, summary) };
    },
  };
}

function listChoices(story: StatedStory): Choice[] {
  const sentences = new Map<string, Sentence>();
  const places = new Map<string, number>();
  for (const article of story.articles) {
    for (const sentence of article.sentences) {
      sentences.set(`${sentence.article} ${sentence.start}`, sentence);
      places.set(`${sentence.article} ${sentence.start}`, sentence.index / article.sentences.length);
    }
  }
  return story.statements.map((statement) => {
    const { article, start } = statement.canonical;
    const wording = sentences.get(`${article} ${start}`)!;
    const memberPlaces = statement.members.map((member) => places.get(`${member.article} ${member.start}`)!);
    const place = memberPlaces.reduce((sum, p) => sum + p, 0) / memberPlaces.length;
    return { statement, wording, stems: new Set(contentStems(wording)), place };
  });
}

function choose(choices: readonly Choice[], maxWords: number): Choice[] {
  const chosen: Choice[] = [];
  let words = 0;
  for (const choice of choices) {
    const length = choice.wording.words.length;
    if (length < shortestSentence || words + length > maxWords || !isReadable(choice)) continue;
    if (chosen.some((other) => isRepeated(choice.stems, other.stems))) continue;
    chosen.push(choice);
    words += length;
  }
  return chosen;
}

function isReadable({ wording, statement }: Choice): boolean {
  return standsAlone(wording, statement.added);
}

function idsInOrder(choices: readonly Choice[]): string[] {
  return [...choices].sort((a, b) => a.place - b.place).map(({ statement }) => statement.id);
}

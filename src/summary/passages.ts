import { contentStems } from '../annotate/words/contentStems.ts';
import type { Sentence, StoryArticle } from '../model.ts';

/** A passage with this part of the content of a sentence may well tell the same, with a figure of it a smaller part. */
const near = 0.35;
const fairlyNear = 0.2;
/** A passage is so many sentences in a row. */
const passageLength = 2;

/** A few sentences of an article in a row, by what they have in common with others that tell the same. */
export interface Passage {
  readonly stems: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

/** Every passage of an article, in order; they overlap. */
export function listPassages({ sentences }: StoryArticle): Passage[] {
  return sentences.map((_, i) => {
    const passage = sentences.slice(i, i + passageLength);
    return {
      stems: new Set(passage.flatMap((sentence) => sentence.stems)),
      figures: new Set(passage.flatMap(listFigures)),
    };
  });
}

/**
 * Whether one of the passages may tell what a sentence tells: it comes near in its words, or has a figure, day or time of
 * it. Errs towards yes. Blind spot: the same in wholly other words.
 */
export function mayBeTold(sentence: Sentence, passages: readonly Passage[]): boolean {
  return compare(sentence, passages, (words, hasFigure) => words >= near || hasFigure);
}

/** The same, but a figure or day counts only beside some of its words: reports of one event share days in any case. */
export function isLikelyTold(sentence: Sentence, passages: readonly Passage[]): boolean {
  return compare(sentence, passages, (words, hasFigure) => words >= (hasFigure ? fairlyNear : near));
}

/** Whether any passage passes, by the part of the sentence's content that it has, 0 to 1, and whether it has a figure of it. */
function compare(
  sentence: Sentence,
  passages: readonly Passage[],
  passes: (words: number, hasFigure: boolean) => boolean,
): boolean {
  const stems = [...new Set(contentStems(sentence))];
  const figures = listFigures(sentence);
  return passages.some((told) =>
    passes(
      stems.filter((stem) => told.stems.has(stem)).length / stems.length,
      figures.some((figure) => told.figures.has(figure)),
    ),
  );
}

/** Figures from 3 up, whatever they count, calendar days, and times of day. */
function listFigures({ quantities, dates, words }: Sentence): string[] {
  return [
    ...words.filter((word) => /^\d{1,2}[:.]\d\d$/.test(word)),
    ...quantities.filter(({ value }) => value > 2).map(({ value }) => String(value)),
    ...dates.filter(({ value }) => /-\d\d-\d\d$/.test(value)).map(({ value }) => value.slice(-5)),
  ];
}

import type { AlignedStory, Credit, CreditedPhrase, Sentence } from '../model.ts';
import type { Told } from './chooseCovering.ts';

/** What a story has to tell: phrases of all its sentences. */
export interface Points {
  /** What each is worth; all together 1. None where the story was not compared by phrases. */
  readonly weights: readonly number[];
  /** Those that a sentence tells. */
  readonly toldBy: (sentence: Pick<Sentence, 'article' | 'index'>) => readonly Told[];
  /** What part of what a sentence says an independent origin carries in the mean, 0 to 1. */
  readonly borneOut: (sentence: Pick<Sentence, 'article' | 'index'>) => number;
  /** How far a sentence likely tells what another says, and what that is mainly there to say, in the mean; 0 to 1. */
  readonly tells: (other: Pick<Sentence, 'article' | 'index'>, sentence: Pick<Sentence, 'article' | 'index'>) => number;
}

/** A sentence that is less likely to tell a phrase does not tell it. */
const leastLikely = 0.2;
/** What an origin alone is worth beside each further one. */
const aloneWorth = 0.25;
/** How much a later place takes from a phrase, by the natural logarithm of the place. */
const lateness = 0.5;

/**
 * Takes each phrase of each sentence for a point: worth what it says, times the part of the story's independent origins
 * that likely carry it, the less the later in their articles they do. A point is told by its own sentence, and by others
 * as far as they likely tell it; so a fact of many outlets is many points, and one sentence tells most of them.
 */
export function listPoints({ articles, credits }: Pick<AlignedStory, 'articles' | 'credits'>): Points {
  const told = new Map<string, Told[]>();
  const own = new Map<string, Credit['phrases']>();
  const borne = new Map<string, number>();
  const worths: number[] = [];
  const tell = (article: string, index: number, point: number, degree: number) => {
    const key = `${index} ${article}`;
    const list = told.get(key);
    if (list) list.push({ point, degree });
    else told.set(key, [{ point, degree }]);
  };
  const all = [...new Set(articles.map(({ origin }) => origin))];
  const originAt = articles.map(({ origin }) => all.indexOf(origin));
  for (const { article, index, phrases } of credits) {
    own.set(`${index} ${article}`, phrases);
    const words = phrases.reduce((sum, { weight }) => sum + weight, 0);
    let carriedWords = 0;
    for (const phrase of phrases) {
      const point = worths.length;
      const carried = new Float64Array(all.length);
      for (const [i, likely] of phrase.carried.entries())
        carried[originAt[i]!] = Math.max(carried[originAt[i]!]!, likely);
      const carriers = carried.reduce((sum, likely) => sum + likely, 0);
      carriedWords += phrase.weight * carriers;
      let [place, tellings] = [Math.log(1 + index), 1];
      for (const { index: there, likely } of phrase.told) {
        place += likely * Math.log(1 + there);
        tellings += likely;
      }
      worths.push(
        (phrase.weight * (carriers - 1 + aloneWorth)) /
          (all.length - 1 + aloneWorth) /
          (1 + (lateness * place) / tellings),
      );
      tell(article, index, point, 1);
      for (const { article: other, index: there, likely } of phrase.told)
        if (likely >= leastLikely) tell(other, there, point, likely);
    }
    borne.set(`${index} ${article}`, carriedWords / Math.max(1, words) / all.length);
  }
  const total = worths.reduce((sum, worth) => sum + worth, 0);
  return {
    weights: worths.map((worth) => worth / total),
    toldBy: ({ article, index }) => told.get(`${index} ${article}`) ?? [],
    borneOut: ({ article, index }) => borne.get(`${index} ${article}`) ?? 0,
    tells: (other, { article, index }) => {
      const phrases = own.get(`${other.index} ${other.article}`) ?? [];
      const likelyIn = ({ told: there }: CreditedPhrase) =>
        there.find((one) => one.article === article && one.index === index)?.likely ?? 0;
      const words = phrases.reduce((sum, { weight }) => sum + weight, 0);
      const likely = phrases.reduce((sum, phrase) => sum + phrase.weight * likelyIn(phrase), 0);
      const main = phrases.findLast(({ isMain }) => isMain) ?? phrases[0];
      return main ? (likely / words + likelyIn(main)) / 2 : 0;
    },
  };
}

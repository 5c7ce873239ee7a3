import { stopWordsOf } from '../annotate/words/stems.ts';
import type { Sentence, StatedStory } from '../model.ts';

/** What is known of a concept in a story, in the order of the fitted weights: natural logarithms. */
export type ConceptTraits = readonly [origins: number, facts: number, first: number];

/** Fitted by `npm run fit:concepts`. */
const intercept = -1.7831;
const weights: ConceptTraits = [1.1709, 0.6918, -0.4112];

/**
 * The concepts of a sentence, each once: neighbouring stems of which at least one is not a stop word (Gillick and Favre
 * 2009, "A scalable global model for summarization"). Blind spot: the same fact in other words has other concepts.
 */
export function listConcepts({
  language,
  words,
  stems,
}: Pick<Sentence, 'language' | 'words' | 'stems'>): readonly string[] {
  const stopWords = stopWordsOf(language);
  const concepts = new Set<string>();
  for (let i = 1; i < stems.length; i += 1) {
    if (!stopWords.has(words[i - 1]!) || !stopWords.has(words[i]!)) concepts.add(`${stems[i - 1]} ${stems[i]}`);
  }
  return [...concepts];
}

/**
 * How likely a person's summary of the story would hold each of its concepts, 0 to 1, by logistic regression on its traits
 * (after Li, Qian and Liu 2013, "Using supervised bigram-based ILP for extractive summarization").
 */
export function weighConcepts(story: StatedStory): ReadonlyMap<string, number> {
  const logOdds = (traits: ConceptTraits) => traits.reduce((sum, trait, i) => sum + trait * weights[i]!, intercept);
  return new Map([...findTraits(story)].map(([concept, traits]) => [concept, 1 / (1 + Math.exp(-logOdds(traits)))]));
}

/**
 * By how many independent origins a concept is used, in how many facts it stands, and how early its first sentence is.
 * A copy adds to none of them.
 */
export function findTraits(story: StatedStory): ReadonlyMap<string, ConceptTraits> {
  const factOf = new Map<string, string>();
  for (const { id, members } of story.statements) {
    for (const { article, start } of members) factOf.set(`${start} ${article}`, id);
  }
  const found = new Map<string, { origins: Set<string>; facts: Set<string>; first: number }>();
  for (const { id, origin, sentences } of story.articles) {
    for (const sentence of sentences) {
      for (const concept of listConcepts(sentence)) {
        const known = found.get(concept) ?? { origins: new Set(), facts: new Set(), first: sentence.index };
        known.origins.add(origin);
        known.facts.add(factOf.get(`${sentence.start} ${id}`)!);
        known.first = Math.min(known.first, sentence.index);
        found.set(concept, known);
      }
    }
  }
  return new Map(
    [...found].map(([concept, { origins, facts, first }]) => [
      concept,
      [Math.log(origins.size), Math.log(facts.size), Math.log(1 + first)],
    ]),
  );
}

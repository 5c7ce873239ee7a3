import { readDocuments } from '../src/evaluation/tasks/readDocuments.ts';
import { type Candidate, gatherEvidence } from '../src/facts/evidence.ts';
import { gatherStoryPhrases, type StoryPhrases } from '../src/facts/storyPhrases.ts';
import type { AnnotatedArticle, NonEmpty, Story, StoryArticle } from '../src/model.ts';
import { clusterTask } from '../src/stages/cluster.ts';

/** A story whose facts people have marked: which words of which sentences carry each. */
export interface MarkedStory {
  readonly id: string;
  readonly docs: readonly { readonly name: string; readonly text: string }[];
  readonly facts: readonly {
    readonly members: readonly MarkedMember[];
    /** Values that the outlets give differently, each with the sentences that give it. */
    readonly conflict?: { readonly values: readonly { readonly members: readonly MarkedPlace[] }[] } | null;
  }[];
}

interface MarkedPlace {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

interface MarkedMember extends MarkedPlace {
  readonly words: readonly (readonly [number, number])[];
  readonly main: boolean;
}

/** A fact that a sentence carries. */
export interface Carried {
  readonly fact: number;
  readonly sentence: number;
  readonly words: readonly (readonly [number, number])[];
  readonly isMain: boolean;
}

export interface PreparedStory {
  readonly id: string;
  readonly story: StoryPhrases;
  /** Of each article. */
  readonly outlets: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly together: (sentence: number, article: number) => boolean;
  readonly carried: readonly Carried[];
  /** The articles that carry each fact. */
  readonly articlesOf: readonly ReadonlySet<number>[];
  /** The facts whose words make up at least half of a phrase, with how many characters of it are theirs. */
  readonly factsOf: readonly ReadonlyMap<number, number>[];
  readonly conflicts: readonly MarkedConflict[];
}

/** A fact of which the outlets give different values. */
export interface MarkedConflict {
  /** For each value the sentences that give it. */
  readonly values: readonly ReadonlySet<number>[];
  /** The words that carry the fact, by sentence. */
  readonly words: ReadonlyMap<number, readonly (readonly [number, number])[]>;
}

const cluster = clusterTask({ threshold: 0.25, sameArticle: 0.5 });

/** Reads a marked story as a run would and finds its facts in its sentences and phrases. */
export async function prepareStory(marked: MarkedStory): Promise<PreparedStory> {
  const articles = await readDocuments(marked.docs);
  const story = gatherStoryPhrases(articles);
  const articleIndex = new Map(articles.map(({ id }, i) => [id, i]));
  const carried = marked.facts.flatMap(({ members }, fact) =>
    members.flatMap((member) => {
      const sentence = findSentence(story, articleIndex.get(member.file), member);
      return sentence === null ? [] : [{ fact, sentence, words: member.words, isMain: member.main }];
    }),
  );
  const articlesOf = marked.facts.map(
    ({ members }) => new Set(members.flatMap(({ file }) => articleIndex.get(file) ?? [])),
  );
  const factsOf = story.phrases.map((phrase) => {
    const found = new Map<number, number>();
    const { tokens } = story.sentences[phrase.sentence]!;
    const own = phrase.words.map((word) => tokens[story.words[word]!.token]!);
    const length = own.reduce((sum, { start, end }) => sum + end - start, 0);
    for (const { fact, sentence, words } of carried) {
      if (sentence !== phrase.sentence) continue;
      const shared = own
        .filter(({ start }) => words.some(([from, to]) => from <= start && start < to))
        .reduce((sum, { start, end }) => sum + end - start, 0);
      if (shared > 0 && 2 * shared >= length) found.set(fact, shared);
    }
    return found;
  });
  const together = await findTogether(articles, story);
  const conflicts = marked.facts.flatMap(({ members, conflict }): MarkedConflict[] => {
    if (!conflict) return [];
    const touched = ({ file, start, end }: MarkedPlace) =>
      [...story.sentences.entries()].flatMap(([i, sentence]) =>
        story.articleOf[i] === articleIndex.get(file) && sentence.start < end && start < sentence.end ? [i] : [],
      );
    const words = new Map<number, readonly (readonly [number, number])[]>();
    for (const member of members)
      for (const i of touched(member)) words.set(i, [...(words.get(i) ?? []), ...member.words]);
    return [{ values: conflict.values.map((value) => new Set(value.members.flatMap(touched))), words }];
  });
  return {
    id: marked.id,
    story,
    outlets: articles.map(({ outlet }) => outlet),
    candidates: gatherEvidence(story),
    together,
    carried,
    articlesOf,
    factsOf,
    conflicts,
  };
}

async function findTogether(articles: readonly AnnotatedArticle[], story: StoryPhrases) {
  const traced = articles.map((article) => ({
    ...article,
    copyOf: null,
    origin: article.id,
    originEvidence: [],
    originKind: 'own' as const,
  }));
  const whole: Story = { id: '1', articles: traced as unknown as NonEmpty<StoryArticle>, sources: [], related: [] };
  const { clusters } = await cluster.run(whole);
  const place = new Map(story.sentences.map((sentence, i) => [sentence, i]));
  const found = new Map<number, ReadonlySet<number>>();
  for (const { members } of clusters) {
    const own = new Set(members.map((member) => story.articleOf[place.get(member)!]!));
    for (const member of members) found.set(place.get(member)!, own);
  }
  return (sentence: number, article: number) => found.get(sentence)?.has(article) ?? false;
}

function findSentence(story: StoryPhrases, article: number | undefined, { start, end }: MarkedMember): number | null {
  let best: number | null = null;
  let most = (end - start) / 2;
  for (const [i, sentence] of story.sentences.entries()) {
    const overlap = Math.min(sentence.end, end) - Math.max(sentence.start, start);
    if (story.articleOf[i] === article && overlap > most) [best, most] = [i, overlap];
  }
  return best;
}

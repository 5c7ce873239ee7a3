import { contentStems } from '../../annotate/words/contentStems.ts';
import { countColour, countDefiniteReferences, hasLoosePronoun } from '../../annotate/words/tone.ts';
import { splitWords } from '../../annotate/words/words.ts';
import type { Addition, NonEmpty, Sentence, StoryArticle } from '../../model.ts';
import { collectValues, type Values } from '../../similarity/values.ts';
import { countSupport, type Support } from './countSupport.ts';
import { findReferent } from './findReferent.ts';
import { isOfficial } from './isOfficial.ts';
import { isQuotedAsMost } from './isQuotedAsMost.ts';
import { readReference } from './readReference.ts';
import { standsAlone } from './standsAlone.ts';

/** A member and what it needs to be read alone. */
export interface Wording {
  readonly sentence: Sentence;
  readonly added: readonly Addition[];
}

/** A sentence longer than this many words loses against a shorter one that says the same. */
const longSentence = 40;

/** What each fault takes from a score that goes from 0 to 1 with what a member shares with the others. */
const faults = {
  leansBack: 10,
  needsAddition: 5,
  minorityValue: 0.5,
  minorityQuotation: 0.4,
  /** For each number, date or name that no other origin has. */
  ownDetail: 0.08,
  /** For each name in a shorter form than its article has elsewhere. */
  shortName: 0.15,
  /** For a pronoun of the third person with no name before it in the sentence. */
  loosePronoun: 0.1,
  definiteReference: 1,
  colour: 0.1,
  isCopy: 0.05,
  isRewrite: 0.03,
};

/** Another wording may stand for a fact if its faults take no more from it than those of the best do, by this much. */
const faultsAllowed = 0.2;
/** So many wordings of a fact are looked at, each text once. */
const maxWordings = 20;

/**
 * The member whose wording stands for all. One that can be read alone wins over one that can with an addition, and that
 * over the rest. Then it is F1 against what the others say, over stems weighed by the independent origins that use them,
 * less the faults: a figure or quotation that most origins have otherwise, details of its own, references to what is not
 * there, colour, great length, and resting on another's text. Ties go to the earlier member.
 */
export function chooseWording(members: NonEmpty<Sentence>, articleOf: (sentence: Sentence) => StoryArticle): Wording {
  return listWordings(members, articleOf)[0];
}

/** The wording that stands for all, and after it the others that can be read alone and have hardly more faults, in order. */
export function listWordings(
  members: NonEmpty<Sentence>,
  articleOf: (sentence: Sentence) => StoryArticle,
): NonEmpty<Wording> {
  const judge = createJudge(members, articleOf);
  const judged = members.map((sentence) => {
    const { added, isAlone } = readAlone(sentence, articleOf(sentence));
    const { agreement, faults: own } = judge(sentence);
    const leans = isAlone ? 0 : faults.leansBack;
    const taken = own + leans + added.length * faults.needsAddition;
    return { wording: { sentence, added }, score: agreement - taken, taken, leans };
  });
  const best = judged.reduce((first, other) => (other.score > first.score ? other : first));
  const texts = new Set([best.wording.sentence.text]);
  const others = judged.filter(({ wording: { sentence }, leans, taken }) => {
    if (texts.has(sentence.text) || sentence.clauses.length === 0) return false;
    if (leans > 0 || taken > best.taken + faultsAllowed) return false;
    texts.add(sentence.text);
    return texts.size <= maxWordings;
  });
  return [best.wording, ...others.map(({ wording }) => wording)];
}

interface ReadAlone {
  readonly added: readonly Addition[];
  /** Whether it can be read alone, with what is added. */
  readonly isAlone: boolean;
}

/** A sentence is asked for with its fact and again with the summary. */
const readBefore = new WeakMap<StoryArticle, Map<Sentence, ReadAlone>>();

function readAlone(sentence: Sentence, article: StoryArticle): ReadAlone {
  const ofArticle = readBefore.get(article) ?? new Map<Sentence, ReadAlone>();
  readBefore.set(article, ofArticle);
  const known = ofArticle.get(sentence);
  if (known) return known;
  const added = standsAlone(sentence) ? [] : addReferent(sentence, article);
  const read = { added, isAlone: standsAlone(sentence, added) };
  ofArticle.set(sentence, read);
  return read;
}

/** What makes a sentence that cannot be read alone one that can; nothing where that is not to be had, or names an official. */
export function addReferent(sentence: Sentence, article: StoryArticle): readonly Addition[] {
  const addition = findReferent(sentence, article) ?? readReference(sentence, article);
  if (!addition || isOfficial(article, addition.evidence)) return [];
  return standsAlone(sentence, [addition]) ? [addition] : [];
}

function createJudge(
  members: NonEmpty<Sentence>,
  articleOf: (sentence: Sentence) => StoryArticle,
): (member: Sentence) => { readonly agreement: number; readonly faults: number } {
  const stems = countSupport(members, contentStems, articleOf);
  const values = countSupport(members, valueKeys, articleOf);
  const details = countSupport(members, detailKeys, articleOf);
  const given = joinValues(members.map(collectValues));
  const isAsMost = isQuotedAsMost(members, articleOf);
  const all = new Set(members.flatMap(contentStems));
  const usedIn = (article: StoryArticle) => [...all].filter((stem) => stemsOf(article).has(stem));
  const usage = countSupport(members, (member) => usedIn(articleOf(member)), articleOf);
  const origins = new Set(members.map((member) => articleOf(member).origin)).size;
  return (member) => {
    const { copyOf, origin, id } = articleOf(member);
    const own = origins > 1 ? [...detailKeys(member)].filter((key) => details(key) < 2).length : 0;
    return {
      agreement: agreement(member, all, stems, usage),
      faults:
        (givesMinorityValue(collectValues(member), given, values) ? faults.minorityValue : 0) +
        (isAsMost(member) ? 0 : faults.minorityQuotation) +
        own * faults.ownDetail +
        Math.min(maxShortNames, countShortNames(member)) * faults.shortName +
        (hasLoosePronoun(member) ? faults.loosePronoun : 0) +
        countDefiniteReferences(member) * faults.definiteReference +
        countColour(member) * faults.colour +
        (copyOf !== null ? faults.isCopy : origin !== id ? faults.isRewrite : 0) +
        Math.max(0, member.words.length - longSentence) / longSentence,
    };
  };
}

/**
 * F1 of a member's stems against those of all, each weighed by the sources that use it besides the first. A stem that no
 * other member has but another's article does is a quarter as good as a shared one: the plain word of the story.
 */
function agreement(member: Sentence, all: ReadonlySet<string>, support: Support, usage: Support): number {
  const stems = new Set(contentStems(member));
  const weigh = (list: Iterable<string>) => [...list].reduce((sum, stem) => sum + Math.max(0, support(stem) - 1), 0);
  const shared = weigh(stems);
  if (shared === 0) return 0;
  const recall = shared / weigh(all);
  let fitting = 0;
  for (const stem of stems) fitting += support(stem) > 1 ? 1 : usage(stem) > 1 ? 0.25 : 0;
  const precision = fitting / stems.size;
  return (2 * precision * recall) / (precision + recall);
}

const known = new WeakMap<StoryArticle, ReadonlySet<string>>();

function stemsOf(article: StoryArticle): ReadonlySet<string> {
  const stems = known.get(article) ?? new Set(article.sentences.flatMap((sentence) => sentence.stems));
  known.set(article, stems);
  return stems;
}

/** More short names than this make a wording no worse. */
const maxShortNames = 2;

function countShortNames({ names }: Sentence): number {
  const longer = names.filter(({ text, key }) => splitWords(text).length < splitWords(key).length);
  return new Set(longer.map(({ key }) => key)).size;
}

function valueKeys(sentence: Sentence): string[] {
  return [...collectValues(sentence)].flatMap(([thing, values]) => [...values].map((value) => `${thing} ${value}`));
}

/** All that several sentences give, thing by thing. */
function joinValues(several: readonly Values[]): Values {
  const joined = new Map<string, Set<string>>();
  for (const [thing, values] of several.flatMap((given) => [...given])) {
    const known = joined.get(thing) ?? new Set();
    for (const value of values) known.add(value);
    joined.set(thing, known);
  }
  return joined;
}

function detailKeys(sentence: Sentence): Set<string> {
  return new Set([...valueKeys(sentence), ...sentence.names.map(({ key }) => `name ${key}`)]);
}

/** Whether more origins, or of as many origins more outlets, give another value for something than a member does. */
function givesMinorityValue(own: Values, given: Values, support: Support): boolean {
  return [...own].some(([thing, mine]) => {
    const supportOf = (value: string) => support(`${thing} ${value}`);
    const most = Math.max(...[...mine].map(supportOf));
    return [...given.get(thing)!].some((value) => !mine.has(value) && supportOf(value) > most);
  });
}

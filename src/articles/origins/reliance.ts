import { findSources } from '../../annotate/quotations/cites.ts';
import { joinTokens } from '../../annotate/tokens/joinTokens.ts';
import { isNewsOutlet } from '../../lexicon/outletNames.ts';
import type { AnnotatedArticle, Range, Sentence } from '../../model.ts';
import { type AgencyTag, findAgencyTags } from './agencyTags.ts';
import { isAgencyKey, nameAlone, outletKey } from './outletKey.ts';

/** The outlets and agencies that an article names as its sources, by their {@link outletKey}. */
export interface Reliance {
  /** Its own outlet. */
  readonly outlet: string;
  readonly tags: readonly AgencyTag[];
  /** For each sentence the outlet that it credits, null for none or its own. */
  readonly credits: readonly (string | null)[];
  /** The outlet that its report as a whole rests on, as it says itself, and the sentences that say so. */
  readonly rests: { readonly outlet: string; readonly evidence: readonly Range[] } | null;
}

/** An outlet credited in one of so many first sentences has the news that the article passes on. */
const lead = 3;
/** What points back to an agency named before. */
const agencyNoun = /^(?:(?:news )?(?:wire|agency)|wire service)$/;
/** So has one that is credited in this part of the sentences. */
const mostly = 1 / 3;

/**
 * Reads whom the articles of one story credit. A short name ("the Inquirer") stands for the longer one that the article
 * or the story has ("Harbour Inquirer"), and "the newspaper" for the outlet credited last. Blind spot: an outlet that
 * goes by another name than its own, as a newspaper by that of its website.
 */
export function readReliance(articles: readonly AnnotatedArticle[]): Reliance[] {
  const outlets = new Set(articles.map(({ outlet }) => outletKey(outlet)));
  return articles.map((article) => {
    const outlet = outletKey(article.outlet);
    const tags = findAgencyTags(article);
    const credits = readCredits(article, outlets);
    const isOwn = (credit: string) => credit === outlet || tags.some(({ agency }) => agency === credit);
    const others = credits.map((credit) => (credit === null || isOwn(credit) ? null : credit));
    return { outlet, tags, credits: others, rests: findMainCredit(article, others) };
  });
}

function readCredits({ text, sentences }: AnnotatedArticle, outlets: ReadonlySet<string>): (string | null)[] {
  let known = outlets;
  let last: string | null = null;
  return sentences.map((sentence) => {
    let credit: string | null = null;
    for (const { start, end, pointsBack } of findSources(text, sentence)) {
      const name = nameAlone(text.slice(start, end));
      const isBack = pointsBack || agencyNoun.test(name);
      if (isBack) credit ??= last;
      if (isShortName({ start, end }, name, sentence)) continue;
      const isStoryOutlet = outlets.has(outletKey(name)) && /\p{Lu}/u.test(name);
      if (isBack || !(isStoryOutlet || isNewsOutlet(name))) continue;
      const key = lengthen(outletKey(name), known);
      if (!known.has(key)) known = new Set([...known, key]);
      credit ??= key;
      last = key;
    }
    return credit;
  });
}

/** Whether an agency's name is the short form of a longer one, a person's: "Bloomberg" of Michael Bloomberg. */
function isShortName({ start, end }: Range, name: string, { names }: Sentence): boolean {
  const mention = names.find((candidate) => candidate.start < end && candidate.end > start);
  return isAgencyKey(outletKey(name)) && mention?.key.endsWith(` ${name.toLowerCase()}`) === true;
}

/** Shorter names are too common to stand for others. */
const shortestName = 4;

function lengthen(key: string, known: ReadonlySet<string>): string {
  if (known.has(key) || key.length < shortestName) return key;
  const longer = [...known].filter((other) => other.startsWith(key) || other.endsWith(key));
  return longer.length === 1 ? longer[0]! : key;
}

function findMainCredit(article: AnnotatedArticle, credits: readonly (string | null)[]): Reliance['rests'] {
  const { sentences } = article;
  const counts = new Map<string, number>();
  for (const credit of credits) if (credit !== null) counts.set(credit, (counts.get(credit) ?? 0) + 1);
  const first = credits.slice(0, lead).findIndex((credit) => credit !== null);
  const inLead = first < 0 ? undefined : nameAll(article, sentences[first]!, credits[first]!);
  const most = [...counts].find(([, count]) => count >= mostly * sentences.length)?.[0];
  const outlet = inLead ?? most;
  if (outlet === undefined) return null;
  return {
    outlet,
    evidence: sentences.filter((_, i) => credits[i] !== null && outlet.split('+').includes(credits[i]!)),
  };
}

/** What a sentence credits together, "People and Us Weekly": who rests on both rests on neither alone. */
function nameAll({ text }: AnnotatedArticle, sentence: Sentence, credit: string): string {
  const outlets = findSources(text, sentence).flatMap(({ end }) => {
    const [joint, ...tokens] = joinTokens(sentence.tokens).filter((token) => token.start >= end);
    const words = tokens.slice(
      0,
      tokens.findIndex(({ isCapital, lower }) => !isCapital && lower !== 'the'),
    );
    const name = words
      .filter(({ lower }) => lower !== 'the')
      .map((word) => word.text)
      .join(' ');
    return joint?.lower === 'and' && isNewsOutlet(name) ? [outletKey(name)] : [];
  });
  return [...new Set([credit, ...outlets])].sort().join('+');
}

import { hasTag } from '../../lexicon/lexicon.ts';
import type { AnnotatedArticle, NameMention } from '../../model.ts';
import { isDemonym } from './demonyms.ts';
import { type Gender, genderOf, isPlainPersonNoun } from './personNouns.ts';
import { isPlainTitle } from './personTitles.ts';

/** What the article shows of one whom it names; `unknown` where nothing shows it or the signs disagree. */
export interface NameClass {
  readonly kind: 'person' | 'thing' | 'unknown';
  /** As titles, appositions and nouns beside the name tell it. */
  readonly gender: Gender | null;
}

/**
 * Tells persons from things among the names of an article, by what stands beside them there: a title, an age, a noun for a
 * person, or a surname that goes on alone, against an article, "in", or a word such as "Authority". Name key to class.
 * Blind spot: knows nothing of the world, so that a person named once without such a sign stays unknown.
 */
export function classifyNames(article: Pick<AnnotatedArticle, 'text' | 'sentences'>): ReadonlyMap<string, NameClass> {
  const signs = new Map<string, Signs>();
  for (const sentence of article.sentences) {
    for (const name of sentence.names) {
      const known = signs.get(name.key) ?? { person: false, thing: false, short: false, genders: new Set() };
      signs.set(name.key, known);
      const before = article.text.slice(sentence.start, name.start);
      readSigns(name, before, article.text.slice(name.end, sentence.end), known);
    }
  }
  return new Map([...signs].map(([key, found]) => [key, classify(key, found)]));
}

interface Signs {
  person: boolean;
  thing: boolean;
  /** Whether the last word of the name stands for the whole somewhere. */
  short: boolean;
  readonly genders: Set<Gender>;
}

function readSigns(name: NameMention, before: string, after: string, signs: Signs): void {
  const words = wordsOf(name.text);
  const nouns = [...leadingNouns(words, before), ...appositionNouns(after)];
  for (const noun of nouns) {
    const gender = genderOf(noun);
    if (gender) signs.genders.add(gender);
  }
  const told = saysOfOneself.exec(after)?.[1];
  if (told) signs.genders.add(told === 'he' ? 'male' : 'female');
  if (nouns.length > 0 || age.test(after) || /-year-old\s+$/.test(before) || /^,? who(?:se)? /.test(after)) {
    signs.person = true;
  }
  if (name.key.includes(' ') && words.length === 1 && name.key.endsWith(` ${words[0]}`)) signs.short = true;
  const placed = /\b(?:in|into|near|off|across|throughout|inside|outside)\s+$/i.test(before) && !/^['’]/.test(after);
  if (placed || /\bthe\s+$/i.test(before) || /^the /i.test(name.text) || isThingLike(name)) signs.thing = true;
}

/** "52", "a 52-year-old" between commas behind a name. */
const age = /^, (?:aged )?\d{1,2}(?=[,.]| and |$)|^, an? \d{1,2}-year-old/;

/** " said that she": the speaker, or at least nobody of the other gender as a rule. */
const saysOfOneself =
  /^ (?:said|says|added|wrote|claimed|insisted|admitted)(?: on \p{Lu}\p{Ll}+)?(?: that)? (he|she)\b/u;

/** Titles and nouns for a person at the front of a name or right before it: "Mayor Ida Tannenbaum", "the driver, Max Odell". */
function leadingNouns(words: readonly string[], before: string): string[] {
  const told = before.trimEnd();
  const last =
    told.length < before.length ? (/(\p{L}+)[.,]?$/u.exec(told.slice(-longestNoun))?.[1]?.toLowerCase() ?? '') : '';
  return [last, ...words.slice(0, -1)].filter((word) => isPlainPersonNoun(word) || isPlainTitle(word));
}

/** With a sign behind it. */
const longestNoun = 60;

/** A noun for a person at the head of what is said of a name right behind it. */
function appositionNouns(after: string): string[] {
  const head = findHead(after)?.head;
  return head !== undefined && isPlainPersonNoun(head) ? [head] : [];
}

/**
 * The noun at the head of an apposition or predicate that `after`, the text behind a name, begins with, and where it ends
 * there: "driver" of ", 52, a former bus driver for the city," or of " is a driver".
 */
export function findHead(after: string): { readonly head: string; readonly end: number } | null {
  const lead = predication.exec(after)?.[0];
  if (lead === undefined) return null;
  const phrase =
    /^(?:(?!(?:of|for|at|in|with|who|that|from|and|to|on|by|when|after|before|as|than)\b)[\p{L}\p{N}'’-]+ ?){1,8}/u.exec(
      after.slice(lead.length),
    )?.[0];
  const words = wordsOf(phrase ?? '');
  const isClause =
    /..(?:ing|ed)$/.test(words[0] ?? '') || words.slice(1).some((word) => /^(?:an?|the|his|her|their)$/.test(word));
  if (words.length === 0 || isClause) return null;
  return { head: words.at(-1)!, end: lead.length + phrase!.trimEnd().length };
}

const predication =
  /^(?:, \d{1,2})?(?:, (?:who (?:is|was) )?(?=\p{Ll})|,? (?:who )?(?:(?:is|was|has been|had been)(?: (?:named|elected|appointed))?|became|(?:works?|worked|serve[sd]?) as) (?=\p{Ll}))/u;

function classify(key: string, { person, thing, short, genders }: Signs): NameClass {
  const isPerson = person || (short && !thing && key.split(' ').length <= 3);
  const kind = isPerson === thing || genders.size > 1 ? 'unknown' : isPerson ? 'person' : 'thing';
  return { kind, gender: genders.size === 1 ? [...genders][0]! : null };
}

/** Whether the form of a name alone shows that it is no person's. */
function isThingLike({ text, key }: NameMention): boolean {
  return (
    /\d|\p{L}\.\p{Ll}{2,}\b/u.test(text) ||
    /^(?:\p{Lu}\.?){2,}$/u.test(text) ||
    / (?:of|and|for) /.test(key) ||
    isDemonym(key) ||
    key.split(/[ -]/).some((word) => hasTag(word, 'place-noun') || hasTag(word, 'body-noun'))
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? [];
}

import { hasTag } from '../../lexicon/lexicon.ts';
import type { NameKind, NameMention, Sentence } from '../../model.ts';
import { type Gender, genderOf, isPersonNoun, isPlainPersonNoun } from '../names/personNouns.ts';
import { isPersonTitle } from '../names/personTitles.ts';
import { positionsIn } from '../tokens/positions.ts';

/** What an article shows of those whom it names. */
export interface People {
  /** By name key. */
  readonly kinds: ReadonlyMap<string, NameKind>;
  /** By name key; none where nothing shows it, or the signs disagree. */
  readonly genders: ReadonlyMap<string, Gender>;
  /** By a noun such as "mayor": the key of the only one who is called so. */
  readonly roles: ReadonlyMap<string, string>;
  /** By name key: all nouns and titles that the article has for them. */
  readonly titles: ReadonlyMap<string, ReadonlySet<string>>;
}

type Read = Pick<Sentence, 'tokens' | 'names'>;

/** Reads titles, appositions and predicates of all names: "Mayor Ida Brandt", "the driver, Max Odell", "Odell, a nurse". */
export function findPeople(sentences: readonly Read[]): People {
  const kinds = new Map<string, NameKind>();
  const titles = new Map<string, Set<string>>();
  const genders = new Map<string, Set<Gender>>();
  const former = new Set<string>();
  for (const sentence of sentences) {
    for (const name of sentence.names) {
      kinds.set(name.key, name.kind);
      const own = titles.get(name.key) ?? new Set<string>();
      titles.set(name.key, own);
      for (const noun of nounsFor(sentence, name)) own.add(noun);
      if (wasOnce(sentence, name)) former.add(name.key);
      const shown = genders.get(name.key) ?? new Set<Gender>();
      genders.set(name.key, shown);
      const gender = firstNameGender(name);
      if (gender) shown.add(gender);
    }
  }
  for (const [key, nouns] of titles) {
    for (const noun of nouns) {
      const gender = genderOf(noun);
      if (gender) genders.get(key)!.add(gender);
    }
    if (
      kinds.get(key) === 'other' &&
      !hasTag(key, 'group-member') &&
      [...nouns].some((noun) => isPlainPersonNoun(noun))
    )
      kinds.set(key, 'person');
  }
  return {
    kinds,
    titles,
    genders: new Map([...genders].flatMap(([key, shown]) => (shown.size === 1 ? [[key, [...shown][0]!]] : []))),
    roles: uniqueRoles(titles, (key) => kinds.get(key) === 'person' && !former.has(key)),
  };
}

/** The nouns that name a person: within the name, right before it, in apposition, or as its predicate. */
function nounsFor({ tokens }: Read, name: NameMention): string[] {
  const { from, to } = positionsIn(tokens, name);
  const { head } = name;
  const found = tokens.slice(from, to).map(({ lower }) => lower.replace(/\.$/, ''));
  const nouns = found.filter((word) => isPersonTitle(word) || isPersonNoun(word));
  const add = (at: number) => {
    const { tag, lower } = tokens[at]!;
    if ((tag === 'NOUN' || tag === 'PROPN') && isPersonNoun(lower)) nouns.push(lower);
  };
  if (from > 0) {
    const before = tokens[from - 1]!;
    if (before.head === head || tokens[head]!.head === from - 1) add(from - 1);
    else if (isPersonTitle(before.lower.replace(/\.$/, ''))) nouns.push(before.lower.replace(/\.$/, ''));
  }
  tokens.forEach(({ head: above, relation }, at) => {
    if (at >= from && at < to) return;
    if (above === head && (relation === 'appos' || relation === 'nmod:desc')) add(at);
  });
  const own = tokens[head]!;
  if (own.relation === 'appos' && own.head >= 0 && (own.head < from || own.head >= to)) add(own.head);
  const isSubject = own.relation === 'nsubj' && own.head >= 0;
  if (isSubject && tokens.some(({ head: above, relation }) => above === own.head && relation === 'cop')) add(own.head);
  return nouns;
}

/** "former President Fenn": "the president" is another. */
function wasOnce({ tokens }: Read, name: NameMention): boolean {
  const { from, to } = positionsIn(tokens, name);
  return tokens.slice(Math.max(0, from - 4), to).some(({ lower }) => /^(?:former|ex|then|late|onetime)$/.test(lower));
}

const fullTitles: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'congressman'],
  ['representative', 'congressman'],
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['sgt', 'sergeant'],
  ['capt', 'captain'],
  ['gen', 'general'],
]);

/** The gender of a first name that only women or only men have. */
function firstNameGender({ key, kind }: NameMention): Gender | null {
  const [first, second] = key.split(' ');
  if (kind !== 'person' || !second) return null;
  return hasTag(first!, 'female-name') ? 'female' : hasTag(first!, 'male-name') ? 'male' : null;
}

/** The nouns that tell one person of the article from all others: "mayor", not "man" or "brother". */
function uniqueRoles(
  titles: ReadonlyMap<string, ReadonlySet<string>>,
  mayBe: (key: string) => boolean,
): Map<string, string> {
  const keys = new Map<string, string | null>();
  for (const [key, nouns] of titles) {
    const known = new Set([...nouns].map((noun) => fullTitles.get(noun) ?? noun));
    for (const noun of known)
      if (!hasTag(noun, 'common-person')) keys.set(noun, keys.has(noun) || !mayBe(key) ? null : key);
  }
  return new Map([...keys].flatMap(([noun, key]) => (key === null ? [] : [[noun, key]])));
}

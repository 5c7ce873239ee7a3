import type { Clause, Sentence } from '../../model.ts';
import { type Gender, genderOf, isPersonNoun } from '../names/personNouns.ts';
import { positionsIn } from '../tokens/positions.ts';
import type { People } from './people.ts';

/** Someone spoken of in a sentence. */
export interface PersonMention {
  /** Position of the head. */
  readonly at: number;
  /** A name key; for one who is not named something that no key is. */
  readonly who: string;
  readonly gender: Gender | null;
  /** Whether a pronoun may stand for them: by a name, not one of several joined by "and", not only within a quotation. */
  readonly isKnown: boolean;
  /** Whether it is the subject of a clause. */
  readonly isSubject: boolean;
  /** Whether it only tells who says the rest. */
  readonly isSpeaker: boolean;
  /** Whether it is told by whose they are: "their teacher, Pat Orme". */
  readonly isRelated: boolean;
}

export type ReadSentence = Pick<Sentence, 'tokens' | 'names' | 'clauses' | 'quotations'>;

/** The persons that a sentence speaks of by a name or by a noun in the singular, in order; no pronouns. */
export function listPersons(sentence: ReadSentence, people: People): PersonMention[] {
  const { tokens, names } = sentence;
  const named = new Map(names.map((name) => [name.head, name]));
  const covered = new Set(
    names.flatMap((name) => {
      const { from, to } = positionsIn(tokens, name);
      return Array.from({ length: to - from }, (_, i) => from + i);
    }),
  );
  return tokens.flatMap(({ lower, tag, relation, head }, at): PersonMention[] => {
    const name = named.get(at);
    if (name) {
      if (people.kinds.get(name.key) !== 'person' || relation === 'compound') return [];
      const gender = people.genders.get(name.key) ?? null;
      const place = placeOf(sentence.clauses, isBesideNoun(sentence, at) ? head : at);
      const isRelated = isOwned(sentence, at) || (tokens[head] !== undefined && isOwned(sentence, head));
      return [{ ...place, at, who: name.key, gender, isKnown: isPlain(sentence, at), isRelated }];
    }
    if (tag !== 'NOUN' || covered.has(at) || !isPersonNoun(lower) || describing.has(relation)) return [];
    if (relation === 'appos' && named.has(head)) return [];
    if (names.some((other) => tokens[other.head]!.head === at && isBesideNoun(sentence, other.head))) return [];
    const isDefinite = tokens.some((token) => token.head === at && /^(?:the|this)$/.test(token.lower));
    const key = isDefinite ? people.roles.get(lower) : undefined;
    const gender = (key === undefined ? null : people.genders.get(key)) ?? genderOf(lower);
    const isKnown = key !== undefined && isPlain(sentence, at);
    const isRelated = isOwned(sentence, at);
    return [{ ...placeOf(sentence.clauses, at), at, who: key ?? `a ${lower}`, gender, isKnown, isRelated }];
  });
}

/** How a noun hangs on another that it only tells more of, or on what is said to someone. */
const describing: ReadonlySet<string> = new Set(['compound', 'nmod:desc', 'flat', 'amod', 'vocative']);

/** Whether someone's owner is told by a pronoun: "their teacher". */
function isOwned({ tokens }: ReadSentence, at: number): boolean {
  if (tokens[at]!.tag !== 'NOUN' && tokens[at]!.tag !== 'PROPN') return false;
  return tokens.some(({ head, relation, tag }) => head === at && relation === 'nmod:poss' && tag === 'PRON');
}

/** Whether a name stands beside the noun that says what its bearer is: "mayor Ida Brandt", "the driver, Max Odell". */
function isBesideNoun({ tokens }: ReadSentence, at: number): boolean {
  const { head, relation } = tokens[at]!;
  const isClose = head >= 0 && head < at && at - head <= 3;
  return isClose && /^(?:appos|flat|nmod:desc|nmod)$/.test(relation) && isPersonNoun(tokens[head]!.lower);
}

/** Whether someone is spoken of and not to, outside quotations, and alone. */
function isPlain(sentence: ReadSentence, at: number): boolean {
  return sentence.tokens[at]!.relation !== 'vocative' && !isJoined(sentence, at) && !isQuoted(sentence, at);
}

/** Whether a noun is one of several: "Ida and Max". */
function isJoined({ tokens }: ReadSentence, at: number): boolean {
  return tokens[at]!.relation === 'conj' || tokens.some(({ head, relation }) => head === at && relation === 'conj');
}

/** Whether a token lies in a quotation. */
export function isQuoted({ tokens, quotations }: ReadSentence, at: number): boolean {
  const { start } = tokens[at]!;
  return quotations.some((part) => part.start <= start && start < part.end);
}

/** Whether one mentioned at a token is a subject, and whether only of saying. */
export function placeOf(clauses: readonly Clause[], at: number): Pick<PersonMention, 'isSubject' | 'isSpeaker'> {
  const own = clauses.filter(({ subject }) => subject === at);
  return { isSubject: own.length > 0, isSpeaker: own.length > 0 && own.every(({ isSaying }) => isSaying) };
}

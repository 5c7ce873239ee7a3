import { hasTag } from '../../lexicon/lexicon.ts';
import type { Clause, Reference } from '../../model.ts';
import type { Gender } from '../names/personNouns.ts';
import { isQuoted, listPersons, type PersonMention, placeOf, type ReadSentence } from './mentions.ts';
import type { People } from './people.ts';

/** How far back, in sentences, one may have been spoken of. */
const reach = 3;

/** For each sentence whom "he", "she", "him", "his", "her" stand for, where that is certain; none within quotations. */
export function resolvePronouns(sentences: readonly ReadSentence[], people: People): Reference[][] {
  const genders = new Map(people.genders);
  /** Those spoken of in the sentences before, the nearest last. */
  const spoken: PersonMention[][] = [];
  return sentences.map((sentence) => {
    const persons = listPersons(sentence, { ...people, genders });
    const references: Reference[] = [];
    for (const [token, { lower, tag }] of sentence.tokens.entries()) {
      const gender = pronouns.get(lower);
      if (!gender || tag !== 'PRON') continue;
      const to = isQuoted(sentence, token) ? null : findPerson({ sentence, token, gender, people }, persons, spoken);
      // One who is not certain is someone all the same, whom a later pronoun may stand for.
      persons.push({
        ...placeOf(sentence.clauses, token),
        at: token,
        who: to ?? lower,
        gender,
        isKnown: to !== null,
        isRelated: false,
      });
      if (to === null) continue;
      references.push({ token, to });
      genders.set(to, gender);
    }
    spoken.push(persons);
    if (spoken.length > reach) spoken.shift();
    return references;
  });
}

const pronouns: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
]);

interface Pronoun {
  readonly sentence: ReadSentence;
  readonly token: number;
  readonly gender: Gender;
  readonly people: People;
}

/** A name key; null where it is not certain whom a pronoun stands for. */
function findPerson(
  pronoun: Pronoun,
  own: readonly PersonMention[],
  spoken: readonly (readonly PersonMention[])[],
): string | null {
  const fits = ({ gender }: PersonMention) => gender === null || gender === pronoun.gender;
  const before = own.filter((person) => person.at < pronoun.token && fits(person));
  if (before.length > 0) return chooseWithin(pronoun, before);
  for (let back = spoken.length - 1; back >= 0; back -= 1) {
    const persons = spoken[back]!.filter(fits);
    if (persons.length > 0) return chooseBefore(pronoun, persons, spoken.flat().filter(fits));
  }
  return null;
}

/** Among those spoken of earlier in the sentence: the only one, or the subject of a clause that holds the pronoun's. */
function chooseWithin({ sentence, token }: Pronoun, before: readonly PersonMention[]): string | null {
  const { clauses } = sentence;
  const possible = before.filter((person) => !isOwnSubject(sentence, token, person));
  const only = onlyOne(possible);
  if (only) {
    const isLed = clauses.some(({ subject, parent }) => subject === token && parent === null);
    const isSure = possible.some(({ isSubject }) => isSubject) || (!isLed && possible[0]!.gender !== null);
    return isSure && possible.every(({ isKnown }) => isKnown) && possible.length === before.length ? only : null;
  }
  const seen = new Set<number>();
  for (let i = clauseOf(clauses, token); i !== null && !seen.has(i); i = clauses[i]!.parent) {
    seen.add(i);
    const person = possible.find(({ at }) => at === clauses[i!]!.subject);
    if (person) return person.isKnown && !isObject(sentence, token) ? person.who : null;
  }
  return null;
}

/**
 * Among those of the nearest sentence before that speaks of anyone: the only one. Of a judge, a detective or a doctor little is told but what they say: they
 * are meant only where they speak on, or where nobody else was spoken of.
 */
function chooseBefore(
  { sentence, token, people }: Pronoun,
  persons: readonly PersonMention[],
  all: readonly PersonMention[],
): string | null {
  const only = onlyOne(persons);
  if (!only || !persons.some(({ isKnown }) => isKnown)) return null;
  const { clauses } = sentence;
  const clause = clauses[clauseOf(clauses, token) ?? 0]!;
  if (!persons.some(({ isSubject }) => isSubject) && clause.subject === token) return null;
  const saysOn = clause.isSaying && clause.subject === token;
  if (persons.every(({ isSpeaker, isRelated }) => isSpeaker || isRelated) && !saysOn) return null;
  const isOfficial = [...(people.titles.get(only) ?? [])].some((title) => hasTag(title, 'official'));
  return isOfficial && !saysOn && onlyOne(all) === null ? null : only;
}

function onlyOne(persons: readonly PersonMention[]): string | null {
  const who = persons[0]?.who ?? null;
  return persons.every((person) => person.who === who) ? who : null;
}

/** "him" cannot be the subject of its own clause. */
function isOwnSubject({ tokens, clauses }: ReadSentence, token: number, { at }: PersonMention): boolean {
  if (tokens[token]!.relation === 'nmod:poss' || tokens[token]!.lower.endsWith('self')) return false;
  const clause = clauses[clauseOf(clauses, token) ?? -1];
  return clause !== undefined && clause.subject === at && at !== token;
}

function isObject({ tokens }: ReadSentence, token: number): boolean {
  return /^(?:i?obj|obl)/.test(tokens[token]!.relation);
}

function clauseOf(clauses: readonly Clause[], token: number): number | null {
  const at = clauses.findIndex(({ tokens }) => tokens.includes(token));
  return at < 0 ? null : at;
}

import type { Reference, Sentence } from '../../model.ts';
import { findPeople } from './people.ts';
import { resolveBodies } from './resolveBodies.ts';
import { resolveNouns } from './resolveNouns.ts';
import { resolvePronouns } from './resolvePronouns.ts';

/**
 * What the pronouns and nouns of an article's sentences stand for, a list for each sentence, in order. Only what is
 * certain: where two may be meant, none is. Blind spots: "they", "it", pronouns within quotations, persons who are told
 * of by a plural.
 */
export function findReferences(sentences: readonly Omit<Sentence, 'references'>[]): Reference[][] {
  const people = findPeople(sentences);
  const pronouns = resolvePronouns(sentences, people);
  const bodies = resolveBodies(sentences, people);
  return sentences.map((sentence, i) =>
    [...pronouns[i]!, ...bodies[i]!, ...resolveNouns(sentence, people)].sort((a, b) => a.token - b.token),
  );
}

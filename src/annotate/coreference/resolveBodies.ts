import { hasTag } from '../../lexicon/lexicon.ts';
import type { Reference } from '../../model.ts';
import { isQuoted, type ReadSentence } from './mentions.ts';
import type { People } from './people.ts';

/** How many sentences back an organization may have been named. */
const reach = 2;

/**
 * For each sentence which organization "the company" means, or the "it" that says something: the only one that is named
 * before it there and in the sentences right before.
 */
export function resolveBodies(sentences: readonly ReadSentence[], people: People): Reference[][] {
  return sentences.map((sentence, i) =>
    sentence.tokens.flatMap((_, token) => {
      if (!pointsToBody(sentence, token) || isQuoted(sentence, token)) return [];
      const before = sentences.slice(Math.max(0, i - reach), i).flatMap((other) => bodiesIn(other, people));
      const named = new Set([...before, ...bodiesIn(sentence, people, token)]);
      return named.size === 1 ? [{ token, to: [...named][0]! }] : [];
    }),
  );
}

function pointsToBody({ tokens, clauses }: ReadSentence, token: number): boolean {
  const { lower, tag } = tokens[token]!;
  if (lower === 'it' && tag === 'PRON') return clauses.some(({ subject, isSaying }) => isSaying && subject === token);
  if (tag !== 'NOUN' || !hasTag(lower, 'body')) return false;
  const own = tokens.flatMap((other, i) => (other.head === token && other.tag !== 'PUNCT' ? [i] : []));
  const isBare = tokens[token - 1]?.lower === 'the' && own.every((i) => i === token - 1 || i > token);
  const isPlain = own.every((i) => !/^(?:nmod|acl|appos|amod|compound)/.test(tokens[i]!.relation));
  return isBare && isPlain && !/^(?:compound|appos|nmod:desc)$/.test(tokens[token]!.relation);
}

/** The keys of the organizations that are named before a token, in order. */
function bodiesIn({ names, tokens }: ReadSentence, people: People, before = tokens.length): string[] {
  return names.flatMap(({ key, head }) => (head < before && people.kinds.get(key) === 'organization' ? [key] : []));
}

import type { Reference, Sentence } from '../../model.ts';
import type { People } from './people.ts';

/** "The mayor" in an article that has one mayor by name. */
export function resolveNouns({ tokens, names }: Pick<Sentence, 'tokens' | 'names'>, people: People): Reference[] {
  return tokens.flatMap(({ tag, lower, start, end }, token) => {
    const key = tag === 'NOUN' ? people.roles.get(lower) : undefined;
    if (key === undefined || names.some((name) => name.start <= start && end <= name.end)) return [];
    const own = tokens.flatMap((other, i) => (other.head === token && other.tag !== 'PUNCT' ? [i] : []));
    const isBare = own.length === 1 && own[0] === token - 1 && tokens[own[0]]!.lower === 'the';
    const isBeside = tokens[token]!.relation === 'appos' || tokens[token]!.relation === 'nmod:desc';
    return isBare && !isBeside ? [{ token, to: key }] : [];
  });
}

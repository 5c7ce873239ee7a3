import { hasTag } from '../../lexicon/lexicon.ts';
import type { NameKind, NameMention, Token } from '../../model.ts';
import { findEntities } from '../annotateTokens.ts';
import { headOf, positionsIn } from '../tokens/positions.ts';
import { isDemonym } from './demonyms.ts';
import type { FoundName } from './nameKeys.ts';

/**
 * Gives names their kind and head. Both lists are by sentence. The kind is what most mentions of the same key look like to
 * the tagger of names, the first of these in order of the article where two are as many; `other` where it sees none.
 */
export function classifyMentions(
  names: readonly (readonly FoundName[])[],
  tokens: readonly (readonly Token[])[],
): NameMention[][] {
  const votes = new Map<string, Map<NameKind, number>>();
  const found = findEntities(tokens);
  const placed = names.map((list, i) => {
    if (list.length === 0) return [];
    const own = tokens[i]!;
    const entities = found[i]!;
    return list.map((name) => {
      const stretch = positionsIn(own, name);
      const entity = entities.find(({ from, to }) => from < stretch.to && to > stretch.from);
      if (entity) count(votes, name.key, entity.kind);
      return { ...name, head: headOf(own, stretch) ?? 0 };
    });
  });
  return placed.map((list) =>
    list.map((name) => ({ ...name, kind: ownKind(name.key) ?? leader(votes.get(name.key)) })),
  );
}

/** What the last word of a name tells: "Selby County", "Quay Bank". */
function ownKind(key: string): NameKind | null {
  const last = key.slice(key.lastIndexOf(' ') + 1);
  if (isDemonym(key) || hasTag(last, 'group-member')) return 'other';
  if (last === key) return null;
  return hasTag(last, 'place-noun') ? 'place' : hasTag(last, 'body-noun') ? 'organization' : null;
}

function count(votes: Map<string, Map<NameKind, number>>, key: string, kind: NameKind): void {
  const own = votes.get(key) ?? new Map<NameKind, number>();
  votes.set(key, own.set(kind, (own.get(kind) ?? 0) + 1));
}

function leader(own: ReadonlyMap<NameKind, number> | undefined): NameKind {
  let best: NameKind = 'other';
  for (const [kind, votes] of own ?? []) if (votes > (own!.get(best) ?? 0)) best = kind;
  return best;
}

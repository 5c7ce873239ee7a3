import type { Relation, Token } from '../../model.ts';

/** The tokens of a sentence with what depends on each of them. */
export interface Tree {
  readonly tokens: readonly Token[];
  /** -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly Relation[];
  /** Of each token, ascending. */
  readonly children: readonly (readonly number[])[];
}

export function growTree(tokens: readonly Token[]): Tree {
  const heads = tokens.map(({ head }) => head);
  const relations = tokens.map(({ relation }) => relation);
  mendRelatives(tokens, heads, relations);
  return { tokens, heads, relations, children: listChildren(heads) };
}

/** The child with one of these relations, the first of them; null where there is none. */
export function childBy(tree: Tree, at: number, ...relations: readonly Relation[]): number | null {
  return tree.children[at]!.find((child) => relations.includes(tree.relations[child]!)) ?? null;
}

/** The lowest and the highest position below a token, itself included. */
export function reachOf(tree: Tree, at: number): { readonly first: number; readonly last: number } {
  let [first, last] = [at, at];
  for (let i = tree.children[first]![0]; i !== undefined && i < first; i = tree.children[first]![0]) first = i;
  for (let i = tree.children[last]!.at(-1); i !== undefined && i > last; i = tree.children[last]!.at(-1)) last = i;
  return { first, last };
}

function listChildren(heads: readonly number[]): number[][] {
  const children: number[][] = heads.map(() => []);
  heads.forEach((head, i) => {
    if (head >= 0) children[head]!.push(i);
  });
  return children;
}

/**
 * "The officer, who was fired, was charged": where the parse takes the officer for a part of what the relative clause
 * says, the verb that follows it behind a comma becomes the main one, and the officer its subject.
 */
function mendRelatives(tokens: readonly Token[], heads: number[], relations: Relation[]): void {
  for (let pronoun = 2; pronoun < tokens.length; pronoun += 1) {
    const verb = heads[pronoun]!;
    if (!relativePronouns.has(tokens[pronoun]!.lower) || tokens[pronoun - 1]!.text !== ',' || verb < pronoun) continue;
    if (relations[pronoun] !== 'nsubj' && relations[pronoun] !== 'nsubj:pass') continue;
    const noun = nounBefore(tokens, heads, pronoun - 2, verb);
    if (noun === null) continue;
    const next = heads.findIndex(
      (head, i) => i > verb && head === verb && relations[i] === 'conj' && isBareConjunct(tokens, heads, relations, i),
    );
    if (next < 0) continue;
    heads[next] = heads[verb]!;
    relations[next] = relations[verb]!;
    heads[verb] = noun;
    relations[verb] = 'acl:relcl';
    heads[noun] = next;
    relations[noun] = relations[pronoun]!;
    for (let i = 0; i < tokens.length; i += 1) {
      if (heads[i] === verb && (i < noun || i > next)) heads[i] = next;
    }
  }
}

const relativePronouns: ReadonlySet<string> = new Set(['who', 'which']);

/** The noun that ends at a token and hangs on the verb of the clause that follows. */
function nounBefore(tokens: readonly Token[], heads: readonly number[], end: number, verb: number): number | null {
  let at = end;
  while (at >= 0 && heads[at] !== verb) {
    if (heads[at]! < 0) return null;
    at = heads[at]!;
    if (at > end) return null;
  }
  return at >= 0 && (tokens[at]!.tag === 'NOUN' || tokens[at]!.tag === 'PROPN') ? at : null;
}

/** Whether a verb that is joined by a comma alone has no subject of its own. */
function isBareConjunct(
  tokens: readonly Token[],
  heads: readonly number[],
  relations: readonly Relation[],
  at: number,
): boolean {
  const own = heads.flatMap((head, i) => (head === at && i < at ? [i] : []));
  return tokens[own[0] ?? at]!.text === ',' && !own.some((i) => /^(?:nsubj|cc|mark|expl)/.test(relations[i]!));
}

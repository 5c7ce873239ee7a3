import { hasTag } from '../../lexicon/lexicon.ts';
import type { Relation, Token } from '../../model.ts';

/** Sets right what the parser is often wrong about in news, in the lists of heads and relations. */
export function mendParse(tokens: readonly Token[], heads: number[], relations: Relation[]): void {
  mendRelatives(tokens, heads, relations);
  mendSubjects(heads, relations);
  mendListeners(tokens, heads, relations);
  mendSpeakers(tokens, heads, relations);
  mendTails(tokens, heads, relations);
}

/** "…, police said.": a noun behind a comma or quotation, and a verb of saying that ends the sentence. */
function mendTails(tokens: readonly Token[], heads: number[], relations: Relation[]): void {
  let last = tokens.length - 1;
  while (last > 0 && tokens[last]!.tag === 'PUNCT') last -= 1;
  const { lemma, tag } = tokens[last] ?? { lemma: '', tag: 'X' };
  if (
    tag !== 'VERB' ||
    !hasTag(lemma.toLowerCase(), 'say') ||
    heads.some((head, i) => head === last && /^nsubj/.test(relations[i]!))
  )
    return;
  let first = last;
  while (first > 0 && nounTags.has(tokens[first - 1]!.tag)) first -= 1;
  const noun = last - 1;
  const isNoun = /^(?:NOUN|PROPN|PRON)$/.test(tokens[noun]?.tag ?? '');
  const root = relations.indexOf('root');
  if (first < 2 || !isNoun || !/^[,"”’']$/.test(tokens[first - 1]!.text) || root >= first) return;
  heads[last] = root;
  relations[last] = 'parataxis';
  for (let i = first; i < last; i += 1) {
    if (heads[i]! >= first && heads[i]! < last) continue;
    heads[i] = i === noun ? last : noun;
    relations[i] = i === noun ? 'nsubj' : relations[i]!;
  }
  heads[noun] = last;
  relations[noun] = 'nsubj';
}

const nounTags: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM']);

/** "told police he had fired": the noun behind the verb is who is told. */
function mendListeners(tokens: readonly Token[], heads: number[], relations: Relation[]): void {
  tokens.forEach(({ lemma, tag }, verb) => {
    if (tag !== 'VERB' || !hasTag(lemma.toLowerCase(), 'tell')) return;
    const noun = verb + 1;
    const said = heads[noun];
    const isNoun = tokens[noun]?.tag === 'NOUN' || tokens[noun]?.tag === 'PROPN';
    if (
      !isNoun ||
      said === undefined ||
      said <= noun ||
      heads[said] !== verb ||
      !/^nsubj|^i?obj|^obl/.test(relations[noun]!)
    )
      return;
    const hasSubject = heads.some((head, i) => i > noun && i < said && head === said && /^nsubj/.test(relations[i]!));
    if (!hasSubject) return;
    heads[noun] = verb;
    relations[noun] = 'obj';
  });
}

/** `,” said the mayor`: the noun right behind a verb of saying that has no subject speaks. */
function mendSpeakers(tokens: readonly Token[], heads: readonly number[], relations: Relation[]): void {
  relations.forEach((relation, noun) => {
    const verb = heads[noun]!;
    if (relation !== 'obj' || verb < 1 || noun < verb || !/^[,"”’']$/.test(tokens[verb - 1]!.text)) return;
    if (!hasTag(tokens[verb]!.lemma.toLowerCase(), 'say')) return;
    if (!heads.some((head, i) => head === verb && /^nsubj|^aux/.test(relations[i]!))) relations[noun] = 'nsubj';
  });
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
    const above = heads[verb]!;
    const isLed =
      above > verb && tokens[above]!.tag === 'VERB' && isBareConjunct(tokens, heads, relations, above, verb);
    const next = isLed
      ? above
      : heads.findIndex(
          (head, i) =>
            i > verb && head === verb && relations[i] === 'conj' && isBareConjunct(tokens, heads, relations, i),
        );
    if (next < 0) continue;
    if (!isLed) {
      heads[next] = above;
      relations[next] = relations[verb]!;
    }
    heads[verb] = noun;
    relations[verb] = 'acl:relcl';
    heads[noun] = next;
    relations[noun] = relations[pronoun]!;
    for (let i = 0; i < tokens.length; i += 1) {
      if (heads[i] === verb && (i < noun || i > next)) heads[i] = next;
    }
  }
}

/** "Police said a man had been arrested": of two subjects the one behind the verb is that of what is said. */
function mendSubjects(heads: number[], relations: Relation[]): void {
  relations.forEach((relation, said) => {
    const verb = heads[said]!;
    if (relation !== 'ccomp' || said < verb) return;
    const subjects = heads.flatMap((head, i) => (head === verb && /^nsubj/.test(relations[i]!) ? [i] : []));
    const own = heads.some((head, i) => head === said && /^nsubj|^expl|^mark/.test(relations[i]!));
    const late = subjects.find((i) => i > verb && i < said);
    if (late === undefined || subjects.length < 2 || own) return;
    heads[late] = said;
    const isPassive = heads.some((head, i) => head === said && relations[i] === 'aux:pass');
    relations[late] = isPassive ? 'nsubj:pass' : 'nsubj';
  });
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

/** Whether a verb that a comma parts from what is before it has no subject of its own; `but` is no matter. */
function isBareConjunct(
  tokens: readonly Token[],
  heads: readonly number[],
  relations: readonly Relation[],
  at: number,
  but = -1,
): boolean {
  const own = heads.flatMap((head, i) => (head === at && i < at && i > but && i !== but ? [i] : []));
  const first = but < 0 ? own[0] : own.find((i) => tokens[i]!.tag !== 'PUNCT');
  const isParted = but < 0 ? tokens[first ?? at]!.text === ',' : tokens[(first ?? at) - 1]!.text === ',';
  return (
    isParted &&
    !heads.some((head, i) => head === at && i < at && i !== but && /^(?:nsubj|cc|mark|expl)/.test(relations[i]!))
  );
}

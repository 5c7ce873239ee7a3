import { type Entity, type EntityKind, entityKinds } from '../../annotate/grammar.ts';

/** A sentence whose mentions are marked: `[first word, last word, type, chain, named]`, heads -1 for the root. */
export interface MarkedMentions {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly rel: readonly string[];
  readonly entities: readonly (readonly [from: number, to: number, type: string, chain: string, named: boolean])[];
}

/**
 * The names of a sentence whose mentions are marked as whole noun phrases, as GUM marks them: "Joe Fenn, who left" is
 * one mention, "Joe Fenn" the name in it. A mention has a name if its head is a proper noun; the name runs from the first
 * to the last of the proper nouns around the head, with no gap but "of", "the", "and", "'s", a hyphen and the like, and
 * without what is joined to the head itself by "and". Of names within names the outer one counts.
 */
export function findGoldNames(sentence: MarkedMentions): Entity[] {
  const found: Entity[] = [];
  for (const [from, to, type] of sentence.entities) {
    const kind = entityKinds.find((candidate) => candidate === type);
    const name = kind && cutName(sentence, from, to, kind);
    if (name) found.push(name);
  }
  const outermost = found
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter((name, i) => !found.some((other, j) => j < i && other.from <= name.from && other.to >= name.to));
  return outermost.filter((name, i) => i === 0 || outermost[i - 1]!.to <= name.from);
}

const widest = 4;

function cutName(sentence: MarkedMentions, from: number, to: number, kind: EntityKind): Entity | undefined {
  const { upos, xpos, heads, rel } = sentence;
  const isName = (i: number) => upos[i] === 'PROPN' || xpos[i]!.startsWith('NNP');
  const isGap = (i: number) =>
    !isName(i) && /^(?:ADP|DET|CCONJ|PART|PUNCT|NUM|ADJ)$/.test(upos[i]!) && !/^[,:]$/.test(xpos[i]!);
  let head = from;
  while (head <= to && heads[head]! >= from && heads[head]! <= to) head += 1;
  if (head > to || !isName(head)) return undefined;
  let start = head;
  for (let i = head - 1, gap = 0; i >= from && gap < widest; i -= 1) {
    if (isName(i)) {
      start = i;
      gap = 0;
    } else if (isGap(i)) gap += 1;
    else break;
  }
  let end = head;
  for (let i = head + 1, gap = 0; i <= to && gap < widest; i += 1) {
    if (rel[i] === 'conj' && heads[i] === head) break;
    if (rel[i] === 'cc' && rel[heads[i]!] === 'conj' && heads[heads[i]!] === head) break;
    if (isName(i)) {
      if (!/^(?:appos|parataxis|acl|acl:relcl|list)$/.test(rel[i]!)) {
        end = i;
        gap = 0;
      } else break;
    } else if (isGap(i)) gap += 1;
    else break;
  }
  return { from: start, to: end + 1, kind };
}

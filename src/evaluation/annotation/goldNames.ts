import { type Entity, type EntityKind, entityKinds } from '../../annotate/grammar.ts';
import { isDemonym } from '../../annotate/names/demonyms.ts';
import { isPersonTitle } from '../../annotate/names/personTitles.ts';

/** A sentence whose mentions are marked: `[first word, last word, type, chain, named]`, heads -1 for the root. */
export interface MarkedMentions {
  readonly lemma: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly rel: readonly string[];
  readonly entities: readonly (readonly [from: number, to: number, type: string, chain: string, named: boolean])[];
}

/**
 * The names of a sentence whose mentions are marked as whole noun phrases, as GUM marks them: "Joe Fenn, who left" is
 * one mention, "Joe Fenn" the name in it. The name of a mention is at its head, where that is a proper noun, or in
 * apposition to it ("the grammarian Fenn"). It runs from the first to the last of the proper nouns there, with nothing
 * between but "of", "the", "and", "'s", a hyphen and the like, and without what is joined to it by "and". A title alone
 * ("the President") and a people ("Belgians") are no names. Of names within names the outer one counts.
 */
export function findGoldNames(sentence: MarkedMentions): Entity[] {
  const found = sentence.entities.flatMap(([from, to, type]) => {
    const kind = entityKinds.find((candidate) => candidate === type);
    const name = kind && cutName(sentence, from, to, kind);
    return name && !isTitleOrPeople(sentence, name) ? [name] : [];
  });
  const sorted = found.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Entity[] = [];
  for (const name of sorted) if (name.from >= (kept.at(-1)?.to ?? 0)) kept.push(name);
  return kept;
}

/** So many words that are not proper nouns may stand between two that are. */
const widest = 3;

function cutName(sentence: MarkedMentions, from: number, to: number, kind: EntityKind): Entity | undefined {
  const { upos, xpos, heads, rel, lemma } = sentence;
  const isName = (i: number) => upos[i] === 'PROPN' || xpos[i]!.startsWith('NNP');
  const isGap = (i: number) =>
    upos[i] === 'ADP'
      ? (kind === 'organization' ? /^(?:of|for|at)$/ : /^of$/).test(lemma[i]!)
      : /^(?:DET|CCONJ|PART|NUM|ADJ)$/.test(upos[i]!) || /^(?:HYPH|-)$/.test(xpos[i]!) || /^[-–&']$/.test(lemma[i]!);
  const head = findHead(sentence, from, to, isName);
  if (head === undefined) return undefined;
  let start = head;
  for (let i = head - 1, gap = 0; i >= from && gap < widest; i -= 1) {
    if (isName(i)) start = i;
    else if (!isGap(i)) break;
    gap = isName(i) ? 0 : gap + 1;
  }
  let end = head;
  for (let i = head + 1, gap = 0; i <= to && gap < widest; i += 1) {
    const joint = rel[i] === 'cc' ? heads[i]! : i;
    if (rel[joint] === 'conj' && heads[joint] === head) break;
    if (isName(i) && apart.has(rel[i]!)) break;
    if (isName(i)) end = i;
    else if (!isGap(i)) break;
    gap = isName(i) ? 0 : gap + 1;
  }
  return { from: start, to: end + 1, kind };
}

/** Relations of what follows a name without being part of it. */
const apart: ReadonlySet<string> = new Set(['appos', 'parataxis', 'acl', 'acl:relcl', 'list']);
/** Relations of a name to the common noun before it. */
const naming: ReadonlySet<string> = new Set(['appos', 'flat', 'nmod:desc']);

function findHead(
  { heads, rel }: MarkedMentions,
  from: number,
  to: number,
  isName: (i: number) => boolean,
): number | undefined {
  let head = from;
  while (head <= to && (rel[head] === 'punct' || (heads[head]! >= from && heads[head]! <= to))) head += 1;
  if (head > to) return undefined;
  if (isName(head)) return head;
  for (let i = head + 1; i <= to; i += 1) if (heads[i] === head && isName(i) && naming.has(rel[i]!)) return i;
  return undefined;
}

function isTitleOrPeople({ lemma }: MarkedMentions, { from, to }: Entity): boolean {
  const words = lemma.slice(from, to).map((word) => word.toLowerCase().replace(/\.$/, ''));
  return words.every((word) => isPersonTitle(word) || isDemonym(word));
}

import type { Range } from '../model.ts';

/** The parts of speech of Universal Dependencies. */
export const partsOfSpeech = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type PartOfSpeech = (typeof partsOfSpeech)[number];

/** The relations of Universal Dependencies for English that are told apart; rarer subtypes count as their type. */
export const relations = [
  'root',
  'acl',
  'acl:relcl',
  'advcl',
  'advcl:relcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'aux:pass',
  'case',
  'cc',
  'cc:preconj',
  'ccomp',
  'compound',
  'compound:prt',
  'conj',
  'cop',
  'csubj',
  'csubj:pass',
  'dep',
  'det',
  'det:predet',
  'discourse',
  'dislocated',
  'expl',
  'fixed',
  'flat',
  'goeswith',
  'iobj',
  'list',
  'mark',
  'nmod',
  'nmod:desc',
  'nmod:poss',
  'nmod:unmarked',
  'nsubj',
  'nsubj:outer',
  'nsubj:pass',
  'nummod',
  'obj',
  'obl',
  'obl:agent',
  'obl:unmarked',
  'orphan',
  'parataxis',
  'punct',
  'reparandum',
  'vocative',
  'xcomp',
] as const;
export type Relation = (typeof relations)[number];

export const entityKinds = ['person', 'organization', 'place'] as const;
export type EntityKind = (typeof entityKinds)[number];

/** A word of a sentence with its place in the article and its part in the sentence. "didn't" is two: "did" and "n't". */
export interface GrammarToken extends Range {
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly lower: string;
  /** The form a dictionary lists: "be" for "was", "not" for "n't". Names keep their capitals. */
  readonly lemma: string;
  readonly tag: PartOfSpeech;
  /** Position in the sentence of the word that this one depends on; -1 for the one that is the root. */
  readonly head: number;
  readonly relation: Relation;
}

/** A name of a person, organization or place: the tokens `from` up to `to`, which is not one of them. */
export interface Entity {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
}

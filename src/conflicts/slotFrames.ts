import type { StoryPhrases } from '../facts/storyPhrases.ts';
import type { Clause, Sentence } from '../model.ts';
import { readSlots, type Slot } from './slots.ts';

/** A slot with what its sentence says around it. Words are positions among those of the story, without the slot's own. */
export interface FramedSlot extends Slot {
  /** Position of its sentence among those of the story. */
  readonly sentence: number;
  readonly article: number;
  /** Position of its clause among those of the story. */
  readonly clauseOf: number;
  readonly clause: Clause | null;
  /** Position of its phrase among those of the story; -1 where it has none. */
  readonly phrase: number;
  readonly ofSentence: readonly number[];
  readonly ofClause: readonly number[];
  readonly ofPhrase: readonly number[];
  /** The token that the value, or what it counts, depends on; -1 for none. */
  readonly governor: number;
  /** In lower case; empty for none. */
  readonly preposition: string;
  /** The key of the name whose age, record or like it is; null where none is near. */
  readonly owner: string | null;
  /** The name or lemma that the clause tells of; null where it is not known. */
  readonly subject: string | null;
  /** The keys of the names of its clause. */
  readonly names: ReadonlySet<string>;
  /** The values of the other dates of its clause. */
  readonly dates: ReadonlySet<string>;
}

/** Reads the slots of a story, in the order of its sentences. */
export function frameSlots(story: StoryPhrases): FramedSlot[] {
  const phrasesOf: number[][] = story.sentences.map(() => []);
  for (const [p, { sentence }] of story.phrases.entries()) phrasesOf[sentence]!.push(p);
  return story.sentences.flatMap((sentence, i) =>
    readSlots(sentence).map((slot) => frame(story, phrasesOf[i]!, i, slot)),
  );
}

function frame(story: StoryPhrases, phrases: readonly number[], index: number, slot: Slot): FramedSlot {
  const { words, starts, clauses, clauseStarts } = story;
  const sentence = story.sentences[index]!;
  const isOutside = (word: number) => words[word]!.token < slot.from || words[word]!.token >= slot.to;
  const own = Math.max(
    0,
    sentence.clauses.findIndex(({ tokens }) => tokens.includes(slot.from)),
  );
  const clause = sentence.clauses[own] ?? null;
  const clauseOf = clauseStarts[index]! + own;
  const phrase = phrases.find((p) => story.phrases[p]!.from <= slot.from && slot.from < story.phrases[p]!.to) ?? -1;
  const all = Array.from({ length: starts[index + 1]! - starts[index]! }, (_, k) => starts[index]! + k);
  return {
    ...slot,
    sentence: index,
    article: story.articleOf[index]!,
    clauseOf,
    clause,
    phrase,
    ofSentence: all.filter(isOutside),
    ofClause: clauses[clauseOf]!.words.filter(isOutside),
    ofPhrase: phrase < 0 ? [] : story.phrases[phrase]!.words.filter(isOutside),
    governor: governorOf(sentence, slot),
    preposition: prepositionOf(sentence, slot),
    owner: ownerOf(sentence, slot),
    subject: subjectOf(sentence, clause),
    names: new Set(namesBeside(sentence, clause)),
    dates: new Set(datesBeside(sentence, clause, slot)),
  };
}

function isWithin(token: number, { from, to }: Slot): boolean {
  return from <= token && token < to;
}

function governorOf({ tokens }: Sentence, slot: Slot): number {
  let token = slot.head;
  if (!isWithin(token, slot)) return tokens[token]!.head;
  while (token >= 0 && isWithin(token, slot)) token = tokens[token]!.head;
  return token;
}

function prepositionOf({ tokens }: Sentence, slot: Slot): string {
  const found = tokens.find(
    ({ relation, head }) => relation === 'case' && (head === slot.head || isWithin(head, slot)),
  );
  return found?.lower ?? '';
}

/** How many steps up the tree the owner of a figure may be. */
const ownerSteps = 4;

function ownerOf(sentence: Sentence, { head }: Slot): string | null {
  let token = head;
  for (let step = 0; step < ownerSteps && token >= 0; step += 1) {
    const name = nameAt(sentence, token);
    if (name !== null) return name;
    if (step > 0 && /^(?:VERB|AUX)$/.test(sentence.tokens[token]!.tag)) return null;
    token = sentence.tokens[token]!.head;
  }
  return null;
}

/** The key of the name that a token is part of or stands for. */
function nameAt({ tokens, names, references }: Sentence, at: number): string | null {
  const { start, end } = tokens[at]!;
  const name = names.find((mention) => mention.start <= start && end <= mention.end);
  return name?.key ?? references.find(({ token }) => token === at)?.to ?? null;
}

function subjectOf(sentence: Sentence, clause: Clause | null): string | null {
  if (clause === null || clause.subject === null) return null;
  const { tag, lemma } = sentence.tokens[clause.subject]!;
  return nameAt(sentence, clause.subject) ?? (tag === 'PRON' ? null : lemma.toLowerCase());
}

function namesBeside({ names }: Sentence, clause: Clause | null): string[] {
  return names.filter(({ head }) => clause === null || clause.tokens.includes(head)).map(({ key }) => key);
}

function datesBeside({ tokens, dates }: Sentence, clause: Clause | null, slot: Slot): string[] {
  return dates
    .filter(({ start }) => {
      const token = tokens.findIndex(({ end }) => end > start);
      return !isWithin(token, slot) && (clause === null || clause.tokens.includes(token));
    })
    .map(({ value }) => value);
}

import type { z } from 'zod';
import { openGrammar } from '../../annotate/annotateTokens.ts';
import { type Entity, entityKinds, type GrammarToken } from '../../annotate/grammar.ts';
import { splitTokens } from '../../annotate/splitTokens.ts';
import { NewsmergeError } from '../../errors.ts';
import { findGoldNames } from '../annotation/goldNames.ts';
import type { GrammarPeer } from '../annotation/grammarPeer.ts';
import { annotationForm } from '../forms.ts';
import { openBrill } from '../peers/brill.ts';
import { openCompromise } from '../peers/compromise.ts';
import { precisionRecall } from '../precisionRecall.ts';
import { readJsonLines } from '../readJsonl.ts';
import type { EvaluationTask, Row, Table } from './contract.ts';

type MarkedSentence = z.output<typeof annotationForm>;

/** A sentence with what newsmerge makes of its words as the gold data parts them. */
interface ReadSentence {
  readonly gold: MarkedSentence;
  /** By position, -1 for the root. */
  readonly heads: readonly number[];
  readonly names: readonly Entity[];
  readonly tokens: readonly GrammarToken[];
}

/**
 * How well tokens, parts of speech, heads with their relations, names and lemmas are found in the documents that the
 * weights were not trained on: of GUM every eighth. All but the tokens are measured on the tokens of the gold data.
 * Heads leave punctuation out; relations count without subtypes that are not told apart. Names count with their exact
 * words and kind.
 */
export const annotation: EvaluationTask<MarkedSentence> = {
  name: 'annotation',
  read: (file) => readJsonLines(file, annotationForm),
  evaluate: async (items, { byCase }) => {
    const docs = [...new Set(items.map(({ doc }) => doc))];
    const chosen = new Set(docs.filter((doc) => !openGrammar().knows(doc)));
    if (chosen.size === 0) {
      throw new NewsmergeError('USAGE', 'Expected documents that the weights were not trained on, got none');
    }
    const held = [...chosen].flatMap((chosenDoc) => readDocument(items.filter(({ doc }) => doc === chosenDoc)));
    const compromise = await openCompromise();
    const brill = await openBrill();
    const notes = [`${chosen.size} of ${docs.length} documents, ${held.length} sentences`];
    const missing = compromise ? [] : ['compromise is not installed, and left out'];
    const genres = [...new Set(held.map(({ gold }) => gold.genre))].sort();
    const peers = [brill, ...(compromise ? [compromise] : [])];
    return [
      { title: 'Tokens', notes, rows: [measureTokens('newsmerge', held)] },
      { title: 'Parts of speech', notes: missing, rows: measureTags(held, peers) },
      { title: 'Heads and relations', notes: [], rows: [measureHeads('newsmerge', held)] },
      { title: 'Names', notes: missing, rows: measureNames(held, compromise) },
      { title: 'Lemmas', notes: [], rows: [measureLemmas('newsmerge', held)] },
      ...genres.flatMap((genre) => (byCase ? [measureGenre(genre, held)] : [])),
    ];
  },
};

/** Reads the sentences of one document together: what names are depends on the others. */
function readDocument(sentences: readonly MarkedSentence[]): ReadSentence[] {
  const { annotateRanges, findEntities } = openGrammar();
  const tokens = sentences.map(({ text, words }) =>
    annotateRanges(
      text,
      words.map(([start, end]) => ({ start, end })),
    ),
  );
  const names = findEntities(tokens);
  return sentences.map((gold, i) => ({
    gold,
    heads: gold.head.map((head) => head - 1),
    tokens: tokens[i]!,
    names: names[i]!,
  }));
}

function measureTokens(name: string, sentences: readonly ReadSentence[]): Row {
  const count = { gold: 0, found: 0, right: 0, exact: 0 };
  for (const { gold } of sentences) {
    const expected = new Set(gold.words.map(([start, end]) => `${start} ${end}`));
    const found = splitTokens(gold.text, { start: 0, end: gold.text.length });
    const right = found.filter(({ start, end }) => expected.has(`${start} ${end}`)).length;
    count.gold += expected.size;
    count.found += found.length;
    count.right += right;
    if (right === expected.size && right === found.length) count.exact += 1;
  }
  const { precision, recall, f1 } = precisionRecall(count.right, count.found, count.gold);
  return {
    name,
    counts: { tokens: count.gold },
    measures: { precision, recall, F1: f1, 'exact sentences': count.exact / sentences.length },
  };
}

function measureTags(sentences: readonly ReadSentence[], peers: readonly GrammarPeer[]): Row[] {
  const measure = (name: string, tagsOf: (sentence: ReadSentence) => readonly string[]): Row => {
    const count = { all: 0, right: 0 };
    for (const sentence of sentences) {
      const tags = tagsOf(sentence);
      count.all += tags.length;
      count.right += sentence.gold.upos.filter((tag, i) => tag === tags[i]).length;
    }
    return { name, counts: { tokens: count.all }, measures: { accuracy: count.right / count.all } };
  };
  return [
    measure('newsmerge', ({ tokens }) => tokens.map(({ tag }) => tag)),
    ...peers.map((peer) => measure(peer.name, ({ gold }) => peer.read(wordsOf(gold)).tags)),
  ];
}

function measureHeads(name: string, sentences: readonly ReadSentence[]): Row {
  const count = { all: 0, heads: 0, both: 0 };
  for (const { gold, heads, tokens } of sentences) {
    for (const [i, { head, relation }] of tokens.entries()) {
      const expected = gold.rel[i]!;
      if (expected === 'punct') continue;
      count.all += 1;
      if (head !== heads[i]) continue;
      count.heads += 1;
      if (relation === expected || relation === expected.split(':')[0]) count.both += 1;
    }
  }
  const measures = { unlabelled: count.heads / count.all, labelled: count.both / count.all };
  return { name, counts: { tokens: count.all }, measures };
}

function measureNames(sentences: readonly ReadSentence[], peer: GrammarPeer | null): Row[] {
  const gold = sentences.map(({ gold, heads }) => findGoldNames({ ...gold, heads }));
  const found = sentences.map(({ names }) => names);
  const ofPeer = peer && sentences.map((sentence) => peer.read(wordsOf(sentence.gold)).names ?? []);
  return [undefined, ...entityKinds].flatMap((kind) => {
    const what = kind ? `, ${kind}` : '';
    const of = (names: readonly (readonly Entity[])[]) =>
      kind ? names.map((list) => list.filter((name) => name.kind === kind)) : names;
    return [
      compareNames(`newsmerge${what}`, of(gold), of(found)),
      ...(ofPeer ? [compareNames(`compromise${what}`, of(gold), of(ofPeer))] : []),
    ];
  });
}

function compareNames(name: string, gold: readonly (readonly Entity[])[], found: readonly (readonly Entity[])[]): Row {
  const key = ({ from, to, kind }: Entity) => `${from} ${to} ${kind}`;
  const right = gold.reduce((sum, names, i) => {
    const keys = new Set(found[i]!.map(key));
    return sum + names.filter((entity) => keys.has(key(entity))).length;
  }, 0);
  const total = (names: readonly (readonly Entity[])[]) => names.reduce((sum, list) => sum + list.length, 0);
  const { precision, recall, f1 } = precisionRecall(right, total(found), total(gold));
  return { name, counts: { names: total(gold) }, measures: { precision, recall, F1: f1 } };
}

function measureLemmas(name: string, sentences: readonly ReadSentence[]): Row {
  const count = { all: 0, right: 0 };
  for (const { gold, tokens } of sentences) {
    count.all += tokens.length;
    count.right += tokens.filter(({ lemma }, i) => lemma === gold.lemma[i]).length;
  }
  return { name, counts: { tokens: count.all }, measures: { accuracy: count.right / count.all } };
}

function measureGenre(genre: string, held: readonly ReadSentence[]): Table {
  const sentences = held.filter(({ gold }) => gold.genre === genre);
  const [tags] = measureTags(sentences, []);
  const [names] = measureNames(sentences, null);
  const { counts, measures } = measureHeads('', sentences);
  return {
    title: genre,
    notes: [],
    rows: [
      {
        name: 'newsmerge',
        counts,
        measures: { tags: tags!.measures.accuracy!, ...measures, 'names F1': names!.measures.F1! },
      },
    ],
  };
}

function wordsOf({ text, words }: MarkedSentence): string[] {
  return words.map(([start, end]) => text.slice(start, end));
}

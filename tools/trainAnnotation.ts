/**
 * `npm run fit:annotation -- FILE.jsonl.gz`: trains the tagger, the parser, the names and the lemmas on a treebank and
 * writes data/annotation.bin. Every eighth document is kept out, so that `newsmerge evaluate annotation` can tell what
 * the weights are worth. Same file, same bytes.
 */
import { writeFileSync } from 'node:fs';
import { caseLabel, countedTags, rootLabel } from '../src/annotate/annotateTokens.ts';
import { writeAnnotationFile } from '../src/annotate/annotationFile.ts';
import { type PartOfSpeech, partsOfSpeech, type Relation, relations } from '../src/annotate/grammar.ts';
import { hashText } from '../src/annotate/hash.ts';
import { createLinearModel } from '../src/annotate/linearModel.ts';
import { describeNames, type ParsedSentence } from '../src/annotate/nameFeatures.ts';
import { readNameLists } from '../src/annotate/nameLists.ts';
import { describeSentence } from '../src/annotate/parseContext.ts';
import { parseWords } from '../src/annotate/parseTokens.ts';
import { createTagger } from '../src/annotate/tagTokens.ts';
import { readWordClusters } from '../src/annotate/wordClusters.ts';
import { createWordForms } from '../src/annotate/wordForms.ts';
import { findGoldNames } from '../src/evaluation/annotation/goldNames.ts';
import { trainLemmas } from './annotation/trainLemmas.ts';
import { trainNames } from './annotation/trainNames.ts';
import { trainParser } from './annotation/trainParser.ts';
import { buildLexicon, type TaggedSentence, trainTagger } from './annotation/trainTagger.ts';
import { part, readTreebank, type TreebankSentence, wordsOf } from './annotation/treebank.ts';

const [file] = process.argv.slice(2);
if (!file) throw new Error('Expected the file of a treebank, got none');

const seed = 1;
/** The parser and the names learn from tags as the tagger gives them to documents it has not learned from. */
const folds = 5;
const tagging = { epochs: 6, leastSeen: 2, leastUpdates: 3, leastWeight: 1 };
const parsing = {
  epochs: 8,
  leastSeen: { transitions: 20, labels: 5 },
  leastUpdates: 4,
  leastWeight: { transitions: 0.5, labels: 1 },
};
const naming = { rounds: 3, epochs: 5, margin: 20, leastSeen: 3, leastUpdates: 2, leastWeight: 0.5 };

const sentences = part(readTreebank(file)).training;
const listsOf = readNameLists(new URL('../data/nameLists.bin', import.meta.url));
const formOf = createWordForms(readWordClusters(new URL('../data/wordClusters.bin', import.meta.url)), listsOf);
const formsOf = sentences.map((sentence) => wordsOf(sentence).map(formOf));
const tagged = sentences.map(
  ({ upos }, i): TaggedSentence => ({
    forms: formsOf[i]!,
    tags: Uint8Array.from(upos, (tag) => partsOfSpeech.indexOf(tag as PartOfSpeech)),
  }),
);

const lexicon = buildLexicon(tagged);
const tagger = train(tagged);
report('tagger');
const guessed = tagAcross();
report('tags of the training');
const parsed = sentences.map((sentence, i) => ({
  context: describeSentence(formsOf[i]!, guessed[i]!, countedTags),
  length: sentence.words.length,
  heads: Int32Array.from(sentence.heads, (head) => (head < 0 ? sentence.words.length : head)),
  labels: Uint8Array.from(sentence.rel, (name) => relations.indexOf(simplify(name))),
}));
const parser = trainParser(parsed, { labels: relations.length, rootLabel, caseLabel, seed, ...parsing });
const transitions = parser.transitions.freeze(parsing.leastUpdates, parsing.leastWeight.transitions);
const labels = parser.labels.freeze(parsing.leastUpdates, parsing.leastWeight.labels);
report('parser');
const models = { transitions: createLinearModel(transitions), labels: createLinearModel(labels), rootLabel, caseLabel };
const documents = [...new Set(sentences.map(({ doc }) => doc))];
const named = documents.flatMap((document) => {
  const own = [...sentences.keys()].filter((i) => sentences[i]!.doc === document);
  const contexts = describeNames(own.map(readParsed), listsOf);
  return own.map((i, k) => ({ context: contexts[k]!, names: findGoldNames(sentences[i]!) }));
});
const names = trainNames(named, { seed, ...naming }).freeze(naming.leastUpdates, naming.leastWeight);
report('names');
const lemmas = trainLemmas(sentences.flatMap(listLemmas));
const bytes = writeAnnotationFile({
  tagger,
  transitions,
  labels,
  names,
  ...lexicon,
  lemmas,
  documents: new Set(documents.map((document) => hashText(document))),
});
writeFileSync(new URL('../data/annotation.bin', import.meta.url), bytes);
report(`${bytes.length} bytes`);

function train(sentences: readonly TaggedSentence[]) {
  const { epochs, leastSeen, leastUpdates, leastWeight } = tagging;
  const known = sentences === tagged ? lexicon : buildLexicon(sentences);
  return trainTagger(sentences, known, partsOfSpeech.length, epochs, seed, leastSeen).freeze(leastUpdates, leastWeight);
}

/** The tags of each sentence by a tagger that has not seen its document. */
function tagAcross(): Uint8Array[] {
  const docs = [...new Set(sentences.map(({ doc }) => doc))];
  const foldOf = new Map(docs.map((doc, i) => [doc, i % folds]));
  const found: Uint8Array[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const rest = tagged.filter((_, i) => foldOf.get(sentences[i]!.doc) !== fold);
    const tag = createTagger(createLinearModel(train(rest)), buildLexicon(rest));
    for (const [i, { doc }] of sentences.entries()) if (foldOf.get(doc) === fold) found[i] = tag(formsOf[i]!);
  }
  return found;
}

/** A sentence as the parser that was trained reads it. */
function readParsed(i: number): ParsedSentence {
  const { length } = formsOf[i]!;
  const { heads, labels } = parseWords(parsed[i]!.context, length, models);
  const tokens = Array.from(guessed[i]!, (tag, j) => ({
    tag: partsOfSpeech[tag]!,
    head: heads[j]! === length ? -1 : heads[j]!,
    relation: relations[labels[j]!]!,
  }));
  return { forms: formsOf[i]!, tokens };
}

/** A relation that is told apart: without its subtype where that is rare. */
function simplify(name: string): Relation {
  return relations.find((known) => known === name) ?? (name.split(':')[0] as Relation);
}

function listLemmas(sentence: TreebankSentence) {
  return wordsOf(sentence).map((text, i) => ({
    text,
    tag: sentence.upos[i] as PartOfSpeech,
    lemma: sentence.lemma[i]!,
  }));
}

function report(what: string): void {
  console.error(`${what} (${Math.round(process.uptime())} s)`);
}

import type { Range } from '../model.ts';
import { type AnnotationWeights, readAnnotationFile } from './annotationFile.ts';
import { type Entity, type GrammarToken, type PartOfSpeech, partsOfSpeech, relations } from './grammar.ts';
import { hashText } from './hash.ts';
import { createLemmatizer } from './lemmatize.ts';
import { createLinearModel } from './linearModel.ts';
import { describeNames } from './nameFeatures.ts';
import { type FindLists, readNameLists } from './nameLists.ts';
import { describeSentence } from './parseContext.ts';
import { parseWords } from './parseTokens.ts';
import { splitTokens } from './splitTokens.ts';
import { findNames } from './tagNames.ts';
import { createTagger } from './tagTokens.ts';
import { readWordClusters, type WordClusters } from './wordClusters.ts';
import { createWordForms } from './wordForms.ts';

/** Reads the grammar of sentences. */
export interface Grammar {
  /** The tokens of one sentence, which is a range of an article's text; empty for a range without any. */
  annotateTokens(text: string, range: Range): GrammarToken[];
  /** The same for tokens that are given as ranges, in order. */
  annotateRanges(text: string, ranges: readonly Range[]): GrammarToken[];
  /** The names of persons, organizations and places in each sentence of an article, in order, without overlap. */
  findEntities(sentences: readonly (readonly GrammarToken[])[]): Entity[][];
  /** Whether the weights were trained on a document of the treebank. */
  knows(document: string): boolean;
}

/** The tokens of one sentence, which is a range of an article's text, with their grammar. */
export function annotateTokens(text: string, range: Range): GrammarToken[] {
  return openGrammar().annotateTokens(text, range);
}

/** The names of persons, organizations and places in each sentence of an article, in order, without overlap. */
export function findEntities(sentences: readonly (readonly GrammarToken[])[]): Entity[][] {
  return openGrammar().findEntities(sentences);
}

let opened: Grammar | undefined;

/** The grammar by the weights that come with newsmerge, read once. */
export function openGrammar(): Grammar {
  opened ??= createGrammar(
    readAnnotationFile(new URL('../../data/annotation.bin', import.meta.url)),
    readWordClusters(new URL('../../data/wordClusters.bin', import.meta.url)),
    readNameLists(new URL('../../data/nameLists.bin', import.meta.url)),
  );
  return opened;
}

const tagNumber = (tag: PartOfSpeech) => partsOfSpeech.indexOf(tag);
/** The tags that the parser counts. */
export const countedTags = { mark: tagNumber('PUNCT'), verb: tagNumber('VERB'), conjunction: tagNumber('CCONJ') };
export const rootLabel = relations.indexOf('root');
export const caseLabel = relations.indexOf('case');

function createGrammar(weights: AnnotationWeights, clusters: WordClusters, listsOf: FindLists): Grammar {
  const formOf = createWordForms(clusters, listsOf);
  const tagWords = createTagger(createLinearModel(weights.tagger), weights);
  const lemmatize = createLemmatizer(weights.lemmas);
  const names = createLinearModel(weights.names);
  const models = {
    transitions: createLinearModel(weights.transitions),
    labels: createLinearModel(weights.labels),
    rootLabel,
    caseLabel,
  };
  const annotateRanges = (text: string, ranges: readonly Range[]): GrammarToken[] => {
    const forms = ranges.map(({ start, end }) => formOf(text.slice(start, end)));
    const tags = tagWords(forms);
    const { heads, labels } = parseWords(describeSentence(forms, tags, countedTags), forms.length, models);
    return ranges.map(({ start, end }, i) => {
      const form = forms[i]!;
      const tag = partsOfSpeech[tags[i]!]!;
      return {
        start,
        end,
        text: form.text,
        lower: form.lower,
        lemma: lemmatize(form.text, tag),
        tag,
        head: heads[i]! === forms.length ? -1 : heads[i]!,
        relation: relations[labels[i]!]!,
      };
    });
  };
  return {
    annotateTokens: (text, range) => annotateRanges(text, splitTokens(text, range)),
    annotateRanges,
    findEntities: (sentences) =>
      describeNames(
        sentences.map((tokens) => ({ forms: tokens.map(({ text }) => formOf(text)), tokens })),
        listsOf,
      ).map((context) => findNames(context, names)),
    knows: (document) => weights.documents.has(hashText(document)),
  };
}

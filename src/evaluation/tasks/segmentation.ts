import type { z } from 'zod';
import { splitSentences } from '../../annotate/sentences/sentences.ts';
import { foldWhiteSpace } from '../../annotate/words/foldWhiteSpace.ts';
import { splitParagraphs } from '../../cleaning/paragraphs.ts';
import { NewsmergeError } from '../../errors.ts';
import { boundaryF1 } from '../boundaries.ts';
import { segmentationForm } from '../forms.ts';
import { readJsonLines } from '../readJsonl.ts';
import type { EvaluationTask, Row, Table } from './contract.ts';

type SegmentedText = z.output<typeof segmentationForm>;
type Split = (text: string) => readonly string[];

/**
 * How well texts are split into sentences: how many come out exactly, white space apart, and precision, recall and F1
 * of the boundaries within all texts (the ends of texts, which nobody can miss, are left out). The peer is the
 * `Intl.Segmenter` of this Node, on the same texts.
 */
export const segmentation: EvaluationTask<SegmentedText> = {
  name: 'segmentation',
  read: (file) => readJsonLines(file, segmentationForm),
  evaluate: async (texts, { byCase }) => {
    for (const text of texts) expectWholeText(text);
    const tables: Table[] = [
      { title: 'All texts', notes: [], rows: methods.map((m) => measure(m.name, texts, m.split)) },
    ];
    if (!byCase) return tables;
    for (const { name, split } of methods) {
      const rows = texts.map((text, i) => measure(`${i + 1} ${foldWhiteSpace(text.text).slice(0, 40)}`, [text], split));
      tables.push({ title: `${name}, text by text`, notes: [], rows });
    }
    return tables;
  },
};

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const methods: readonly { readonly name: string; readonly split: Split }[] = [
  {
    name: 'newsmerge',
    split: (text) =>
      splitParagraphs(text, { start: 0, end: text.length })
        .flatMap((paragraph) => splitSentences(text, paragraph))
        .map(({ start, end }) => text.slice(start, end)),
  },
  { name: 'Intl.Segmenter', split: (text) => [...segmenter.segment(text)].map(({ segment }) => segment) },
];

function measure(name: string, texts: readonly SegmentedText[], split: Split): Row {
  const gold: number[] = [];
  const given: number[] = [];
  let exact = 0;
  let base = 0;
  for (const { text, sentences } of texts) {
    const expected = sentences.map(withoutWhiteSpace);
    const found = split(text)
      .map(withoutWhiteSpace)
      .filter((sentence) => sentence !== '');
    if (expected.length === found.length && expected.every((sentence, i) => sentence === found[i])) exact += 1;
    gold.push(...innerEnds(expected, base));
    given.push(...innerEnds(found, base));
    base += withoutWhiteSpace(text).length;
  }
  const { precision, recall, f1 } = boundaryF1(gold, given);
  return {
    name,
    counts: { texts: texts.length, exact },
    measures: { exact: exact / texts.length, precision, recall, F1: f1 },
  };
}

/** Where sentences end, the last one apart, counted without white space from `base` on. */
function innerEnds(sentences: readonly string[], base: number): number[] {
  let end = base;
  return sentences.slice(0, -1).map((sentence) => {
    end += sentence.length;
    return end;
  });
}

function withoutWhiteSpace(text: string): string {
  return text.replace(/[\s\u0085]+/g, '');
}

function expectWholeText({ text, sentences }: SegmentedText): void {
  if (withoutWhiteSpace(sentences.join('')) === withoutWhiteSpace(text)) return;
  const shown = foldWhiteSpace(text).slice(0, 60);
  throw new NewsmergeError(
    'USAGE',
    `Expected the sentences to make up the whole of their text, white space apart: ${shown}`,
  );
}

/**
 * `npm run fit:facts -- FILE...`: fits the models of who carries what on stories whose facts people have marked, and
 * writes data/facts.json. What cross-validation by story says goes to standard error: for marked passages, how many of
 * the articles credited with every phrase of them carry their fact (precision) and how many of those that carry it are
 * credited (recall). `--folds DIR` writes the models that leave out each sixth of the stories there as well.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gatherSlotEvidence, slotEvidenceNames } from '../src/conflicts/slotEvidence.ts';
import { type ArticleRow, articleEvidenceNames, gatherArticleEvidence } from '../src/facts/articleEvidence.ts';
import { predictTrees } from '../src/facts/boostedTrees.ts';
import type { FactModels } from '../src/facts/carriers.ts';
import { evidenceNames } from '../src/facts/evidence.ts';
import { gatherStatementEvidence, type StatementRow, statementEvidenceNames } from '../src/facts/statementEvidence.ts';
import { type MarkedStory, type PreparedStory, prepareStory } from './facts.ts';
import { fitTrees, type TreeOptions } from './fitTrees.ts';

const folds = 6;
/** Within those that are fitted on, for what the second and third model learn from. */
const innerFolds = 3;
const sentenceOptions: TreeOptions = { trees: 60, rate: 0.15, leaves: 10, minRows: 60, l2: 2 };
const articleOptions: TreeOptions = { trees: 50, rate: 0.12, leaves: 8, minRows: 80, l2: 2 };
const statementOptions: TreeOptions = { trees: 50, rate: 0.1, leaves: 6, minRows: 60, l2: 2 };
const differenceOptions: TreeOptions = { trees: 30, rate: 0.1, leaves: 8, minRows: 10, l2: 2 };

interface Rows {
  readonly evidence: readonly Float32Array[];
  readonly labels: readonly number[];
}

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { folds: { type: 'string' } } });
const stories: PreparedStory[] = [];
for (const file of positionals) stories.push(await prepareStory(JSON.parse(readFileSync(file, 'utf8')) as MarkedStory));
console.error(`${stories.length} stories read`);

const foldOf = stories.map((_, i) => i % folds);
const whole = fitAll(() => true);
writeFileSync(new URL('../data/facts.json', import.meta.url), `${JSON.stringify(whole.models)}\n`);
const apart = Array.from({ length: folds }, (_, fold) => fitAll((i) => foldOf[i] !== fold).models);
if (options.folds !== undefined) {
  mkdirSync(options.folds, { recursive: true });
  for (const [fold, models] of apart.entries())
    writeFileSync(path.join(options.folds, `${fold}.json`), JSON.stringify(models));
  const of = (fold: number) => positionals.filter((_, i) => foldOf[i] === fold);
  writeFileSync(path.join(options.folds, 'files.json'), JSON.stringify(apart.map((_, fold) => of(fold))));
}
report();
process.exit(0);

/** Fits the three models on some of the stories, each on what the one before says of stories that it has not seen. */
function fitAll(isTaken: (story: number) => boolean): { models: FactModels } {
  const taken = stories.map((_, i) => i).filter(isTaken);
  const inner = (i: number) => taken.indexOf(i) % innerFolds;
  const bySentence = taken.map((i) => sentenceRows(stories[i]!));
  const sentenceOn = (some: readonly number[]) =>
    fitRows(
      some.map((i) => bySentence[taken.indexOf(i)]!),
      evidenceNames,
      sentenceOptions,
    );
  const sentence = sentenceOn(taken);
  const likely = new Map<number, number[]>();
  for (let fold = 0; fold < innerFolds; fold += 1) {
    const model = sentenceOn(taken.filter((i) => inner(i) !== fold));
    for (const i of taken.filter((j) => inner(j) === fold))
      likely.set(
        i,
        stories[i]!.candidates.map(({ evidence }) => predictTrees(model, evidence)),
      );
  }
  const articleOf = new Map(
    taken.map((i) => [i, gatherArticleEvidence(stories[i]!.story, stories[i]!.candidates, likely.get(i)!)]),
  );
  const articleOn = (some: readonly number[]) =>
    fitRows(
      some.map((i) => articleRows(stories[i]!, articleOf.get(i)!)),
      articleEvidenceNames,
      articleOptions,
    );
  const article = articleOn(taken);
  const statementRowsOf = new Map<number, StatementRow[]>();
  for (let fold = 0; fold < innerFolds; fold += 1) {
    const model = articleOn(taken.filter((i) => inner(i) !== fold));
    for (const i of taken.filter((j) => inner(j) === fold)) {
      const { story, together } = stories[i]!;
      const ofPhrases = fillPhrases(stories[i]!, articleOf.get(i)!, model);
      statementRowsOf.set(i, gatherStatementEvidence(story, ofPhrases, together));
    }
  }
  const statement = fitRows(
    taken.map((i) => statementRows(stories[i]!, statementRowsOf.get(i)!)),
    statementEvidenceNames,
    statementOptions,
  );
  const difference = fitRows(
    taken.map((i) => slotRows(stories[i]!, likely.get(i)!)),
    slotEvidenceNames,
    differenceOptions,
  );
  return { models: { sentence, article, statement, difference } };
}

/** Two slots are one, filled differently, where a marked conflict has a value of each and its words touch both. */
function slotRows({ story, outlets, candidates, conflicts }: PreparedStory, likely: readonly number[]): Rows {
  const count = story.sentences.length;
  const known = new Map(candidates.map(({ phrase, sentence }, i) => [phrase * count + sentence, likely[i]!]));
  const carried = (phrase: number, sentence: number) => known.get(phrase * count + sentence) ?? 0;
  const { slots, pairs } = gatherSlotEvidence(story, outlets, carried);
  const labels = pairs.map(({ a, b }) => {
    const [x, y] = [slots[a]!, slots[b]!];
    const differ = conflicts.some(({ values, words }) => {
      const isTouched = ({ sentence, start, end }: typeof x) =>
        words.get(sentence)?.some(([from, to]) => start < to && from < end) ?? false;
      const areApart = values.some((value, i) =>
        values.some((other, j) => i !== j && value.has(x.sentence) && other.has(y.sentence)),
      );
      return areApart && isTouched(x) && isTouched(y);
    });
    return Number(differ);
  });
  return { evidence: pairs.map(({ evidence }) => Float32Array.from(evidence)), labels };
}

function fitRows(parts: readonly Rows[], names: readonly string[], settings: TreeOptions) {
  const evidence = parts.flatMap((part) => part.evidence);
  return fitTrees(
    evidence,
    parts.flatMap((part) => part.labels),
    names,
    settings,
  );
}

function sentenceRows({ candidates, carried, factsOf }: PreparedStory): Rows {
  const inSentence = new Set(carried.map(({ fact, sentence }) => `${fact} ${sentence}`));
  const labels = candidates.map(({ phrase, sentence }) =>
    mostly(factsOf[phrase]!, (fact) => inSentence.has(`${fact} ${sentence}`)),
  );
  return { evidence: candidates.map(({ evidence }) => evidence), labels };
}

function articleRows({ factsOf, articlesOf }: PreparedStory, rows: readonly ArticleRow[]): Rows {
  return {
    evidence: rows.map(({ evidence }) => evidence),
    labels: rows.map(({ phrase, article }) => mostly(factsOf[phrase]!, (fact) => articlesOf[fact]!.has(article))),
  };
}

function statementRows({ carried, articlesOf }: PreparedStory, rows: readonly StatementRow[]): Rows {
  const main = new Map<number, number>();
  for (const { fact, sentence, isMain } of carried) if (isMain && !main.has(sentence)) main.set(sentence, fact);
  return {
    evidence: rows.map(({ evidence }) => evidence),
    labels: rows.map(({ sentence, article }) => {
      const fact = main.get(sentence);
      return Number(fact !== undefined && articlesOf[fact]!.has(article));
    }),
  };
}

/** 1 where the facts that pass hold at least half of the characters. */
function mostly(facts: ReadonlyMap<number, number>, isThere: (fact: number) => boolean): number {
  let [there, all] = [0, 0];
  for (const [fact, size] of facts) {
    all += size;
    if (isThere(fact)) there += size;
  }
  return Number(all > 0 && 2 * there >= all);
}

function fillPhrases({ story }: PreparedStory, rows: readonly ArticleRow[], model: FactModels['article']) {
  const filled = new Float32Array(story.phrases.length * story.articleCount);
  for (const [p, { article }] of story.phrases.entries()) filled[p * story.articleCount + article] = 1;
  for (const { phrase, article, evidence } of rows)
    filled[phrase * story.articleCount + article] = predictTrees(model, evidence);
  return filled;
}

function report() {
  const predicted = stories.map((prepared, i) => {
    const models = apart[foldOf[i]!]!;
    const { story, candidates, together } = prepared;
    const likely = candidates.map(({ evidence }) => predictTrees(models.sentence, evidence));
    const phrases = fillPhrases(prepared, gatherArticleEvidence(story, candidates, likely), models.article);
    const statements = new Map<number, Float32Array>();
    for (const { sentence, article, evidence } of gatherStatementEvidence(story, phrases, together)) {
      const row = statements.get(sentence) ?? new Float32Array(story.articleCount);
      row[article] = predictTrees(models.statement, evidence);
      statements.set(sentence, row);
    }
    return { phrases, statements };
  });
  for (const threshold of [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]) {
    const of = { right: 0, credited: 0, carrying: 0 };
    const main = { right: 0, credited: 0, carrying: 0 };
    const stated = { right: 0, credited: 0, carrying: 0 };
    for (const [i, { story, carried, articlesOf }] of stories.entries()) {
      const { phrases, statements } = predicted[i]!;
      for (const { fact, sentence, words, isMain } of carried) {
        const touched = story.phrases
          .map((phrase, p) => ({ phrase, p }))
          .filter(({ phrase }) => phrase.sentence === sentence && phrase.words.length > 0)
          .filter(({ phrase }) => words.some(([from, to]) => phrase.start < to && from < phrase.end));
        const own = story.articleOf[sentence]!;
        const credited = Array.from({ length: story.articleCount }, (_, a) => a).filter(
          (a) =>
            a === own ||
            (touched.length > 0 && touched.every(({ p }) => phrases[p * story.articleCount + a]! >= threshold)),
        );
        count(of, credited, articlesOf[fact]!);
        if (!isMain) continue;
        count(main, credited, articlesOf[fact]!);
        const row = statements.get(sentence);
        const all = Array.from({ length: story.articleCount }, (_, a) => a);
        count(
          stated,
          all.filter((a) => a === own || (row?.[a] ?? 0) >= threshold),
          articlesOf[fact]!,
        );
      }
    }
    console.error(`at ${threshold}: all ${show(of)}  main ${show(main)}  statements ${show(stated)}`);
  }
}

function count(
  sums: { right: number; credited: number; carrying: number },
  credited: readonly number[],
  carrying: ReadonlySet<number>,
) {
  sums.right += credited.filter((a) => carrying.has(a)).length;
  sums.credited += credited.length;
  sums.carrying += carrying.size;
}

function show({ right, credited, carrying }: { right: number; credited: number; carrying: number }): string {
  return `${(right / credited).toFixed(3)}/${(right / carrying).toFixed(3)}`;
}

import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Config } from '../src/config/config.ts';
import { explain, explainPair } from '../src/explain/explain.ts';
import type { Explanation } from '../src/explain/explanation.ts';
import { formatArticleExplanation } from '../src/explain/formatArticleExplanation.ts';
import { formatExplanation } from '../src/explain/formatExplanation.ts';
import type { Sentence, Span, Statement } from '../src/model.ts';
import type { Report } from '../src/report.ts';
import { findFirsts } from '../src/similarity/findFirsts.ts';
import { createSimilarity, measureNames, scoreStory } from '../src/similarity/index.ts';
import { createRereader } from '../src/verify/createRereader.ts';
import { articles } from './articles.ts';
import { sentence } from './build.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { mergeArticles, writeSummary } from './writeSummary.ts';

let config: Config;
let report: Report;

beforeAll(async () => {
  ({ config, report } = await mergeArticles(articles));
});

beforeEach(() => {
  writeSummary(config, report);
  for (const [file, text] of Object.entries(articles)) writeFileSync(path.join(config.input, file), text);
});

const statements = (): readonly Statement[] => report.stories[0]!.statements;
const shared = () => statements().find(({ members }) => members.length > 1)!;

function expectSum({ evidence, intercept, logOdds, probability }: Explanation): void {
  for (const { value, weight, contribution } of evidence) expect(contribution).toBe(value * weight);
  expect(logOdds).toBeCloseTo(
    evidence.reduce((sum, { contribution }) => sum + contribution, intercept),
    9,
  );
  expect(probability).toBeCloseTo(1 / (1 + Math.exp(-logOdds!)), 12);
}

describe('two texts', () => {
  const texts = ['The flood closed the bridge.', 'Two cars were washed away when the flood came.'] as const;

  test('are compared on their own by all measures, and the contributions add up', async () => {
    const explanation = await explain(texts, config);
    expect(explanation).toMatchObject({ story: null, threshold: 0.5, sameArticle: null, sameStatement: null });
    expect(explanation.sentences).toEqual(texts.map((text) => ({ id: null, article: null, text })));
    expect(explanation.evidence.map(({ name }) => name)).toEqual(measureNames);
    expectSum(explanation);
  });

  test('have the probability that the comparison of pairs gives them', async () => {
    const similarity = createSimilarity(texts.map((text) => sentence(text)));
    expect((await explain(texts, config)).probability).toBe(similarity(0, 1));
  });

  test('have no need of a summary', async () => {
    rmSync(path.join(config.output.folder, 'summary.json'));
    expect((await explain(texts, config)).story).toBeNull();
  });

  test('with their roles reversed are kept apart, whatever the evidence', async () => {
    const explanation = await explain(['Orvania attacked Kestland.', 'Kestland attacked Orvania.'], config);
    expect(explanation).toMatchObject({ guard: 'roles reversed', probability: 0 });
    expect(explanation.logOdds).toBeGreaterThan(0);
  });

  test('that are the same are one fact: a Dice coefficient of 1', async () => {
    const explanation = await explain([texts[0], texts[0]], config);
    expect(explanation.evidence.find(({ name }) => name === 'dice')).toMatchObject({ value: 1 });
    expect(explanation.probability).toBeGreaterThan(0.5);
  });

  test('without words are refused', async () => {
    await expect(explain([texts[0], '…'], config)).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('Expected a sentence with words in it, got `…`'),
    });
  });
});

describe('two ids of one story', () => {
  test('have the probabilities by which the run put sentences together, whatever the order', async () => {
    const sentences: Sentence[] = [];
    for (const stated of report.stories[0]!.articles) {
      sentences.push(...(await createRereader(report, config.input)(stated, []))!.sentences);
    }
    const edges = scoreStory(sentences);
    const positionOf = (id: string, { article, start }: Span) => ({
      id,
      at: sentences.findIndex((candidate) => candidate.article === article && candidate.start === start),
    });
    const placed = statements()
      .flatMap(({ id, members }) => members.map((member, i) => positionOf(`${id}#${i + 1}`, member)))
      .sort((first, second) => first.at - second.at);
    expect(placed.map(({ at }) => at)).toEqual([...sentences.keys()]);
    const pairs = placed.flatMap((second, i) => placed.slice(0, i).map((first) => [first, second] as const));
    const firsts = findFirsts(sentences);
    const seen = { close: 0, far: 0, same: 0 };
    for (const [first, second] of pairs) {
      const [a, b] = [firsts[first.at]!, firsts[second.at]!].sort((x, y) => x - y);
      const edge = edges.find((candidate) => candidate.a === a && candidate.b === b);
      const explanation = await explain([second.id, first.id], config);
      if (a === b) {
        seen.same += 1;
        expect(explanation.sameStatement).toBe(true);
        expectSum(explanation);
        continue;
      }
      expect(explanation).toMatchObject({ story: '1', probability: edge?.score ?? 0 });
      const names = explanation.evidence.map(({ name }) => name);
      if (edge) {
        seen.close += 1;
        expectSum(explanation);
        expect(names.slice(-4)).toEqual(['standing', 'support', 'kinship', 'position']);
      } else {
        seen.far += 1;
        expect(explanation.logOdds).toBeNull();
        expect(names).not.toContain('standing');
      }
    }
    expect(seen.close).toBeGreaterThan(0);
    expect(seen.far).toBeGreaterThan(0);
    expect(seen.same).toBeGreaterThan(0);
  });

  test('name members of a statement by their place', async () => {
    const { id, members } = shared();
    const { sentences, sameStatement } = await explain([`${id}#1`, `${id}#2`], config);
    expect(sameStatement).toBe(true);
    expect(sentences).toEqual(
      members.slice(0, 2).map(({ article, text }, i) => ({ id: `${id}#${i + 1}`, article, text })),
    );
  });

  test('of one article must reach a threshold more', async () => {
    const idsIn = (file: string) =>
      statements().flatMap(({ id, members }) =>
        members.flatMap(({ article }, i) => (article === file ? [`${id}#${i + 1}`] : [])),
      );
    const [first, second] = idsIn('bay.txt');
    const [other] = idsIn('hill.txt');
    expect(await explain([first!, second!], config)).toMatchObject({
      threshold: config.cluster.threshold,
      sameArticle: 0.5,
    });
    expect(await explain([first!, other!], config)).toMatchObject({
      threshold: config.cluster.threshold,
      sameArticle: null,
    });
  });

  test('are compared with the settings of the run, not with those of today', async () => {
    const { id } = shared();
    const asked = [`${id}#1`, `${id}#2`] as const;
    const today = { ...config, cluster: { threshold: 0.9, sameArticle: 0.9 } };
    expect(await explain(asked, today)).toEqual(await explain(asked, config));
  });

  test('that stand for one sentence are refused', async () => {
    const { id, canonical, members } = shared();
    const at = members.findIndex(({ article, start }) => article === canonical.article && start === canonical.start);
    await expect(explain([id, `${id}#${at + 1}`], config)).rejects.toMatchObject({
      code: 'USAGE',
      message: `Expected two sentences, got one: ${id} and ${id}#${at + 1} are the same`,
    });
  });
});

describe('an id', () => {
  test.each([
    ['and a text', () => statements()[0]!.id, () => 'The bridge is closed.'],
    ['and one of another story', () => statements()[0]!.id, () => '2.1'],
  ])('%s are compared as texts', async (_, first, second) => {
    const asked = [first(), second()] as const;
    const textOf = (id: string) => report.stories.flatMap((s) => s.statements).find((s) => s.id === id)?.text ?? id;
    const explanation = await explain(asked, config);
    const texts = await explain([textOf(asked[0]), textOf(asked[1])], config);
    expect(explanation.sentences[0]).toMatchObject({ id: asked[0], text: statements()[0]!.text });
    expect({ ...explanation, sentences: [] }).toEqual({ ...texts, sentences: [] });
  });

  test.each([
    ['of a statement after the last', '1.900', () => [1, 2, 3].map((back) => `1.${statements().length + 1 - back}`)],
    ['of a story that there is not', '7.1', () => ['2.1', '2.2']],
    ['of a statement 0', '1.0', () => ['1.1', '1.2', '1.3']],
    ['of a member of a statement that there is not', '1.0#2', () => ['1.1', '1.2', '1.3']],
    ['of a number beyond all', `1.${'9'.repeat(400)}`, () => ['1.1']],
  ])('%s is refused and the nearest are named', async (_, id, nearest) => {
    const refused = explain([id, 'The bridge is closed.'], config);
    await expect(refused).rejects.toMatchObject({ code: 'USAGE' });
    await expect(refused).rejects.toThrow(
      `Expected the id of a statement, got \`${id}\`: the nearest are ${nearest().join(', ')}`,
    );
  });

  test('of a member that there is not is refused and the nearest are named', async () => {
    const { id, members } = shared();
    await expect(explain([`${id}#900`, '1.1'], config)).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining(
        `Expected the id of a member of statement ${id}, got \`${id}#900\`: the nearest are ${id}#${members.length}, `,
      ),
    });
  });
});

describe('what has changed since the run is said as `verify` says it:', () => {
  const asked = ['1.1', '1.2'] as const;

  test('no summary', async () => {
    rmSync(path.join(config.output.folder, 'summary.json'));
    await expect(explain(asked, config)).rejects.toMatchObject({
      code: 'INPUT',
      message: expect.stringContaining('Expected a summary to explain in '),
    });
  });

  test('an article of the story', async () => {
    appendFileSync(path.join(config.input, 'hill.txt'), '.');
    await expect(explain(asked, config)).rejects.toMatchObject({
      code: 'VIOLATION',
      message: expect.stringContaining('\n  hill.txt: has changed since the summary was made'),
    });
  });

  test('an article that is gone', async () => {
    rmSync(path.join(config.input, 'bay.txt'));
    await expect(explain(asked, config)).rejects.toMatchObject({
      code: 'VIOLATION',
      message: expect.stringContaining('\n  bay.txt: cannot be read'),
    });
  });

  test('the summary', async () => {
    const file = path.join(config.output.folder, 'summary.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"maxWords": 200', '"maxWords": 201'));
    await expect(explain(asked, config)).rejects.toMatchObject({
      code: 'VIOLATION',
      message: 'summary.json: its digest does not fit its content',
    });
    writeFileSync(file, '{');
    await expect(explain(asked, config)).rejects.toMatchObject({
      code: 'VIOLATION',
      message: expect.stringContaining('summary.json: is not JSON'),
    });
  });

  test('but an article of another story is no concern', async () => {
    rmSync(path.join(config.input, 'comet.md'));
    expect((await explain(asked, config)).story).toBe('1');
  });
});

describe('as text', () => {
  const explanation: Explanation = {
    story: '1',
    sentences: [
      { id: '1.2', article: 'a.txt', text: 'It rains.' },
      { id: '1.3#2', article: 'b.txt', text: 'It pours.' },
    ],
    evidence: [
      { name: 'dice', value: 0.5, weight: 2, contribution: 1 },
      { name: 'containment', value: 0.25, weight: -12, contribution: -3 },
    ],
    intercept: 1,
    logOdds: -1,
    guard: null,
    probability: 1 / (1 + Math.E),
    threshold: 0.3,
    sameArticle: null,
    sameStatement: false,
  };
  const ending = (fields: Partial<Explanation>) =>
    formatExplanation({ ...explanation, ...fields })
      .split('\n\n')[2]!
      .split('\n');

  test('the columns are aligned, four decimals each', () => {
    expect(formatExplanation(explanation)).toBe(`1.2, a.txt: “It rains.”
1.3#2, b.txt: “It pours.”

              value    weight  contribution
dice         0.5000    2.0000        1.0000
containment  0.2500  -12.0000       -3.0000
intercept                            1.0000
log-odds                            -1.0000
probability                          0.2689
threshold                            0.3000

By this pair: different facts.
They stand in statements 1.2 and 1.3.`);
  });

  test('a pair below the threshold in one statement, or above it in two, has a word on clusters', () => {
    expect(ending({ sameStatement: true })).toEqual([
      'By this pair: different facts.',
      'Both stand in statement 1.2.',
      expect.stringContaining('the mean over all pairs'),
    ]);
    expect(ending({ threshold: 0.2 })).toEqual([
      'By this pair: one fact.',
      'They stand in statements 1.2 and 1.3.',
      expect.stringContaining('the mean over all pairs'),
    ]);
  });

  test('a pair of one article has its own threshold besides', () => {
    const fields = { threshold: 0.2, sameArticle: 0.5 };
    expect(formatExplanation({ ...explanation, ...fields })).toMatch(/\none article +0\.5000\n/);
    expect(ending(fields)[0]).toBe('By this pair: different facts.');
  });

  test('a pair not worth a closer look says so and has no log-odds', () => {
    const fields = { logOdds: null, probability: 0 };
    expect(formatExplanation({ ...explanation, ...fields })).toMatch(/\nlog-odds +-\n/);
    expect(ending(fields)[0]).toMatch(/^Not worth a closer look: /);
  });

  test('a pair that a guard keeps apart says why, in a story and out of it', () => {
    const fields = { guard: 'different terms', probability: 0 } as const;
    const apart = 'Kept apart whatever the evidence: different terms.';
    expect(ending(fields).slice(0, 2)).toEqual([apart, 'By this pair: different facts.']);
    expect(ending({ ...fields, story: null, sameStatement: null })).toEqual([apart, 'On their own: different facts.']);
  });

  test('texts have a verdict alone', () => {
    expect(ending({ story: null, sameStatement: null })).toEqual(['On their own: different facts.']);
  });
});

test('the command says what the function does, as text and as JSON', () => {
  const below = Object.fromEntries(Object.entries(articles).map(([file, text]) => [`input/${file}`, text]));
  const cwd = temporaryFolder(below);
  const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
  const run = (...args: string[]) => execFileSync(process.execPath, [cli, ...args], { cwd, encoding: 'utf8' });
  run('--quiet');
  const explanation: Explanation = JSON.parse(run('explain', '1.1', '1.2', '--json'));
  expect(explanation.sentences.map(({ id }) => id)).toEqual(['1.1', '1.2']);
  expect(run('explain', '1.1', '1.2')).toBe(`${formatExplanation(explanation)}\n`);
});

describe('two articles', () => {
  const [first, second] = Object.keys(articles).sort() as [string, string];

  test('are shown with what they have in common, and where the run put them', async () => {
    const explanation = (await explainPair([first, second], config))!;
    const stories = [first, second].map(
      (id) => report.stories.find((story) => story.articles.some((a) => a.id === id))!.id,
    );
    expect(explanation.articles.map(({ id, story }) => [id, story])).toEqual([
      [first, stories[0]],
      [second, stories[1]],
    ]);
    expect(explanation.event.sameStory).toBe(stories[0] === stories[1]);
    expect(explanation.event.terms[0]!.weight).toBeGreaterThan(0);
    const shown = formatArticleExplanation(explanation);
    expect(shown).toContain('One event?');
    expect(shown).toContain(`${first} credits`);
  });

  test('of which the summary has not both are none', async () => {
    expect(await explainPair([first, 'there-is-none.txt'], config)).toBeNull();
  });

  test('of which one has changed since are not explained', async () => {
    appendFileSync(path.join(config.input, first), ' More.');
    await expect(explainPair([first, second], config)).rejects.toThrow('has changed');
  });
});

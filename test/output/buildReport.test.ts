import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { SummarizedStory } from '../../src/model.ts';
import { buildReport, digestOf, reportStory, sealReport } from '../../src/output/buildReport.ts';
import { parseReport } from '../../src/output/reportSchema.ts';
import { article, story } from '../build.ts';

const settings = { output: { articles: false } };
const text = 'The bridge closed.\n\nRead   more\n';
const summarized: SummarizedStory = {
  ...story([{ ...article(text, { outlet: 'Bay Times' }), removed: [{ start: 20, end: 31, reason: 'related links' }] }]),
  clusters: [],
  credits: [],
  differences: [],
  statements: [],
  conflicts: [],
  omissions: [],
  title: null,
  summary: [],
  single: [],
};

test('an article is told by its text, and by what was cleaned away and why', () => {
  const [reported] = buildReport([reportStory(summarized, false)], [], settings).stories[0]!.articles;
  expect(reported).toEqual({
    id: 'a.txt',
    file: 'a.txt',
    outlet: 'Bay Times',
    title: null,
    publishedAt: null,
    url: null,
    author: null,
    language: 'en',
    isExcerpt: false,
    copyOf: null,
    origin: 'a.txt',
    originKind: 'own',
    originEvidence: [],
    cleaned: [{ start: 20, end: 31, reason: 'related links', text: 'Read more' }],
    digest: createHash('sha256').update(text).digest('hex'),
    text: null,
    textFile: null,
  });
});

test('an article is told whole, with the file of its text, where the settings ask for it', () => {
  const report = buildReport([reportStory(summarized, true)], [], { output: { articles: true } });
  expect(report.stories[0]!.articles[0]).toMatchObject({ text, textFile: 'articles/a.txt' });
});

test('files set aside come by name, in code unit order', () => {
  const setAside = ['b.txt', 'a.txt', 'B.txt', 'ä.txt'].map((file) => ({ file, reason: 'is empty' }));
  expect(buildReport([], setAside, settings).setAside.map(({ file }) => file)).toEqual([
    'B.txt',
    'a.txt',
    'b.txt',
    'ä.txt',
  ]);
});

test('the digest is over everything else in the report', () => {
  const { digest, ...rest } = buildReport([reportStory(summarized, false)], [], {
    ...settings,
    summary: { maxWords: 200 },
  });
  expect(digest).toBe(digestOf(JSON.stringify(rest)));
  expect(sealReport(rest).digest).toBe(digest);
  expect(sealReport({ ...rest, settings: { ...settings, summary: { maxWords: 201 } } }).digest).not.toBe(digest);
});

test('the digest of a text is the SHA-256 of its UTF-8 bytes', () => {
  expect(digestOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('a report passes its own schema', () => {
  const violations: string[] = [];
  const report = buildReport([reportStory(summarized, false)], [{ file: 'x', reason: 'y' }], settings);
  expect(parseReport(JSON.stringify(report), violations)).toEqual(report);
  expect(violations).toEqual([]);
});

import { expect, test } from '@jest/globals';
import { parseReport } from '../../src/output/reportSchema.ts';
import { report } from '../renderers/report.ts';

const violationsOf = (json: string) => {
  const violations: string[] = [];
  expect(parseReport(json, violations)).toBeUndefined();
  return violations;
};
const changed = (change: object) => JSON.stringify({ ...report, ...change });

test('a report is taken as it is, its keys in their order', () => {
  const violations: string[] = [];
  expect(JSON.stringify(parseReport(JSON.stringify(report), violations))).toBe(JSON.stringify(report));
  expect(violations).toEqual([]);
});

test.each([
  ['no JSON', '{', /is not JSON/],
  ['another version', changed({ version: 1 }), /: version: /],
  ['a key that there is not', changed({ note: 'x' }), /note/],
  ['no stories', changed({ stories: undefined }), /: stories: /],
  ['a story without articles', changed({ stories: [{ ...report.stories[0], articles: [] }] }), /stories\.0\.articles/],
  ['a file set aside without a reason', changed({ setAside: [{ file: 'x' }] }), /setAside\.0\.reason/],
])('%s is a violation that says where', (_, json, expected) => {
  expect(violationsOf(json)).toEqual([expect.stringMatching(expected)]);
});

import { expect, test } from '@jest/globals';
import { findAgencyTags } from '../../../src/articles/origins/agencyTags.ts';
import { readDocuments } from '../../../src/evaluation/tasks/readDocuments.ts';

const report =
  'The flood closed the old bridge over the river on Monday. Nobody was hurt, but two cars were carried away.';

async function tags(text: string) {
  const [article] = await readDocuments([{ name: 'a.txt', text }]);
  return findAgencyTags(article!).map(({ agency, isContribution }) => (isContribution ? `${agency} in part` : agency));
}

test.each([
  ['a dateline', `MILLTOWN (AP) — ${report}`, ['ap']],
  ['a dateline of a broadcaster', `MILLTOWN, Ohio (CNN) -- ${report}`, ['cnn']],
  ['a dateline with a state', `HARRISBURG, PA (AP) — ${report}`, ['ap']],
  ['a short tag in brackets', `LEEDS (PA) — ${report}`, ['pa']],
  ['a byline', `Flood closes bridge\n\nBy Ann Example, Associated Press\n\n${report}`, ['ap']],
  ['the author', `---\nauthor: Agence France-Presse\n---\n\n${report}`, ['afp']],
  ['a signature', `${report}\n\n— AFP`, ['afp']],
  ['a copyright line', `${report}\n\n© 2021 The Associated Press. All rights reserved.`, ['ap']],
  ['a contribution', `${report}\n\nReuters contributed to this report.`, ['reuters in part']],
  ['a source in the report', `${report} An official told Reuters that the bridge is old.`, []],
  ['nothing', report, []],
])('are read from %s', async (_, text, expected) => {
  expect(await tags(text)).toEqual(expected);
});

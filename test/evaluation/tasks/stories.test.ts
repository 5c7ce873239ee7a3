import { describe, expect, test } from '@jest/globals';
import { stories } from '../../../src/evaluation/tasks/stories.ts';
import { context } from './context.ts';

const ferry = 'The ferry to Kelder sank on Monday in a heavy storm. Fishing boats rescued all passengers.';
const snow = 'Snow closed three schools above Marrow. Teachers taught their classes by telephone instead.';
const mine = 'Miners at Redhaven ended their strike. The company will pay higher wages from January.';

/** Each `[topic, event, text]` twice, as two outlets would report it. */
function gather(...events: [topic: string, cluster: string, text: string][]) {
  return events.flatMap(([topic, cluster, text], i) => [
    { id: `${i}a`, topic, cluster, text },
    { id: `${i}b`, topic, cluster, text },
  ]);
}

describe('stories', () => {
  test('a topic whose events are kept apart scores 1, in a folder of its own and in one folder', async () => {
    const [table] = await stories.evaluate(gather(['sea', '1', ferry], ['hills', '1', snow]), context());
    const all = { 'B3 P': 1, 'B3 R': 1, 'B3 F1': 1, 'pair P': 1, 'pair R': 1, 'pair F1': 1, ARI: 1 };
    const counts = { articles: 4, aside: 0, events: 2, stories: 2, merged: 0 };
    expect(table!.rows).toEqual([
      { name: 'each topic a folder', counts, measures: all },
      { name: 'all topics in one folder', counts, measures: all },
    ]);
  });

  test('counts a topic as merged when a story holds two articles of each of two events', async () => {
    const articles = gather(['sea', '1', ferry], ['sea', '2', ferry], ['hills', '1', snow], ['hills', '2', mine]);
    const tables = await stories.evaluate(articles, context({ byCase: true }));
    expect(tables[0]!.rows.map(({ counts }) => counts.merged)).toEqual([1, 1]);
    const [sea, hills] = tables[1]!.rows;
    // Four items in one story instead of two and two: half of each item's story belongs with it.
    expect(sea).toMatchObject({ name: 'sea', counts: { stories: 1, merged: 1 }, measures: { 'B3 P': 0.5, 'B3 R': 1 } });
    expect(hills).toMatchObject({
      name: 'hills',
      counts: { stories: 2, merged: 0 },
      measures: { 'B3 P': 1, 'B3 R': 1 },
    });
  });

  test('one article of another event among two does not make a topic merged', async () => {
    const articles = gather(['sea', '1', ferry], ['sea', '2', ferry]).slice(0, 3);
    const [table] = await stories.evaluate(articles, context());
    expect(table!.rows.map(({ counts }) => [counts.stories, counts.merged])).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });

  test('an article that a run would set aside is counted and stands alone', async () => {
    const unreadable = { id: 'x', topic: 'sea', cluster: '1', text: '...' };
    const [table] = await stories.evaluate([...gather(['sea', '1', ferry]), unreadable], context());
    // Of three that belong together two were found together: recall (2/3 + 2/3 + 1/3) / 3.
    expect(table!.rows[0]!.counts).toMatchObject({ articles: 3, aside: 1 });
    expect(table!.rows[0]!.measures['B3 R']).toBeCloseTo(5 / 9, 12);
  });
});

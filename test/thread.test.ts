import { expect, test } from '@jest/globals';
import { parseConfig } from '../src/config/config.ts';
import { startThreads } from '../src/executors/startThreads.ts';
import { mergeTask, prepareTask } from '../src/tasks.ts';
import { articles } from './articles.ts';
import { article } from './build.ts';

test('a thread prepares an article and merges a story as this one does', async () => {
  const config = parseConfig({}, 'The test');
  const [prepare, merge] = [prepareTask(config), mergeTask(config)];
  const threads = startThreads(1, { file: new URL('../dist/thread.js', import.meta.url), data: config });
  try {
    const [bay, hill] = [
      article(articles['bay.txt']!, { id: 'bay.txt' }),
      article(articles['hill.txt']!, { id: 'hill.txt' }),
    ];
    const prepared = [await prepare.run(bay), await prepare.run(hill)] as const;
    expect(await threads.run(prepare, bay)).toEqual(prepared[0]);
    const story = { id: '1', articles: prepared, related: [], share: 1 };
    expect(JSON.stringify(await threads.run(merge, story))).toBe(JSON.stringify(await merge.run(story)));
  } finally {
    await threads.end();
  }
});

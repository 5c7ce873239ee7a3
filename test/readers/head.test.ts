import { describe, expect, test } from '@jest/globals';
import { readArticles } from '../../src/stages/read.ts';
import { readOptions } from '../readOptions.ts';

const report =
  'The council of Quayford voted on Monday to shut the town swimming pool for six months while its roof is made safe.\n\n' +
  'The repairs will cost 2.1 million pounds, the town engineer, Ida Brack, told the meeting.';
const title = 'Quayford pool to shut for six months';

async function read(text: string) {
  const { articles } = await readArticles({ path: 'pool.txt', bytes: Buffer.from(text) }, readOptions);
  return articles[0]!;
}

describe('the head of a text as people copy it', () => {
  test.each([
    ['date below the title', `${title}\n\nTue 4 Jun 2024 09.30 BST\n\n${report}`],
    ['date right below, without blank lines', `${title}\nTue 4 Jun 2024 09:30 BST\n${report}`],
    ['date above the title', `4 June 2024 @ 09:29 pm\n\n${title}\n\n${report}`],
    ['name before the date', `${title}\n\nLena Orr\nTue 4 Jun 2024 09:30 BST\n\n${report}`],
    ['standfirst before the date', `${title}\nCouncil says buses will run to Hexdale\n\n4 June 2024\n\n${report}`],
    [
      'sentence before the date',
      `${title}\n\nSwimmers must go to Hexdale until the roof is safe, the council said on Monday.\n\nTUESDAY, JUNE 4, 2024, 9:29 PM\n\n${report}`,
    ],
    ['outlet first', `Quayford Argus\n\n${title}\n\nJune 4, 2024\n\n${report}`],
    ['section and byline', `News\n\n${title}\n\nBy Lena Orr\nPublished 4 June 2024\n\n${report}`],
    ['reading time', `${title}\n\n3 min read\n\nJune 4, 2024 - 9:30am\n\n${report}`],
    ['address first', `https://argus.example/pool\n${title}\n4 June 2024\n\n${report}`],
    ['date at the end', `${title}\n\n${report}\n\nPublished 4 June 2024`],
    ['only an update', `${title}\n\nUpdated 06 / 04 / 2024 01:03 PM EDT\n\n${report}`],
    ['publication after an update', `${title}\n\nUpdated 5 June 2024\nFirst published 4 June 2024\n\n${report}`],
    ['stamps behind the title', `${title} Posted: Tuesday, June 4, 2024 11:03 PM EDT\n\n${report}`],
  ])('gives title and day: %s', async (_, text) => {
    const article = await read(text);
    expect([article.title, article.publishedAt?.slice(0, 10)]).toEqual([title, '2024-06-04']);
  });

  test('gives the author and the outlet that stand on lines of their own', async () => {
    expect(await read(`${title}\n\nLena Orr\n4 June 2024\n\n${report}`)).toMatchObject({ author: 'Lena Orr' });
    expect(await read(`${title}\n\nBy Lena Orr\n\n${report}`)).toMatchObject({ author: 'Lena Orr' });
    expect(await read(`${title}\n\nBy Lena Orr, Quayford Argus\n\n${report}`)).toMatchObject({
      author: 'Lena Orr',
      outlet: 'Quayford Argus',
    });
    expect(await read(`Quayford Argus\n\n${title}\n\n${report}`)).toMatchObject({ outlet: 'Quayford Argus', title });
    expect(await read(`${title}\nhttps://argus.example/pool\n\n${report}`)).toMatchObject({
      outlet: 'argus.example',
      url: 'https://argus.example/pool',
      title,
    });
  });

  test('takes no place for an author, no agency for the outlet and no day of the report for its date', async () => {
    expect(await read(`${title}\n\nQUAYFORD, Ont., June 4, 2024\n\n${report}`)).toMatchObject({ author: null });
    expect(await read(`${title}\n\nNew Hexdale, 4 June 2024\n\n${report}`)).toMatchObject({ author: null });
    for (const line of ['World News', 'Staff Writer', 'Press Release', 'US News'])
      expect(await read(`${line}\n\n${title}\n\n${line}\n4 June 2024\n\n${report}`)).toMatchObject({
        outlet: 'pool',
        author: null,
        title,
      });
    expect(await read(`${title}\n\nReuters June 4, 2024\n\n${report}`)).toMatchObject({ outlet: 'pool', author: null });
    const late = Array.from({ length: 4 }, (_, i) => `The pool was shut for the ${i + 1}th time in a row on that day.`);
    expect((await read(`${title}\n\n${late.join('\n\n')}\n\n4 June 2024\n\n${report}`)).publishedAt).toBeNull();
  });

  test('takes a first sentence that the next paragraph tells again for the title', async () => {
    const sentence = 'Quayford council votes to shut swimming pool for months.';
    expect((await read(`${sentence}\n\n${report}`)).title).toBe(sentence);
    expect((await read(`It rained in the hills around the town all night.\n\n${report}`)).title).toBeNull();
  });
});

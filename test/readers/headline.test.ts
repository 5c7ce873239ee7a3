import { describe, expect, test } from '@jest/globals';
import { readHeadline } from '../../src/readers/headline.ts';

const report = 'The old pier of Kelder Bay was opened to walkers again on Monday after two years of repairs.';

function read(text: string) {
  const { title, headline, publishedAt, bodyStart } = readHeadline(text, 0);
  return {
    title,
    words: headline && text.slice(headline.start, headline.end),
    publishedAt,
    body: text.slice(bodyStart).trim(),
  };
}

describe('readHeadline', () => {
  test('reads a dated title, without its stop', () => {
    expect(read(` date 2024-05-06 Kelder Bay's pier opens again.\n\n${report}`)).toEqual({
      title: "Kelder Bay's pier opens again",
      words: "Kelder Bay's pier opens again",
      publishedAt: '2024-05-06',
      body: report,
    });
  });

  test('keeps a question mark and the stop of an abbreviation in a dated title', () => {
    expect(read(`date 2024-05-06 Who pays for the pier?\n${report}`).title).toBe('Who pays for the pier?');
    expect(read(`date 2024-05-06 Pier plans reach the U.S.\n${report}`).title).toBe('Pier plans reach the U.S.');
  });

  test('reads a date before a headline also without the word, but not before a sentence', () => {
    expect(read(`2024/05/06 Kelder Bay's pier opens again\n\n${report}`)).toMatchObject({
      title: "Kelder Bay's pier opens again",
      publishedAt: '2024-05-06',
    });
    expect(read(`2024-05-06 was a good day for Kelder Bay.\n\n${report}`).title).toBeNull();
  });

  test('takes an impossible date for words', () => {
    expect(read(`date 2024-02-31 Kelder Bay's pier opens again.\n\n${report}`)).toMatchObject({
      title: null,
      publishedAt: null,
    });
  });

  test('reads titles of Markdown', () => {
    for (const title of ['# Pier opens', '## Pier opens ##', 'Pier opens\n==='])
      expect(read(`\n${title}\n\n${report}`)).toMatchObject({ title: 'Pier opens', words: 'Pier opens', body: report });
  });

  test('reads a first line without a stop, apart or above a longer paragraph', () => {
    for (const gap of ['\n\n', '\r\n\r\n', '\n \n', '\n'])
      expect(read(`Kelder Bay's pier opens again${gap}${report}`)).toMatchObject({
        title: "Kelder Bay's pier opens again",
        body: report,
      });
    expect(read(`Who will pay for Kelder Bay's pier?\n\n${report}`).title).toBe("Who will pay for Kelder Bay's pier?");
    expect(read(`Pier plans reach the U.S.\n\n${report}`).title).toBe('Pier plans reach the U.S.');
  });

  test('folds white space in the title only', () => {
    expect(read(`Kelder  Bay's\tpier opens\n\n${report}`)).toMatchObject({
      title: "Kelder Bay's pier opens",
      words: "Kelder  Bay's\tpier opens",
    });
  });

  test('takes the date from a line of its own under the headline', () => {
    expect(read(`Kelder Bay's pier opens again\n\nMonday, May 6, 2024\n\n${report}`).publishedAt).toBe('2024-05-06');
    expect(read(`Kelder Bay's pier opens again\n\n${report}`).publishedAt).toBeNull();
  });

  test('passes over dates, bylines and web addresses above and below the headline', () => {
    const url = 'https://post.example/2024/pier';
    const text = `${url}\nBy Anna Example\nPier opens again\nPublished on 6 May 2024\n${report}`;
    expect(readHeadline(text, 0)).toMatchObject({ title: 'Pier opens again', url, publishedAt: '2024-05-06' });
    expect(read(text).body).toBe(`Published on 6 May 2024\n${report}`);
    expect(readHeadline(`${url}\n6 May 2024\n${report}`, 0)).toMatchObject({
      title: null,
      url,
      publishedAt: '2024-05-06',
      bodyStart: 0,
    });
  });

  test('finds none in a sentence, a long paragraph, a lead-in, or a lone line', () => {
    const none = [
      `The pier is open.\n\n${report}`,
      `${'word '.repeat(31)}\n\n${report}`,
      `Three things to know:\n\n${report}`,
      `“The pier is open.”\n\n${report}`,
      `The pier is open. Walkers came at once\n\n${report}`,
      'Pier opens again',
      'Two words\n\nand more text below them.',
    ];
    for (const text of none) expect(read(text)).toMatchObject({ title: null, words: null, body: text.trim() });
  });

  test('finds none in a byline, dateline, caption or advertisement', () => {
    for (const line of [
      'By Anna Example and Ben Sample',
      'KELDER BAY, Norway (Meridian Press)',
      'Walkers on the pier (Photo: Kelder Post)',
      'Sign up for our daily newsletter',
      'Monday, May 6, 2024',
    ])
      expect(read(`${line}\n\n${report}`).title).toBeNull();
  });

  test('finds none in the first line of a wrapped paragraph', () => {
    const wrapped = 'The old pier of Kelder Bay was opened\nto walkers again on Monday after two\nyears of repairs.';
    expect(read(wrapped).title).toBeNull();
    expect(read('The old pier was opened by Mayor\nSample on Monday.').title).toBeNull();
  });

  test('looks from where it is told to', () => {
    const text = '---\ntitle:\n---\nPier opens on Monday\n\nText.';
    expect(readHeadline(text, 14)).toMatchObject({ title: 'Pier opens on Monday', headline: { start: 15, end: 35 } });
  });
});

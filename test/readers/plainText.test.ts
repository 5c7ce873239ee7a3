import { describe, expect, test } from '@jest/globals';
import { readFile } from './readFile.ts';

const read = async (text: string) => (await readFile('a.txt', text)).articles[0]!;
const slice = (text: string, range: { start: number; end: number }) => text.slice(range.start, range.end);

describe('plainText', () => {
  test('gives the decoded file untouched, and the body without headline and white space', async () => {
    const text = '\r\nPier opens on Monday\r\n\r\nThe *pier* is  open.\r\n';
    const article = await read(text);
    expect(article.text).toBe(text);
    expect(article.title).toBe('Pier opens on Monday');
    expect(slice(text, article.body)).toBe('The *pier* is  open.');
  });

  test('prefers what the front matter states to the first lines', async () => {
    const text = '---\ntitle: Pier opens\ndate: 2024-05-06\n---\ndate 2024-05-07 Another title.\n\nThe pier is open.';
    const article = await read(text);
    expect(article).toMatchObject({ title: 'Pier opens', publishedAt: '2024-05-06' });
    expect(slice(text, article.headline!)).toBe('Pier opens');
    expect(slice(text, article.body)).toMatch(/^date 2024-05-07/);
  });

  test('finds the headline under front matter that states none', async () => {
    const text = '---\noutlet: Kelder Post\n---\n# Pier opens\n\nThe pier is open.';
    const article = await read(text);
    expect(article).toMatchObject({ title: 'Pier opens', outlet: 'Kelder Post' });
    expect(slice(text, article.body)).toBe('The pier is open.');
  });

  test('finds a title that is escaped in the front matter where it is repeated', async () => {
    const text = "---\ntitle: 'The pier''s day'\n---\nThe pier's day\n\nThe pier is open.";
    const article = await read(text);
    expect(slice(text, article.headline!)).toBe("The pier's day");
    expect(slice(text, article.body)).toBe('The pier is open.');
  });

  test('takes a single line for the report', async () => {
    const article = await read('Pier opens on Monday');
    expect(article).toMatchObject({ title: null, body: { start: 0, end: 20 } });
  });

  test('refuses a file that ends with its headline', async () => {
    for (const text of ['# Pier opens\n', 'date 2024-05-06 Pier opens.\n', '---\ntitle: Pier opens\n---\n \n'])
      await expect(read(text)).rejects.toThrow('holds no report: nothing follows its headline');
  });
});

import { describe, expect, test } from '@jest/globals';
import { UnusableArticle } from '../../src/errors.ts';
import { readFrontMatter } from '../../src/readers/frontMatter.ts';

const body = '\nThe pier reopened on Monday.\n';
const withFields = (...lines: string[]) => `---\n${lines.join('\n')}\n---${body}`;
const reasonFor = (text: string) => {
  try {
    readFrontMatter(text);
  } catch (error) {
    expect(error).toBeInstanceOf(UnusableArticle);
    return (error as Error).message;
  }
  return null;
};

describe('readFrontMatter', () => {
  test('reads the fields and where the text goes on', () => {
    const text = withFields(
      'title: Pier reopens',
      'outlet: Northmere Daily',
      'date: 2024-05-06',
      'url: https://www.northmere.example/pier',
      'author: A. Writer',
    );
    const { bodyStart, headline, ...fields } = readFrontMatter(text);
    expect(fields).toEqual({
      title: 'Pier reopens',
      outlet: 'Northmere Daily',
      publishedAt: '2024-05-06',
      url: 'https://www.northmere.example/pier',
      author: 'A. Writer',
    });
    expect(text.slice(headline!.start, headline!.end)).toBe('Pier reopens');
    expect(text.slice(bodyStart)).toBe(body);
  });

  test('knows the usual names of the fields, in any case and with - or _', () => {
    for (const name of ['outlet', 'Source', 'PUBLISHER', 'site_name'])
      expect(readFrontMatter(withFields(`${name}: Kelder Post`)).outlet).toBe('Kelder Post');
    for (const name of ['date', 'datePublished', 'published-at', 'published'])
      expect(readFrontMatter(withFields(`${name}: 2024-05-06`)).publishedAt).toBe('2024-05-06');
    expect(readFrontMatter(withFields('Headline: Pier reopens')).title).toBe('Pier reopens');
    expect(readFrontMatter(withFields('link: http://kelder.example/')).url).toBe('http://kelder.example/');
    expect(readFrontMatter(withFields('byline: A. Writer')).author).toBe('A. Writer');
  });

  test('takes numbers and dates for the text they are written as', () => {
    expect(readFrontMatter(withFields('title: 2024', 'author: true'))).toMatchObject({ title: '2024', author: 'true' });
  });

  test('leaves out what is empty, no date or no web address, and fields it does not know', () => {
    const fields = ['title:', 'date: last spring', 'url: javascript:alert(1)', 'tags: [pier, harbour]', 'author: ""'];
    expect(readFrontMatter(withFields(...fields))).toMatchObject({
      title: null,
      headline: null,
      publishedAt: null,
      url: null,
      author: null,
    });
  });

  test('finds a quoted title inside its quotation marks, but not one that an escape changed', () => {
    const plain = withFields('title: "Pier: open at last"');
    const { headline } = readFrontMatter(plain);
    expect(plain.slice(headline!.start, headline!.end)).toBe('Pier: open at last');
    expect(readFrontMatter(withFields("title: 'The pier''s day'"))).toMatchObject({
      title: "The pier's day",
      headline: null,
    });
  });

  test('joins several authors', () => {
    expect(readFrontMatter(withFields('authors: [A. Writer, B. Editor]')).author).toBe('A. Writer, B. Editor');
  });

  test('reads lines that end with a carriage return, and a block that three dots end', () => {
    const text = '---\r\ntitle: Pier reopens\r\n...\r\nText.';
    const { title, bodyStart } = readFrontMatter(text);
    expect(title).toBe('Pier reopens');
    expect(text.slice(bodyStart)).toBe('\r\nText.');
  });

  test('takes a text without an opening or a closing line for one without front matter', () => {
    for (const text of ['Text.', ' ---\ntitle: A\n---\n', '---\ntitle: A\nText.', '----\ntitle: A\n----\n'])
      expect(readFrontMatter(text)).toMatchObject({ title: null, bodyStart: 0 });
  });

  test('takes an empty block for one that states nothing', () => {
    expect(readFrontMatter('---\n---\nText.')).toMatchObject({ title: null, bodyStart: 7 });
    expect(readFrontMatter('---\n# a comment\n---\nText.')).toMatchObject({ title: null, bodyStart: 19 });
  });

  test('names the error in broken YAML and its line in the file', () => {
    expect(reasonFor(withFields('outlet: Kelder Post', 'title: Pier: open', 'and more'))).toMatch(
      /^has broken front matter: Nested mappings .* \(line 3\)$/,
    );
    expect(reasonFor(withFields('title: A', 'title: B'))).toMatch(/Map keys must be unique \(line 3\)$/);
    expect(reasonFor(withFields('just words'))).toBe('has broken front matter: expected fields such as "title: …"');
  });

  test('takes a headline with a colon as it stands, and says where', () => {
    const text = withFields('title:  Fire: two hurt ', 'outlet: Kelder Post', '', 'date: 2021-05-03');
    const { title, headline, outlet, publishedAt } = readFrontMatter(text);
    expect({ title, outlet, publishedAt }).toEqual({
      title: 'Fire: two hurt',
      outlet: 'Kelder Post',
      publishedAt: '2021-05-03',
    });
    expect(text.slice(headline!.start, headline!.end)).toBe('Fire: two hurt');
  });

  test('reads all else as YAML beside a headline with a colon', () => {
    const text = withFields(
      'title: Fire: two hurt: one badly # a draft',
      'date: "2021-05-03" # today',
      'tags: [fire, harbour]',
      'image:',
      '  title: A boat',
      '  date: 2011-01-01',
      'author: null',
    );
    const { title, headline, publishedAt } = readFrontMatter(text);
    expect({ title, publishedAt }).toEqual({ title: 'Fire: two hurt: one badly', publishedAt: '2021-05-03' });
    expect(text.slice(headline!.start, headline!.end)).toBe('Fire: two hurt: one badly');
  });

  test('names the field that is not plain text', () => {
    expect(reasonFor(withFields('title: [1]'))).toBe('has broken front matter: expected `title` to be plain text');
    expect(reasonFor(withFields('Source: {name: A}'))).toBe(
      'has broken front matter: expected `Source` to be plain text',
    );
    expect(reasonFor(withFields('authors: [[A]]'))).toBe(
      'has broken front matter: expected `authors` to be plain text',
    );
  });

  test('is not led astray by the names of built-in properties', () => {
    const fields = ['__proto__: {title: A}', 'constructor: B', 'toString: C', 'title: Pier'];
    expect(readFrontMatter(withFields(...fields))).toMatchObject({ title: 'Pier', outlet: null });
    expect(({} as Record<string, unknown>).title).toBeUndefined();
  });

  test('follows an alias to plain text, and expands no tower of aliases', () => {
    expect(readFrontMatter(withFields('title: &t Pier', 'author: *t')).author).toBe('Pier');
    const tower = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`);
    const fields = ['a0: &a0 x', ...tower, 'title: Pier'];
    expect(readFrontMatter(withFields(...fields)).title).toBe('Pier');
    expect(reasonFor(withFields(...fields, 'author: *a30'))).toBe(
      'has broken front matter: expected `author` to be plain text',
    );
    expect(reasonFor(withFields('title: *nowhere'))).toBe('has broken front matter: expected `title` to be plain text');
  });

  test('builds nothing from tags', () => {
    expect(readFrontMatter(withFields('title: !!js/function "Pier"')).title).toBe('Pier');
  });

  test('refuses a block that no article needs, and deep nesting', () => {
    expect(reasonFor(withFields(`title: ${'a'.repeat(20_000)}`))).toBe(
      'has front matter of more than 16384 characters',
    );
    expect(reasonFor(withFields(`title: ${'['.repeat(16_000)}`))).toMatch(/^has broken front matter: /);
  });

  test.each([
    "'I was wrong', says mayor",
    '"I was wrong," says mayor',
    "'Twas the roof, says engineer",
    '[Video] Roof of pool opens',
    '{Live} Roof of pool opens',
    '@mayor resigns: what now',
    '%50 of swimmers stay away',
    '&c is back on the quay',
    '!Wow, says mayor',
    '#ShutThePool march grows',
    '* Pool to shut',
    '> 50 swimmers fell ill',
    '`Pool` to shut',
  ])('reads the title %p as it stands, and where', (title) => {
    const text = withFields(`title: ${title}`, 'date: 2021-09-03');
    const { headline, ...stated } = readFrontMatter(text);
    expect(stated).toMatchObject({ title, publishedAt: '2021-09-03' });
    expect(text.slice(headline!.start, headline!.end)).toBe(title);
  });
});

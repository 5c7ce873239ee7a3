import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nameTextFiles } from '../../src/output/nameTextFiles.ts';

const nameOf = (id: string) => nameTextFiles([id]).get(id);

test.each([
  ['bay.txt', 'articles/bay.txt'],
  ['harbour-post/ever-given.txt', 'articles/harbour-post-ever-given.txt'],
  ['feed.xml#3', 'articles/feed.xml-3.txt'],
  ['comet.md', 'articles/comet.md.txt'],
  ['Überschwemmung/brücke 2.html', 'articles/Überschwemmung-brücke-2.html.txt'],
  ['新聞/橋.txt', 'articles/新聞-橋.txt'],
  ['../../etc/passwd', 'articles/etc-passwd.txt'],
  ['..\\..\\boot.ini', 'articles/boot.ini.txt'],
  ['a\u0000b\u001Bc\u202Ed.txt', 'articles/a-b-c-d.txt'],
  ['con.txt', 'articles/_con.txt'],
  ['LPT1.html', 'articles/_LPT1.html.txt'],
  ['...', 'articles/article.txt'],
  ['\uD800', 'articles/article.txt'],
])('%j goes to %s', (id, name) => {
  expect(nameOf(id)).toBe(name);
});

test('an overlong id is cut at a whole character', () => {
  expect(nameOf(`${'é'.repeat(500)}.txt`)).toBe(`articles/${'é'.repeat(60)}.txt`);
});

test('names that differ in nothing a file system must tell apart are numbered', () => {
  const ids = ['a/b.txt', 'a-b.txt', 'A-B.TXT', 'á-b.txt', 'a-b-2.txt'];
  expect([...nameTextFiles(ids).values()]).toEqual([
    'articles/a-b.txt',
    'articles/a-b-2.txt',
    'articles/A-B-3.txt',
    'articles/á-b-4.txt',
    'articles/a-b-2-2.txt',
  ]);
});

test('no id leaves the folder or takes the place of another', () => {
  const part = fc.oneof(fc.constantFrom('..', '/', '\\', '.', 'nul', 'a', 'A', '-2', '\u0007', '.txt'), fc.string());
  const ids = fc.uniqueArray(fc.array(part, { maxLength: 6 }).map((parts) => parts.join('')));
  fc.assert(
    fc.property(ids, (given) => {
      const names = [...nameTextFiles(given).values()];
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(given.length);
      for (const name of names) expect(name).toMatch(/^articles\/[^./\\\p{Cc}-][^/\\\p{Cc}]*\.txt$/u);
    }),
  );
});

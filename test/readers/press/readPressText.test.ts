import { describe, expect, test } from '@jest/globals';
import { docx, wordParagraph } from '../../docx.ts';
import { readFile } from '../readFile.ts';

const lead =
  'The council of Quayford voted on Monday to shut the town swimming pool for\nsix months while its roof is made safe.';
const more = 'The repairs will cost 2.1 million pounds, the town engineer, Ida Brack, told\nthe meeting.';
const report = `${lead}\n\n${more}`;

const labelled = (i: number, outlet: string, title: string) => `
                        ${i} of 2 DOCUMENTS

                      ${outlet}

                        June 4, 2024 Tuesday
                          First Edition

${title}

BYLINE: Lena Orr

SECTION: NEWS; Pg. 5

LENGTH: 164 words

DATELINE: QUAYFORD

${report}

LOAD-DATE: June 5, 2024

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

             Copyright 2024 Orr Newspapers Ltd
                  All Rights Reserved
`;

const bare = (title: string, outlet: string, id: string) => `${title}
By Lena Orr
164 words
4 June 2024
06:12
${outlet}
QFARG
English
(c) 2024 Orr Newspapers Ltd.

${report}

Document ${id}
`;

const told = (path: string, content: string | Uint8Array) =>
  readFile(path, content).then(({ articles }) =>
    articles.map(({ outlet, title, publishedAt, author, text, body }) => [
      outlet,
      title,
      publishedAt,
      author,
      text.slice(body.start, body.end),
    ]),
  );

const two = [
  ['Quayford Argus', 'Pool to shut for six months', '2024-06-04', 'Lena Orr', report],
  ['Hexdale Echo', 'Town pool closes until December', '2024-06-04', 'Lena Orr', report],
];

describe('what press databases give out', () => {
  test('is parted at the number of each document, its labels read and taken away', async () => {
    const text =
      labelled(1, 'Quayford Argus (England)', 'Pool to shut for six months') +
      labelled(2, 'Hexdale Echo', 'Town pool closes until December');
    expect(await told('press.txt', text)).toEqual(two);
  });

  test('is parted at the mark behind each document', async () => {
    const text =
      bare('Pool to shut for six months', 'Quayford Argus', 'QFARG00020240604ek6400001') +
      bare('Town pool closes until December', 'Hexdale Echo', 'HXECH00020240604ek6400002');
    expect(await told('press.txt', text)).toEqual(two);
  });

  test('is read by the codes of its fields', async () => {
    const coded = `HD   Pool to shut for six months\nBY   By Lena Orr\nWC   164 words\nPD   4 June 2024\nSN   Quayford Argus\nLP   ${lead.replace('\n', '\n     ')}\nTD   ${more}\nNS   gcat : Political News\nAN   Document QFARG00020240604ek6400001\n`;
    const [[outlet, title, day, author, text]] = (await told('press.txt', coded)) as [string[]];
    expect([outlet, title, day, author]).toEqual(two[0]!.slice(0, 4));
    expect(text!.replace(/\s+/g, ' ')).toBe(report.replace(/\s+/g, ' '));
  });

  test('is read in documents of an office program and in Rich Text', async () => {
    const lines = [
      'Pool to shut for six months',
      'Quayford Argus (England)',
      'June 4, 2024 Tuesday',
      'Copyright 2024 Orr Newspapers Ltd All Rights Reserved',
      'Section: NEWS; Pg. 5',
      'Length: 164 words',
      'Byline: Lena Orr',
      'Body',
      ...report.split('\n\n'),
      'Graphic',
      'The pool in April; Photo: Ned Rowe',
      'Classification',
      'Subject: POOLS (90%)',
      'Load-Date: June 5, 2024',
      'End of Document',
    ];
    const read = two.map(([outlet, title, day, author]) => [
      outlet,
      title,
      day,
      author,
      report.replace(/(?<!\n)\n(?!\n)/g, ' '),
    ]);
    const flat = lines.map((line) => line.replaceAll('\n', ' '));
    expect(await told('press.docx', docx(flat.map((line) => wordParagraph(line)).join('')))).toEqual([read[0]]);
    const others = flat.map((line) =>
      line
        .replace('Quayford Argus', 'Hexdale Echo')
        .replace('Pool to shut for six months', 'Town pool closes until December'),
    );
    expect(await told('press.rtf', `{\\rtf1\\ansi ${[...flat, ...others].join('\\par\n')}\\par}`)).toEqual(read);
  });

  test('gives the reason for a document without a text, and takes no other text apart', async () => {
    const empty = labelled(2, 'Hexdale Echo', 'Town pool closes').replace(report, '');
    const { articles, setAside } = await readFile(
      'a.txt',
      labelled(1, 'Quayford Argus', 'Pool to shut for six months') + empty,
    );
    expect(articles).toHaveLength(1);
    expect(setAside).toEqual([{ file: 'a.txt#2', reason: 'holds no text' }]);
    const plain = `Pool to shut for six months\n\n${report}\n\nThis was part 1 of 2.`;
    expect((await readFile('a.txt', plain)).articles[0]!.text).toBe(plain);
  });
});

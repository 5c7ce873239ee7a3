import { deflateSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { pdf, pdfOf, setParagraphs, stream } from '../pdf.ts';
import { readFile, refusal } from './readFile.ts';

const lead = 'The bridge at Lower Quay closed on Friday for repairs that will take six weeks, the council said.';
const more = 'Drivers have to take the ferry, which carries forty cars an hour and costs two dollars for each of them.';
const read = async (bytes: Uint8Array) => (await readFile('a.pdf', bytes)).articles[0]!;
const report = async (bytes: Uint8Array) => {
  const { text, body } = await read(bytes);
  return text.slice(body.start, body.end);
};

test('joins lines into paragraphs under the title in large type, and takes the date from a line below it', async () => {
  const page = [
    { text: 'Bridge at Lower Quay', x: 72, y: 740, size: 20 },
    { text: 'closes for repairs', x: 72, y: 717, size: 20 },
    ...setParagraphs(['3 September 2021', lead, more], { y: 690 }),
  ];
  expect(await read(pdf([page]))).toMatchObject({
    title: 'Bridge at Lower Quay closes for repairs',
    publishedAt: '2021-09-03',
    author: null,
    text: `Bridge at Lower Quay closes for repairs\n\n3 September 2021\n\n${lead}\n\n${more}`,
  });
});

test('leaves out running heads and page numbers, and goes on with a sentence on the next page', async () => {
  const page = (number: number, text: string) => [
    { text: `Lower Quay Gazette, page ${number} of 2`, x: 72, y: 770 },
    ...setParagraphs([text]),
    { text: String(number), x: 300, y: 20 },
  ];
  expect(await report(pdf([page(1, `${lead} Drivers have to`), page(2, more.slice(16))]))).toBe(`${lead} ${more}`);
});

test('reads one column after the other', async () => {
  const page = [...setParagraphs([lead], { x: 40, y: 700 }), ...setParagraphs([more], { x: 340, y: 700 })];
  expect(await report(pdf([page]))).toBe(`${lead}\n\n${more}`);
});

test('undoes a hyphen at the end of a line only where the word stands whole elsewhere', async () => {
  const lines = [
    'The closure of the bridge is a well-',
    'known plan. It was an emer-',
    'gency, and an emergency it stays.',
  ];
  const page = lines.map((text, i) => ({ text, x: 72, y: 700 - 12 * i }));
  expect(await report(pdf([page]))).toBe(
    'The closure of the bridge is a well-known plan. It was an emergency, and an emergency it stays.',
  );
});

test.each([
  ['Bridge closes for repairs', 'Bridge closes for repairs'],
  ['Microsoft Word - bridge story final', null],
])('takes the title in the properties, %s, only where the text begins with it', async (stated, title) => {
  const page = setParagraphs(['Bridge closes for repairs', lead]);
  const bytes = pdf([title ? page : page.slice(1)], '/Info 100 0 R', [`<</Title(${stated})>>`]);
  expect((await read(bytes)).title).toBe(title);
});

test('says of a PDF that cannot be used why', async () => {
  expect(await refusal('a.pdf', lead)).toBe('is no PDF');
  expect(await refusal('a.pdf', pdf([[]]))).toBe('has no text layer; it looks like a scan');
  expect(await refusal('a.pdf', '%PDF-1.4\nand no more')).toBe('is a broken PDF');
  const key = `<${'00'.repeat(32)}>`;
  const locked = pdf([setParagraphs([lead])], `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/O${key}/U${key}/P -4>>`);
  expect(await refusal('a.pdf', locked)).toBe('is a PDF that is locked with a password');
});

test('reads what can be read of a PDF that has lost its end', async () => {
  const whole = pdf([setParagraphs([lead])]);
  expect(await report(whole.subarray(0, whole.length - 20))).toBe(lead);
});

test('refuses a stream that grows beyond measure, packed once or twice', async () => {
  const bomb = deflateSync(Buffer.alloc(200_000_000));
  for (const [packed, filter] of [
    [bomb, '/FlateDecode'],
    [deflateSync(bomb), '[/FlateDecode/FlateDecode]'],
  ] as const) {
    const bytes = pdf([setParagraphs([lead])], '', [stream(packed, `/Filter${filter}`)]);
    expect(await refusal('a.pdf', bytes)).toBe('is a PDF with a part that is larger than 60 MB when unpacked');
  }
});

test('gets through a page tree that goes in circles, or has a hundred thousand pages', async () => {
  const circle = new Map([
    [1, '<</Type/Catalog/Pages 2 0 R>>'],
    [2, '<</Type/Pages/Count 2/Kids[2 0 R 2 0 R]>>'],
  ]);
  expect(await refusal('a.pdf', pdfOf(circle))).toBe('is a broken PDF');
  const kids = '3 0 R '.repeat(100_000);
  const crowd = new Map([
    [1, '<</Type/Catalog/Pages 2 0 R>>'],
    [2, `<</Type/Pages/Count 100000/Kids[${kids}]>>`],
    [3, '<</Type/Page/Parent 2 0 R>>'],
  ]);
  expect(await refusal('a.pdf', pdfOf(crowd))).toBe('is a PDF of 100000 pages; the most that are read are 200');
});

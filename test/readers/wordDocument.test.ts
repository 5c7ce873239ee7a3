import { expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { docx, wordParagraph } from '../docx.ts';
import { readFile, refusal } from './readFile.ts';

const lead = 'The bridge at Lower Quay closed on Friday for repairs that will take six weeks.';
const more = 'The council & the county share the costs.';
const read = async (bytes: Uint8Array) => (await readFile('a.docx', bytes)).articles[0]!;

test('reads the paragraphs in order under a paragraph styled as title, with a date line for the date', async () => {
  const body = [
    wordParagraph('NEWS', 'Kicker'),
    wordParagraph('Bridge closes for repairs', 'Title'),
    wordParagraph(lead),
    `<w:tbl><w:tr><w:tc>${wordParagraph('Closed: 42 days')}</w:tc><w:tc>${wordParagraph('Cost: $2 million')}</w:tc></w:tr></w:tbl>`,
    wordParagraph(more),
  ];
  expect(await read(docx(body.join('')))).toMatchObject({
    title: 'Bridge closes for repairs',
    publishedAt: null,
    author: null,
    text: `Bridge closes for repairs\n\nNEWS\n\n${lead}\n\nClosed: 42 days\n\nCost: $2 million\n\n${more}`,
  });
  const dated =
    wordParagraph('Bridge closes for repairs', 'Heading1') + wordParagraph('3 September 2021') + wordParagraph(lead);
  expect(await read(docx(dated))).toMatchObject({ publishedAt: '2021-09-03' });
});

test('joins the runs of a paragraph, and leaves out deletions and field codes', async () => {
  const runs = `<w:r><w:t>The bridge </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del>
    <w:hyperlink><w:r><w:t>closed</w:t></w:r></w:hyperlink><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t xml:space="preserve"> on</w:t><w:tab/><w:t>Friday.</w:t></w:r>`;
  expect((await read(docx(`<w:p>${runs}</w:p>`))).text).toBe('The bridge closed on Friday.');
});

test('reads a text box once', async () => {
  const box = `<mc:AlternateContent><mc:Choice>${wordParagraph('In the box.')}</mc:Choice><mc:Fallback>${wordParagraph('In the box.')}</mc:Fallback></mc:AlternateContent>`;
  expect((await read(docx(`<w:p><w:r><w:t>${lead}</w:t>${box}</w:r></w:p>`))).text).toBe(`${lead}\n\nIn the box.`);
});

test.each([
  ['Bridge closes for repairs', 'Bridge closes for repairs'],
  ['Microsoft Word - bridge story final', null],
  ['bridge story final.docx', null],
  ['Document1', null],
])('takes the title in the properties, %s, as %s', async (stated, title) => {
  expect((await read(docx(wordParagraph(lead), stated))).title).toBe(title);
});

test('refuses what is no Word document, is locked or breaks off', async () => {
  expect(await refusal('a.docx', lead)).toBe('is no Word document: it is no zip archive');
  expect(await refusal('a.docx', Buffer.from('\xd0\xcf\x11\xe0', 'latin1'))).toMatch(/^is locked with a password/);
  const other = zipSync({ mimetype: Buffer.from('x') });
  expect(await refusal('a.docx', other)).toBe('is no Word document: the archive holds no text of one');
  const whole = docx(wordParagraph(lead));
  expect(await refusal('a.docx', whole.subarray(0, 300))).toBe('is a broken zip archive, or one that breaks off');
  expect(await refusal('a.docx', docx(''))).toBe('holds no text');
});

test('refuses a document that grows beyond the limit, nests too deep or declares entities', async () => {
  const large = docx(wordParagraph('a'.repeat(20_000_000)));
  expect(large.length).toBeLessThan(100_000);
  expect(await refusal('a.docx', large)).toBe('is larger than the limit when unpacked: more than 10 MB');
  expect(await refusal('a.docx', docx('<w:p>'.repeat(1_000_000)))).toBe('nests its elements more than 250 deep');
  const entities = '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:document>';
  const declaring = zipSync({ 'word/document.xml': Buffer.from(entities) });
  expect(await refusal('a.docx', declaring)).toBe('declares entities of its own, which are never followed');
});

test('unpacks no more than the archive declares, whatever is in it', async () => {
  const lying = Buffer.from(docx(wordParagraph('a'.repeat(20_000_000))));
  const size = Buffer.alloc(4);
  for (let length = 20_000_000; length < 20_001_000; length += 1) {
    size.writeUInt32LE(length);
    for (let at = lying.indexOf(size); at >= 0; at = lying.indexOf(size)) lying.writeUInt32LE(1000, at);
  }
  const before = process.memoryUsage().arrayBuffers;
  expect(await refusal('a.docx', lying)).toBe('breaks off before its end');
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
});

import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { annotateTask } from '../../src/stages/annotate.ts';
import { cleanTask } from '../../src/stages/clean.ts';
import { docx, wordParagraph } from '../docx.ts';
import { pdf, setParagraphs } from '../pdf.ts';
import { readFile } from './readFile.ts';

const title = 'Lock gate at Marl Weir fails, flooding forty homes';
const paragraphs = [
  'A lock gate at Marl Weir gave way on Friday and sent water into forty homes, the authority said. Nobody was hurt.',
  '“We heard a bang, and then the water was in the kitchen,” said a resident of Mill Lane.',
  'The authority had inspected the gate in November & found no fault. It will open an inquiry.',
];
const asMarkup = (text: string) => text.replaceAll('&', '&amp;').replaceAll('“', '&ldquo;');
const files = {
  'gate.txt': `${title}\n\n${paragraphs.join('\n\n')}\n`,
  'gate.md': `---\ndate: 2022-02-11\n---\n# ${title}\n\n${paragraphs.join('\n\n')}\n`,
  'gate.html': `<html><head><title>${title} | Marl Gazette</title></head><body><nav><a href="/">Home</a></nav>
    <h1>${title}</h1>${paragraphs.map((paragraph) => `<p>\n  ${asMarkup(paragraph)}\n</p>`).join('')}</body></html>`,
};
const forms: Readonly<Record<string, string | Uint8Array>> = {
  ...files,
  'gate.mhtml': `Subject: Saved\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(files['gate.html']).toString('base64')}\r\n--x--\r\n`,
  'gate.docx': docx([wordParagraph(title, 'Title'), ...paragraphs.map((text) => wordParagraph(text))].join('')),
  'gate.pdf': pdf([[{ text: title, x: 72, y: 740, size: 16 }, ...setParagraphs(paragraphs, { y: 700 })]]),
  'gate.docx.gz': gzipSync(docx([title, ...paragraphs].map((text) => wordParagraph(text)).join(''))),
  'gate.eml': `Subject: ${title}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${paragraphs.join('\r\n\r\n')}\r\n`,
};

test('the same report in every form with one article gives the same title and sentences', async () => {
  const read = [];
  for (const [path, content] of Object.entries(forms)) {
    const [article] = (await readFile(path, content)).articles;
    const { sentences } = await annotateTask.run(await cleanTask.run(article!));
    read.push({ title: article!.title, sentences: sentences.map(({ text }) => text) });
  }
  expect(read[0]!.sentences).toHaveLength(5);
  for (const other of read) expect(other).toEqual(read[0]);
});

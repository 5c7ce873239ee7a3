import { expect, test } from '@jest/globals';
import { cleanTask } from '../../src/stages/clean.ts';
import { tokenizeTask } from '../../src/stages/tokenize.ts';
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

test('the same report as text, Markdown and web page gives the same title and sentences', async () => {
  const read = await Promise.all(
    Object.entries(files).map(async ([path, content]) => {
      const [article] = (await readFile(path, content)).articles;
      const { sentences } = await tokenizeTask.run(await cleanTask.run(article!));
      return { title: article!.title, sentences: sentences.map(({ text }) => text) };
    }),
  );
  expect(read[0]!.sentences).toHaveLength(5);
  expect(read[1]).toEqual(read[0]);
  expect(read[2]).toEqual(read[0]);
});

import { expect, test } from '@jest/globals';
import { readFile, refusal } from './readFile.ts';

const report = 'The café at Lower Quay closed on Friday for repairs that will take six weeks, its owner said.';
const page = (head: string) => `<html><head>${head}</head><body><p>${report}</p></body></html>`;
const frame =
  '<html><body><p>Buy the new almanac of the tides, with all the tides of the coming year in it.</p></body></html>';

function archive(root: Uint8Array, headers = 'Content-Type: text/html'): Uint8Array {
  const encoded = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');
  const part = (name: string, bytes: Uint8Array) =>
    `------part\r\n${name}\r\nContent-Transfer-Encoding: base64\r\n\r\n${encoded(bytes)}\r\n`;
  return Buffer.from(
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://harbour-post.example/cafe\r\nSubject: Saved\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----part"\r\n\r\n\r\n${part(headers, root)}${part('Content-Type: text/html', Buffer.from(frame))}------part--\r\n`,
  );
}

const read = async (path: string, bytes: Uint8Array) => (await readFile(path, bytes)).articles[0]!;

test('reads the page in it as a page, with the address it was saved from, and no frame of it', async () => {
  const bytes = archive(Buffer.from(page('<title>Café closes for repairs</title>')));
  const article = await read('a.mhtml', bytes);
  expect(article).toMatchObject({
    title: 'Café closes for repairs',
    outlet: 'harbour-post.example',
    url: 'https://harbour-post.example/cafe',
    text: `Café closes for repairs\n\n${report}`,
  });
  expect(await read('a.eml', bytes)).toMatchObject({ title: article.title, text: article.text, url: article.url });
});

test('prefers what the page states to where it was saved from', async () => {
  const head =
    '<link rel="canonical" href="https://lower-quay.example/1"><meta property="og:site_name" content="Quay Post">';
  expect(await read('a.mht', archive(Buffer.from(page(head))))).toMatchObject({
    outlet: 'Quay Post',
    url: 'https://lower-quay.example/1',
  });
});

test.each([
  ['declared by the part', Buffer.from(page(''), 'latin1'), 'Content-Type: text/html; charset="iso-8859-1"'],
  ['declared by the page', Buffer.from(page('<meta charset="iso-8859-1">'), 'latin1'), 'Content-Type: text/html'],
])('decodes a page in the encoding %s', async (_, bytes, headers) => {
  expect((await read('a.mhtml', archive(bytes, headers))).text).toBe(report);
});

test('refuses what is no archive or holds no page', async () => {
  expect(await refusal('a.mhtml', page(''))).toBe('is no message: it does not begin with headers such as `From:`');
  const picture = archive(Buffer.from('GIF89a'), 'Content-Type: image/gif');
  expect(await refusal('a.mhtml', picture)).toBe('holds no page: its first part is not HTML');
  const whole = archive(Buffer.from(page('')));
  expect(await refusal('a.mhtml', whole.subarray(0, 210))).toBe('breaks off before its first part');
});

import { describe, expect, test } from '@jest/globals';
import { readFile } from './readFile.ts';

const report = 'The café at Lower Quay closed on Friday for repairs that will take six weeks, its owner said.';
const read = async (bytes: Uint8Array) => (await readFile('café.html', bytes)).articles[0]!;
const page = (head: string) => `<html><head>${head}</head><body><p>${report}</p></body></html>`;

describe('webPage', () => {
  test.each([
    ['UTF-8 by default', Buffer.from(page(''))],
    ['a byte order mark', Buffer.from(`\uFEFF${page('')}`, 'utf16le')],
    ['what a meta tag declares', Buffer.from(page('<meta charset="iso-8859-1">'), 'latin1')],
    [
      'what an XML declaration declares',
      Buffer.from(`<?xml version="1.0" encoding="iso-8859-1"?>${page('')}`, 'latin1'),
    ],
    ['its bytes where the declaration is wrong', Buffer.from(page('<meta charset="windows-1252">'))],
    ['its bytes where the declaration is of no encoding', Buffer.from(page('<meta charset="klingon">'), 'latin1')],
    ['its text around zero bytes', Buffer.from(page('').replace('the', 't\0he'))],
  ])('decodes a page by %s', async (_, bytes) => {
    expect((await read(bytes)).text).toBe(report);
  });

  test('shows one wrong byte instead of losing the page', async () => {
    const bytes = Buffer.from(page('').replace('Friday', 'Fri\x01ay'));
    bytes[bytes.indexOf(1)] = 0xff;
    expect((await read(bytes)).text).toBe(report.replace('Friday', 'Fri\uFFFDay'));
  });

  test('reads a plain text under the name of a page, and a page under the name of a text', async () => {
    expect((await read(Buffer.from(`Café closes for repairs\n\n${report}\n`))).title).toBe('Café closes for repairs');
    const bytes = Buffer.from(`<!DOCTYPE html>\n${page('<title>Café closes</title>')}`);
    expect((await readFile('page.txt', bytes)).articles[0]!.text).toBe(`Café closes\n\n${report}`);
  });

  test('sets aside what is no text', async () => {
    await expect(read(Buffer.from('%PDF-1.7 <p>'))).rejects.toThrow('is not text (PDF)');
    await expect(read(Buffer.from('<p>\0\0\0\0\0\0\0\0'))).rejects.toThrow('is not text (it holds zero bytes)');
  });
});

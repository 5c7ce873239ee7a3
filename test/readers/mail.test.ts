import { expect, test } from '@jest/globals';
import { readFile, refusal } from './readFile.ts';

const lead = 'The café at Lower Quay closed on Friday for repairs that will take six weeks, its owner said.';
const more = 'The council paid half of the work, and the owner of the café paid for the other half of it.';
const read = async (content: string | Uint8Array) => (await readFile('a.eml', content)).articles[0]!;
const message = (headers: string, body: string) => `${headers}\r\nMIME-Version: 1.0\r\n\r\n${body}`;
const newsletter =
  'From: Harbour Post <news@mail.example>\r\nList-Id: <news.mail.example>\r\nSubject: Caf=?utf-8?Q?=C3=A9?= closes for repairs\r\nDate: Fri, 03 Sep 2021 14:05:00 +0100';

test('reads subject, sender, date and text of a newsletter', async () => {
  const text = Buffer.from(`${lead}\r\n\r\n${more}`).toString('base64');
  const body = `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64`;
  expect(await read(message(`${newsletter}\r\n${body}`, text))).toMatchObject({
    title: 'Café closes for repairs',
    outlet: 'Harbour Post',
    publishedAt: '2021-09-03T14:05:00+01:00',
    text: `Café closes for repairs\n\n${lead}\n\n${more}`,
  });
});

test('decodes quoted-printable in the character set that is declared', async () => {
  const body = 'Content-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable';
  const text = `${lead.replaceAll('é', '=E9').slice(0, 40)}=\r\n${lead.replaceAll('é', '=E9').slice(40)}`;
  expect((await read(message(`Subject: Repairs at Lower Quay\r\n${body}`, text))).text).toContain(lead);
});

test('takes the report from the HTML, without what stands around it', async () => {
  const html = `<table><tr><td><a href="#">View in browser</a></td></tr><tr><td><p>${lead}</p><p>${more}</p></td></tr>
    <tr><td><p><a href="#">Unsubscribe</a> | <a href="#">Preferences</a></p></td></tr></table>`;
  const part = (type: string, text: string) => `--x\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${text}\r\n`;
  const parts = `${part('text/plain', 'Read this in a browser.')}${part('text/html', html)}--x--\r\n`;
  const { text } = await read(message(`${newsletter}\r\nContent-Type: multipart/alternative; boundary=x`, parts));
  expect(text).toBe(`Café closes for repairs\n\n${lead}\n\n${more}`);
});

test('takes neither outlet nor date from a person who passes an article on', async () => {
  const headers =
    'From: Ida Example <ida@mail.example>\r\nSubject: Fwd: RE: Café closes\r\nDate: Fri, 1 Oct 2021 10:00:00 +0000';
  expect(await read(message(headers, lead))).toMatchObject({ title: 'Café closes', outlet: 'a', publishedAt: null });
});

test('takes the name of a sender whose address bears it out', async () => {
  const headers = 'From: "The Harbour Post" <desk@harbour-post.example>\r\nSubject: Café closes';
  expect((await read(message(headers, lead))).outlet).toBe('The Harbour Post');
});

test('refuses what is no message or holds no text', async () => {
  expect(await refusal('a.eml', lead)).toBe('is no message: it does not begin with headers such as `From:`');
  expect(await refusal('a.eml', message('Subject: Café closes', ''))).toBe('holds no text');
  const attached = 'Subject: Café closes\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment';
  expect(await refusal('a.eml', message(attached, 'x'))).toBe('holds no text, only attachments');
});

test('reads what there is of a message that breaks off', async () => {
  const headers = `${newsletter}\r\nContent-Type: multipart/mixed; boundary=x`;
  expect((await read(message(headers, `--x\r\nContent-Type: text/plain\r\n\r\n${lead}`))).text).toContain(lead);
});

test('refuses a thousand nested parts at once', async () => {
  const nested = Array.from({ length: 1000 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}`);
  expect(await refusal('a.eml', `Subject: Deep\r\n${nested.join('\r\n')}`)).toMatch(
    /^is a message that cannot be read/,
  );
});

test('refuses megabytes of boundary lines and of empty lines at once', async () => {
  const headers = `${newsletter}\r\nContent-Type: multipart/mixed; boundary=x`;
  expect(await refusal('a.eml', message(headers, '--x\r\n'.repeat(100_000)))).toBe(
    'is a message of more than 2000 parts',
  );
  expect(await refusal('a.eml', message(newsletter, '\n'.repeat(5_000_000)))).toBe(
    'is a message of more than 200000 lines',
  );
});

test('reads the characters of Windows-1252 whatever the declared name of it', async () => {
  for (const charset of ['windows-1252', 'iso-8859-1']) {
    const body = `Content-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: quoted-printable`;
    const { text } = await read(
      message(`${newsletter}\r\n${body}`, '=93It is shut =96 for now,=94 she said of the quay=92s caf=E9.'),
    );
    expect(text).toContain('“It is shut – for now,” she said of the quay’s café.');
  }
});

const passedOn =
  'From: Ida Example <ida@mail.example>\r\nSubject: FW: Café closes\r\nDate: Fri, 1 Oct 2021 10:00:00 +0000';
const head =
  'From: Harbour Post <news@harbour-post.example>\r\nSent: 3 September 2021 14:05\r\nTo: Ida Example <ida@mail.example>\r\nSubject: Café closes';

test.each([
  ['a line', `________________________________\r\n${head}`],
  [
    'a note and a heading',
    `See below.\r\n\r\n-- \r\nIda\r\n\r\n---------- Forwarded message ---------\r\n${head.replace('Sent', 'Date')}`,
  ],
  ['a quotation', head.replace(/^/gm, '> ')],
  [
    'two heads',
    `From: Bo <bo@mail.example>\r\nSent: 1 October 2021\r\nTo: Ida\r\nSubject: FW: Café closes\r\n\r\n${head}`,
  ],
])('takes outlet, day and report from the head of a message that is passed on, behind %s', async (_, above) => {
  const text = `${above}\r\n\r\n${lead}\r\n\r\n${more}\r\n\r\n-- \r\nNews desk\r\nTelephone 555 0100`;
  expect(await read(message(`${passedOn}\r\nContent-Type: text/plain; charset=utf-8`, text))).toMatchObject({
    title: 'Café closes',
    outlet: 'Harbour Post',
    publishedAt: '2021-09-03T14:05',
    text: `Café closes\n\n${lead}\n\n${more}`,
  });
});

test('takes the publication, the writer and the address of a post from the headers of its letter', async () => {
  const headers = newsletter.replace('Harbour Post <', 'Ida Example from Tidewatch <');
  const post = 'List-Post: <https://tidewatch.example/p/cafe>';
  expect(await read(message(`${headers}\r\n${post}`, lead))).toMatchObject({
    outlet: 'Tidewatch',
    author: 'Ida Example',
    url: 'https://tidewatch.example/p/cafe',
  });
});

test('gives each of the articles that an alert lists to its own outlet', async () => {
  const entry = (name: string, outlet: string, host: string, told: string) =>
    `<div itemscope itemtype="http://schema.org/Article"><a itemprop="url" href="https://www.google.com/url?url=https://${host}/a"><span itemprop="name">${name}</span></a><div itemprop="publisher"><span itemprop="name">${outlet}</span></div><div itemprop="description">${told}</div><a>Flag as irrelevant</a></div>`;
  const html =
    entry('Café closes', 'Harbour Post', 'post.example', `${lead} ...`) +
    entry('Quay shut', 'Canal Courier', 'courier.example', more);
  const { articles } = await readFile(
    'a.eml',
    message(`${newsletter}\r\nContent-Type: text/html; charset=utf-8`, html),
  );
  expect(articles.map(({ outlet, title, url, isExcerpt }) => [outlet, title, url, isExcerpt])).toEqual([
    ['Harbour Post', 'Café closes', 'https://post.example/a', true],
    ['Canal Courier', 'Quay shut', 'https://courier.example/a', true],
  ]);
});

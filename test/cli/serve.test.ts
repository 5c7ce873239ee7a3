import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type SummaryServer, serve } from '../../src/cli/serve.ts';
import { page } from '../../src/renderers/page/page.ts';
import { report } from '../renderers/report.ts';

const files = new Map([
  ['summary.json', '{"version":1}\n'],
  ['summary.md', '# Flood — “old bridge”\n'],
  ['summary.html', '<!doctype html><title>Flood</title>\n'],
  ['articles/Hill Post 1.txt', 'The flood closed the old bridge.\n'],
]);

const open: SummaryServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server[Symbol.asyncDispose]();
});

async function start(shown: ReadonlyMap<string, string> | null = files): Promise<SummaryServer> {
  const server = await serve(0);
  open.push(server);
  if (shown) server.show(shown);
  return server;
}

/** Asks for a path exactly as it is given. */
async function ask({ address }: SummaryServer, path: string, options: { method?: string; host?: string } = {}) {
  const { host, port } = new URL(address);
  const asking = request({
    host: '127.0.0.1',
    port,
    path,
    method: options.method ?? 'GET',
    headers: { Host: options.host ?? host },
  });
  asking.end();
  const [response] = await once(asking, 'response');
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

/** Listens to the events; `next` waits for the next lot of lines. */
async function listen({ address }: SummaryServer, headers: Readonly<Record<string, string>> = {}) {
  const asking = request(`${address}events`, { headers });
  asking.end();
  const [response] = await once(asking, 'response');
  const lots = response.setEncoding('utf8')[Symbol.asyncIterator]();
  return { headers: response.headers, next: async () => (await lots.next()).value, end: () => asking.destroy() };
}

describe('the files of the last run', () => {
  test.each([
    ['/', 'summary.html', 'text/html; charset=utf-8'],
    ['/summary.html?a=b', 'summary.html', 'text/html; charset=utf-8'],
    ['/summary.md', 'summary.md', 'text/plain; charset=utf-8'],
    ['/summary.json', 'summary.json', 'application/json; charset=utf-8'],
    ['/articles/Hill%20Post%201.txt', 'articles/Hill Post 1.txt', 'text/plain; charset=utf-8'],
  ])('%s is %s', async (path, name, type) => {
    const { status, headers, body } = await ask(await start(), path);
    expect([status, headers['content-type'], body]).toEqual([200, type, files.get(name)]);
  });

  test('HEAD tells how long a file is and sends none of it', async () => {
    const { status, headers, body } = await ask(await start(), '/summary.md', { method: 'HEAD' });
    expect([status, headers['content-length'], body]).toEqual([200, '29', '']);
  });

  test('the text is shown where there is no page', async () => {
    const server = await start(new Map([['summary.md', '# Text']]));
    expect(await ask(server, '/')).toMatchObject({ status: 200, body: '# Text' });
  });

  test('before there is a summary a browser asks again', async () => {
    const { status, headers } = await ask(await start(null), '/');
    expect([status, headers.refresh]).toEqual([404, '2']);
  });

  test('take the place of those before', async () => {
    const server = await start();
    server.show(new Map([['summary.md', 'new']]));
    expect((await ask(server, '/summary.md')).body).toBe('new');
    expect((await ask(server, '/summary.json')).status).toBe(404);
  });
});

describe('nothing else is found', () => {
  test.each([
    '/package.json',
    '/articles',
    '/articles/',
    '/../package.json',
    '/articles/../summary.md',
    '/articles/..%2fsummary.md',
    '/%2e%2e/%2e%2e/etc/passwd',
    '//etc/passwd',
    '/./summary.md',
    '/summary.md%00.html',
    '/summary.md/',
    '/..\\summary.md',
    '/%',
    'http://127.0.0.1/summary.md',
    '/__proto__',
  ])('at %s', async (path) => {
    expect((await ask(await start(), path)).status).toBe(404);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('by %s', async (method) => {
    const { status, headers } = await ask(await start(), '/', { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test.each(['evil.example', '127.0.0.1', 'localhost:1', 'evil.example:8340', '[::1]', '127.0.0.1.evil.example'])(
    'by a page that calls this machine %s',
    async (host) => {
      const server = await start();
      expect((await ask(server, '/', { host })).status).toBe(403);
      expect((await ask(server, '/events', { host })).status).toBe(403);
    },
  );

  test('while localhost is this machine', async () => {
    const server = await start();
    expect((await ask(server, '/', { host: `LocalHost:${new URL(server.address).port}` })).status).toBe(200);
  });
});

test.each(['/', '/summary.json', '/events', '/no'])(
  'what is sent at %s is kept, framed and guessed at by no one',
  async (path) => {
    const server = await start();
    const { headers } = path === '/events' ? await listen(server) : await ask(server, path);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/^default-src 'none';.*frame-ancestors 'none'/),
    });
  },
);

test('the page is sent with its own policy: no more than its own script and style by their hashes, and framed by no one', async () => {
  const server = await start();
  const written = page.render(report);
  server.show(new Map([['summary.html', written]]));
  const { headers } = await ask(server, '/');
  const [, own] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(written)!;
  expect(headers['content-security-policy']).toBe(`${own!.replaceAll('&#39;', "'")}; frame-ancestors 'none'`);
  expect(headers['content-security-policy']).not.toContain('unsafe');
});

describe('events', () => {
  test('a page that listens hears of each run', async () => {
    const server = await start();
    await ask(server, '/');
    const page = await listen(server);
    expect(page.headers['content-type']).toBe('text/event-stream');
    expect(await page.next()).toMatch(/^id: [0-9a-f]{64}\n\n$/);
    server.show(new Map([['summary.md', 'new']]));
    expect(await page.next()).toMatch(/^id: ([0-9a-f]{64})\nevent: run\ndata: \1\n\n$/);
    server.show(files);
    expect(await page.next()).toContain('event: run\n');
  });

  test('a page that was asked for before the last run hears of it when it begins to listen', async () => {
    const server = await start();
    await ask(server, '/');
    server.show(new Map([['summary.md', 'new']]));
    expect(await (await listen(server)).next()).toContain('event: run\n');
  });

  test('a page that was cut off hears of a run only where it missed one', async () => {
    const server = await start();
    await ask(server, '/');
    const [, id] = (await (await listen(server)).next()).match(/^id: (\w+)/);
    expect(await (await listen(server, { 'Last-Event-ID': id })).next()).toBe(`id: ${id}\n\n`);
    expect(await (await listen(server, { 'Last-Event-ID': 'earlier' })).next()).toContain('event: run\n');
  });

  test('a page that is closed costs the others nothing, and the end of the server ends them', async () => {
    const server = await serve(0);
    server.show(files);
    const [closed, page] = [await listen(server), await listen(server)];
    await page.next();
    closed.end();
    server.show(new Map());
    expect(await page.next()).toContain('event: run\n');
    const ended = page.next().catch(() => 'ended');
    await server[Symbol.asyncDispose]();
    expect(await ended).toBe('ended');
    await expect(ask(server, '/')).rejects.toThrow('ECONNREFUSED');
  });
});

test('a port that another program has is an error that says so', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  await expect(serve(port)).rejects.toMatchObject({
    code: 'PORT',
    exitCode: 6,
    message: `Expected to serve on port ${port}, but another program has it; give another one, or 0 for any that is free`,
  });
  other.close();
});

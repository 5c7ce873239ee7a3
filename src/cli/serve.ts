import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { NewsmergeError } from '../errors.ts';
import { pagePolicy } from '../renderers/page/pagePolicy.ts';

/** Serves a summary to this machine until it is disposed of. */
export interface SummaryServer extends AsyncDisposable {
  /** "http://127.0.0.1:8340/" */
  readonly address: string;
  /** Serves these files, by name, from now on, and tells the pages that listen. */
  show(files: ReadonlyMap<string, string>): void;
}

/** A proxy or a browser gives up a connection that is silent for long. */
const keepAliveMs = 15_000;
/** More connections at once are refused. */
const maxConnections = 256;

const headers = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** The page runs what its own policy lets it, in no frame; other files run nothing at all. */
const unframedPolicy = `${pagePolicy}; frame-ancestors 'none'`;
const filePolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/**
 * Serves the files of the last run on 127.0.0.1 alone, from memory: nothing else can be asked for. Port 0 is any that is
 * free. `/events` is a stream of server-sent events with a `run` whenever files are shown; its id stands for their
 * content. Throws a `NewsmergeError` of code PORT when the port cannot be had.
 */
export async function serve(port: number): Promise<SummaryServer> {
  let files: ReadonlyMap<string, Buffer> = new Map();
  let shown = '';
  /** What a page has that was asked for last: one that begins to listen later has missed what came since. */
  let asked = '';
  const listeners = new Set<ServerResponse>();

  const server = createServer((request, response) => {
    const refuse = (status: number, text: string, more: Readonly<Record<string, string>> = {}) =>
      send(request, response, status, Buffer.from(`${text}\n`), {
        'Content-Security-Policy': filePolicy,
        'Content-Type': 'text/plain; charset=utf-8',
        ...more,
      });
    if (!isOwnHost(request.headers.host, portOf())) return refuse(403, 'This server answers to its own address alone.');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' });
    const name = nameOf(request.url ?? '');
    if (name === 'events') return listen(request, response);
    const page = pageOf(files);
    const file = name === '' ? page : name;
    const content = files.get(file);
    if (!content && name === '') return refuse(404, 'There is no summary yet.', { Refresh: '2' });
    if (!content) return refuse(404, 'There is no such file.');
    const type = types[path.extname(file)] ?? 'text/plain; charset=utf-8';
    if (file === page) asked = shown;
    send(request, response, 200, content, {
      'Content-Security-Policy': type === types['.html'] ? unframedPolicy : filePolicy,
      'Content-Type': type,
    });
  });
  server.maxConnections = maxConnections;
  const portOf = () => (server.address() as AddressInfo).port;

  function listen(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, {
      ...headers,
      'Content-Security-Policy': filePolicy,
      'Content-Type': 'text/event-stream',
    });
    if (request.method === 'HEAD') return void response.end();
    const has = request.headers['last-event-id'] ?? asked;
    response.write(has === shown ? `id: ${shown}\n\n` : toEvent(shown));
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  }

  const keepAlive = setInterval(() => {
    for (const response of listeners) response.write(': still here\n\n');
  }, keepAliveMs);

  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (cause) {
    clearInterval(keepAlive);
    const { code, message } = cause as NodeJS.ErrnoException;
    const reason = code === 'EADDRINUSE' ? 'another program has it' : message;
    const hint = 'give another one, or 0 for any that is free';
    throw new NewsmergeError('PORT', `Expected to serve on port ${port}, but ${reason}; ${hint}`, { cause });
  }
  return {
    address: `http://127.0.0.1:${portOf()}/`,
    show: (texts) => {
      files = new Map(Array.from(texts, ([name, text]) => [name, Buffer.from(text)] as const));
      shown = digestOf(files);
      for (const response of listeners) response.write(toEvent(shown));
    },
    [Symbol.asyncDispose]: async () => {
      clearInterval(keepAlive);
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** What people read: the page, or the text where there is none. */
export function pageOf(files: ReadonlyMap<string, unknown>): string {
  return files.has('summary.html') ? 'summary.html' : 'summary.md';
}

/** A page elsewhere whose name leads to this machine (DNS rebinding) still sends its own name. */
function isOwnHost(host: string | undefined, port: number): boolean {
  const own = ['127.0.0.1', 'localhost'].flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
  return host !== undefined && own.includes(host.toLowerCase());
}

/** The name that an address asks for, as it stands there: nothing is resolved or tidied. */
function nameOf(url: string): string {
  const [pathname = ''] = url.split('?');
  if (!pathname.startsWith('/')) return '/';
  try {
    return decodeURIComponent(pathname.slice(1));
  } catch {
    return '/';
  }
}

function send(
  { method }: IncomingMessage,
  response: ServerResponse,
  status: number,
  content: Buffer,
  more: Readonly<Record<string, string>>,
): void {
  response.writeHead(status, { ...headers, ...more, 'Content-Length': content.length });
  response.end(method === 'HEAD' ? undefined : content);
}

function toEvent(id: string): string {
  return `id: ${id}\nevent: run\ndata: ${id}\n\n`;
}

function digestOf(files: ReadonlyMap<string, Buffer>): string {
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(`${name} ${content.length}\n`).update(content);
  return hash.digest('hex');
}

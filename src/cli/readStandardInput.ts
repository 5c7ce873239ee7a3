import { buffer } from 'node:stream/consumers';
import { NewsmergeError } from '../errors.ts';

/** What stands on standard input, as one file under a name that tells its form. */
export async function readStandardInput(): Promise<ReadonlyMap<string, Uint8Array>> {
  if (process.stdin.isTTY)
    console.error('Reading an article or JSON lines from standard input; ctrl-D ends it, ctrl-C gives it up');
  const bytes = await buffer(process.stdin);
  if (bytes.length === 0)
    throw new NewsmergeError('INPUT', 'Expected an article or JSON lines on standard input, got nothing');
  return new Map([[`stdin${endingOf(bytes)}`, bytes]]);
}

/** The file name ending for what bytes look like. */
export function endingOf(bytes: Uint8Array): string {
  const start = decode(bytes.subarray(0, 1000)).trimStart();
  if (start.startsWith('%PDF-')) return '.pdf';
  if (start.startsWith('[')) return '.json';
  if (/^\{\s*"/.test(start)) return isOneObject(bytes) ? '.json' : '.jsonl';
  if (/^<(?:rss|feed|rdf:RDF)\b|^<\?xml[^>]*>\s*<(?:rss|feed|rdf:RDF)\b/i.test(start)) return '.xml';
  return start.startsWith('<') ? '.html' : '.txt';
}

function isOneObject(bytes: Uint8Array): boolean {
  try {
    JSON.parse(decode(bytes));
    return true;
  } catch {
    return false;
  }
}

/** Without a byte order mark. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

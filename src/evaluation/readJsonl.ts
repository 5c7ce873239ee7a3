import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { z } from 'zod';
import { NewsmergeError } from '../errors.ts';

/**
 * Reads the records of a file at once: one a line where the path ends in `.jsonl`, otherwise one JSON value, either a
 * list of records or a single one. A file whose path ends in `.gz` is unpacked, the path before it telling which. Blank lines are skipped, keys that `form` does not know are dropped.
 *
 * The messages of `form` complete the sentence "Expected <field> to be ...", as those in forms.ts do.
 *
 * Throws a `NewsmergeError` of code USAGE that names the file, the line (or the place in the list) and what was expected
 * there, for the first record that is wrong, and for a file that cannot be read or holds no record.
 */
export function readJsonLines<Form extends z.ZodType>(path: string, form: Form): readonly z.output<Form>[] {
  const text = readText(path);
  const places = /\.jsonl(?:\.gz)?$/.test(path) ? linesOf(path, text) : itemsOf(path, text);
  if (places.length === 0) throw new NewsmergeError('USAGE', `Expected ${path} to hold records, got none`);
  return places.map(({ place, value }) => {
    const result = form.safeParse(value, { reportInput: true });
    if (result.success) return result.data;
    throw new NewsmergeError('USAGE', `${place}: ${describe(result.error.issues[0]!)}`);
  });
}

interface Place {
  /** As a message names it: `gold.jsonl:3`. */
  readonly place: string;
  readonly value: unknown;
}

function readText(path: string): string {
  try {
    const bytes = readFileSync(path);
    return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : String(cause);
    throw new NewsmergeError('USAGE', `Expected records in ${path}, but ${reason}`, { cause });
  }
}

function linesOf(path: string, text: string): readonly Place[] {
  return text.split('\n').flatMap((line, index) => {
    const place = `${path}:${index + 1}`;
    return line.trim() === '' ? [] : [{ place, value: parse(place, line) }];
  });
}

function itemsOf(path: string, text: string): readonly Place[] {
  const value = parse(path, text);
  if (!Array.isArray(value)) return [{ place: path, value }];
  return value.map((item, index) => ({ place: `${path}[${index}]`, value: item }));
}

function parse(place: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new NewsmergeError('USAGE', `${place}: Expected JSON: ${(cause as Error).message}`, { cause });
  }
}

function describe({ path, message, input }: z.core.$ZodIssue): string {
  const field = path.length === 0 ? 'the record' : `\`${path.join('.')}\``;
  return `Expected ${field} to be ${message}, got ${input === undefined ? 'nothing' : show(input)}`;
}

function show(value: unknown): string {
  const json = JSON.stringify(value);
  return `\`${json.length > 60 ? `${json.slice(0, 60)}…` : json}\` (${Array.isArray(value) ? 'list' : typeof value})`;
}

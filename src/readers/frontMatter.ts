import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { UnusableArticle } from '../errors.ts';
import type { Range } from '../model.ts';
import { foldWhiteSpace } from '../text/foldWhiteSpace.ts';
import { parseDate } from '../text/parseDate.ts';
import type { FieldName } from './contract.ts';
import { fieldNames, foldFieldName } from './fieldNames.ts';
import { webAddress } from './webAddress.ts';

/** What the block between the opening `---` lines states, and where the text after it starts. */
export interface FrontMatter {
  readonly title: string | null;
  /** Where the title stands word for word. */
  readonly headline: Range | null;
  readonly outlet: string | null;
  /** ISO 8601; null where the date stated is none. */
  readonly publishedAt: string | null;
  /** Always http or https. */
  readonly url: string | null;
  readonly author: string | null;
  readonly bodyStart: number;
}

/**
 * Reads YAML front matter. A text that does not open with a `---` line, or never closes it, has none. Aliases are
 * followed to plain values only and nothing is built from the mapping, so that no file can make it grow. A block that is
 * no YAML is read line by line where each has a field, since a headline such as "Fire: two hurt" is none without quotation
 * marks. Throws `UnusableArticle` for other broken YAML and for a field of the wrong kind.
 */
export function readFrontMatter(text: string): FrontMatter {
  const block = findBlock(text);
  if (block === null) return { ...nothing, bodyStart: 0 };
  if (block.yaml.end - block.yaml.start > maxLength)
    throw new UnusableArticle(`has front matter of more than ${maxLength} characters`);
  const yaml = text.slice(block.yaml.start, block.yaml.end);
  const field = openFields(yaml);
  if (field === null) return { ...nothing, bodyStart: block.end };
  const title = field('title');
  const date = field('date')?.value ?? null;
  return {
    title: title?.value ?? null,
    headline: title?.words ? shift(title.words, block.yaml.start) : null,
    outlet: field('outlet')?.value ?? null,
    publishedAt: date && parseDate(date),
    url: webAddress(field('url')?.value ?? null),
    author: field('author')?.value ?? null,
    bodyStart: block.end,
  };
}

const nothing = { title: null, headline: null, outlet: null, publishedAt: null, url: null, author: null } as const;

/** Far beyond any article's, and short enough that comparing every key with every other costs nothing. */
const maxLength = 16_384;

interface Field {
  readonly value: string;
  /** Where the value stands word for word in the block, if it does. */
  readonly words: Range | null;
}

type FindField = (name: FieldName) => Field | null;

/** Null for a block without fields. */
function openFields(yaml: string): FindField | null {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const found = openLines(yaml);
    if (found) return found;
    const line = lines.linePos(error.pos[0]).line + 1;
    throw new UnusableArticle(`has broken front matter: ${error.message} (line ${line})`);
  }
  const contents: unknown = document.contents;
  if (contents === null || (isScalar(contents) && contents.value === '')) return null;
  if (!isMap(contents)) throw new UnusableArticle('has broken front matter: expected fields such as "title: …"');
  const resolve = (node: unknown) => (isAlias(node) ? node.resolve(document) : node);
  return (name) => findField(contents, name, yaml, resolve);
}

/**
 * Values as they stand behind the first colon of their line; null where a line has no field, two have the same, or a
 * value begins as only YAML has it.
 */
function openLines(yaml: string): FindField | null {
  const fields = new Map<string, Field>();
  const line = /^([\w -]+):[ \t]*(.*?)[ \t\r]*$/;
  let start = 0;
  for (const text of yaml.split('\n')) {
    const [, name, value] = line.exec(text) ?? [];
    if (text.trim() !== '' && (value === undefined || /^["'[{|>&*!%@`]/.test(value))) return null;
    const key = foldFieldName(name ?? '');
    if (fields.has(key)) return null;
    if (value) {
      const at = start + text.indexOf(value, name!.length + 1);
      fields.set(key, { value: foldWhiteSpace(value), words: { start: at, end: at + value.length } });
    }
    start += text.length + 1;
  }
  return (wanted) => fieldNames[wanted].map((name) => fields.get(name)).find((field) => field !== undefined) ?? null;
}

function shift({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

function findBlock(text: string): { yaml: Range; end: number } | null {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return null;
  const start = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*$/gm;
  closing.lastIndex = start;
  const match = closing.exec(text);
  return match && { yaml: { start, end: match.index }, end: match.index + match[0].length };
}

function findField(map: YAMLMap, name: FieldName, yaml: string, resolve: (node: unknown) => unknown): Field | null {
  for (const wanted of fieldNames[name])
    for (const { key, value } of map.items) {
      if (!isScalar(key) || foldFieldName(String(key.value)) !== wanted) continue;
      const field = readField(resolve(value), name === 'author', yaml, resolve);
      if (field === undefined)
        throw new UnusableArticle(`has broken front matter: expected \`${key.value}\` to be plain text`);
      if (field.value !== '') return field;
    }
  return null;
}

/** Undefined for a value of the wrong kind. */
function readField(
  node: unknown,
  mayBeList: boolean,
  yaml: string,
  resolve: (node: unknown) => unknown,
): Field | undefined {
  if (node === null) return { value: '', words: null };
  if (isScalar(node)) {
    const value = foldWhiteSpace(String(node.value));
    return { value, words: locate(node, value, yaml) };
  }
  if (!mayBeList || !isSeq(node)) return undefined;
  const names = node.items.map((item) => readField(resolve(item), false, yaml, resolve));
  if (names.some((name) => name === undefined)) return undefined;
  return { value: names.map((name) => name!.value).join(', '), words: null };
}

/** The place of the value inside the scalar, without its quotation marks, if no escape changed it. */
function locate(node: Scalar, value: string, yaml: string): Range | null {
  if (!node.range) return null;
  const [nodeStart, nodeEnd] = node.range;
  const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  const source = yaml.slice(nodeStart, nodeEnd);
  const words = (isQuoted ? source.slice(1, -1) : source).trim();
  if (foldWhiteSpace(words) !== value) return null;
  const start = nodeStart + source.indexOf(words);
  return { start, end: start + words.length };
}

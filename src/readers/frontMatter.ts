import { isAlias, isMap, isScalar, isSeq, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { parseDate } from '../annotate/dates/parseDate.ts';
import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import { UnusableArticle } from '../errors.ts';
import type { Range } from '../model.ts';
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
 * followed to plain values only and nothing is built from the mapping, so that no file can make it grow. A headline such
 * as "Fire: two hurt" is taken as it stands, though YAML asks for quotation marks around it.
 * Throws `UnusableArticle` for broken YAML and for a field of the wrong kind.
 */
export function readFrontMatter(text: string): FrontMatter {
  const block = findBlock(text);
  if (block === null) return { ...nothing, bodyStart: 0 };
  if (block.yaml.end - block.yaml.start > maxLength)
    throw new UnusableArticle(`has front matter of more than ${maxLength} characters`);
  const stated = text.slice(block.yaml.start, block.yaml.end);
  const asStated = parseYaml(hideMarks(stated));
  const yaml = asStated.errors.length > 0 ? hideColons(hideSigns(hideMarks(stated))) : hideMarks(stated);
  const document = asStated.errors.length > 0 ? parseYaml(yaml) : asStated;
  if (document.errors.length > 0) throw describeError(asStated.errors[0]!, stated);
  const contents: unknown = document.contents;
  if (contents === null || (isScalar(contents) && contents.value === '')) return { ...nothing, bodyStart: block.end };
  if (!isMap(contents)) throw new UnusableArticle('has broken front matter: expected fields such as "title: …"');

  const resolve = (node: unknown) => (isAlias(node) ? node.resolve(document) : node);
  const field = (name: FieldName) => findField(contents, name, resolve);
  const title = field('title');
  const date = field('date')?.value ?? null;
  return {
    title: title?.value ?? null,
    headline: title && locate(title, yaml, block.yaml.start),
    outlet: field('outlet')?.value ?? null,
    publishedAt: date && parseDate(date),
    url: webAddress(field('url')?.value ?? null),
    author: field('author')?.value ?? null,
    bodyStart: block.end,
  };
}

/** Stands for the space behind a colon, of the same length, where YAML would take what is before it for a name. */
const hiddenSpace = '\ue000';

/** Hides the colons within plain values of the outermost fields. */
function hideColons(yaml: string): string {
  const plainValue = /^(\w[^:\n]*:[ \t]+)([^\s"'[{|>&*!%@`#].*)$/gm;
  return yaml.replace(
    plainValue,
    (_, name: string, value: string) => name + value.replace(/:[ \t]/g, `:${hiddenSpace}`),
  );
}

/**
 * Stand, each of the same length, for the signs at the head of a value that mean something else to YAML, where the value
 * does not go on as it asks: "'I was wrong', says mayor", "[Video] Pier opens", "@mayor resigns".
 */
const signs = '"\'[{|>&*!%@`#';
const firstHiddenSign = 0xe001;

function hideSigns(yaml: string): string {
  return yaml.replace(
    /^(\w[^:\n]*:[ \t]+)(["'[{|>&*!%@`#])(.*)$/gm,
    (line, name: string, sign: string, rest: string) =>
      parseYaml(line).errors.length === 0 ||
      !/\p{L}/u.test(rest) ||
      isOpen(sign, rest) ||
      /^[|>][+-]?\d?$/.test(sign + rest)
        ? line
        : name + hiddenSign(sign) + rest,
  );
}

/** In a title a mark of YAML's for nodes is a sign like any other, unless the node is called for elsewhere. */
function hideMarks(yaml: string): string {
  return yaml.replace(
    /^((?:title|headline):[ \t]+)([&!#])(\w*)/gim,
    (whole, name: string, sign: string, word: string) =>
      word === '' || yaml.includes(`*${word}`) ? whole : name + hiddenSign(sign) + word,
  );
}

/** Whether a list or mapping is not closed on its line, which no headline leaves. */
function isOpen(sign: string, rest: string): boolean {
  return (sign === '[' && !rest.includes(']')) || (sign === '{' && !rest.includes('}'));
}

function hiddenSign(sign: string): string {
  return String.fromCharCode(firstHiddenSign + signs.indexOf(sign));
}

function showHidden(text: string): string {
  return text
    .replaceAll(hiddenSpace, ' ')
    .replace(/[\ue001-\ue00d]/g, (hidden) => signs[hidden.charCodeAt(0) - firstHiddenSign]!);
}

function parseYaml(yaml: string) {
  return parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
}

function describeError({ message, pos }: { readonly message: string; readonly pos: readonly number[] }, yaml: string) {
  const line = yaml.slice(0, pos[0]).split('\n').length + 1;
  return new UnusableArticle(`has broken front matter: ${message} (line ${line})`);
}

const nothing = { title: null, headline: null, outlet: null, publishedAt: null, url: null, author: null } as const;

/** Far beyond any article's, and short enough that comparing every key with every other costs nothing. */
const maxLength = 16_384;

interface Field {
  readonly value: string;
  /** The scalar that holds the value; null where several do. */
  readonly node: Scalar | null;
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

function findField(map: YAMLMap, name: FieldName, resolve: (node: unknown) => unknown): Field | null {
  for (const wanted of fieldNames[name])
    for (const { key, value } of map.items) {
      if (!isScalar(key) || foldFieldName(String(key.value)) !== wanted) continue;
      const field = readField(resolve(value), name === 'author', resolve);
      if (field === undefined)
        throw new UnusableArticle(`has broken front matter: expected \`${key.value}\` to be plain text`);
      if (field.value !== '') return field;
    }
  return null;
}

/** Undefined for a value of the wrong kind. */
function readField(node: unknown, mayBeList: boolean, resolve: (node: unknown) => unknown): Field | undefined {
  if (node === null) return { value: '', node: null };
  if (isScalar(node)) return { value: foldWhiteSpace(showHidden(String(node.value))), node };
  if (!mayBeList || !isSeq(node)) return undefined;
  const names = node.items.map((item) => readField(resolve(item), false, resolve));
  if (names.some((name) => name === undefined)) return undefined;
  return { value: names.map((name) => name!.value).join(', '), node: null };
}

/** The place of the value inside the scalar, without its quotation marks, if no escape changed it. */
function locate({ node, value }: Field, yaml: string, offset: number): Range | null {
  if (!node?.range) return null;
  const [nodeStart, nodeEnd] = node.range;
  const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  const source = yaml.slice(nodeStart, nodeEnd);
  const words = (isQuoted ? source.slice(1, -1) : source).trim();
  if (foldWhiteSpace(showHidden(words)) !== value) return null;
  const start = offset + nodeStart + source.indexOf(words);
  return { start, end: start + words.length };
}

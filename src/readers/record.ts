import { parseDate } from '../annotate/dates/parseDate.ts';
import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import { UnusableArticle } from '../errors.ts';
import { readByline } from './byline.ts';
import { composeArticle } from './composeArticle.ts';
import type { FieldName, RawArticle, ReadOptions } from './contract.ts';
import { fieldNames, foldFieldName } from './fieldNames.ts';
import { htmlToText, isHtml } from './htmlToText.ts';
import { webAddress } from './webAddress.ts';

/** The fields of an object or of a row, their names folded. Of two with one name the first counts. */
export type Fields = ReadonlyMap<string, unknown>;

/**
 * Makes an article of a record: an object of a JSON file, a row of a table. Values may be nested as schema.org has them
 * (`{ "name": … }`, lists of these) and reading programs (`{ "content": … }`), a text may be HTML or a list of paragraphs,
 * and what a record lacks may stand in an object within it that holds a text. `outlet` is that of the file as a whole.
 * Throws `UnusableArticle` for a record without text.
 */
export function readRecord(record: Fields, options: ReadOptions, outlet: string | null = null): RawArticle {
  const fields = withInner(record, options);
  const find = (name: FieldName | 'excerpt') => findText(fields, name, options);
  const text = find('text');
  const excerpt = text === null ? find('excerpt') : null;
  const report = text ?? excerpt;
  if (report === null) throw new UnusableArticle(`has no field for its text (it has ${nameFields(fields)})`);
  const title = find('title');
  const date = find('date');
  const url = findAddress(fields, options);
  return composeArticle({
    title: title !== null && isHtml(title) ? htmlToText(title) : title,
    outlet: find('outlet') ?? (url === null ? outlet : null),
    publishedAt: date === null ? null : parseDate(date),
    url,
    author: readByline(find('author')),
    isExcerpt: text === null && report.length < longestExcerpt,
    text: isHtml(report) ? htmlToText(report) : report,
  });
}

/** What is longer is no excerpt, whatever the field is called. */
const longestExcerpt = 1000;

/** The first value that is an address, whatever the field's name says. */
function findAddress(fields: Fields, options: ReadOptions): string | null {
  const values = [options.fields.url === null ? undefined : valueAt(fields, options.fields.url)];
  for (const value of [...values, ...fieldNames.url.map((usual) => fields.get(usual))]) {
    const address = webAddress(line(value, false));
    if (address !== null) return address;
  }
  return null;
}

/**
 * The fields of a record with those that it lacks from an object in it which holds a text: the `fields` of the Guardian's
 * answers, the `_source` of a search index.
 */
function withInner(fields: Fields, options: ReadOptions): Fields {
  if (hasText(fields, options)) return fields;
  for (const value of fields.values()) {
    const inner = fieldsOf(value);
    if (inner.size > 0 && hasText(inner, options) && inner.size > 1) return new Map([...inner, ...fields]);
  }
  return fields;
}

/** Whether columns of these folded names are enough for articles. */
export function mayHoldText(names: ReadonlySet<string>, { fields }: ReadOptions): boolean {
  const wanted = [...fieldNames.text, ...fieldNames.excerpt, foldFieldName(fields.text ?? '')];
  return wanted.some((name) => names.has(name));
}

/** Whether a record has a text of its own, not an excerpt. */
export function hasText(fields: Fields, options: ReadOptions): boolean {
  return findText(fields, 'text', options) !== null;
}

/** Whether a record has a text or an excerpt, in it or in an object within. */
export function hasAnyText(record: Fields, options: ReadOptions): boolean {
  const fields = withInner(record, options);
  return hasText(fields, options) || findText(fields, 'excerpt', options) !== null;
}

/** Fields beyond these are no article's. */
const maxFields = 1000;

/** The fields of an object; empty for anything else. */
export function fieldsOf(value: unknown): Fields {
  if (!isObject(value)) return new Map();
  return new Map(
    Object.keys(value)
      .slice(0, maxFields)
      .reverse()
      .map((name) => [foldFieldName(name), value[name as keyof typeof value]]),
  );
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Folded where it is to be one line; null where no field of the name has a value. */
function findText(fields: Fields, name: FieldName | 'excerpt', options: ReadOptions): string | null {
  const mapped = name === 'excerpt' ? null : options.fields[name];
  const values = [
    ...(mapped === null ? [] : [valueAt(fields, mapped)]),
    ...fieldNames[name].map((usual) => fields.get(usual)),
  ];
  for (const value of values) {
    const found = name === 'text' || name === 'excerpt' ? prose(value) : line(value, name === 'author');
    if (found !== '') return found;
  }
  return null;
}

/** The value at a name, or at a path of names with dots between. */
function valueAt(fields: Fields, path: string): unknown {
  const whole = fields.get(foldFieldName(path));
  if (whole !== undefined) return whole;
  const [first, ...rest] = path.split('.');
  const value = fields.get(foldFieldName(first!));
  return rest.length === 0 ? value : valueAt(fieldsOf(value), rest.join('.'));
}

/** A text, an object that holds one, or a list of paragraphs. */
function prose(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (isObject(value)) {
    const fields = fieldsOf(value);
    const inner = textKeys.map((key) => fields.get(key)).find((text) => typeof text === 'string' && text.trim() !== '');
    return typeof inner === 'string' ? inner.trim() : '';
  }
  if (!Array.isArray(value)) return '';
  return value
    .map((part) => (typeof part === 'string' ? part.trim() : plain(fieldsOf(part).get('text'))))
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What interfaces call the text within the field of a text. */
const textKeys = ['content', 'rendered', 'html', 'text', 'plain', 'value', '@value', '#text', '$t', '_'];

/** A line of text: the value itself, the name in it, or the first of several; of authors all. */
function line(value: unknown, isList: boolean): string {
  if (Array.isArray(value)) {
    const lines = value.map(name).filter((text) => text !== '');
    return (isList ? [...new Set(lines)].join(', ') : lines[0]) ?? '';
  }
  return name(value);
}

function name(value: unknown): string {
  if (!isObject(value)) return plain(value);
  const fields = fieldsOf(value);
  const named = [
    'name',
    'title',
    'main',
    'original',
    'rendered',
    'text',
    'value',
    '@value',
    '#text',
    'url',
    'href',
    '@id',
  ].map((key) => plain(fields.get(key)));
  return named.find((text) => text !== '') ?? '';
}

function plain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? foldWhiteSpace(String(value)) : '';
}

/** As many names of fields as a message takes. */
const namedFields = 12;

function nameFields(fields: Fields): string {
  const names = [...fields.keys()].filter((name) => name !== '').sort();
  if (names.length === 0) return 'none';
  const shown = names.slice(0, namedFields).map((name) => `\`${name.slice(0, 40)}\``);
  return [...shown, ...(names.length > namedFields ? ['…'] : [])].join(', ');
}

import { attemptArticle } from './attemptArticle.ts';
import type { Reader, ReadOptions } from './contract.ts';
import { decodeText } from './decodeText.ts';
import { parseJson } from './parseJson.ts';
import { type Fields, fieldsOf, hasAnyText, hasText, isObject, readRecord } from './record.ts';
import { refuseOwnOutput } from './refuseOwnOutput.ts';

/**
 * One article, a list of them, or an object that holds such a list, at most three levels down: JSON Feed, what search
 * interfaces and reading programs give, the `@graph` of schema.org.
 */
export const json: Reader = {
  read: function* ({ bytes }, options) {
    const text = decodeText(bytes);
    refuseOwnOutput(text);
    const { records, outlet } = findRecords(parseJson(text), options);
    for (const record of records) yield attemptArticle(() => readRecord(fieldsOf(record), options, outlet));
  },
};

interface Records {
  readonly records: readonly unknown[];
  /** That of the whole, for records that name none: the title of a feed. */
  readonly outlet: string | null;
}

function findRecords(value: unknown, options: ReadOptions): Records {
  if (Array.isArray(value)) return { records: value, outlet: null };
  const fields = fieldsOf(value);
  const graph = fields.get('@graph');
  if (Array.isArray(graph)) return { records: readGraph(graph), outlet: null };
  const list = hasText(fields, options) ? null : findList(fields, options);
  if (list === null) return { records: [value], outlet: null };
  const title = fields.get('title');
  return { records: list, outlet: typeof title === 'string' ? title : null };
}

/** The nearest list of objects that have a text of any kind, else the nearest list of objects. */
function findList(fields: Fields, options: ReadOptions): readonly object[] | null {
  let level: Fields[] = [fields];
  let first: readonly object[] | null = null;
  for (let depth = 0; depth < deepestList && level.length > 0; depth += 1) {
    const values = level.flatMap((within) => [...within.values()]);
    const lists = values.filter(isListOfObjects);
    const found = lists.find((list) => list.slice(0, sampled).some((item) => hasAnyText(fieldsOf(item), options)));
    if (found) return found;
    first ??= lists[0] ?? null;
    level = values.filter(isObject).slice(0, sampled).map(fieldsOf);
  }
  return first;
}

const deepestList = 3;
const sampled = 50;

function isListOfObjects(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}

/** The articles of a graph, or all its nodes where none says that it is one; a node that is only named elsewhere is put in place. */
function readGraph(graph: readonly unknown[]): object[] {
  const nodes = graph.map(fieldsOf);
  const byId = new Map(nodes.map((node, i) => [node.get('@id'), graph[i]]));
  const follow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((item) => (isObject(item) ? follow(item) : item));
    const fields = fieldsOf(value);
    return fields.size === 1 && fields.has('@id') ? (byId.get(fields.get('@id')) ?? value) : value;
  };
  const articles = nodes.filter((node) => /article|posting|report/i.test(String(node.get('@type'))));
  return (articles.length > 0 ? articles : nodes).map((node) =>
    Object.fromEntries([...node].map(([name, value]) => [name, name === 'mainentityofpage' ? value : follow(value)])),
  );
}

import { NewsmergeError } from '../errors.ts';
import type { Span, Statement } from '../model.ts';
import type { Report, ReportStory } from '../report.ts';

/** A sentence of a summary, with the statement and the story it stands in. */
export interface StatedSentence {
  readonly id: string;
  readonly story: ReportStory;
  readonly statement: Statement;
  readonly span: Span;
  readonly text: string;
}

const form = /^(\d+)\.(\d+)(?:#(\d+))?$/;
/** How many ids a message names. */
const named = 3;

/** Whether a text is the id of a statement, `1.3`, or of one of its members, `1.3#2`. */
export function isStatedId(text: string): boolean {
  return form.test(text);
}

/**
 * The canonical sentence of statement `1.3`, or its second member for `1.3#2`. Throws a `NewsmergeError` of code USAGE
 * that names the nearest ids where there is none.
 */
export function findStated({ stories }: Report, id: string): StatedSentence {
  const [own = id, place] = id.split('#');
  for (const story of stories) {
    const statement = story.statements.find((candidate) => candidate.id === own);
    if (!statement) continue;
    const { canonical, text, members } = statement;
    if (place === undefined) return { id, story, statement, span: canonical, text };
    const member = members[Number(place) - 1];
    if (!member)
      throw unknown(
        id,
        `a member of statement ${own}`,
        members.map((_, i) => `${own}#${i + 1}`),
      );
    const { article, start, end } = member;
    return { id, story, statement, span: { article, start, end }, text: member.text };
  }
  throw unknown(
    id,
    'a statement',
    stories.flatMap(({ statements }) => statements.map((statement) => statement.id)),
  );
}

function unknown(id: string, what: string, known: readonly string[]): NewsmergeError {
  const nearest = nearestTo(id, known);
  const hint = nearest.length === 0 ? 'the summary has none' : `the nearest are ${nearest.join(', ')}`;
  return new NewsmergeError('USAGE', `Expected the id of ${what}, got \`${id}\`: ${hint}`);
}

/** The story counts before the statement, and the statement before the member. */
function nearestTo(id: string, known: readonly string[]): string[] {
  const wanted = numbersOf(id);
  const distances = new Map(
    known.map((other) => [other, numbersOf(other).map((number, i) => Math.abs(number - wanted[i]!))]),
  );
  return [...known].sort((a, b) => compareLists(distances.get(a)!, distances.get(b)!)).slice(0, named);
}

function numbersOf(id: string): number[] {
  const [, ...numbers] = form.exec(id) ?? [];
  return [0, 1, 2].map((i) => Number(numbers[i] ?? 0));
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((number, at) => number !== b[at]);
  return i < 0 ? 0 : a[i]! < b[i]! ? -1 : 1;
}

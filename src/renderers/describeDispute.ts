import type { Conflict, Statement } from '../model.ts';

const disputed: Readonly<Record<Conflict['kind'], string>> = {
  number: 'figures differ',
  date: 'dates differ',
  time: 'times differ',
  name: 'names differ',
  negation: 'denied by some',
  quotation: 'quotations differ',
};

/** `figures differ, dates differ`, where conflicts are about a statement; each kind once, empty where there is none. */
export function describeDispute({ id }: Pick<Statement, 'id'>, conflicts: readonly Conflict[]): string {
  const kinds = new Set(
    conflicts.filter(({ statements }) => statements.includes(id)).map(({ kind }) => disputed[kind]),
  );
  return [...kinds].join(', ');
}

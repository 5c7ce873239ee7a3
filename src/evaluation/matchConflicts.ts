import type { Conflict, Span } from '../model.ts';

/** A conflict that someone marked by hand. */
export interface MarkedConflict {
  readonly kind: string;
  readonly relation: string;
  readonly values: readonly { readonly value: string; readonly members: readonly Span[] }[];
  /** Whether its values are words of its members, and not a description of what they say. */
  readonly isVerbatim: boolean;
}

/**
 * Pairs each marked conflict with the first found one of its kind that is not taken yet and shows two of its values in
 * sentences that give them; null where there is none. Relations are left to whoever counts.
 */
export function matchConflicts(
  marked: readonly MarkedConflict[],
  found: readonly Conflict[],
): readonly (readonly [MarkedConflict, Conflict | null])[] {
  const free = new Set(found);
  return marked.map((conflict) => {
    const match = [...free].find((candidate) => showsSame(conflict, candidate)) ?? null;
    if (match) free.delete(match);
    return [conflict, match];
  });
}

function showsSame(marked: MarkedConflict, found: Conflict): boolean {
  if (marked.kind !== found.kind) return false;
  const shown = marked.values.map(({ value, members }) =>
    found.values.findIndex(
      (other) =>
        other.members.some((a) => members.some((b) => overlap(a, b))) &&
        (!marked.isVerbatim || holds(value, other.value) || holds(other.value, value)),
    ),
  );
  return new Set(shown.filter((at) => at >= 0)).size >= 2;
}

function overlap(a: Span, b: Span): boolean {
  return a.article === b.article && a.start < b.end && b.start < a.end;
}

function holds(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}

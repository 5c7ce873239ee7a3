import type { Clause, Sentence, Token } from '../model.ts';

/** What the sentences of a list hold, as if they were one: positions of tokens and clauses count through. */
export function joinSentences(sentences: readonly Sentence[]) {
  let [tokens, clauses] = [0, 0];
  const shifted = sentences.map((sentence) => {
    const moved = shift(sentence, tokens, clauses);
    tokens += sentence.tokens.length;
    clauses += sentence.clauses.length;
    return moved;
  });
  return {
    tokens: shifted.flatMap((sentence) => sentence.tokens),
    clauses: shifted.flatMap((sentence) => sentence.clauses),
    references: shifted.flatMap((sentence) => sentence.references),
    words: shifted.flatMap((sentence) => sentence.words),
    stems: shifted.flatMap((sentence) => sentence.stems),
    quantities: shifted.flatMap((sentence) => sentence.quantities),
    dates: shifted.flatMap((sentence) => sentence.dates),
    names: shifted.flatMap((sentence) => sentence.names),
    quotations: shifted.flatMap((sentence) => sentence.quotations),
    negated: sentences.some(({ negated }) => negated),
  };
}

function shift(sentence: Sentence, by: number, clausesBefore: number): Sentence {
  const move = (position: number | null) => (position === null ? null : position + by);
  const moveToken = (token: Token): Token => ({ ...token, head: token.head < 0 ? -1 : token.head + by });
  const moveClause = (clause: Clause): Clause => ({
    ...clause,
    predicate: clause.predicate + by,
    tokens: clause.tokens.map((position) => position + by),
    parent: clause.parent === null ? null : clause.parent + clausesBefore,
    subject: move(clause.subject),
    object: move(clause.object),
    agent: move(clause.agent),
    complements: clause.complements.map((complement) => ({ ...complement, head: complement.head + by })),
  });
  return {
    ...sentence,
    tokens: sentence.tokens.map(moveToken),
    clauses: sentence.clauses.map(moveClause),
    references: sentence.references.map(({ token, to }) => ({ token: token + by, to })),
    quantities: sentence.quantities.map((quantity) => ({ ...quantity, head: move(quantity.head) })),
    dates: sentence.dates.map((date) => ({ ...date, verb: move(date.verb) })),
    names: sentence.names.map((name) => ({ ...name, head: name.head + by })),
  };
}

import type { ExplainedSentence, Explanation } from './explanation.ts';

/** An explanation as text: the sentences, the evidence in aligned columns, and what follows from it. */
export function formatExplanation(explanation: Explanation): string {
  const { sentences, evidence, intercept, logOdds, probability, threshold, sameArticle } = explanation;
  const rows: Row[] = [
    ['', 'value', 'weight', 'contribution'],
    ...evidence.map(({ name, value, weight, contribution }): Row => [name, ...[value, weight, contribution].map(show)]),
    ['intercept', '', '', show(intercept)],
    ['log-odds', '', '', logOdds === null ? '-' : show(logOdds)],
    ['probability', '', '', show(probability)],
    ['threshold', '', '', show(threshold)],
    ...(sameArticle === null ? [] : [['one article', '', '', show(sameArticle)]]),
  ];
  return [...sentences.map(introduce), '', ...alignColumns(rows), '', ...conclude(explanation)].join('\n');
}

type Row = readonly string[];

function introduce({ id, article, text }: ExplainedSentence): string {
  return id === null ? `“${text}”` : `${id}, ${article}: “${text}”`;
}

function show(value: number): string {
  return value.toFixed(4);
}

function alignColumns(rows: readonly Row[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '),
  );
}

function conclude({ story, sentences, logOdds, guard, probability, ...rest }: Explanation): string[] {
  const { threshold, sameArticle, sameStatement } = rest;
  const same = probability >= Math.max(threshold, sameArticle ?? 0);
  const verdict = same ? 'one fact' : 'different facts';
  const apart = guard === null ? [] : [`Kept apart whatever the evidence: ${guard}.`];
  if (story === null) return [...apart, `On their own: ${verdict}.`];
  const [first, second] = sentences.map(({ id }) => id!.replace(/#.*/, ''));
  const look = 'Not worth a closer look: too little alike at first sight.';
  const mean = 'Not the pair alone decides, but the mean over all pairs of the clusters that it would join.';
  return [
    ...(logOdds === null ? [look] : []),
    ...apart,
    `By this pair: ${verdict}.`,
    sameStatement ? `Both stand in statement ${first}.` : `They stand in statements ${first} and ${second}.`,
    ...(same === sameStatement ? [] : [mean]),
  ];
}

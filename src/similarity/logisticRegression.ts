import { solvePositiveDefinite } from './solvePositiveDefinite.ts';

/** The log-odds of a row are `intercept` plus the sum of its values times `weights`. */
export interface LogisticModel {
  readonly intercept: number;
  /** One for each column, same order. */
  readonly weights: readonly number[];
}

export interface LogisticOptions {
  /** Strength of the penalty `l2 / 2 * sum(weights²)`, above 0; the intercept goes free. 1/C of scikit-learn. */
  readonly l2: number;
  /** How much each row counts, above 0; 1 where there is no list. */
  readonly weights?: readonly number[];
}

/** The fit is done when no parameter changes by more than this, relative to its size. */
const tolerance = 1e-10;
/** Part of the loss that may be rounding: a step that raises it by less is not taken back. */
const rounding = 1e-12;
const maxSteps = 100;

/**
 * Fits a logistic regression with an L2 penalty by Newton's method (iteratively reweighted least squares; Hastie,
 * Tibshirani and Friedman 2009, section 4.4.1), halving a step that would raise the loss. The loss has one minimum, so
 * the result does not depend on a start or on chance. Some ten steps, each in time rows times columns squared. A label may
 * lie between 0 and 1: so far a person thought that it is 1 (Papke & Wooldridge 1996, fractional response). Columns are
 * brought to one scale first, mean 0 and variance 1, so that the penalty treats them alike; the weights returned are
 * those of the rows as they were given.
 *
 * Throws a `RangeError` for rows and labels that differ in number, rows that differ in length, a value that is not
 * finite, a label outside 0 to 1, labels that are all alike, a row weight that is not above 0, and an `l2` that is not.
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  { l2, weights = rows.map(() => 1) }: LogisticOptions,
): LogisticModel {
  expectFittable(rows, labels, weights, l2);
  const scales = rows[0]!.map((_, column) => scaleOf(rows, weights, column));
  const scaled = rows.map((row) =>
    row.map((value, column) => (value - scales[column]!.mean) / scales[column]!.deviation),
  );
  const problem = { columns: columnsOf(scaled), labels, rowWeights: weights, l2 };
  let parameters = new Float64Array(problem.columns.length);
  let loss = penalizedLoss(problem, parameters);
  for (let steps = 0; steps < maxSteps; steps++) {
    const step = newtonStep(problem, parameters);
    const next = descend(problem, parameters, step, loss);
    const change = next.parameters.reduce(
      (most, value, i) => Math.max(most, Math.abs(value - parameters[i]!) / (1 + Math.abs(value))),
      0,
    );
    ({ parameters, loss } = next);
    if (change <= tolerance) break;
  }
  const unscaled = scales.map(({ deviation }, column) => parameters[column + 1]! / deviation);
  const offset = scales.reduce((sum, { mean }, column) => sum + unscaled[column]! * mean, 0);
  return { intercept: parameters[0]! - offset, weights: unscaled };
}

/** Weighted mean and standard deviation of a column; a column that is the same everywhere has deviation 1. */
function scaleOf(rows: readonly (readonly number[])[], weights: readonly number[], column: number) {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = rows.reduce((sum, row, i) => sum + weights[i]! * row[column]!, 0) / total;
  const variance = rows.reduce((sum, row, i) => sum + weights[i]! * (row[column]! - mean) ** 2, 0) / total;
  return { mean, deviation: variance > Number.EPSILON * mean ** 2 && variance > 0 ? Math.sqrt(variance) : 1 };
}

/** The probability, 0 to 1, that the label of a row is 1. */
export function predict(model: LogisticModel, row: readonly number[]): number {
  return 1 / (1 + Math.exp(-predictLogOdds(model, row)));
}

/** The same as log-odds: 0 where both labels are as likely. */
export function predictLogOdds({ intercept, weights }: LogisticModel, row: readonly number[]): number {
  return row.reduce((sum, value, i) => sum + value * weights[i]!, intercept);
}

interface Problem {
  /** The values of all rows, column by column, after a column of ones for the intercept. */
  readonly columns: readonly Float64Array[];
  readonly labels: readonly number[];
  readonly rowWeights: readonly number[];
  readonly l2: number;
}

function expectFittable(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  weights: readonly number[],
  l2: number,
): void {
  if (!(l2 > 0 && l2 < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`Expected \`l2\` to be a finite number above 0, got \`${l2}\``);
  }
  if (rows.length !== labels.length) {
    throw new RangeError(`Expected one label for each row, got ${labels.length} for ${rows.length}`);
  }
  const strange = labels.find((label) => !(label >= 0 && label <= 1));
  if (strange !== undefined) throw new RangeError(`Expected labels from 0 to 1, got \`${strange}\``);
  if (new Set(labels).size < 2) throw new RangeError('Expected labels of both kinds, 0 and 1');
  const light = weights.find((weight) => !(weight > 0 && weight < Number.POSITIVE_INFINITY));
  if (light !== undefined || weights.length !== rows.length) {
    throw new RangeError(`Expected a weight above 0 for each row, got \`${light ?? weights.length}\``);
  }
  const columns = rows[0]!.length;
  rows.forEach((row, index) => {
    if (row.length !== columns) {
      throw new RangeError(`Expected ${columns} values in row ${index}, as in row 0, got ${row.length}`);
    }
    const wrong = row.find((value) => !Number.isFinite(value));
    if (wrong !== undefined) throw new RangeError(`Expected finite values in row ${index}, got \`${wrong}\``);
  });
}

function columnsOf(rows: readonly (readonly number[])[]): readonly Float64Array[] {
  const ones = new Float64Array(rows.length).fill(1);
  return [ones, ...rows[0]!.map((_, column) => Float64Array.from(rows, (row) => row[column]!))];
}

/** The log-odds of every row. */
function logOdds({ columns, labels }: Problem, parameters: Float64Array): Float64Array {
  const odds = new Float64Array(labels.length);
  columns.forEach((values, column) => {
    const weight = parameters[column]!;
    for (let row = 0; row < odds.length; row++) odds[row]! += weight * values[row]!;
  });
  return odds;
}

/** The negative log-likelihood and the penalty. */
function penalizedLoss(problem: Problem, parameters: Float64Array): number {
  let loss = (problem.l2 / 2) * parameters.subarray(1).reduce((sum, weight) => sum + weight ** 2, 0);
  logOdds(problem, parameters).forEach((odds, row) => {
    const entropy = Math.log1p(Math.exp(-Math.abs(odds))) + Math.max(odds, 0) - problem.labels[row]! * odds;
    loss += problem.rowWeights[row]! * entropy;
  });
  return loss;
}

/** Takes the step, or the largest half, quarter, … of it that does not raise the loss; none where all do. */
function descend(problem: Problem, parameters: Float64Array<ArrayBuffer>, step: Float64Array, loss: number) {
  for (let scale = 1; scale > tolerance; scale /= 2) {
    const next = parameters.map((value, i) => value + scale * step[i]!);
    const nextLoss = penalizedLoss(problem, next);
    if (nextLoss <= loss * (1 + rounding)) return { parameters: next, loss: nextLoss };
  }
  return { parameters, loss };
}

/** The step to the minimum of the parabola that touches the loss: minus the inverse Hessian times the gradient. */
function newtonStep(problem: Problem, parameters: Float64Array): Float64Array {
  const { columns, labels, rowWeights, l2 } = problem;
  const width = columns.length;
  const odds = logOdds(problem, parameters);
  const residuals = odds.map((value, row) => rowWeights[row]! * (labels[row]! - 1 / (1 + Math.exp(-value))));
  const curvatures = odds.map(
    (value, row) => (rowWeights[row]! * Math.exp(-Math.abs(value))) / (1 + Math.exp(-Math.abs(value))) ** 2,
  );
  const descent = new Float64Array(width);
  const hessian = new Float64Array(width * width);
  for (let i = 0; i < width; i++) {
    const penalty = i === 0 ? 0 : l2;
    const weighted = columns[i]!.map((value, row) => value * curvatures[row]!);
    descent[i] = dot(columns[i]!, residuals) - penalty * parameters[i]!;
    for (let j = 0; j <= i; j++) hessian[i * width + j] = dot(weighted, columns[j]!);
    hessian[i * width + i]! += penalty;
  }
  return solvePositiveDefinite(hessian, descent);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

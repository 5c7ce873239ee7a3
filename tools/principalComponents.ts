/**
 * Projects rows on their first `count` principal components, after taking their mean off (Pearson 1901): orthogonal
 * iteration on the covariance matrix, started from the unit vectors, so that nothing is left to chance.
 */
export function principalComponents(rows: readonly Float64Array[], count: number): Float64Array[] {
  const size = rows[0]!.length;
  const mean = new Float64Array(size);
  for (const row of rows) for (let i = 0; i < size; i += 1) mean[i]! += row[i]! / rows.length;
  const centred = rows.map((row) => row.map((value, i) => value - mean[i]!));
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of centred)
    for (let i = 0; i < size; i += 1) for (let j = 0; j < size; j += 1) covariance[i]![j]! += row[i]! * row[j]!;
  let basis: Float64Array[] = Array.from({ length: count }, (_, i) =>
    Float64Array.from({ length: size }, (_, j) => Number(i === j)),
  );
  for (let step = 0; step < steps; step += 1)
    basis = orthonormal(basis.map((vector) => Float64Array.from(covariance, (line) => dot(line, vector))));
  return centred.map((row) => Float64Array.from(basis, (vector) => dot(row, vector)));
}

const steps = 60;

/** Gram-Schmidt, in order. */
function orthonormal(vectors: readonly Float64Array[]): Float64Array[] {
  const done: Float64Array[] = [];
  for (const vector of vectors) {
    const rest = Float64Array.from(vector);
    for (const other of done) {
      const along = dot(rest, other);
      for (let i = 0; i < rest.length; i += 1) rest[i]! -= along * other[i]!;
    }
    const length = Math.sqrt(dot(rest, rest));
    done.push(rest.map((value) => value / length));
  }
  return done;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}

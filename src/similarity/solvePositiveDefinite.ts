/**
 * Solves `matrix * x = vector` by Cholesky's decomposition, for a symmetric positive definite matrix, row after row, of
 * which only the lower half is read; it is overwritten. Where rounding has left a pivot at or below 0, the smallest
 * number that can be told from the diagonal takes its place.
 */
export function solvePositiveDefinite(matrix: Float64Array, vector: Float64Array): Float64Array {
  const width = vector.length;
  for (let i = 0; i < width; i++) {
    for (let j = 0; j <= i; j++) {
      const original = matrix[i * width + j]!;
      let value = original;
      for (let k = 0; k < j; k++) value -= matrix[i * width + k]! * matrix[j * width + k]!;
      if (i === j) value = Math.sqrt(Math.max(value, Number.EPSILON * original, Number.MIN_VALUE));
      else value /= matrix[j * width + j]!;
      matrix[i * width + j] = value;
    }
  }
  const solution = Float64Array.from(vector);
  for (let i = 0; i < width; i++) {
    for (let k = 0; k < i; k++) solution[i]! -= matrix[i * width + k]! * solution[k]!;
    solution[i]! /= matrix[i * width + i]!;
  }
  for (let i = width - 1; i >= 0; i--) {
    for (let k = i + 1; k < width; k++) solution[i]! -= matrix[k * width + i]! * solution[k]!;
    solution[i]! /= matrix[i * width + i]!;
  }
  return solution;
}

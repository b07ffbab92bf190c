/** Squared pivots up to this are taken for 0: the matrix then has no room left for a last independent part. */
const LEAST_PIVOT = 1e-9;

/**
 * The lower triangular L with L L' = A (Cholesky), or null where A is not positive definite.
 *
 * @param matrix  A, symmetric, row after row; only its lower half is read
 * @param size    rows of A
 * @returns       L, row after row, with zeros above the diagonal
 * @source        Golub and Van Loan (2013), Matrix Computations, algorithm 4.2.1
 */
export function cholesky(matrix: Float64Array, size: number): Float64Array | null {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row * size + column]!;
      for (let k = 0; k < column; k++) rest -= lower[row * size + k]! * lower[column * size + k]!;
      if (column < row) {
        lower[row * size + column] = rest / lower[column * size + column]!;
        continue;
      }
      if (!(rest > LEAST_PIVOT)) return null;
      lower[row * size + row] = Math.sqrt(rest);
    }
  }
  return lower;
}

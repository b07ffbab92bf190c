/** Sweeps after which rotations stop; symmetric matrices need some ten. */
const MOST_SWEEPS = 64;

/** What is left beside the diagonal when rotations stop, as a share of the whole. */
const SMALL = 1e-28;

/** Eigenvalues of a symmetric matrix, and their eigenvectors as the columns of `vectors` (row after row). */
interface SymmetricEigen {
  readonly values: Float64Array;
  readonly vectors: Float64Array;
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations: always in the same order, so always the
 * same bits. In no order of size.
 *
 * @param matrix  symmetric, row after row; not changed
 * @param size    its rows
 * @source        Golub and Van Loan (2013), Matrix Computations, section 8.5
 */
export function symmetricEigen(matrix: Float64Array, size: number): SymmetricEigen {
  const a = matrix.slice();
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i++) vectors[i * size + i] = 1;
  const whole = a.reduce((sum, x) => sum + x * x, 0);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let beside = 0;
    for (let p = 0; p < size; p++) for (let q = 0; q < p; q++) beside += a[p * size + q]! * a[p * size + q]!;
    if (!(beside > SMALL * whole)) break;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, vectors, size, p, q);
  }
  return { values: Float64Array.from({ length: size }, (_, i) => a[i * size + i]!), vectors };
}

/** Turns the plane of two axes so that their element beside the diagonal becomes 0. */
function rotate(a: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const apq = a[p * size + q]!;
  if (apq === 0) return;
  const half = (a[q * size + q]! - a[p * size + p]!) / (2 * apq);
  const tangent = (half < 0 ? -1 : 1) / ((half < 0 ? -half : half) + Math.sqrt(1 + half * half));
  const cosine = 1 / Math.sqrt(1 + tangent * tangent);
  const sine = tangent * cosine;
  for (let k = 0; k < size; k++) turn(a, k * size + p, k * size + q, cosine, sine);
  for (let k = 0; k < size; k++) turn(a, p * size + k, q * size + k, cosine, sine);
  for (let k = 0; k < size; k++) turn(vectors, k * size + p, k * size + q, cosine, sine);
}

function turn(of: Float64Array, at: number, and: number, cosine: number, sine: number): void {
  const [x, y] = [of[at]!, of[and]!];
  of[at] = cosine * x - sine * y;
  of[and] = sine * x + cosine * y;
}

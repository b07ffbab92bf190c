import { symmetricEigen } from './symmetricEigen';

/** Smallest eigenvalue of what is returned, but for rounding: a little room, so that it can be stated to two decimals. */
const LEAST_EIGENVALUE = 0.005;

const MOST_ROUNDS = 400;
/** How far the two projections may be apart at the end. */
const CLOSE = 1e-7;

/**
 * The correlation matrix nearest to a symmetric one (least sum of squared differences) among those whose eigenvalues
 * stay off 0 and whose free elements alone differ from the identity: alternating projections with Dykstra's correction.
 *
 * @param matrix  symmetric, row after row, with ones on the diagonal
 * @param size    its rows
 * @param isFree  of each element off the diagonal whether it may be other than 0; symmetric
 * @returns  ones on the diagonal, zeros where nothing is free; its smallest eigenvalue is at most `CLOSE` times its size
 *           below the least
 * @source   Higham (2002), Computing the nearest correlation matrix, IMA J. Numer. Anal. 22(3) 329-343; Higham and Strabić
 *           (2016), Numerical Algorithms 72(4) 1021-1042, for elements that are held
 */
export function nearestCorrelation(
  matrix: Float64Array,
  size: number,
  isFree: (row: number, column: number) => boolean,
): Float64Array {
  let near = matrix;
  let correction = new Float64Array(size * size);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const pulled = near.map((x, at) => x - correction[at]!);
    const definite = liftEigenvalues(pulled, size);
    correction = definite.map((x, at) => x - pulled[at]!);
    near = definite.map((x, at) => {
      const [row, column] = [Math.floor(at / size), at % size];
      if (row === column) return 1;
      return isFree(row, column) ? x : 0;
    });
    if (near.every((x, at) => x - definite[at]! <= CLOSE && definite[at]! - x <= CLOSE)) break;
  }
  return near;
}

/** The nearest symmetric matrix whose eigenvalues are not below the least. */
function liftEigenvalues(matrix: Float64Array, size: number): Float64Array {
  const { values, vectors } = symmetricEigen(matrix, size);
  const lifted = new Float64Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let sum = 0;
      for (let k = 0; k < size; k++) {
        const value = values[k]! < LEAST_EIGENVALUE ? LEAST_EIGENVALUE : values[k]!;
        sum += value * vectors[row * size + k]! * vectors[column * size + k]!;
      }
      lifted[row * size + column] = sum;
      lifted[column * size + row] = sum;
    }
  return lifted;
}

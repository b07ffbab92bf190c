/** Length that is left of a column, as a part of what it was, at which it says nothing new. */
const NOTHING_NEW = 1e-9;

/** Sum of products, from the first to the last. */
export function dotProduct(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/**
 * Columns of length 1, at right angles to each other, that span what the given ones span: Gram and Schmidt, each column
 * twice, which leaves no more than rounding. A column that the earlier ones span is left out.
 *
 * @param columns  of equal length, any units whose squares are normal doubles; kept as they are
 * @source  Giraud, Langou and Rozložník (2005), Computers & Mathematics with Applications 50(7) 1069-1075
 */
export function orthonormal(columns: readonly Float64Array[]): readonly Float64Array[] {
  const basis: Float64Array[] = [];
  for (const column of columns) {
    const rest = column.slice();
    const before = Math.sqrt(dotProduct(rest, rest));
    for (let pass = 0; pass < 2; pass++) {
      for (const earlier of basis) addMultiple(rest, earlier, -dotProduct(earlier, rest));
    }
    const length = Math.sqrt(dotProduct(rest, rest));
    if (!(length > NOTHING_NEW * before)) continue;
    basis.push(rest.map((value) => value / length));
  }
  return basis;
}

/**
 * The combination of a basis that is nearest to some values by least squares.
 *
 * @param basis   from `orthonormal`
 * @param values  of the same length, any unit
 * @returns       in the unit of the values; 0 for an empty basis
 */
export function leastSquaresFit(basis: readonly Float64Array[], values: Float64Array): Float64Array {
  const fit = new Float64Array(values.length);
  for (const column of basis) addMultiple(fit, column, dotProduct(column, values));
  return fit;
}

/** Adds a multiple of one column to another. */
function addMultiple(to: Float64Array, column: Float64Array, factor: number): void {
  for (let i = 0; i < to.length; i++) to[i]! += factor * column[i]!;
}

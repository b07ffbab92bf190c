/** Spearman's rank correlation of two columns without ties. */
export function spearman(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const ranks = (of: ArrayLike<number>): Float64Array => {
    const order = Array.from({ length: of.length }, (_, at) => at).sort((x, y) => of[x]! - of[y]!);
    const found = new Float64Array(of.length);
    for (const [rank, at] of order.entries()) found[at] = rank;
    return found;
  };
  const [x, y] = [ranks(a), ranks(b)];
  const n = x.length;
  const squares = x.reduce((sum, rank, at) => sum + (rank - y[at]!) ** 2, 0);
  return 1 - (6 * squares) / (n * (n * n - 1));
}

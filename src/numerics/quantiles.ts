import { orderStatistics } from './orderStatistics';
import { radixSort } from './radixSort';

/**
 * A copy in ascending order; the argument stays as it is.
 *
 * @param values  any unit, no NaN
 */
export function sortedCopy(values: Float64Array): Float64Array {
  const copy = new Float64Array(values);
  radixSort(copy);
  return copy;
}

/**
 * Sample quantile of type 7: linear between the order statistics, the smallest at p = 0 and the largest at p = 1.
 *
 *   h = (n - 1) p;  Q(p) = x_floor(h) + (h - floor(h)) (x_floor(h)+1 - x_floor(h)),  x_0 <= ... <= x_(n-1)
 *
 * @param sorted  ascending, any unit
 * @param p       probability  [1]  0 <= p <= 1
 * @returns       the unit of `sorted`; NaN for no values
 * @source        Hyndman and Fan (1996), The American Statistician 50(4) 361-365, definition 7 (R's default)
 */
export function quantile7(sorted: Float64Array, p: number): number {
  const last = sorted.length - 1;
  if (last < 0) return NaN;
  const h = last * p;
  const below = Math.min(last, Math.max(0, Math.floor(h)));
  const low = sorted[below];
  const fraction = h - below;
  return fraction > 0 && below < last ? low + fraction * (sorted[below + 1] - low) : low;
}

/**
 * Some quantiles of type 7 of numbers in any order, each as `quantile7` gives it, faster than by sorting them all.
 *
 * @param values         any unit, no NaN, at least one
 * @param probabilities  [1]  ascending, 0 <= p <= 1
 */
export function quantilesOf(values: Float64Array, probabilities: readonly number[]): number[] {
  const last = values.length - 1;
  const ends = orderStatistics(
    values,
    probabilities.flatMap((p) => {
      const below = Math.min(last, Math.floor(last * p));
      return [below, Math.min(last, below + 1)];
    }),
  );
  return probabilities.map((p, index) => {
    const low = ends[2 * index];
    const h = last * p;
    const fraction = h - Math.min(last, Math.floor(h));
    return fraction > 0 ? low + fraction * (ends[2 * index + 1] - low) : low;
  });
}

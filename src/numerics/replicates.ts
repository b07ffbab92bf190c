import { mean } from './sum';

/** Quantile .975 of Student's t where the number of replicates, df + 1, is a power of two. */
const T_975: Readonly<Record<number, number>> = {
  1: 12.706204736174705,
  3: 3.1824463052837096,
  7: 2.3646242515927853,
  15: 2.1314495455597757,
  31: 2.0395134463964085,
  63: 1.9983405425207416,
};

/**
 * Quantile .975 of Student's t: half the width of a 95 % interval in standard errors.
 *
 * @param df  degrees of freedom, one less than the number of replicates: 1, 3, 7, 15, 31 or 63
 * @throws    RangeError "studentT975 knows 1, 3, 7, 15, 31, 63 degrees of freedom; got 9"
 */
export function studentT975(df: number): number {
  const t = T_975[df];
  if (t === undefined) {
    throw new RangeError(`studentT975 knows ${Object.keys(T_975).join(', ')} degrees of freedom; got ${df}`);
  }
  return t;
}

/**
 * Standard error of the mean of independent replicates.
 *
 *   sd / sqrt(R),  sd^2 = sum (x_r - mean)^2 / (R - 1)
 *
 * @param replicateMeans  one mean per independent scramble, any unit; R >= 2, else NaN
 * @returns               the same unit
 */
export function replicateStandardError(replicateMeans: Float64Array): number {
  const count = replicateMeans.length;
  const centre = mean(replicateMeans);
  let squares = 0;
  for (let i = 0; i < count; i++) {
    const deviation = replicateMeans[i] - centre;
    squares += deviation * deviation;
  }
  return Math.sqrt(squares / (count - 1) / count);
}

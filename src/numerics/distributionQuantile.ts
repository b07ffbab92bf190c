import { betaPertQuantile } from './betaPert';
import type { Distribution } from './distribution';
import { exp, ln } from './elementary';
import { normalQuantile } from './normalQuantile';

/** Distance in standard deviations from the 10th to the 90th percentile of a normal law. */
const P10_TO_P90 = 2 * 1.2815515655446004;

/** Mean and standard deviation of ln X for a log-normal law given by two percentiles. */
export function lognormalFromPercentiles(p10: number, p90: number): { mu: number; sigma: number } {
  return { mu: (ln(p10) + ln(p90)) / 2, sigma: (ln(p90) - ln(p10)) / P10_TO_P90 };
}

/**
 * Parameters of the log-normal law with a given mean and variance.
 *
 *   sigma^2 = ln(1 + variance / mean^2),  mu = ln mean - sigma^2 / 2
 *
 * @param mean      any unit          mean > 0
 * @param variance  its square        variance >= 0
 * @returns         mu and sigma, mean and standard deviation of ln X
 */
export function lognormalFromMeanVariance(mean: number, variance: number): { mu: number; sigma: number } {
  const logVariance = ln(1 + variance / (mean * mean));
  return { mu: ln(mean) - logVariance / 2, sigma: Math.sqrt(logVariance) };
}

/** The mean. */
export function mean(d: Distribution): number {
  switch (d.kind) {
    case 'fixed':
      return d.value;
    case 'uniform':
      return d.low + (d.high - d.low) / 2;
    case 'triangular':
      return (d.low + d.mode + d.high) / 3;
    case 'pert':
      return (d.low + 4 * d.mode + d.high) / 6;
    case 'lognormal': {
      const { mu, sigma } = lognormalFromPercentiles(d.p10, d.p90);
      return exp(mu + (sigma * sigma) / 2);
    }
  }
}

/**
 * The quantile, exact to rounding.
 *
 * @param d  the distribution; a range without width (low = high) is a fixed value
 * @param u  probability  [1]  0 < u < 1
 */
export function quantile(d: Distribution, u: number): number {
  switch (d.kind) {
    case 'fixed':
      return d.value;
    case 'uniform':
      return uniformQuantile(d.low, d.high, u);
    case 'triangular':
      return d.low < d.high ? triangularQuantile(d.low, d.high, modeShare(d), u) : d.low;
    case 'pert':
      return d.low < d.high ? between(d.low, d.high, betaPertQuantile(1 + 4 * modeShare(d), u)) : d.low;
    case 'lognormal': {
      const { mu, sigma } = lognormalFromPercentiles(d.p10, d.p90);
      return lognormalQuantile(mu, sigma, u);
    }
  }
}

/** Where the mode lies in the range, 0 at low and 1 at high. */
export function modeShare(d: { low: number; mode: number; high: number }): number {
  return (d.mode - d.low) / (d.high - d.low);
}

/** The point a share of the way from low to high, and never past high by a rounding error. */
export function between(low: number, high: number, share: number): number {
  const point = low + (high - low) * share;
  return point > high ? high : point;
}

/** Quantile of the uniform law. */
export function uniformQuantile(low: number, high: number, u: number): number {
  return between(low, high, u);
}

/** Quantile of the triangular law whose mode lies a share `modeAt` of the way from low to high. */
export function triangularQuantile(low: number, high: number, modeAt: number, u: number): number {
  const width = high - low;
  return u <= modeAt ? low + width * Math.sqrt(u * modeAt) : high - width * Math.sqrt((1 - u) * (1 - modeAt));
}

/** Quantile of the log-normal law; mu and sigma are mean and standard deviation of ln X. */
export function lognormalQuantile(mu: number, sigma: number, u: number): number {
  return exp(mu + sigma * normalQuantile(u));
}

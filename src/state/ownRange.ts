import type { Distribution } from '../numerics/distribution';
import { quantile } from '../numerics/distributionQuantile';
import { brent } from '../numerics/roots';

const P10 = 0.1;
const P90 = 0.9;
const ROUNDS = 40;
/** Digits of an end behind the first digit of the distance of the percentiles: more would only make links long. */
const DIGITS = 4;

/** Tenth and ninetieth percentile; those of a lognormal law are its own numbers. */
export function percentilesOf(now: Distribution): { readonly p10: number; readonly p90: number } {
  return now.kind === 'lognormal' ? now : { p10: quantile(now, P10), p90: quantile(now, P90) };
}

/**
 * The distribution of the same kind and centre whose tenth and ninetieth percentiles are as asked.
 *
 * Lognormal and uniform laws are fixed by the two percentiles and give up their centre for them; a triangular or PERT
 * law moves its ends, one after the other, until both percentiles fit or the end of the admissible range is reached.
 * Ends are rounded to a ten-thousandth of the distance of the percentiles.
 *
 * @returns  undefined where no such distribution exists (a percentile on the wrong side of the centre)
 */
export function rangeThrough(
  now: Distribution,
  asked: { readonly p10: number; readonly p90: number },
  admissible: { readonly min: number; readonly max: number },
): Distribution | undefined {
  const p10 = Math.max(asked.p10, admissible.min);
  const p90 = Math.min(asked.p90, admissible.max);
  if (!(p10 < p90)) return undefined;
  if (now.kind === 'lognormal') return p10 > 0 ? { kind: 'lognormal', p10, p90 } : undefined;
  if (now.kind === 'uniform') {
    const margin = ((p90 - p10) * P10) / (P90 - P10);
    const low = Math.max(admissible.min, rounded(p10 - margin, p90 - p10));
    const high = Math.min(admissible.max, rounded(p90 + margin, p90 - p10));
    return low < high ? { kind: 'uniform', low, high } : undefined;
  }
  if (now.kind === 'fixed' || p10 > now.mode || p90 < now.mode) return undefined;
  return fitEnds(now, p10, p90, admissible);
}

function fitEnds(
  now: Extract<Distribution, { kind: 'triangular' | 'pert' }>,
  p10: number,
  p90: number,
  admissible: { readonly min: number; readonly max: number },
): Distribution | undefined {
  const { kind, mode } = now;
  const span = p90 - p10;
  const lowest = Math.max(admissible.min, mode - 20 * span);
  const highest = Math.min(admissible.max, mode + 20 * span);
  let low = Math.min(now.low, p10);
  let high = Math.max(now.high, p90);
  for (let round = 0; round < ROUNDS; round++) {
    const before = { low, high };
    low = solve((end) => quantile({ kind, low: end, mode, high }, P10) - p10, lowest, Math.min(mode, p10));
    high = solve((end) => quantile({ kind, low, mode, high: end }, P90) - p90, Math.max(mode, p90), highest);
    if (Math.abs(low - before.low) + Math.abs(high - before.high) < 1e-9 * span) break;
  }
  low = Math.min(mode, Math.max(lowest, rounded(low, span)));
  high = Math.max(mode, Math.min(highest, rounded(high, span)));
  return low < high ? { kind, low, mode, high } : undefined;
}

/** A number to `DIGITS` digits behind the first digit of a span, free of the noise of binary fractions. */
function rounded(x: number, span: number): number {
  const places = DIGITS - Math.floor(Math.log10(span));
  if (places > 0) return Number(x.toFixed(Math.min(100, places))) + 0;
  const unit = 10 ** -places;
  return Math.round(x / unit) * unit;
}

/** Root of an increasing function, or the end of the range that comes nearest. */
function solve(f: (x: number) => number, from: number, to: number): number {
  if (from >= to || f(from) >= 0) return from;
  if (f(to) <= 0) return to;
  return brent(f, from, to, 1e-10 * (to - from));
}

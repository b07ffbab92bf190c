import { quantile, type Distribution } from '../numerics/distribution';
import { brent } from '../numerics/roots';

const P10 = 0.1;
const P90 = 0.9;
const ROUNDS = 40;

/**
 * The distribution of the same kind and centre whose tenth and ninetieth percentiles are as asked.
 *
 * Lognormal and uniform laws are fixed by the two percentiles and give up their centre for them; a triangular or PERT
 * law moves its ends, one after the other, until both percentiles fit or the end of the admissible range is reached.
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
    return {
      kind: 'uniform',
      low: Math.max(admissible.min, p10 - margin),
      high: Math.min(admissible.max, p90 + margin),
    };
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
  return low < high ? { kind, low, mode, high } : undefined;
}

/** Root of an increasing function, or the end of the range that comes nearest. */
function solve(f: (x: number) => number, from: number, to: number): number {
  if (from >= to || f(from) >= 0) return from;
  if (f(to) <= 0) return to;
  return brent(f, from, to, 1e-10 * (to - from));
}

/** What is known of one uncertain quantity; all numbers in the quantity's own unit. */
export type Distribution =
  | { readonly kind: 'fixed'; readonly value: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: 'pert'; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: 'lognormal'; readonly p10: number; readonly p90: number };

/** Says what keeps a distribution from being one, or nothing: "low must be below high; got 3 and 2". */
export function distributionProblem(d: Distribution): string | undefined {
  switch (d.kind) {
    case 'fixed':
      return Number.isFinite(d.value) ? undefined : `value must be a finite number; got ${d.value}`;
    case 'uniform':
      return rangeProblem(d.low, d.high);
    case 'triangular':
    case 'pert':
      if (!Number.isFinite(d.mode)) return `mode must be a finite number; got ${d.mode}`;
      return rangeProblem(d.low, d.high) ?? modeProblem(d.low, d.mode, d.high);
    case 'lognormal':
      if (!Number.isFinite(d.p10)) return `p10 must be a finite number; got ${d.p10}`;
      if (!Number.isFinite(d.p90)) return `p90 must be a finite number; got ${d.p90}`;
      if (!(d.p10 > 0)) return `p10 must be above 0; got ${d.p10}`;
      return d.p10 < d.p90 ? undefined : `p10 must be below p90; got ${d.p10} and ${d.p90}`;
  }
}

function rangeProblem(low: number, high: number): string | undefined {
  if (!Number.isFinite(low)) return `low must be a finite number; got ${low}`;
  if (!Number.isFinite(high)) return `high must be a finite number; got ${high}`;
  return low < high ? undefined : `low must be below high; got ${low} and ${high}`;
}

function modeProblem(low: number, mode: number, high: number): string | undefined {
  return low <= mode && mode <= high ? undefined : `mode must lie from ${low} to ${high}; got ${mode}`;
}

/**
 * The value that stands for the distribution in the central case: the mode of a triangular or PERT law, the midpoint
 * of a uniform one, the median sqrt(p10 p90) of a log-normal one.
 */
export function mode(d: Distribution): number {
  switch (d.kind) {
    case 'fixed':
      return d.value;
    case 'uniform':
      return d.low + (d.high - d.low) / 2;
    case 'triangular':
    case 'pert':
      return d.mode;
    case 'lognormal':
      return Math.sqrt(d.p10 * d.p90);
  }
}

/** What is known of one uncertain quantity; all numbers in the quantity's own unit. */
export type Distribution =
  | { readonly kind: 'fixed'; readonly value: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: 'pert'; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: 'lognormal'; readonly p10: number; readonly p90: number };

/** A number of a distribution, by the name it has in a scenario file. */
export type Part = 'value' | 'low' | 'mode' | 'high' | 'p10' | 'p90';

/** What keeps a distribution from being one. */
export type DistributionProblem =
  | { readonly code: 'notFinite'; readonly part: Part; readonly got: number }
  | { readonly code: 'lowNotBelowHigh'; readonly low: number; readonly high: number }
  | { readonly code: 'modeOutside'; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly code: 'p10NotAboveZero'; readonly p10: number }
  | { readonly code: 'p10NotBelowP90'; readonly p10: number; readonly p90: number };

/** The numbers of a distribution, each with its name, in the order in which they are written. */
export function partsOf(d: Distribution): readonly (readonly [Part, number])[] {
  switch (d.kind) {
    case 'fixed':
      return [['value', d.value]];
    case 'uniform':
      return [
        ['low', d.low],
        ['high', d.high],
      ];
    case 'triangular':
    case 'pert':
      return [
        ['low', d.low],
        ['mode', d.mode],
        ['high', d.high],
      ];
    case 'lognormal':
      return [
        ['p10', d.p10],
        ['p90', d.p90],
      ];
  }
}

/** What keeps a distribution from being one, or undefined: its ends out of order, its mode beyond them. */
export function distributionProblem(d: Distribution): DistributionProblem | undefined {
  const endless = partsOf(d).find(([, number]) => !Number.isFinite(number));
  if (endless !== undefined) return { code: 'notFinite', part: endless[0], got: endless[1] };
  switch (d.kind) {
    case 'fixed':
      return undefined;
    case 'uniform':
      return rangeProblem(d.low, d.high);
    case 'triangular':
    case 'pert':
      return rangeProblem(d.low, d.high) ?? modeProblem(d.low, d.mode, d.high);
    case 'lognormal':
      if (!(d.p10 > 0)) return { code: 'p10NotAboveZero', p10: d.p10 };
      return d.p10 < d.p90 ? undefined : { code: 'p10NotBelowP90', p10: d.p10, p90: d.p90 };
  }
}

function rangeProblem(low: number, high: number): DistributionProblem | undefined {
  return low < high ? undefined : { code: 'lowNotBelowHigh', low, high };
}

function modeProblem(low: number, mode: number, high: number): DistributionProblem | undefined {
  return low <= mode && mode <= high ? undefined : { code: 'modeOutside', low, mode, high };
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

import { mode, type Distribution } from '../numerics/distribution';
import { exp, ln } from '../numerics/elementary';
import type { Moves } from './parameters';

/** ln(x / (1 - x)), for 0 < x < 1. */
function logit(fraction: number): number {
  return ln(fraction / (1 - fraction));
}

function shiftLogit(fraction: number, step: number): number {
  if (fraction <= 0 || fraction >= 1) return fraction;
  const odds = exp(logit(fraction) + step);
  return odds / (1 + odds);
}

/**
 * The distribution whose centre is `centre` and whose spread is that of `distribution` (equation 1.1).
 *
 *   ratio:    every bound times centre / mode
 *   logit:    every bound shifted by the same step in logit; 0 and 1 stay where they are
 *   additive: every bound plus centre - mode
 *
 * The new centre is exact, the other bounds are clipped to the admissible range. A mode of 0 or 1 under `logit`, a mode of 0 under `ratio`
 * and a fixed number have no spread to take along: the centre is just set.
 *
 * @param centre  new mode (median of a lognormal, midpoint of a uniform), in [min, max]
 * @returns  a distribution of the same kind, or `fixed`
 */
export function moveCentre(
  distribution: Distribution,
  centre: number,
  moves: Moves,
  range: { readonly min: number; readonly max: number },
): Distribution {
  const old = mode(distribution);
  if (distribution.kind === 'fixed' || moves === 'none') return { kind: 'fixed', value: centre };
  if (centre === old) return distribution;
  if (moves === 'ratio' && old === 0) return { kind: 'fixed', value: centre };
  if (moves === 'logit' && (old <= 0 || old >= 1 || centre <= 0 || centre >= 1))
    return { kind: 'fixed', value: centre };

  const step = moves === 'logit' ? logit(centre) - logit(old) : 0;
  const moved = (bound: number): number => {
    const free =
      moves === 'ratio'
        ? bound * (centre / old)
        : moves === 'additive'
          ? bound + (centre - old)
          : shiftLogit(bound, step);
    return Math.min(range.max, Math.max(range.min, free));
  };
  switch (distribution.kind) {
    case 'uniform':
      return ordered({ kind: 'uniform', low: moved(distribution.low), high: moved(distribution.high) });
    case 'lognormal':
      return ordered({ kind: 'lognormal', p10: moved(distribution.p10), p90: moved(distribution.p90) });
    default:
      return ordered({
        ...distribution,
        low: moved(distribution.low),
        mode: centre,
        high: moved(distribution.high),
      });
  }
}

/** Clipping can close a range; what is left is a fixed number. */
function ordered(distribution: Distribution): Distribution {
  const [low, high] =
    distribution.kind === 'lognormal'
      ? [distribution.p10, distribution.p90]
      : distribution.kind === 'fixed'
        ? [distribution.value, distribution.value]
        : [distribution.low, distribution.high];
  return low < high ? distribution : { kind: 'fixed', value: mode(distribution) };
}

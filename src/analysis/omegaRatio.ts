import { replicateStandardError } from '../numerics/replicates';
import { mean } from '../numerics/sum';
import { columnOf, replicateMeans } from './replicateMeans';

export interface OmegaRatio {
  /** E(V - θ)⁺, USD m. */
  readonly upside: number;
  /** E(θ - V)⁺, USD m. */
  readonly downside: number;
  /** Their ratio; null without any downside. */
  readonly ratio: number | null;
  /** No downside at all, and some upside. */
  readonly isInfinite: boolean;
  /** Of the ratio; null without one. */
  readonly standardError: number | null;
}

/**
 * What a path gains over a threshold for each dollar that it loses to it (equation 6.20): E(V - θ)⁺ / E(θ - V)⁺. It is 1 where
 * the means agree.
 *
 * @param values  V of each draw, a multiple of 16 draws from draw 0 on
 * @param thresholds  θ of each draw: V of exit in the same world, or one number everywhere
 * @source  Keating & Shadwick (2002), Journal of Performance Measurement 6(3) 59-84
 */
export function omegaRatio(values: Float64Array, thresholds: Float64Array): OmegaRatio {
  const count = values.length;
  const gain = (draw: number): number => Math.max(0, values[draw]! - thresholds[draw]!);
  const loss = (draw: number): number => Math.max(0, thresholds[draw]! - values[draw]!);
  const upside = mean(columnOf(count, gain));
  const downside = mean(columnOf(count, loss));
  if (downside === 0) return { upside, downside, ratio: null, isInfinite: upside > 0, standardError: null };
  const ratio = upside / downside;
  const linear = replicateMeans(count, (draw) => (gain(draw) - ratio * loss(draw)) / downside);
  return { upside, downside, ratio, isInfinite: false, standardError: replicateStandardError(linear) };
}

import { replicateStandardError } from '../numerics/replicates';
import { mean } from '../numerics/sum';
import { replicateMeans } from './replicateMeans';

export interface BreakEvenRedeployment {
  /** a*, USD of net present value per USD. */
  readonly value: number;
  readonly standardError: number;
}

/**
 * What a dollar must earn elsewhere for exit to be worth as much as a path in the mean (equation 6.24):
 *
 *   a* = (E(NPV) - E(NPV of exit)) / E(K)
 *
 * Exit leads, at no weight on the tail, if other uses of the money earn more. The envelope plays no part.
 *
 * @param path  NPV and K of each draw, a multiple of 16 draws from draw 0 on
 * @param exit  NPV of exit in the same draws: minus the cost of winding down, where nothing is earned from abroad
 * @returns  null for a path that takes no capital
 */
export function breakEvenRedeployment(
  path: { readonly netPresentValue: Float64Array; readonly capital: Float64Array },
  exit: Float64Array,
): BreakEvenRedeployment | null {
  const { netPresentValue, capital } = path;
  const committed = mean(capital);
  if (!(committed > 0)) return null;
  const value = (mean(netPresentValue) - mean(exit)) / committed;
  const linear = replicateMeans(
    capital.length,
    (draw) => (netPresentValue[draw]! - exit[draw]! - value * capital[draw]!) / committed,
  );
  return { value, standardError: replicateStandardError(linear) };
}

import { interactionsDominate, type VarianceShare } from '../analysis/varianceShares';
import type { FlipResult } from '../analysis/flips';
import { tornadoOf, type TornadoEnd } from '../analysis/swings';
import type { PathId } from '../model/parameters';
import type { ValueKey } from '../model/values';
import type { FoundSwings } from '../state/decision';

/** A bar of the tornado as it is drawn. */
export interface TornadoBar {
  readonly key: ValueKey;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
  /** Ends of the bar, fractions of the envelope: from the lesser lead to the greater. */
  readonly from: TornadoEnd;
  readonly to: TornadoEnd;
  /** Whether the best path changes somewhere from P10 to P90; for a chosen pair, whether one overtakes the other. */
  readonly canFlip: boolean;
  /** Where the best path changes from P10 to P90, nearest to the centre first. */
  readonly flipsAt: readonly number[];
  /** Where in that range the two paths of the gap change places. */
  readonly crossesAt: number | null;
}

/**
 * Bars of the gap between two paths, the longest first.
 *
 * @param now  the gap as the page shows it, of more draws than the bars; null to take that of the bars
 * @param flipsOf  flips of a key, where they are known
 * @param isLeading  whether the two are the best ones, so that where they change places the answer does
 */
export function tornadoBars(
  { swings, base }: FoundSwings,
  [a, b]: readonly [PathId, PathId],
  now: number | null,
  flipsOf: (key: ValueKey) => FlipResult | undefined,
  isLeading: boolean,
): readonly TornadoBar[] {
  const shift = now === null ? 0 : now - (base[a].score - base[b].score);
  const placed = (end: TornadoEnd): TornadoEnd => ({ ...end, gap: end.gap + shift });
  return tornadoOf(swings, base, a, b).map(({ key, low, high, flips }) => {
    const ends = [placed(low), placed(high)] as const;
    const [from, to] = ends[0].gap <= ends[1].gap ? ends : [ends[1], ends[0]];
    const known = flipsOf(key);
    const inRange = (known?.flips ?? []).filter(({ at }) => low.centre <= at && at <= high.centre);
    const crossing = inRange.find(({ below, above }) => isPair(below, above, a, b));
    const crosses = from.gap < 0 && to.gap > 0;
    return {
      key,
      low: ends[0],
      high: ends[1],
      from,
      to,
      canFlip: isLeading ? (known === undefined ? flips : inRange.length > 0) : crosses,
      flipsAt: inRange.map(({ at }) => at),
      crossesAt: crosses && crossing !== undefined ? crossing.at : null,
    };
  });
}

function isPair(below: PathId, above: PathId, a: PathId, b: PathId): boolean {
  return (below === a && above === b) || (below === b && above === a);
}

/** Share of the variance that comes only from things together, and how grave that is for one-at-a-time pictures. */
export function interactionOf(shares: readonly VarianceShare[]): {
  readonly share: number;
  readonly grade: 'little' | 'much' | 'most';
} {
  const share = Math.max(0, 1 - shares.reduce((sum, { first }) => sum + first, 0));
  return { share, grade: share > 1 / 2 ? 'most' : interactionsDominate(shares) ? 'much' : 'little' };
}

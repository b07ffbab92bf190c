import type { Explained } from '../../analysis/explainDifference';
import type { InputGroup } from '../../analysis/inputGroups';
import { sides, type Side } from '../../model/themes';

/** Figures are told in tenths of a point. */
const TENTHS = 1000;

export interface WaterfallShare {
  readonly group: InputGroup;
  /** What is told: tenths of a point that add up to what is told of the ends. */
  readonly told: number;
  /** Where the bar starts and ends, as told, fractions. */
  readonly start: number;
  readonly end: number;
  readonly standardError: number;
}

export interface WaterfallSide {
  readonly side: Side;
  readonly told: number;
  readonly standardError: number;
  /** The largest first. */
  readonly shares: readonly WaterfallShare[];
}

/** A difference as it is shown: every figure is rounded to a tenth of a point, and they add up as they stand. */
export interface Waterfall {
  readonly from: number;
  readonly to: number;
  readonly told: number;
  readonly standardError: number;
  /** Sides of which something moves the subject. */
  readonly sides: readonly WaterfallSide[];
  /** What differs and moves nothing. */
  readonly idle: readonly InputGroup[];
}

/**
 * Whole numbers nearest to the exact ones that add up to a total (largest remainder): where plain rounding misses it, the
 * figures that were rounded most are rounded the other way.
 */
export function roundedTo(total: number, exact: readonly number[]): readonly number[] {
  const whole = exact.map(Math.round);
  let missing = total - whole.reduce((sum, part) => sum + part, 0);
  const way = Math.sign(missing);
  const byRest = exact
    .map((part, index) => ({ index, rest: way * (part - whole[index]!) }))
    .toSorted((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRest) {
    if (missing === 0) break;
    whole[index]! += way;
    missing -= way;
  }
  return whole;
}

/** What is shown of an explanation, from the start to the end. */
export function waterfallOf({ from, to, total, shares, sides: bySide }: Explained): Waterfall {
  const moving = shares.filter(({ change, standardError }) => change !== 0 || standardError !== 0);
  const [start, end] = [Math.round(from * TENTHS), Math.round(to * TENTHS)];
  const told = roundedTo(
    end - start,
    moving.map(({ change }) => change * TENTHS),
  );
  let level = start;
  const shown = sides.flatMap((side): WaterfallSide[] => {
    const own = moving
      .map((share, index) => ({ share, told: told[index]! }))
      .filter(({ share }) => share.group.side === side)
      .toSorted((a, b) => Math.abs(b.share.change) - Math.abs(a.share.change));
    if (own.length === 0) return [];
    return [
      {
        side,
        told: own.reduce((sum, each) => sum + each.told, 0) / TENTHS,
        standardError: bySide[side].standardError,
        shares: own.map(({ share, told: part }) => {
          const before = level;
          level += part;
          return {
            group: share.group,
            told: part / TENTHS,
            start: before / TENTHS,
            end: level / TENTHS,
            standardError: share.standardError,
          };
        }),
      },
    ];
  });
  return {
    from: start / TENTHS,
    to: end / TENTHS,
    told: (end - start) / TENTHS,
    standardError: total.standardError,
    sides: shown,
    idle: shares.filter((share) => !moving.includes(share)).map(({ group }) => group),
  };
}

/** The share that moves most, whatever its direction. */
export function largestOf({ sides: shown }: Waterfall): WaterfallShare | undefined {
  return shown
    .flatMap(({ shares }) => shares)
    .toSorted((a, b) => Math.abs(b.told) - Math.abs(a.told))
    .at(0);
}

import { replicateStandardError } from '../numerics/replicates';
import { expectedShortfall } from '../numerics/shortfall';
import { mean } from '../numerics/sum';
import { pathIds, type PathId } from '../model/parameters';
import type { ValueColumns } from './criterion';
import { perPath } from './perPath';
import { replicateMeans } from './replicateMeans';
import { riskAdjustedContribution, tailQuantile } from './riskMeasures';

/** A range of weights on the tail over which one path leads. */
export interface AppetiteSegment {
  readonly fromWeight: number;
  readonly toWeight: number;
  readonly winner: PathId;
}

/** A weight at which the lead changes hands. */
export interface AppetiteSwitch {
  readonly weight: number;
  readonly from: PathId;
  readonly to: PathId;
  readonly standardError: number;
  /** Two standard errors to either side, within [0, 1]. */
  readonly low: number;
  readonly high: number;
}

/** Who leads for which weight on the tail. */
export interface RiskAppetite {
  /** From weight 0 to 1, without gaps. */
  readonly segments: readonly AppetiteSegment[];
  readonly switches: readonly AppetiteSwitch[];
}

/** Risk-adjusted value of a path as a line in λ, overall and in each scramble. */
interface Line {
  /** At λ = 0: E(V). */
  readonly start: number;
  /** ES(V) - E(V), never above 0. */
  readonly slope: number;
  readonly expected: Float64Array;
  readonly shortfall: Float64Array;
}

const STANDARD_ERRORS = 2;

function lineOf(values: Float64Array, sorted: Float64Array, tail: number): Line {
  const quantile = tailQuantile(sorted, tail);
  const start = mean(values);
  return {
    start,
    slope: expectedShortfall(sorted, tail) - start,
    expected: replicateMeans(values.length, (draw) => values[draw]!),
    shortfall: replicateMeans(values.length, (draw) =>
      riskAdjustedContribution(values[draw]!, quantile, 1, tail),
    ),
  };
}

/** Weight at which a falling leader is caught, or Infinity. */
function crossing(leader: Line, other: Line): number {
  if (!(other.slope > leader.slope)) return Number.POSITIVE_INFINITY;
  return (leader.start - other.start) / (other.slope - leader.slope);
}

function switchAt(
  weight: number,
  from: PathId,
  to: PathId,
  lines: Readonly<Record<PathId, Line>>,
): AppetiteSwitch {
  const [old, next] = [lines[from], lines[to]];
  const gaps = old.expected.map(
    (_, replicate) =>
      (1 - weight) * (next.expected[replicate]! - old.expected[replicate]!) +
      weight * (next.shortfall[replicate]! - old.shortfall[replicate]!),
  );
  const standardError = replicateStandardError(gaps) / (next.slope - old.slope);
  return {
    weight,
    from,
    to,
    standardError,
    low: Math.max(0, weight - STANDARD_ERRORS * standardError),
    high: Math.min(1, weight + STANDARD_ERRORS * standardError),
  };
}

/**
 * Which path has the best risk-adjusted value as the weight on the tail goes from 0 to 1 (equation 6.23). Each path's is a
 * straight line in the weight, so the places where the lead changes are exact for the draws at hand:
 *
 *   λ* = (E_A - E_B) / ((E_A - ES_A) - (E_B - ES_B))
 *
 * Their error is that of the difference at λ*, divided by its slope.
 *
 * @param columns  V, a multiple of 16 draws from draw 0 on
 * @param sorted  the same, each ascending (`sortedColumns`)
 * @param tail  share of the worst worlds, in (0, 1]
 */
export function riskAppetiteOf(columns: ValueColumns, sorted: ValueColumns, tail: number): RiskAppetite {
  const lines = perPath((path) => lineOf(columns[path], sorted[path], tail));
  let winner = pathIds.reduce((ahead, path) => {
    const lead = lines[path].start - lines[ahead].start;
    return lead > 0 || (lead === 0 && lines[path].slope > lines[ahead].slope) ? path : ahead;
  });
  const segments: AppetiteSegment[] = [];
  const switches: AppetiteSwitch[] = [];
  for (let from = 0; ;) {
    const leader = winner;
    const next = pathIds.reduce((first, path) => {
      const lead = crossing(lines[leader], lines[first]) - crossing(lines[leader], lines[path]);
      return lead > 0 || (lead === 0 && lines[path].slope > lines[first].slope) ? path : first;
    });
    const weight = crossing(lines[leader], lines[next]);
    if (!(weight < 1)) {
      segments.push({ fromWeight: from, toWeight: 1, winner: leader });
      return { segments, switches };
    }
    segments.push({ fromWeight: from, toWeight: weight, winner: leader });
    switches.push(switchAt(weight, leader, next, lines));
    winner = next;
    from = weight;
  }
}

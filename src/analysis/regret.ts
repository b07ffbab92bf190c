import { replicateStandardError } from '../numerics/replicates';
import { mean } from '../numerics/sum';
import { pathIds, type PathId } from '../model/parameters';
import type { ValueColumns } from './criterion';
import { perPath } from './perPath';
import { columnOf, replicateMeans } from './replicateMeans';

/** A mean over worlds and its standard error. */
export interface Estimate {
  readonly mean: number;
  readonly standardError: number;
}

export interface Regret {
  /** Mean regret of each path, USD m. */
  readonly expected: Readonly<Record<PathId, Estimate>>;
  /**
   * Expected value of perfect information, USD m: what it would be worth to know the world before choosing, luck
   * included, to an owner who looks at the mean.
   */
  readonly perfectInformation: Estimate;
}

/**
 * Expected regret of each path, and the value of perfect information (equations 6.12 and 6.21):
 *
 *   regret_s = E(max over paths of V) - E(V_s)        EVPI = E(max over paths of V) - max over paths of E(V)
 *
 * The least expected regret is EVPI.
 *
 * @param columns  V, a multiple of 16 draws from draw 0 on
 * @source  Raiffa & Schlaifer (1961), Applied Statistical Decision Theory
 */
export function regretOf(columns: ValueColumns): Regret {
  const { exit, bifurcation, partner } = columns;
  const best = columnOf(exit.length, (draw) => Math.max(exit[draw]!, bifurcation[draw]!, partner[draw]!));
  const expected = perPath((path) => {
    const own = columns[path];
    const means = replicateMeans(own.length, (draw) => best[draw]! - own[draw]!);
    return { mean: mean(means), standardError: replicateStandardError(means) };
  });
  const means = perPath((path) => mean(columns[path]));
  const leader = pathIds.reduce((ahead, path) => (means[path] > means[ahead] ? path : ahead));
  return {
    expected,
    perfectInformation: {
      mean: mean(best) - means[leader],
      standardError: expected[leader].standardError,
    },
  };
}

export interface MinimaxRegret {
  /** Largest regret of each path over the states, USD m. */
  readonly largest: Readonly<Record<PathId, number>>;
  /** The path whose largest regret is least; of equals the earlier in the order of paths. */
  readonly choice: PathId;
}

/**
 * Largest regret of each path over named states, and the path that keeps it least (equation 6.22). For states that somebody
 * chose: over random worlds the largest is an accident of how many were drawn.
 *
 * @param states  what each path is worth in each, USD m; at least one
 * @source  Savage (1951), Journal of the American Statistical Association 46(253) 55-67
 */
export function minimaxRegret(states: readonly Readonly<Record<PathId, number>>[]): MinimaxRegret {
  const largest = perPath((path) =>
    Math.max(...states.map((state) => Math.max(...pathIds.map((other) => state[other])) - state[path])),
  );
  return {
    largest,
    choice: pathIds.reduce((least, path) => (largest[path] < largest[least] ? path : least)),
  };
}

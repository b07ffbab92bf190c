import { permutation } from '../numerics/permutation';
import { replicateStandardError } from '../numerics/replicates';
import { mean } from '../numerics/sum';

/** More players than this mean more coalitions than anybody waits for. */
const MOST_PLAYERS = 16;

/** Number of players in a coalition, given as a set of bits. */
function sizeOf(coalition: number): number {
  let size = 0;
  for (let rest = coalition; rest !== 0; rest &= rest - 1) size++;
  return size;
}

/**
 * Shares of each player in v(all) - v(none) (equation 8.5), from all 2^n coalitions:
 *
 *   φ_i = Σ over coalitions S without i of |S|!·(n - |S| - 1)!/n! · (v(S + i) - v(S))
 *
 * The shares add up to the difference, and a player who never changes anything gets exactly 0.
 *
 * @param value  of a coalition, bit i of which says whether player i takes part; asked once for each
 * @param players  n, 1 … 16
 * @throws  RangeError "baselineShapley takes 1 to 16 players; got 20"
 * @source  Shapley (1953), Contributions to the Theory of Games 2, 307-317; Sundararajan & Najmi (2020), The many Shapley
 *   values for model explanation, ICML 2020
 */
export function baselineShapley(value: (coalition: number) => number, players: number): Float64Array {
  if (!(Number.isInteger(players) && players >= 1 && players <= MOST_PLAYERS))
    throw new RangeError(`baselineShapley takes 1 to ${MOST_PLAYERS} players; got ${players}`);
  const values = Float64Array.from({ length: 1 << players }, (_, coalition) => value(coalition));
  const weights = new Float64Array(players); // by size of S: 1 / (n · binomial(n - 1, |S|))
  weights[0] = 1 / players;
  for (let size = 1; size < players; size++) weights[size] = (weights[size - 1]! * size) / (players - size);
  const shares = new Float64Array(players);
  for (let coalition = 0; coalition < values.length; coalition++) {
    const weight = weights[sizeOf(coalition)];
    for (let player = 0; player < players; player++) {
      const joined = coalition | (1 << player);
      if (joined !== coalition) shares[player]! += weight! * (values[joined]! - values[coalition]!);
    }
  }
  return shares;
}

/** What the Philox stream of orders is for; 1 and 2 are the sampler's. */
const STREAM_ORDERS = 3;

/**
 * An order in which players join (equation 8.6): order 2k is drawn at random, order 2k + 1 is its reverse, so that who joins
 * early in one joins late in the other.
 *
 * @param seed  whole number from 0 to 2^32 - 1
 * @param orderNumber  from 0 on; with the seed it decides the order
 * @returns  the players 0 … players - 1
 */
export function joiningOrder(seed: number, orderNumber: number, players: number): readonly number[] {
  const order = [...permutation(seed, STREAM_ORDERS, orderNumber >>> 1, players)];
  return orderNumber % 2 === 0 ? order : order.reverse();
}

/** A share that was estimated, and the standard error of the orders (not of the worlds). */
export interface SampledShare {
  readonly share: number;
  readonly standardError: number;
}

/**
 * Shares from the contributions that players make along orders (equation 8.6): the mean over pairs of an order and its
 * reverse. Each order's contributions add up to v(all) - v(none), and so do the shares.
 *
 * @param pairs  for each pair the contributions of every player along the order and along its reverse
 * @returns  for each player; the error is NaN for a single pair
 * @source  Castro, Gómez & Tejada (2009), Computers & Operations Research 36(5) 1726-1730; Mitchell et al. (2022), JMLR 23(43)
 *   (antithetic orders)
 */
export function sampledShares(
  pairs: readonly (readonly [Float64Array, Float64Array])[],
): readonly SampledShare[] {
  const players = pairs[0]?.[0].length ?? 0;
  return Array.from({ length: players }, (_, player) => {
    const means = Float64Array.from(pairs, ([order, reverse]) => (order[player]! + reverse[player]!) / 2);
    return { share: mean(means), standardError: replicateStandardError(means) };
  });
}

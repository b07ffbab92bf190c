import { barriers } from '../model/barriers';
import { pathIds, type PathId } from '../model/parameters';
import { scoresWithout, type BarrierWeight } from './barrierWeights';
import type { Evaluator } from './evaluator';
import { perPath } from './perPath';
import { joiningOrder, sampledShares } from './shapley';
import type { Steps } from './steps';

/** What each barrier adds when all eleven fall, one after the other, in one order. */
export interface BarrierOrder {
  readonly orderNumber: number;
  /** For each path eleven changes of its score, in the order of the barriers' numbers; fractions. */
  readonly contributions: Readonly<Record<PathId, Float64Array>>;
  /** Change of each path's score when all eleven are removed: what the contributions add up to. */
  readonly total: Readonly<Record<PathId, number>>;
}

/**
 * Removes the barriers one after the other and notes by how much each path's score changes at every fall (equation 8.6). Along
 * any order the changes add up to what removing all eleven does.
 *
 * @param orderNumber  from 0 on; 2k + 1 is the reverse of 2k
 * @param draws  a multiple of 16
 */
export function* barrierOrderOf(
  evaluator: Evaluator,
  orderNumber: number,
  draws: number,
): Steps<BarrierOrder> {
  const order = joiningOrder(evaluator.question.seed, orderNumber, barriers.length);
  const contributions = perPath(() => new Float64Array(barriers.length));
  const base = yield* evaluator.baseScores(draws);
  let before = base;
  for (const [fallen, index] of order.entries()) {
    const removed = order.slice(0, fallen + 1).map((each) => barriers[each]!.id);
    const after = yield* scoresWithout(evaluator, removed, draws);
    for (const path of pathIds) contributions[path][index] = after[path].score - before[path].score;
    before = after;
  }
  const total = perPath((path) => before[path].score - base[path].score);
  return { orderNumber, contributions, total };
}

/** How what removing all barriers does is shared among them. */
export interface BarrierShares {
  /** Change of each path's score when all eleven are removed. */
  readonly total: Readonly<Record<PathId, number>>;
  /** Shapley shares of it, in the order of the barriers' numbers; their errors are those of the orders tried. */
  readonly shares: readonly BarrierWeight[];
  /** Pairs of an order and its reverse that went into them. */
  readonly pairs: number;
}

/**
 * Shares from orders that have their reverse with them; others wait. The shares of a path add up to its total.
 *
 * @param orders  of one question and number of draws, in any order
 * @returns  null without a pair
 */
export function sharesOf(orders: readonly BarrierOrder[]): BarrierShares | null {
  const byNumber = new Map(orders.map((order) => [order.orderNumber, order]));
  const pairs = [...byNumber.values()]
    .filter(({ orderNumber }) => orderNumber % 2 === 0)
    .toSorted((a, b) => a.orderNumber - b.orderNumber)
    .flatMap((order) => {
      const reverse = byNumber.get(order.orderNumber + 1);
      return reverse === undefined ? [] : [[order, reverse] as const];
    });
  if (pairs.length === 0) return null;
  const shares = perPath((path) =>
    sampledShares(pairs.map(([order, reverse]) => [order.contributions[path], reverse.contributions[path]])),
  );
  return {
    total: pairs[0]![0].total,
    shares: barriers.map(({ id }, index) => ({
      barrier: id,
      weights: perPath((path) => {
        const { share, standardError } = shares[path][index]!;
        return { points: share, standardError };
      }),
    })),
    pairs: pairs.length,
  };
}

/**
 * Tax on the profit of a month beyond the loss pool (equation 2.15): rate · (profit - pool)⁺.
 *
 * @param profit  cash profit of the month, USD m, a loss when negative
 * @param lossPool  losses not yet set against profit, USD m, >= 0
 * @param rate  share of profit that is taxed away, in [0, 1]
 */
export function taxOnProfit(profit: number, lossPool: number, rate: number): number {
  return profit > lossPool ? rate * (profit - lossPool) : 0;
}

/** Losses left to set against later profit (equation 2.15): (pool - profit)⁺, without limit of time or amount. */
export function lossPoolAfter(profit: number, lossPool: number): number {
  return profit > lossPool ? 0 : lossPool - profit;
}

/** Quantiles and mean of a quantity, USD m. */
export interface Spread {
  readonly mean: number;
  readonly p5: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly p95: number;
}

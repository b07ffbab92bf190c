import { exp, ln } from '../numerics/elementary';
import { rootsByScan } from '../numerics/roots';
import { MONTHS_PER_YEAR } from '../model/compiledModel';

const LOWEST = -0.95;
const HIGHEST = 20;
const STEPS = 400;
const TOLERANCE = 1e-10;

/** Grid of yearly rates, even in ln(1 + rate). */
const grid = Array.from(
  { length: STEPS + 1 },
  (_, step) => exp(ln(1 + LOWEST) + (step / STEPS) * (ln(1 + HIGHEST) - ln(1 + LOWEST))) - 1,
);

/**
 * Internal rates of return of monthly cash flows (equation 6.11): every i with Σ CF_t · (1 + i)^-(t + ½)/12 + TV · (1 + i)^-T/12 = 0.
 *
 * @param cashFlows  expected cash of each month, USD m
 * @param terminalValue  at the horizon, undiscounted
 * @returns  rates per year between -95 % and +2,000 %, ascending: none, one or several
 */
export function internalRatesOfReturn(cashFlows: Float64Array, terminalValue: number): readonly number[] {
  const presentValue = (rate: number): number => {
    const decay = -ln(1 + rate) / MONTHS_PER_YEAR;
    const monthly = exp(decay);
    let sum = 0;
    for (let month = cashFlows.length - 1; month >= 0; month--) sum = sum * monthly + cashFlows[month]!;
    return sum * Math.sqrt(monthly) + terminalValue * exp(decay * cashFlows.length);
  };
  return rootsByScan(presentValue, grid, TOLERANCE);
}

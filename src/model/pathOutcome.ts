import { SUMMED_PARTS } from './complianceTaxParts';
import { MAX_YEARS, MONTHS_PER_YEAR } from './compiledModel';
import { emptyFiling, type FilingOutcome } from './filing';

/** Causes of loss that can be switched off. */
export const causes = [
  'rectification',
  'fine',
  'suspension',
  'forcedExit',
  'homeStop',
  'rupture',
  'ipLeak',
] as const;
export type Cause = (typeof causes)[number];

/** Lines of the yearly cash-flow statement (equation 2.16). Events are signed; the other outflows are positive amounts. */
export const statementLines = [
  'revenue',
  'costOfRevenue',
  'complianceTax',
  'ownBuildOut',
  'capex',
  'events',
  'tax',
  'cashFlow',
] as const;
export type StatementLine = (typeof statementLines)[number];

/** How a path came to its end before the horizon. */
export type Ending = 'homeStop' | 'forcedExit' | 'rupture' | 'refusal' | 'stopLoss';

/** What becomes of one path in one world. Overwritten by every run; money in USD m. */
export interface PathOutcome {
  /** Equation 6.2. */
  netPresentValue: number;
  /** K: present value of all cash put in (equation 6.4). */
  capital: number;
  /** Discounted to the start. */
  terminalValue: number;
  presentValueOfRevenue: number;
  presentValueOfComplianceTax: number;
  /** Largest undiscounted cumulative outflow (equation 6.4). */
  peakFunding: number;
  /** Years until discounted cash is back for good (equation 6.13); NaN when never. */
  paybackYears: number;
  ending: Ending | null;
  /** Month of the ending, or the horizon. */
  endMonth: number;
  closedLoopWasLive: boolean;
  publicWasLive: boolean;
  monthsSuspended: number;
  monthsDark: number;
  /** Discounted payments, before tax relief and after pass-through. */
  rectificationPayments: number;
  finePayments: number;
  leakPayments: number;
  /** Which causes acted, one bit each in the order of `causes`. */
  causesActed: number;
  readonly filing: FilingOutcome;
  /** Cash of each month, zero after the ending. */
  readonly cashFlow: Float64Array;
  readonly bookedRevenue: Float64Array;
  /** Undiscounted cumulative cash at the end of each year. */
  readonly cumulativeByYear: Float64Array;
  /** `statementLines` of each year, year by year. */
  readonly statement: Float64Array;
  /** `SUMMED_PARTS` of each year's compliance tax, year by year. */
  readonly taxParts: Float64Array;
}

/** An outcome to be overwritten by `simulatePath`; made once and reused, since millions are needed. */
export function emptyOutcome(): PathOutcome {
  return {
    netPresentValue: 0,
    capital: 0,
    terminalValue: 0,
    presentValueOfRevenue: 0,
    presentValueOfComplianceTax: 0,
    peakFunding: 0,
    paybackYears: Number.NaN,
    ending: null,
    endMonth: 0,
    closedLoopWasLive: false,
    publicWasLive: false,
    monthsSuspended: 0,
    monthsDark: 0,
    rectificationPayments: 0,
    finePayments: 0,
    leakPayments: 0,
    causesActed: 0,
    filing: emptyFiling(),
    cashFlow: new Float64Array(MAX_YEARS * MONTHS_PER_YEAR),
    bookedRevenue: new Float64Array(MAX_YEARS * MONTHS_PER_YEAR),
    cumulativeByYear: new Float64Array(MAX_YEARS),
    statement: new Float64Array(MAX_YEARS * statementLines.length),
    taxParts: new Float64Array(MAX_YEARS * SUMMED_PARTS),
  };
}

/** What one month looked like; kept only where someone asks for it. */
export interface MonthRecord {
  readonly month: number;
  readonly tam: number;
  readonly endCustomerRevenue: number;
  readonly bookedRevenue: number;
  readonly adoptionClosedLoop: number;
  readonly adoptionPublicFacing: number;
  /** With the hosting premium, as in the compliance tax too. */
  readonly costOfRevenue: number;
  /** With the hosting premium. */
  readonly complianceTax: number;
  readonly tax: number;
  readonly cashFlow: number;
}

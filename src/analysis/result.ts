import type { Comparison } from './comparison';
import type { ComplianceTaxPart } from '../model/complianceTaxParts';
import type { PathId } from '../model/parameters';
import type { Cause, MonthRecord, StatementLine } from '../model/pathOutcome';
import type { Spread } from './spread';

/** A spread with the mean of the worst share of worlds. */
export interface TailedSpread extends Spread {
  readonly expectedShortfall: number;
}

export interface ShortSpread {
  readonly mean: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface LaunchQuantiles {
  readonly p10: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
}

export interface LaunchMonths {
  readonly closedLoop: LaunchQuantiles & { readonly probabilityLive: number };
  readonly publicFacing: LaunchQuantiles & {
    readonly probabilityNeverLicensed: number;
    readonly probabilityLive: number;
  };
}

export interface YearQuantiles {
  readonly year: number;
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

export type StatementYear = { readonly year: number } & Readonly<Record<StatementLine, number>>;

/**
 * Outcomes of one path. What a path does not have is null, never 0. Definitions: src/model/README.md, section 6.
 */
export interface PathResult {
  readonly riskAdjustedRoi: number;
  readonly riskAdjustedRoiWithoutTerminalValue: number;
  readonly expectedRoi: number;
  readonly ownCapitalRoi: number | null;
  /** Certainty equivalent of V under constant absolute risk aversion, USD m. */
  readonly certaintyEquivalent: number;
  readonly value: TailedSpread;
  readonly netPresentValue: TailedSpread;
  readonly capital: ShortSpread;
  readonly peakFunding: ShortSpread;
  readonly probabilityOfLoss: number;
  readonly probabilityWorseThanExit: number;
  readonly probabilityBest: number;
  readonly expectedRegret: number;
  readonly launchMonth: LaunchMonths | null;
  readonly survivalToHorizon: number | null;
  readonly monthsSuspendedMean: number | null;
  readonly monthsDarkMean: number | null;
  /** Rate per year; several roots as a list; null where there is none. */
  readonly internalRateOfReturn: number | readonly number[] | null;
  readonly complianceTaxRate: number | null;
  readonly presentValueOfRevenue: number | null;
  readonly presentValueOfComplianceTax: number | null;
  readonly terminalValueMean: number | null;
  readonly expectedLossByCause: Readonly<Record<Cause, number | null>> | null;
  readonly expectedPayments: {
    readonly rectification: number;
    readonly fine: number;
    readonly ipLeak: number;
  } | null;
  readonly discountedPaybackYears: { readonly p50: number | null; readonly probabilityNever: number } | null;
  readonly cumulativeCashByYear: readonly YearQuantiles[] | null;
  readonly cashFlowStatementByYear: readonly StatementYear[] | null;
  /** Standard error of each mean, by the path of its field; null in the central case. */
  readonly standardErrors: Readonly<Record<string, number>> | null;
  /** Only in the central case. */
  readonly months?: readonly MonthRecord[];
}

/** One path against another in the same worlds. */
export interface Difference {
  readonly riskAdjustedRoi: number;
  /** Of the paired difference; null in the central case. */
  readonly standardError: number | null;
  readonly valueMean: number;
  readonly probabilityPositive: number;
}

export type DifferenceName = 'partner-exit' | 'bifurcation-exit' | 'partner-bifurcation';

export interface SimulationResult {
  readonly draws: number;
  readonly horizonMonths: number;
  readonly fingerprint: string;
  readonly capitalEnvelope: number;
  readonly paths: Readonly<Record<PathId, PathResult>>;
  readonly differences: Readonly<Record<DifferenceName, Difference>>;
}

/** End of a filing stage over the worlds in which it happens, months since January 2027. */
export interface StageQuantiles {
  readonly stage: StageName;
  /** Median month in which the stage starts. */
  readonly start: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Share of worlds in which the stage happens at all. */
  readonly probability: number;
}

export type StageName =
  | 'build'
  | 'licences'
  | 'preparation'
  | 'algorithmFiling'
  | 'provincialReview'
  | 'nationalReview'
  | 'registration'
  | 'publication'
  | 'hold';

/** Parts of the compliance tax of a year, means over worlds, USD m. */
export type ComplianceTaxYear = { readonly year: number } & Readonly<Record<ComplianceTaxPart, number>>;

/** What the books of an entry path show beside its statement. */
export interface Books {
  /** They add up to the statement's compliance tax (equation 2.17). */
  readonly complianceTaxByYear: readonly ComplianceTaxYear[];
  /** Mean discounted cash of each year, USD m: with terminal value it adds up to net present value (equation 6.2). */
  readonly discountedCashFlowByYear: readonly number[];
}

/** What the pictures need beside the figures. */
export interface PathPicture {
  /** V of every draw in ascending order, USD m. */
  readonly sortedValues: Float64Array;
  /** Cumulative cash at the end of each year of a few worlds, the same worlds on every path; empty for exit. */
  readonly sampleWorlds: readonly (readonly number[])[];
  /** Filing stages in order; empty for exit. */
  readonly stages: readonly StageQuantiles[];
  /** Null for exit. */
  readonly books: Books | null;
}

export interface Pictures extends Readonly<Record<PathId, PathPicture>> {
  readonly comparison: Comparison;
}

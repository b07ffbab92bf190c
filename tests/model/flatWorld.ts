import { expect } from 'vitest';
import type { LuckName } from '../../src/model/dimensions';
import { statementLines, type PathOutcome } from '../../src/model/pathOutcome';
import { baseValues, certainFiling, noHazards, scriptedRun, uniformFor, type Plain } from '../worlds';

export type Changes = Record<string, Plain>;
export type Luck = Partial<Record<LuckName, number>>;
const never = uniformFor(700);

/**
 * A world for reckoning by hand: live from month 0, everyone adopts at once, each segment brings end customers' 5 a
 * month, nothing costs anything, nothing is taxed and nothing happens.
 */
export const flat: Changes = {
  ...noHazards,
  ...certainFiling,
  horizonYears: 5,
  tam: 1200,
  tamGrowthInitial: 0,
  tamGrowthLongRun: 0,
  publicShare: 0.5,
  reachableShare: 0.1,
  globalCarryOver: 1e6,
  depthScale: 1,
  modelInvestment: 0,
  partnerReach: 0.1,
  partnerSubstitution: 0.5,
  royalty: 0.4,
  lateEntryErosion: 0,
  alignmentPenalty: 0,
  siloDrift: 0,
  bassP: 1000,
  bassQ: 0,
  costRatioPublic: 0,
  costRatioClosed: 0,
  costRatioDrift: 0,
  hostingPremium: 1,
  localInfrastructure: 0,
  complianceStaff: 0,
  alignmentUpkeep: 0,
  refilingCost: 0,
  moderationRate: 0,
  filingCost: 0,
  goToMarket: 0,
  buildCapex: 0,
  buildMonths: 0,
  preparationMonths: 0,
  telecomLicenceMonths: 0,
  mlpsMonths: 0,
  algorithmFilingMonths: 0,
  provincialRoundMedian: 0,
  nationalRoundMedian: 0,
  registrationRoundMedian: 0,
  publicationMonths: 0,
  corporateTax: 0,
  withholdingTax: 0,
  vat: 0,
  campaignMonths: 0,
  tenseExitMultiplier: 1,
  tenseHomeMultiplier: 1,
  closedLoopFactor: 0.5,
  coverage: 1,
  partnerBuffer: 1,
  suspensionChurn: 0,
  closureCostShare: 0,
  salvage: 0,
  stopLoss: 'off',
  terminalValue: false,
};

export type Path = 'bifurcation' | 'partner';

export function run(
  changes: Changes = {},
  luck: Luck = {},
  path: Path = 'bifurcation',
  tense?: (month: number) => boolean,
) {
  const quiet: Luck = {
    rectification1: never,
    rectification2: never,
    rectification3: never,
    fine1: never,
    fine2: never,
    fine3: never,
    suspension1: never,
    suspension2: never,
    forcedExit: never,
    homeStop: never,
    rupture: never,
    ipLeak: never,
  };
  const values = baseValues({ ...flat, ...changes });
  const result = scriptedRun(values, path, { ...quiet, ...luck }, tense === undefined ? {} : { tense });
  const { horizonMonths, discountFactors } = result.model.valuation;
  return {
    ...result,
    discount: (month: number): number => discountFactors[month]!,
    cash: [...result.outcome.cashFlow.subarray(0, horizonMonths)],
    revenue: result.months.map((month) => month.endCustomerRevenue),
  };
}

/** A rate that brings a hazard of 1 a month: both segments are live, an exposure of 1.5. */
export const MONTHLY = 12 / 1.5;
export const months = (count: number, value: number): number[] => Array.from({ length: count }, () => value);

/** Numbers equal up to the rounding of a few operations. */
export function expectNumbers(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, index) => expect(value, `at ${index}`).toBeCloseTo(expected[index]!, 9));
}

export function statement(outcome: PathOutcome, line: (typeof statementLines)[number]): number[] {
  return Array.from(
    { length: 5 },
    (_, year) => outcome.statement[year * statementLines.length + statementLines.indexOf(line)]!,
  );
}

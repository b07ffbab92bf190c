import { Digest } from '../numerics/digest';
import { replicateStandardError } from '../numerics/replicates';
import { mean } from '../numerics/sum';
import type { CompiledModel } from '../model/compiledModel';
import { entryPaths, pathIds, type PathId } from '../model/parameters';
import type { Batch } from './batch';
import { summariseEntry } from './entrySummary';
import { threePairs } from './pathPairs';
import { columnOf, replicateMeans } from './replicateMeans';
import type { Difference, DifferenceName, PathResult, SimulationResult } from './result';
import { riskAdjustedContribution } from './riskMeasures';
import { valueColumn, valueResult, type ValueColumn, type ValueResult } from './valueSummary';

/** One path against another in the same worlds (equation 6.16). */
function difference(a: ValueColumn, b: ValueColumn, model: CompiledModel, hasErrors: boolean): Difference {
  const { capitalEnvelope, riskAversion, tail } = model.valuation;
  const count = a.values.length;
  const gap = (draw: number): number =>
    riskAdjustedContribution(a.values[draw]!, a.tailQuantile, riskAversion, tail) -
    riskAdjustedContribution(b.values[draw]!, b.tailQuantile, riskAversion, tail);
  return {
    riskAdjustedRoi: (a.riskAdjusted - b.riskAdjusted) / capitalEnvelope,
    standardError: hasErrors ? replicateStandardError(replicateMeans(count, gap)) / capitalEnvelope : null,
    valueMean: mean(a.values) - mean(b.values),
    probabilityPositive: mean(columnOf(count, (draw) => (a.values[draw]! > b.values[draw]! ? 1 : 0))),
  };
}

/**
 * Digest of V of every draw of exit, bifurcation and partner-led, bit for bit, as 12 base64url characters (equation 5.6).
 */
export function fingerprintOf(batch: Batch): string {
  const digest = new Digest();
  for (const path of pathIds) digest.addDoubles(batch[path].value);
  return digest.base64url(72);
}

/** Smallest number of draws that has a standard error. */
const SMALLEST_WITH_ERRORS = 256;

/**
 * The outcomes of a run (section 6 of the equations), each mean with its Monte Carlo standard error.
 *
 * @param batch  all draws from 0 on; a single draw is the central case and has no errors
 * @param lossDraws  how many draws, from 0 on, were also run with each cause of loss switched off; 0 for none
 */
export function summarise(model: CompiledModel, batch: Batch, lossDraws: number): SimulationResult {
  const hasErrors = batch.count >= SMALLEST_WITH_ERRORS;
  const columns = Object.fromEntries(
    pathIds.map((path) => [path, valueColumn(batch[path].value, model)]),
  ) as Record<PathId, ValueColumn>;
  const values = Object.fromEntries(
    pathIds.map((path) => [path, valueResult(batch, path, columns, model, hasErrors)]),
  ) as Record<PathId, ValueResult>;
  const entries = Object.fromEntries(
    entryPaths.map((path) => [
      path,
      summariseEntry(batch[path], values[path], path, model, lossDraws, hasErrors),
    ]),
  ) as Record<'bifurcation' | 'partner', PathResult>;
  return {
    draws: batch.count,
    horizonMonths: model.valuation.horizonMonths,
    fingerprint: fingerprintOf(batch),
    capitalEnvelope: model.valuation.capitalEnvelope,
    paths: { exit: exitResult(values.exit), ...entries },
    differences: Object.fromEntries(
      threePairs.map(([a, b]) => [`${a}-${b}`, difference(columns[a], columns[b], model, hasErrors)]),
    ) as Record<DifferenceName, Difference>,
  };
}

/** Exit puts nothing in and launches nothing: what it does not have is null. */
function exitResult(value: ValueResult): PathResult {
  const nothing = { mean: 0, p10: 0, p50: 0, p90: 0 };
  return {
    ...value,
    riskAdjustedRoiWithoutTerminalValue: value.riskAdjustedRoi,
    ownCapitalRoi: null,
    capital: nothing,
    peakFunding: nothing,
    launchMonth: null,
    survivalToHorizon: null,
    monthsSuspendedMean: null,
    monthsDarkMean: null,
    internalRateOfReturn: null,
    complianceTaxRate: null,
    presentValueOfRevenue: null,
    presentValueOfComplianceTax: null,
    terminalValueMean: null,
    expectedLossByCause: null,
    expectedPayments: null,
    discountedPaybackYears: null,
    cumulativeCashByYear: null,
    cashFlowStatementByYear: null,
  };
}

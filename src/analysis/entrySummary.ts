import { sortedUpTo } from '../numerics/partialSort';
import { quantilesOf } from '../numerics/quantiles';
import { replicateStandardError } from '../numerics/replicates';
import { mean } from '../numerics/sum';
import { MAX_YEARS, MONTHS_PER_YEAR, type CompiledModel } from '../model/compiledModel';
import type { EntryPath } from '../model/parameters';
import { causes, statementLines, type Cause } from '../model/pathOutcome';
import { meanNames, type MeanName, type PathColumns } from './batch';
import { internalRatesOfReturn } from './internalRateOfReturn';
import { BlockMeans, sumBlocks } from './blockMeans';
import { meanCashByMonth } from './books';
import { columnOf, replicateMeans, standardErrorOf } from './replicateMeans';
import type {
  LaunchMonths,
  LaunchQuantiles,
  PathResult,
  ShortSpread,
  StatementYear,
  YearQuantiles,
} from './result';
import { riskAdjustedContribution, riskAdjustedValue, tailQuantile } from './riskMeasures';
import type { ValueResult } from './valueSummary';
import { isExposed } from './worldLosses';

function shortSpread(values: Float64Array): ShortSpread {
  const [p10, p50, p90] = quantilesOf(values, [0.1, 0.5, 0.9]) as [number, number, number];
  return { mean: mean(values), p10, p50, p90 };
}

function launchQuantiles(months: Float64Array): LaunchQuantiles {
  const granted = new Float64Array(months.length);
  let count = 0;
  for (let draw = 0; draw < months.length; draw++) {
    const month = months[draw]!;
    if (!Number.isNaN(month)) granted[count++] = month;
  }
  if (count === 0) return { p10: null, p50: null, p90: null };
  const launched = granted.subarray(0, count);
  const [p10, p50, p90] = quantilesOf(launched, [0.1, 0.5, 0.9]) as [number, number, number];
  return { p10, p50, p90 };
}

/** Median discounted payback (equation 6.13); null where more than half of the worlds never pay back. */
function payback(years: Float64Array): { p50: number | null; probabilityNever: number } {
  const count = years.length;
  const never = columnOf(count, (draw) => (Number.isNaN(years[draw]!) ? 1 : 0));
  const back = columnOf(count, (draw) => (never[draw] === 1 ? Number.POSITIVE_INFINITY : years[draw]!));
  const median = quantilesOf(back, [0.5])[0]!;
  return { p50: Number.isFinite(median) ? median : null, probabilityNever: mean(never) };
}

function cumulativeQuantiles(columns: PathColumns, years: number): YearQuantiles[] {
  const count = columns.value.length;
  return Array.from({ length: years }, (_, year) => {
    const cash = columns.cumulativeByYear.subarray(year * count, (year + 1) * count);
    const [p5, p25, p50, p75, p95] = quantilesOf(cash, [0.05, 0.25, 0.5, 0.75, 0.95]) as [
      number,
      number,
      number,
      number,
      number,
    ];
    return { year: year + 1, p5, p25, p50, p75, p95 };
  });
}

function cashFlowStatement(columns: PathColumns, years: number): StatementYear[] {
  const count = columns.value.length;
  const lines = statementLines.length;
  return Array.from({ length: years }, (_, year) => ({
    year: year + 1,
    ...(Object.fromEntries(
      statementLines.map((line, index) => [
        line,
        sumBlocks(columns.statementSums, MAX_YEARS * lines, year * lines + index) / count,
      ]),
    ) as Record<(typeof statementLines)[number], number>),
  }));
}

function ratesOfReturn(
  columns: PathColumns,
  terminalValueMean: number,
  model: CompiledModel,
): PathResult['internalRateOfReturn'] {
  const { horizonMonths, discountFactors } = model.valuation;
  const cash = meanCashByMonth(columns, horizonMonths);
  const lastHalfMonth = Math.sqrt(discountFactors[1]! / discountFactors[0]!);
  const horizonFactor = discountFactors[horizonMonths - 1]! * lastHalfMonth;
  const rates = internalRatesOfReturn(cash, terminalValueMean / horizonFactor);
  return rates.length === 0 ? null : rates.length === 1 ? rates[0]! : rates;
}

/** Own-capital ROI (equation 6.14) of exit-like paths is not shown: below this share of the envelope it means nothing. */
const LEAST_CAPITAL_SHARE = 0.01;

function lossByCauseOf(means: BlockMeans<MeanName>, path: EntryPath): Record<Cause, number | null> {
  return Object.fromEntries(
    causes.map((cause) => [cause, isExposed(path, cause) ? means.mean(cause) : null]),
  ) as Record<Cause, number | null>;
}

/**
 * Outcomes of an entry path: what valuation says of it, own-capital ROI (equation 6.14), the compliance-tax rate
 * (equation 6.15) and the definitions at the end of section 6.
 *
 * @param columns  all draws from 0 on
 * @param value  what V and NPV alone say
 * @param lossDraws  how many draws, from 0 on, were also run without each cause of loss
 * @param hasErrors  whether there are enough draws for standard errors
 */
export function summariseEntry(
  columns: PathColumns,
  value: ValueResult,
  path: EntryPath,
  model: CompiledModel,
  lossDraws: number,
  hasErrors: boolean,
): PathResult {
  const { capitalEnvelope, riskAversion, tail, horizonMonths } = model.valuation;
  const years = horizonMonths / MONTHS_PER_YEAR;
  const count = columns.value.length;
  const means = new BlockMeans(meanNames, columns.meanSums, count);
  const losses = new BlockMeans(meanNames, columns.meanSums, lossDraws);
  const without = columnOf(count, (draw) => columns.value[draw]! - columns.terminalValue[draw]!);
  const withoutSorted = sortedUpTo(without, tail);
  const withoutQuantile = tailQuantile(withoutSorted, tail);
  const capital = shortSpread(columns.capital);
  const ownCapitalRoi =
    capital.mean < LEAST_CAPITAL_SHARE * capitalEnvelope ? null : value.netPresentValue.mean / capital.mean;
  const revenue = means.mean('presentValueOfRevenue');
  const complianceTax = means.mean('presentValueOfComplianceTax');
  const terminalValueMean = means.mean('terminalValue');
  const launchMonth: LaunchMonths = {
    closedLoop: {
      ...launchQuantiles(columns.closedLoopMonth),
      probabilityLive: means.mean('closedLoopLive'),
    },
    publicFacing: {
      ...launchQuantiles(columns.publicMonth),
      probabilityNeverLicensed: means.mean('neverLicensed'),
      probabilityLive: means.mean('publicLive'),
    },
  };

  const errors = (): Record<string, number> => {
    const npv = columns.netPresentValue;
    const roiError =
      ownCapitalRoi === null
        ? {}
        : {
            ownCapitalRoi: standardErrorOf(
              count,
              (draw) => (npv[draw]! - ownCapitalRoi * columns.capital[draw]!) / capital.mean,
            ),
          };
    return {
      ...value.standardErrors,
      ...roiError,
      riskAdjustedRoiWithoutTerminalValue:
        standardErrorOf(count, (draw) =>
          riskAdjustedContribution(without[draw]!, withoutQuantile, riskAversion, tail),
        ) / capitalEnvelope,
      'capital.mean': standardErrorOf(count, (draw) => columns.capital[draw]!),
      'peakFunding.mean': standardErrorOf(count, (draw) => columns.peakFunding[draw]!),
      survivalToHorizon: means.standardError('survival'),
      monthsSuspendedMean: means.standardError('monthsSuspended'),
      monthsDarkMean: means.standardError('monthsDark'),
      'launchMonth.closedLoop.probabilityLive': means.standardError('closedLoopLive'),
      'launchMonth.publicFacing.probabilityNeverLicensed': means.standardError('neverLicensed'),
      'launchMonth.publicFacing.probabilityLive': means.standardError('publicLive'),
      ...(revenue === 0
        ? {}
        : {
            complianceTaxRate: means.ratioStandardError(
              'presentValueOfComplianceTax',
              'presentValueOfRevenue',
            ),
          }),
      presentValueOfRevenue: means.standardError('presentValueOfRevenue'),
      presentValueOfComplianceTax: means.standardError('presentValueOfComplianceTax'),
      terminalValueMean: means.standardError('terminalValue'),
      'expectedPayments.rectification': means.standardError('rectificationPayment'),
      'expectedPayments.fine': means.standardError('finePayment'),
      'expectedPayments.ipLeak': means.standardError('ipLeakPayment'),
      'discountedPaybackYears.probabilityNever': replicateStandardError(
        replicateMeans(count, (draw) => (Number.isNaN(columns.paybackYears[draw]!) ? 1 : 0)),
      ),
      ...(lossDraws > 0
        ? Object.fromEntries(
            causes
              .filter((cause) => isExposed(path, cause))
              .map((cause) => [`expectedLossByCause.${cause}`, losses.standardError(cause)]),
          )
        : {}),
    };
  };

  return {
    ...value,
    riskAdjustedRoiWithoutTerminalValue:
      riskAdjustedValue(without, withoutSorted, riskAversion, tail) / capitalEnvelope,
    ownCapitalRoi,
    capital,
    peakFunding: shortSpread(columns.peakFunding),
    launchMonth,
    survivalToHorizon: means.mean('survival'),
    monthsSuspendedMean: means.mean('monthsSuspended'),
    monthsDarkMean: means.mean('monthsDark'),
    internalRateOfReturn: ratesOfReturn(columns, terminalValueMean, model),
    complianceTaxRate: revenue === 0 ? null : complianceTax / revenue,
    presentValueOfRevenue: revenue,
    presentValueOfComplianceTax: complianceTax,
    terminalValueMean,
    expectedLossByCause: lossDraws > 0 ? lossByCauseOf(losses, path) : null,
    expectedPayments: {
      rectification: means.mean('rectificationPayment'),
      fine: means.mean('finePayment'),
      ipLeak: means.mean('ipLeakPayment'),
    },
    discountedPaybackYears: payback(columns.paybackYears),
    cumulativeCashByYear: cumulativeQuantiles(columns, years),
    cashFlowStatementByYear: cashFlowStatement(columns, years),
    standardErrors: hasErrors ? errors() : null,
  };
}

import { SUMMED_PARTS } from '../model/complianceTaxParts';
import { MAX_YEARS, MONTHS_PER_YEAR, type CompiledModel } from '../model/compiledModel';
import type { PathColumns } from './batch';
import { sumBlocks } from './blockMeans';
import type { Books, StatementYear } from './result';

const MONTHS = MAX_YEARS * MONTHS_PER_YEAR;

/** Mean cash of each month over worlds, USD m. */
export function meanCashByMonth(columns: PathColumns, horizonMonths: number): Float64Array {
  const count = columns.value.length;
  return Float64Array.from(
    { length: horizonMonths },
    (_, month) => sumBlocks(columns.cashSums, MONTHS, month) / count,
  );
}

/**
 * The books of a run.
 *
 * @param columns  all draws from 0 on
 * @param statement  of the same draws
 */
export function booksOf(
  columns: PathColumns,
  statement: readonly StatementYear[],
  model: CompiledModel,
): Books {
  const { horizonMonths, discountFactors } = model.valuation;
  const count = columns.value.length;
  const cash = meanCashByMonth(columns, horizonMonths);
  const summed = (year: number, part: number): number =>
    sumBlocks(columns.taxPartSums, MAX_YEARS * SUMMED_PARTS, (year - 1) * SUMMED_PARTS + part) / count;
  return {
    complianceTaxByYear: statement.map(({ year, complianceTax }) => {
      const hostingAndInfrastructure = summed(year, 0);
      const moderation = summed(year, 1);
      const peopleAndFiling = complianceTax - hostingAndInfrastructure - moderation;
      return { year, peopleAndFiling, hostingAndInfrastructure, moderation };
    }),
    discountedCashFlowByYear: statement.map(({ year }) => {
      let discounted = 0;
      for (let month = (year - 1) * MONTHS_PER_YEAR; month < year * MONTHS_PER_YEAR; month++)
        discounted += discountFactors[month]! * cash[month]!;
      return discounted;
    }),
  };
}

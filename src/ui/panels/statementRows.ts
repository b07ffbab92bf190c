import { complianceTaxParts, type ComplianceTaxPart } from '../../model/complianceTaxParts';
import type { EntryPath } from '../../model/parameters';
import type { StatementLine } from '../../model/pathOutcome';
import type { StatementYear } from '../../analysis/result';
import type { Shown } from '../../state/appState';

/** A row of the statement as it is shown: what flows out is negative, and rows add up. */
export interface StatementRow {
  readonly id:
    | StatementLine
    | ComplianceTaxPart
    | 'cumulative'
    | 'discounted'
    | 'terminalValue'
    | 'netPresentValue';
  /** USD m in each year; null where only all years together have it. */
  readonly years: readonly number[] | null;
  /** Over all years; null where it is no sum. */
  readonly total: number | null;
}

const outflows: ReadonlySet<StatementLine> = new Set<StatementLine>([
  'costOfRevenue',
  'complianceTax',
  'ownBuildOut',
  'capex',
  'tax',
]);

const shownLines: readonly StatementLine[] = [
  'revenue',
  'costOfRevenue',
  'complianceTax',
  'ownBuildOut',
  'capex',
  'events',
  'tax',
  'cashFlow',
];

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function running(numbers: readonly number[]): number[] {
  let total = 0;
  return numbers.map((each) => (total += each));
}

/**
 * The statement of a path: its lines (equation 2.16), the compliance tax in its parts (equation 2.17), then cash so far,
 * discounted cash, terminal value, and net present value as their sum (equation 6.2).
 */
export function statementRows(shown: Shown, path: EntryPath): readonly StatementRow[] {
  const result = shown.result.paths[path];
  const statement: readonly StatementYear[] = result.cashFlowStatementByYear ?? [];
  const books = shown.pictures[path].books;
  const row = (id: StatementRow['id'], years: readonly number[]): StatementRow => ({
    id,
    years,
    total: sum(years),
  });
  const line = (id: StatementLine): StatementRow =>
    row(
      id,
      statement.map((year) => (outflows.has(id) ? -year[id] : year[id])),
    );
  const parts = complianceTaxParts.map((part) =>
    row(
      part,
      (books?.complianceTaxByYear ?? []).map((year) => -year[part]),
    ),
  );
  const cash = statement.map(({ cashFlow }) => cashFlow);
  return [
    ...shownLines.flatMap((id) => (id === 'complianceTax' ? [line(id), ...parts] : [line(id)])),
    { id: 'cumulative', years: running(cash), total: null },
    row('discounted', books?.discountedCashFlowByYear ?? []),
    { id: 'terminalValue', years: null, total: result.terminalValueMean ?? 0 },
    { id: 'netPresentValue', years: null, total: result.netPresentValue.mean },
  ];
}

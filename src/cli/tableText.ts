import type { Criterion } from '../analysis/criterion';
import type { Correlations } from '../model/correlations';
import type { PathId } from '../model/parameters';

/** Paths as tables for people name them. */
export const titles: Readonly<Record<PathId, string>> = {
  exit: 'market exit',
  bifurcation: 'bifurcation',
  partner: 'partner-led',
};

/** What a score is, as tables for people name it. */
export const criterionTitles: Readonly<Record<Criterion, string>> = {
  riskAdjusted: 'risk-adjusted ROI',
  mean: 'expected ROI',
  shortfall: 'mean of the worst share per dollar of the envelope',
  certaintyEquivalent: 'certainty equivalent per dollar of the envelope',
  worseThanExit: 'chance of beating exit above one half',
};

/** Stands for what there is none of. */
export const NOTHING = '–';

/** A fraction as a percentage, with two standard errors where one is given. */
export function percent(value: number, error?: number): string {
  const text = `${(100 * value).toFixed(1)}%`;
  return error === undefined ? text : `${text} ±${(200 * error).toFixed(1)}`;
}

/** A difference of fractions in percentage points, with two standard errors unless there is none. */
export function points(value: number, error: number | null): string {
  return `${(100 * value).toFixed(1)}${error === null ? '' : ` ±${(200 * error).toFixed(1)}`}`;
}

/** Behind the title of a table: with which correlations its worlds were drawn; nothing where there are none. */
export function correlationsTold(correlations: Correlations): string {
  const pairs = correlations.map(({ between, rank }) => `${between.join(',')}=${rank}`);
  return pairs.length === 0 ? '' : `; going together: ${pairs.join(' ')}`;
}

const DIGITS = 4;

/** A value of a parameter in its own unit. */
export function plain(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}

/** Rows as text in columns: the first column to the left, all others to the right. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
}

import { csvFile } from '../../exports/csvFile';
import type { SourcesText } from '../../i18n/en/sources';
import type { CsvColumn, CsvRow } from './csvRows';

/** A file that spreadsheets read: a line of titles, then a line for each row. */
export function csvText(rows: readonly CsvRow[], { sources: { csv } }: SourcesText): string {
  const columns = Object.keys(csv.columns) as CsvColumn[];
  const titles = columns.map((column) => csv.columns[column]);
  return csvFile([titles, ...rows.map((row) => columns.map((column) => row[column]))]);
}

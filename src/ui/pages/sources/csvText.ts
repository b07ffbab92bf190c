import { unparse } from 'papaparse';
import type { SourcesText } from '../../i18n/en/sources';
import type { CsvColumn, CsvRow } from './csvRows';

/** Without it spreadsheets take UTF-8 for the code page of the machine. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet takes for a formula: also behind blanks, and the wide signs that East Asian ones know. Reasons come in
 * links from others, so no text may be run.
 */
const formula = /^\s*[=+\-@＝＋－＠|]/;

/** A file that spreadsheets read: a line of titles, then a line for each row. */
export function csvText(rows: readonly CsvRow[], { sources: { csv } }: SourcesText): string {
  const columns = Object.keys(csv.columns) as CsvColumn[];
  const data = rows.map((row) => columns.map((column) => row[column]));
  const fields = columns.map((column) => csv.columns[column]);
  return BYTE_ORDER_MARK + unparse({ fields, data }, { escapeFormulae: formula });
}

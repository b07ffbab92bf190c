import { unparse } from 'papaparse';

export type CsvCell = string | number;

/** Without it spreadsheets take UTF-8 for the code page of the machine. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet takes for a formula: also behind blanks, and the wide signs that East Asian ones know. Names and
 * reasons come in links from others, so no text may be run.
 */
const formula = /^\s*[=+\-@＝＋－＠|]/;

/** Lines as a file that spreadsheets read: numbers stay numbers, and no text is a formula. */
export function csvFile(lines: readonly (readonly CsvCell[])[]): string {
  const data = lines.map((line) => [...line]);
  return BYTE_ORDER_MARK + unparse(data, { escapeFormulae: formula });
}

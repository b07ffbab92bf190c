import type { ExportsText } from '../i18n/en/exports';
import { saveFile } from '../saveFile';
import { csvFile, type CsvCell } from './csvFile';
import { fileName } from './fileName';
import { readTable } from './readTable';
import { tableLines, type LineWords } from './tableLines';

/** Lines of tables, one below the other; where there are several each has its title above it. */
export function linesOfTables(
  tables: readonly HTMLTableElement[],
  { table: words }: ExportsText['exports'],
): readonly (readonly CsvCell[])[] {
  const lineWords: LineWords = {
    group: words.group,
    unit: words.unit,
    error: (column) => words.error({ column }),
    unitOf: (column) => words.unitOf({ column }),
    inUnit: (title, unit) => words.inUnit({ title, unit }),
  };
  return tables.flatMap((table, at) => {
    const read = readTable(table);
    const title = tables.length > 1 && read.caption !== '' ? [[read.caption]] : [];
    return [...(at > 0 ? [['']] : []), ...title, ...tableLines(read, lineWords)];
  });
}

/**
 * Saves tables as a file for spreadsheets.
 *
 * @param about  what they are of, for the name of the file
 * @returns  its name
 */
export function saveTables(
  tables: readonly HTMLTableElement[],
  about: readonly string[],
  words: ExportsText['exports'],
): string {
  const name = fileName(about, 'csv');
  saveFile(name, csvFile(linesOfTables(tables, words)), 'text/csv');
  return name;
}

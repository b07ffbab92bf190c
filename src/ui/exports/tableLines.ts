import type { CsvCell } from './csvFile';
import { figureIn, type Figure } from './figureIn';
import type { ReadTable } from './readTable';

/** Words that a file needs beside those of its table. */
export interface LineWords {
  readonly group: string;
  readonly unit: string;
  readonly error: (column: string) => string;
  readonly unitOf: (column: string) => string;
  readonly inUnit: (title: string, unit: string) => string;
}

/** What says that there is nothing. */
const NONE = /^[–—-]$/;

/**
 * Lines of a table for spreadsheets: every figure is a plain number, as it is on screen, without its sign of a unit. The unit
 * stands in the title of its column where the whole column has one; else in a column of its own where each row has one; or
 * else beside the figure. An error behind `±` gets a column too, and so does the title of a group of rows; a dash, for what
 * does not exist, is an empty cell.
 */
export function tableLines(table: ReadTable, words: LineWords): CsvCell[][] {
  const { head, body } = withGroups(table, words.group);
  const figures = body.map((row) => row.map(({ text, isHeader }) => (isHeader ? null : figureIn(text))));
  const width = Math.max(0, ...head.map((row) => row.length), ...body.map((row) => row.length));
  const all = Array.from({ length: width }, (_, column) => column);
  // What only shows pictures has no title and says nothing.
  const columns = all.filter(
    (column) => titleOf(head, column) !== '' || body.some((row) => row[column]!.text !== ''),
  );
  const unitsOf = (some: readonly (Figure | null | undefined)[]): readonly string[] => [
    ...new Set(some.flatMap((figure) => (figure === null || figure === undefined ? [] : [figure.unit]))),
  ];
  const columnUnits = all.map((column) => unitsOf(figures.map((row) => row[column])));
  const mixed = columns.filter((column) => columnUnits[column]!.length > 1);
  const inMixed = figures.map((row) => unitsOf(mixed.map((column) => row[column])));
  const byRow = mixed.length > 1 && inMixed.every((units) => units.length < 2);
  const lastTitle = columns.findLastIndex((column) => body.every((row) => row[column]!.isHeader));
  const hasError = all.map((column) => figures.some((row) => (row[column]?.error ?? null) !== null));

  const titles = columns.flatMap((column): string[] => {
    const title = titleOf(head, column);
    const [unit = ''] = columnUnits[column]!;
    const isMixed = mixed.includes(column);
    return [
      isMixed || unit === '' ? title : words.inUnit(title, unit),
      ...(isMixed && !byRow ? [words.unitOf(title)] : []),
      ...(hasError[column]! ? [words.error(title)] : []),
      ...(byRow && column === Math.max(0, lastTitle) ? [words.unit] : []),
    ];
  });
  const lines = body.map((row, at) =>
    columns.flatMap((column): CsvCell[] => {
      const figure = figures[at]![column] ?? null;
      const { text } = row[column]!;
      return [
        figure === null ? (NONE.test(text) ? '' : text) : figure.number,
        ...(mixed.includes(column) && !byRow ? [figure?.unit ?? ''] : []),
        ...(hasError[column]! ? [figure?.error ?? ''] : []),
        ...(byRow && column === Math.max(0, lastTitle) ? [inMixed[at]![0] ?? ''] : []),
      ];
    }),
  );
  return [titles, ...lines];
}

/** Titles of a column from the top down, each once. */
function titleOf(head: readonly (readonly string[])[], column: number): string {
  return [...new Set(head.map((row) => row[column] ?? '').filter((title) => title !== ''))].join(', ');
}

/** The title of each group of rows in a column of its own, in the place of a row that says nothing else. */
function withGroups({ caption, head, body }: ReadTable, title: string): ReadTable {
  const isTitle = body.map(
    ([first, ...others]) => first?.isHeader === true && others.length > 0 && others.every(isEmpty),
  );
  if (!isTitle.includes(true)) return { caption, head, body };
  let group: ReadTable['body'][number][number] = { text: '', isHeader: true };
  const rows: ReadTable['body'][number][] = [];
  for (const [at, row] of body.entries()) {
    if (isTitle[at]!) group = row[0]!;
    else rows.push([group, ...row]);
  }
  return { caption, head: head.map((row, at) => [at === 0 ? title : '', ...row]), body: rows };
}

function isEmpty({ text }: ReadTable['body'][number][number]): boolean {
  return text === '';
}

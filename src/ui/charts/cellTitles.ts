/** Where the cells of a table stand, a cell that spans several places in all of them. */
function gridOf(table: HTMLTableElement): readonly (readonly (HTMLTableCellElement | undefined)[])[] {
  const rows = [...table.rows];
  const grid: HTMLTableCellElement[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[at]![column] !== undefined) column++;
      for (let down = 0; down < cell.rowSpan && at + down < rows.length; down++)
        for (let across = 0; across < cell.colSpan; across++) grid[at + down]![column + across] = cell;
      column += cell.colSpan;
    }
  }
  return grid;
}

function isTitle(cell: HTMLTableCellElement | undefined): cell is HTMLTableCellElement {
  return cell?.tagName === 'TH';
}

/** A text as it is read, in one line. */
export function readText(element: Element): string {
  return element.textContent.replaceAll(/\s+/g, ' ').trim();
}

/** What a cell is the value of: the titles of its row, then those of its column. */
export function titlesOf(cell: HTMLTableCellElement): readonly string[] {
  const grid = gridOf(cell.closest('table')!);
  const at = grid.findIndex((row) => row.includes(cell));
  const column = grid[at]!.indexOf(cell);
  const ofRow = grid[at]!.slice(0, column).filter(isTitle);
  const ofColumn = grid
    .slice(0, at)
    .map((row) => row[column])
    .filter(isTitle);
  // A title over several rows of the body is of a row, and stands in its column too.
  const titles = new Set([...ofRow, ...ofColumn].map(readText));
  return [...titles].filter((title) => title !== '');
}

/** The cell beside another, or the nearest one in that direction that holds a value. */
export function cellBeside(
  cell: HTMLTableCellElement,
  [down, across]: readonly [number, number],
): HTMLTableCellElement {
  const grid = gridOf(cell.closest('table')!);
  let at = grid.findIndex((row) => row.includes(cell));
  let column = grid[at]!.indexOf(cell);
  for (;;) {
    at += down;
    column += across;
    const beside = grid[at]?.[column];
    if (beside === undefined) return cell;
    if (beside !== cell && !isTitle(beside)) return beside;
  }
}

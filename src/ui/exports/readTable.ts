import { figureIn } from './figureIn';

/** A table as it is on screen, a text for each place of its grid. */
export interface ReadTable {
  readonly caption: string;
  /** Rows of titles above the body. */
  readonly head: readonly (readonly string[])[];
  /** Rows of the body and foot. */
  readonly body: readonly (readonly ReadCell[])[];
}

export interface ReadCell {
  readonly text: string;
  readonly isHeader: boolean;
}

const nothing: ReadCell = { text: '', isHeader: false };

/** Elements whose ends part words, though no blank stands there. */
const APART = 'p, div, li, br, dt, dd, small, ul, h3, h4, .visually-hidden';
/** What nobody is told, and what could be chosen and is not. */
const UNSAID = '[aria-hidden="true"], svg, option:not([selected])';

/**
 * Reads a table off the page: one way for every table, so that a file holds what its reader saw, and a table can be
 * read by whoever added it without another word. A cell that spans several places fills all of them if it is a title,
 * and else the first.
 */
export function readTable(table: HTMLTableElement): ReadTable {
  const rows = [...table.rows];
  const grid: (ReadCell | undefined)[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[at]![column] !== undefined) column++;
      const read = { text: textOf(cell), isHeader: cell.tagName === 'TH' };
      for (let down = 0; down < cell.rowSpan && at + down < rows.length; down++)
        for (let across = 0; across < cell.colSpan; across++)
          grid[at + down]![column + across] =
            down + across === 0 || cell.scope === 'col' || cell.scope === 'colgroup' ? read : nothing;
      column += cell.colSpan;
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length));
  const filled = grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? nothing));
  const isHead = rows.map(({ parentElement }) => parentElement?.tagName === 'THEAD');
  return {
    caption: table.caption === null ? '' : textOf(table.caption),
    head: filled.filter((_, at) => isHead[at]).map((row) => row.map(({ text }) => text)),
    body: filled.filter((_, at) => !isHead[at]),
  };
}

/**
 * What a cell says, in one line and with plain spaces: what is seen where that is a figure, so that no word of its grade
 * makes a text of it, and else what those hear who have the page read to them.
 */
function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const unsaid of copy.querySelectorAll(UNSAID)) unsaid.remove();
  for (const part of copy.querySelectorAll(APART)) {
    part.before(' ');
    part.after(' ');
  }
  const heard = inOneLine(copy);
  for (const unseen of copy.querySelectorAll('.visually-hidden')) unseen.remove();
  const seen = inOneLine(copy);
  return figureIn(seen) === null ? heard : seen;
}

function inOneLine({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}

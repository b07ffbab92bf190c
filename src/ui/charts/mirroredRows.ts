import type { PathId } from '../../model/parameters';
import { layoutDots, type DotStack, type OutcomeRow } from './dotStacks';

/** Outcomes of a path in A and in B, ascending. */
export interface MirroredRow {
  readonly path: PathId;
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** Where both are the same: fifth percentile, median and ninety-fifth percentile of them; null else. */
  readonly folded: readonly [number, number, number] | null;
}

/** Height of the dots of A or of B, of a folded row, and room above the rows for the axis, px. */
export const HALF_ROW = 64;
export const FOLDED_ROW = 46;
export const MIRRORED_AXIS = 24;
/** Between two rows, px. */
const BETWEEN = 10;

export function rowHeight({ folded }: MirroredRow): number {
  return (folded === null ? 2 * HALF_ROW : FOLDED_ROW) + BETWEEN;
}

/** Height of the picture, px. */
export function mirroredHeight(rows: readonly MirroredRow[]): number {
  return MIRRORED_AXIS + rows.reduce((sum, row) => sum + rowHeight(row), 0);
}

/** The dots of a row, above its line and below it. */
export interface MirroredStack {
  readonly row: MirroredRow;
  /** The line between A and B, px from the top. */
  readonly y: number;
  readonly a: DotStack | null;
  readonly b: DotStack | null;
}

/** Places the dots of all rows: one size for all, A above and B below the line of a path. */
export function layoutMirrored(
  rows: readonly MirroredRow[],
  toX: (outcome: number) => number,
  width: number,
): { readonly diameter: number; readonly stacks: readonly MirroredStack[] } {
  const open = rows.filter(({ folded }) => folded === null);
  const outcomes = open.flatMap(({ path, a, b }): OutcomeRow[] => [
    { path, outcomes: a },
    { path, outcomes: b },
  ]);
  const layout = layoutDots(outcomes, { toX, width, height: HALF_ROW - 6 });
  let top = MIRRORED_AXIS;
  const stacks = rows.map((row): MirroredStack => {
    const height = rowHeight(row);
    const y = top + (height - BETWEEN) / 2;
    top += height;
    const at = 2 * open.indexOf(row);
    return { row, y, a: layout.rows[at] ?? null, b: layout.rows[at + 1] ?? null };
  });
  return {
    diameter: layout.diameter,
    stacks: stacks.map((stack) => (stack.row.folded === null ? stack : { ...stack, a: null, b: null })),
  };
}

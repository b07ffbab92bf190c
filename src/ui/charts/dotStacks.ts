import type { PathId } from '../../model/parameters';
import { quantile7 } from '../../numerics/quantiles';

/** Outcomes drawn for each path. */
export const DOTS = 50;

const LARGEST = 6;
const SMALLEST = 2.5;
const STEP = 0.5;

/** Outcomes at the quantiles (i − ½)/50, ascending. */
export function equallyLikely(sortedValues: Float64Array): readonly number[] {
  return Array.from({ length: DOTS }, (_, index) => quantile7(sortedValues, (index + 0.5) / DOTS));
}

export interface OutcomeRow {
  readonly path: PathId;
  /** Ascending. */
  readonly outcomes: readonly number[];
}

/** How many of a row's outcomes are worse than a value. */
export function countWorse(outcomes: readonly number[], line: number): number {
  return outcomes.filter((outcome) => outcome < line).length;
}

/** Outcomes at this place in each row and all before it are always in the picture. */
const INNER = 46;

/** Ends of the one axis of all rows, on round numbers, with zero in it; only the longest tails reach beyond. */
export function outcomeDomain(rows: readonly OutcomeRow[]): readonly [number, number] {
  let [low, high] = [0, 0];
  for (const { outcomes } of rows) {
    low = Math.min(low, outcomes[0] ?? 0);
    high = Math.max(high, outcomes[INNER] ?? 0);
  }
  if (low === high) return [-200, 300];
  const step = roundStep((high - low) / 6);
  return [Math.floor((low - step * 0.1) / step) * step, Math.ceil((high + step * 0.1) / step) * step];
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const digit = rough / power;
  return (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10) * power;
}

interface Dot {
  /** Centre, px. */
  readonly x: number;
  /** Height of the centre above the baseline, px. */
  readonly up: number;
  readonly outcome: number;
}

export interface DotStack {
  readonly path: PathId;
  readonly dots: readonly Dot[];
  /** Where so many outcomes are the same that a stack would be a tower: one mark for all of them. */
  readonly single: { readonly x: number; readonly outcome: number; readonly count: number } | null;
  readonly beyondLeft: number;
  readonly beyondRight: number;
}

export interface DotLayout {
  readonly diameter: number;
  readonly rows: readonly DotStack[];
}

interface Plane {
  readonly toX: (outcome: number) => number;
  readonly width: number;
  /** Room for the tallest stack, px. */
  readonly height: number;
}

function stackRow(
  row: OutcomeRow,
  diameter: number,
  { toX, width }: Plane,
): DotStack & { readonly tallest: number } {
  const heights = new Map<number, number>();
  const dots: Dot[] = [];
  let [beyondLeft, beyondRight, tallest] = [0, 0, 0];
  for (const outcome of row.outcomes) {
    const x = toX(outcome);
    if (x < 0) beyondLeft += 1;
    else if (x > width) beyondRight += 1;
    else {
      const bin = Math.floor(x / diameter);
      const below = heights.get(bin) ?? 0;
      heights.set(bin, below + 1);
      tallest = Math.max(tallest, below + 1);
      dots.push({ x: (bin + 0.5) * diameter, up: (below + 0.5) * diameter, outcome });
    }
  }
  return { path: row.path, dots, single: null, beyondLeft, beyondRight, tallest };
}

/**
 * Places the dots of all rows: one size and one bin width for all, as large as the tallest stack lets them be. A row
 * that towers even at the smallest size is nearly certain and becomes one mark.
 */
export function layoutDots(rows: readonly OutcomeRow[], plane: Plane): DotLayout {
  const fits = (row: OutcomeRow, diameter: number): boolean =>
    stackRow(row, diameter, plane).tallest * diameter <= plane.height;
  const spread = rows.filter((row) => fits(row, SMALLEST));
  let diameter = LARGEST;
  while (diameter > SMALLEST && !spread.every((row) => fits(row, diameter))) diameter -= STEP;
  return {
    diameter,
    rows: rows.map((row) => {
      const { tallest: _, ...stack } = stackRow(row, diameter, plane);
      if (spread.includes(row)) return stack;
      const outcome = row.outcomes[Math.floor(row.outcomes.length / 2)]!;
      return { ...stack, single: { x: plane.toX(outcome), outcome, count: stack.dots.length } };
    }),
  };
}

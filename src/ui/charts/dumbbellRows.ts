import type { PathId } from '../../model/parameters';

/** Where a path stands in A and in B, and what is written there. */
export interface DumbbellRow {
  readonly path: PathId;
  readonly from: number;
  readonly to: number;
  readonly fromText: string;
  readonly toText: string;
  /** Whether it moved at all. */
  readonly isMoved: boolean;
}

/** Height of a row, and room above the rows for the axis, px. */
export const DUMBBELL_ROW = 58;
export const DUMBBELL_AXIS = 22;

/** Height of the picture, px. */
export function dumbbellHeight(rows: number): number {
  return DUMBBELL_AXIS + rows * DUMBBELL_ROW;
}

/** Width of a label as it is drawn, roughly, px. */
export function labelWidth(text: string): number {
  return 7 * text.length;
}

/**
 * Where the two labels of a row go: over their marks, and pushed apart where they would meet.
 *
 * @returns  centres, px, of the labels of A and of B
 */
export function labelPlaces(
  from: { readonly x: number; readonly text: string },
  to: { readonly x: number; readonly text: string },
  width: number,
): readonly [number, number] {
  const gap = 6;
  const [a, b] = [labelWidth(from.text) / 2, labelWidth(to.text) / 2];
  const missing = Math.max(0, a + b + gap - Math.abs(to.x - from.x));
  const way = to.x >= from.x ? 1 : -1;
  const within = (x: number, half: number): number => Math.min(width - half, Math.max(half, x));
  const first = within(from.x - (way * missing) / 2, a);
  const second = within(to.x + (way * missing) / 2, b);
  // At an end of the picture the other label takes what is missing.
  if (Math.abs(second - first) >= a + b) return [first, second];
  return way > 0
    ? first - a <= 0
      ? [first, first + a + b + gap]
      : [second - a - b - gap, second]
    : second - b <= 0
      ? [second + a + b + gap, second]
      : [first, first - a - b - gap];
}

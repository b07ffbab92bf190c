import { RASTER, type MapRegions } from '../../analysis/mapRegions';
import { pathIds, type PathId } from '../../model/parameters';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the name of a path's area goes. */
export interface AreaLabel {
  readonly path: PathId;
  readonly box: Box;
}

/** Room between a label and the edge of its area, px. */
const MARGIN = 8;

function overlaps(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

/** Counts of marked raster cells in any rectangle of the raster. */
function counter(
  isMarked: (cell: number) => boolean,
): (c0: number, r0: number, c1: number, r1: number) => number {
  const side = RASTER + 1;
  const sums = new Uint32Array(side * side);
  for (let row = 0; row < RASTER; row++) {
    for (let column = 0; column < RASTER; column++) {
      const own = isMarked(row * RASTER + column) ? 1 : 0;
      sums[(row + 1) * side + column + 1] =
        own + sums[row * side + column + 1]! + sums[(row + 1) * side + column]! - sums[row * side + column]!;
    }
  }
  return (c0, r0, c1, r1) =>
    sums[r1 * side + c1]! - sums[r0 * side + c1]! - sums[r1 * side + c0]! + sums[r0 * side + c0]!;
}

/**
 * A place for the name of each area: inside it, clear of what must not be covered, off the hatching if possible, and near
 * a corner of the picture. Areas that are too small have none.
 *
 * @param avoid  what no label may cover, px
 */
export function placeAreaLabels(
  { winners, tooClose }: MapRegions,
  plot: { readonly width: number; readonly height: number },
  sizeOf: (path: PathId) => { readonly width: number; readonly height: number },
  avoid: readonly Box[],
): readonly AreaLabel[] {
  const hatched = counter((cell) => tooClose[cell] === 1);
  const labels: AreaLabel[] = [];
  for (const [number, path] of pathIds.entries()) {
    const own = counter((cell) => winners[cell] === number);
    const { width, height } = sizeOf(path);
    const across = Math.ceil(((width + 2 * MARGIN) / plot.width) * RASTER);
    const up = Math.ceil(((height + 2 * MARGIN) / plot.height) * RASTER);
    let best: { readonly score: number; readonly box: Box } | null = null;
    for (let row = 0; row + up <= RASTER; row++) {
      for (let column = 0; column + across <= RASTER; column++) {
        if (own(column, row, column + across, row + up) < across * up) continue;
        const box = {
          left: (column / RASTER) * plot.width + MARGIN,
          top: plot.height - ((row + up) / RASTER) * plot.height + MARGIN,
          width,
          height,
        };
        if (avoid.some((other) => overlaps(box, other))) continue;
        const fromSide = Math.min(column, RASTER - across - column);
        const fromEnd = Math.min(row, RASTER - up - row);
        const score =
          fromSide + fromEnd + 40 * (hatched(column, row, column + across, row + up) / (across * up));
        if (best === null || score < best.score) best = { score, box };
      }
    }
    if (best !== null) labels.push({ path, box: best.box });
  }
  return labels;
}

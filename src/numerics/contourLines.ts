/** Where the vertices of a lattice lie; vertex (i, j) has number j · xs.length + i. */
export interface Lattice {
  readonly xs: ArrayLike<number>;
  readonly ys: ArrayLike<number>;
}

/** An end of a piece of a line: its node (the lattice edge it lies on, or one of its own) and its place. */
interface End {
  readonly node: number;
  readonly x: number;
  readonly y: number;
}

type Piece = readonly [End, End];

/** Share of the way from a to b at which something linear crosses 0. */
function crossing(a: number, b: number): number {
  return a / (a - b);
}

/**
 * The lines on which a field is 0, from its values at the vertices of a lattice.
 *
 * Each cell is cut into two triangles in which the field is linear, so that there are no ambiguous cells, a line ends
 * only at the border, and lines of fields that add up to 0 meet in one point. Where a vertex is not finite, its triangles
 * have no lines.
 *
 * @param heights  the field at each vertex
 * @param margins  a second field: lines are kept only where it is at least 0
 * @returns  polylines as x, y, x, y …; a closed one ends where it begins
 * @source  marching triangles, after Lorensen and Cline (1987), Computer Graphics 21(4) 163-169
 */
export function zeroLines(lattice: Lattice, heights: Float64Array, margins?: Float64Array): Float64Array[] {
  return joined(pieces(lattice, heights, margins));
}

function pieces({ xs, ys }: Lattice, heights: Float64Array, margins: Float64Array | undefined): Piece[] {
  const width = xs.length;
  const vertices = width * ys.length;
  const found: Piece[] = [];
  let ownNodes = vertices * vertices;

  const onEdge = (a: number, b: number): End & { readonly margin: number } => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const share = crossing(heights[low]!, heights[high]!);
    const along = (from: number, to: number): number => from + (to - from) * share;
    return {
      node: low * vertices + high,
      x: along(xs[low % width]!, xs[high % width]!),
      y: along(ys[Math.floor(low / width)]!, ys[Math.floor(high / width)]!),
      margin: margins === undefined ? 0 : along(margins[low]!, margins[high]!),
    };
  };

  const triangle = (a: number, b: number, c: number): void => {
    if (!Number.isFinite(heights[a]! + heights[b]! + heights[c]!)) return;
    const isAbove = heights[a]! >= 0;
    if (heights[b]! >= 0 === isAbove && heights[c]! >= 0 === isAbove) return;
    const crossed = [[a, b] as const, [b, c] as const, [c, a] as const].filter(
      ([from, to]) => heights[from]! >= 0 !== heights[to]! >= 0,
    );
    const [p, q] = crossed.map(([from, to]) => onEdge(from, to)) as [
      End & { margin: number },
      End & { margin: number },
    ];
    if (p.margin >= 0 && q.margin >= 0) found.push([p, q]);
    else if (p.margin >= 0 || q.margin >= 0) {
      const share = crossing(p.margin, q.margin);
      const cut: End = { node: ownNodes++, x: p.x + (q.x - p.x) * share, y: p.y + (q.y - p.y) * share };
      found.push([p.margin >= 0 ? p : q, cut]);
    }
  };

  for (let j = 0; j + 1 < ys.length; j++) {
    for (let i = 0; i + 1 < width; i++) {
      const corner = j * width + i;
      const opposite = corner + width + 1;
      triangle(corner, corner + 1, opposite);
      triangle(corner, opposite, corner + width);
    }
  }
  return found;
}

/** Pieces that share a node put together; no node has more than two. */
function joined(all: readonly Piece[]): Float64Array[] {
  const at = new Map<number, number[]>();
  for (const [index, piece] of all.entries()) {
    for (const { node } of piece) at.set(node, [...(at.get(node) ?? []), index]);
  }
  const used = new Uint8Array(all.length);
  const lineFrom = (first: number, start: End): Float64Array => {
    const points = [start.x, start.y];
    let end = start;
    for (let next: number | undefined = first; next !== undefined;) {
      used[next] = 1;
      const [p, q]: Piece = all[next]!;
      end = p.node === end.node ? q : p;
      points.push(end.x, end.y);
      next = at.get(end.node)!.find((index) => used[index] === 0);
    }
    return Float64Array.from(points);
  };
  const lines: Float64Array[] = [];
  for (const [index, piece] of all.entries()) {
    const open = piece.find(({ node }) => at.get(node)!.length === 1);
    if (used[index] === 0 && open !== undefined) lines.push(lineFrom(index, open));
  }
  for (const [index, [start]] of all.entries()) if (used[index] === 0) lines.push(lineFrom(index, start));
  return lines;
}

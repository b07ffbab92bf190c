import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zeroLines } from '../../src/numerics/contourLines';

const ticks = (count: number) => Array.from({ length: count }, (_, index) => index / (count - 1));
const field = (xs: readonly number[], ys: readonly number[], f: (x: number, y: number) => number) =>
  Float64Array.from(ys.flatMap((y) => xs.map((x) => f(x, y))));
const pointsOf = (line: Float64Array) =>
  Array.from({ length: line.length / 2 }, (_, index) => [line[2 * index]!, line[2 * index + 1]!] as const);

describe('zeroLines', () => {
  it('finds a straight line exactly, in one piece from border to border', () => {
    const weight = fc.double({ min: 0.3, max: 2, noNaN: true });
    fc.assert(
      fc.property(weight, weight, (a, b) => {
        const [xs, ys] = [ticks(9), ticks(6)];
        const lines = zeroLines(
          { xs, ys },
          field(xs, ys, (x, y) => a * x + b * y - (a + b) / 2),
        );
        expect(lines).toHaveLength(1);
        for (const [x, y] of pointsOf(lines[0]!)) expect(a * x + b * y).toBeCloseTo((a + b) / 2, 12);
        const ends = [pointsOf(lines[0]!)[0]!, pointsOf(lines[0]!).at(-1)!];
        for (const end of ends) expect(end.some((place) => place === 0 || place === 1)).toBe(true);
      }),
    );
  });

  it('closes a line around a hill', () => {
    const xs = ticks(41);
    const [line, ...others] = zeroLines(
      { xs, ys: xs },
      field(xs, xs, (x, y) => 0.09 - (x - 0.5) * (x - 0.5) - (y - 0.5) * (y - 0.5)),
    );
    expect(others).toEqual([]);
    const points = pointsOf(line!);
    expect(points[0]).toEqual(points.at(-1));
    for (const [x, y] of points) expect(Math.hypot(x - 0.5, y - 0.5)).toBeCloseTo(0.3, 2);
  });

  it('joins a line that is cut by the margin from neither side', () => {
    const xs = ticks(11);
    const heights = field(xs, xs, (_, y) => y - 0.45);
    const lines = zeroLines(
      { xs, ys: xs },
      heights,
      field(xs, xs, (x) => Math.abs(x - 0.5) - 0.2),
    );
    const spans = lines.map((line) => pointsOf(line).map(([x]) => x));
    expect(spans.map((of) => [Math.min(...of), Math.max(...of)]).sort((a, b) => a[0]! - b[0]!)).toEqual([
      [0, expect.closeTo(0.3, 12)],
      [expect.closeTo(0.7, 12), 1],
    ]);
  });

  it('lets three fields that add up to 0 meet in one point', () => {
    const xs = ticks(8);
    const [a, b, c] = [
      field(xs, xs, (x) => x),
      field(xs, xs, (_, y) => y * 1.1),
      field(xs, xs, () => 0.63),
    ] as const;
    const minus = (p: Float64Array, q: Float64Array) => p.map((value, index) => value - q[index]!);
    const meeting = [
      zeroLines({ xs, ys: xs }, minus(a, b), minus(a, c)),
      zeroLines({ xs, ys: xs }, minus(b, c), minus(b, a)),
      zeroLines({ xs, ys: xs }, minus(c, a), minus(c, b)),
    ];
    for (const lines of meeting) {
      expect(lines).toHaveLength(1);
      const ends = [pointsOf(lines[0]!)[0]!, pointsOf(lines[0]!).at(-1)!];
      expect(
        ends.some(([x, y]) => Math.hypot(x - 0.63, y - 0.63 / 1.1) < 1e-9),
        JSON.stringify(ends),
      ).toBe(true);
    }
  });

  it('has no line where a field is not known, and none in a field without a change of sign', () => {
    const xs = ticks(5);
    expect(
      zeroLines(
        { xs, ys: xs },
        field(xs, xs, () => 0),
      ),
    ).toEqual([]);
    const hole = zeroLines(
      { xs, ys: xs },
      field(xs, xs, (x, y) => (x < 0.5 ? Number.NaN : y - 0.3)),
    );
    expect(hole).toHaveLength(1);
    for (const [x] of pointsOf(hole[0]!)) expect(x).toBeGreaterThanOrEqual(0.5);
  });
});

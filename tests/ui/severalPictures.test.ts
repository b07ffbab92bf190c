import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathIds } from '../../src/model/parameters';
import type { OutcomeRow } from '../../src/ui/charts/dotStacks';
import { lockedAxis, type Axis } from '../../src/ui/pages/compare/several/lockedAxis';
import { panelsIn, titleLines } from '../../src/ui/pages/compare/several/panels';
import { cashAxis, outcomeAxis } from '../../src/ui/pages/compare/several/severalAxes';
import { severalDots } from '../../src/ui/pages/compare/several/severalDots';

const amount = fc.double({ min: -2000, max: 4000, noNaN: true });
const axis = fc
  .tuple(amount, fc.double({ min: 1, max: 3000, noNaN: true }))
  .map(([low, length]): Axis => [low, low + length]);

/** Fifty outcomes of each path, as a random run has them. */
const run = fc
  .array(fc.array(amount, { minLength: 50, maxLength: 50 }), { minLength: 3, maxLength: 3 })
  .map((columns) =>
    columns.map((column, index): OutcomeRow => ({
      path: pathIds[index]!,
      outcomes: column.toSorted((a, b) => a - b),
    })),
  );
const runs = fc.array(run, { minLength: 1, maxLength: 4 });

describe('a locked axis', () => {
  it('stands still while a control moves', () => {
    fc.assert(
      fc.property(axis, fc.array(axis), (held, needed) => {
        let now = held;
        for (const next of needed) now = lockedAxis(now, next, true);
        expect(now).toBe(held);
      }),
    );
  });

  it('never shrinks at rest, and holds all that it was ever asked to hold', () => {
    fc.assert(
      fc.property(axis, fc.array(axis), (held, needed) => {
        let now = held;
        for (const next of needed) now = lockedAxis(now, next, false);
        for (const [low, high] of [held, ...needed]) {
          expect(now[0]).toBeLessThanOrEqual(low);
          expect(now[1]).toBeGreaterThanOrEqual(high);
        }
      }),
    );
  });

  it('is the same object where nothing grows, so that nothing is drawn anew', () => {
    const held: Axis = [-200, 300];
    expect(lockedAxis(held, [-100, 200], false)).toBe(held);
  });
});

describe('panels side by side', () => {
  it('have one axis that holds the lowest and all but the last few of the highest outcomes of every scenario', () => {
    fc.assert(
      fc.property(runs, (several) => {
        const [low, high] = outcomeAxis(several);
        for (const { outcomes } of several.flat()) {
          expect(outcomes[0]).toBeGreaterThanOrEqual(low);
          expect(outcomes[46]).toBeLessThanOrEqual(high);
        }
        expect(low).toBeLessThanOrEqual(0);
        expect(high).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('have dots of one size, each as often as it is drawn or counted beyond the axis', () => {
    fc.assert(
      fc.property(runs, (several) => {
        const [low, high] = outcomeAxis(several);
        const width = 240;
        const toX = (value: number): number => (width * (value - low)) / (high - low);
        const rows = several.flat();
        const { diameter, rows: stacks } = severalDots(rows, { toX, width, height: 60 });
        expect(stacks.map(({ path }) => path)).toEqual(rows.map(({ path }) => path));
        for (const { dots, single, beyondLeft, beyondRight } of stacks) {
          const drawn = single === null ? dots.length : single.count;
          expect(drawn + beyondLeft + beyondRight).toBe(50);
          if (single !== null) continue;
          for (const { x } of dots) expect((x / diameter) % 1).toBeCloseTo(0.5, 6);
        }
      }),
    );
  });

  it('give exit one mark where its tower alone would make all dots smaller', () => {
    const spread = Array.from({ length: 50 }, (_, index) => index * 4);
    const rows: OutcomeRow[] = [
      { path: 'exit', outcomes: Array.from({ length: 50 }, (_, index) => 100 + index / 5) },
      { path: 'bifurcation', outcomes: spread },
      { path: 'partner', outcomes: spread },
    ];
    const { diameter, rows: stacks } = severalDots(rows, { toX: (value) => value, width: 240, height: 60 });
    expect(diameter).toBe(6);
    expect(stacks[0]!.single).toMatchObject({ count: 50 });
    expect(stacks[1]!.single).toBeNull();
  });

  it('have one scale of cash, from the lowest fifth percentile to the highest ninety-fifth', () => {
    const year = (p5: number, p95: number) => [{ year: 1, p5, p25: p5, p50: 0, p75: p95, p95 }];
    const [low, high] = cashAxis([
      { bifurcation: year(-60, 90), partner: year(-20, 200) },
      null,
      { bifurcation: year(-120, 40), partner: year(-10, 5) },
    ]);
    expect(low).toBeCloseTo(-120 - 0.03 * 320);
    expect(high).toBeCloseTo(200 + 0.03 * 320);
    expect(cashAxis([null])).toEqual([-100, 200]);
  });

  it('lie beside each other without overlap, below each other where there is no room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 240, max: 1600 }), fc.integer({ min: 1, max: 4 }), (width, count) => {
        const layout = panelsIn(width, count);
        const places = Array.from({ length: count }, (_, index) => layout.placeOf(index, 300));
        expect(Math.max(...places.map(({ x }) => x + layout.width))).toBeGreaterThan(width - count);
        for (const [index, { x, y }] of places.entries()) {
          expect(x + layout.width).toBeLessThanOrEqual(width);
          expect(y + 300).toBeLessThanOrEqual(layout.heightOf(300));
          for (const other of places.slice(0, index))
            expect(Math.abs(other.x - x) >= layout.width || Math.abs(other.y - y) >= 300).toBe(true);
        }
      }),
    );
  });

  it('have titles of at most two lines, cut with an ellipsis, in Latin and in Han', () => {
    expect(titleLines('Harder rules', 240)).toEqual(['Harder rules']);
    expect(titleLines('Companion and character app, US', 140)).toEqual([
      'Companion and',
      'character app, US',
    ]);
    expect(titleLines('陪伴与角色应用（类 Character.AI），美国，改动 12 项', 100).at(-1)).toMatch(/…$/);
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (title) => {
        expect(titleLines(title, 160).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

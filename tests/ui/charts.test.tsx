import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { pathIds } from '../../src/model/parameters';
import { countWorse, DOTS, equallyLikely, layoutDots, outcomeDomain } from '../../src/ui/charts/dotStacks';
import { LossLine } from '../../src/ui/charts/LossLine';
import { spreadLabels } from '../../src/ui/charts/spreadLabels';
import { timelineEnd } from '../../src/ui/charts/LaunchTimeline';
import { base } from './fixtures';

const plane = { toX: (value: number) => value + 200, width: 500, height: 66 };
const rows = pathIds.map((path) => ({ path, outcomes: equallyLikely(base().pictures[path].sortedValues) }));

describe('equallyLikely', () => {
  it('takes fifty outcomes in ascending order from within the sample', () => {
    for (const { path, outcomes } of rows) {
      const { sortedValues } = base().pictures[path];
      expect(outcomes).toHaveLength(DOTS);
      expect([...outcomes].toSorted((a, b) => a - b)).toEqual(outcomes);
      expect(outcomes[0]).toBeGreaterThanOrEqual(sortedValues[0]!);
      expect(outcomes.at(-1)).toBeLessThanOrEqual(sortedValues.at(-1)!);
    }
  });
});

describe('countWorse', () => {
  it('counts what is below the line and not what is on it', () => {
    expect(countWorse([-1, 0, 1], 0)).toBe(1);
  });

  it('grows with the line, from none to all', () => {
    const { outcomes } = rows[1]!;
    const counts = [-1e9, -100, 0, 100, 1e9].map((line) => countWorse(outcomes, line));
    expect(counts.toSorted((a, b) => a - b)).toEqual(counts);
    expect([counts[0], counts.at(-1)]).toEqual([0, DOTS]);
  });
});

describe('layoutDots', () => {
  it('draws every outcome once: in the picture, or counted beyond an end', () => {
    for (const { dots, beyondLeft, beyondRight } of layoutDots(rows, plane).rows) {
      expect(dots.length + beyondLeft + beyondRight).toBe(DOTS);
    }
  });

  it('keeps every stack within its row and no two dots in one place', () => {
    const outcomes = fc.array(fc.double({ min: -100, max: 250, noNaN: true }), {
      minLength: DOTS,
      maxLength: DOTS,
    });
    fc.assert(
      fc.property(outcomes, (values) => {
        const layout = layoutDots([{ path: 'partner', outcomes: values.toSorted((a, b) => a - b) }], plane);
        const [row] = layout.rows;
        if (row!.single !== null) return;
        const places = new Set(row!.dots.map(({ x, up }) => `${x} ${up}`));
        expect(places.size).toBe(row!.dots.length);
        for (const { up } of row!.dots) expect(up + layout.diameter / 2).toBeLessThanOrEqual(plane.height);
      }),
    );
  });

  it('makes a certain outcome one mark and leaves the size of the other rows alone', () => {
    const certain = { path: 'exit' as const, outcomes: Array.from({ length: DOTS }, () => 7.5) };
    const alone = layoutDots([rows[1]!], plane);
    const together = layoutDots([certain, rows[1]!], plane);
    expect(together.rows[0]!.single).toEqual({ x: 207.5, outcome: 7.5, count: DOTS });
    expect(together.diameter).toBe(alone.diameter);
  });

  it('uses one size for all rows', () => {
    const narrow = { path: 'exit' as const, outcomes: Array.from({ length: DOTS }, (_, index) => index / 4) };
    expect(layoutDots([narrow, rows[1]!], plane).diameter).toBeLessThan(
      layoutDots([rows[1]!], plane).diameter,
    );
  });
});

describe('outcomeDomain', () => {
  it('holds zero, every loss and all but the longest tails, and is symmetric under nothing', () => {
    const [low, high] = outcomeDomain(rows);
    expect(low).toBeLessThan(Math.min(0, ...rows.map(({ outcomes }) => outcomes[0]!)));
    expect(high).toBeGreaterThan(0);
    for (const { outcomes } of rows)
      expect(outcomes.filter((outcome) => outcome > high).length).toBeLessThan(4);
  });
});

describe('spreadLabels', () => {
  it('keeps a gap between labels and their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 3, maxLength: 3 }),
        (places) => {
          const placed = spreadLabels(places, 13, 0, 200);
          const order = places.map((_, index) => index).toSorted((a, b) => places[a]! - places[b]!);
          for (let i = 1; i < order.length; i++) {
            expect(placed[order[i]!]! - placed[order[i - 1]!]!).toBeGreaterThanOrEqual(13 - 1e-9);
          }
        },
      ),
    );
  });
});

describe('timelineEnd', () => {
  it('holds every launch in whole half-years', () => {
    const panel = (path: 'bifurcation' | 'partner') => ({
      path,
      name: path,
      stages: base().pictures[path].stages,
      launch: base().result.paths[path].launchMonth,
    });
    const end = timelineEnd([panel('bifurcation'), panel('partner')]);
    expect(end % 6).toBe(0);
    expect(end).toBeGreaterThanOrEqual(base().result.paths.bifurcation.launchMonth!.publicFacing.p90!);
  });
});

describe('the loss line', () => {
  it('moves by keys within the axis and says how many outcomes are worse', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn<(value: number) => void>();
    render(
      <LossLine
        value={-25}
        domain={[-200, 300]}
        width={500}
        height={246}
        counts="Bifurcation 26"
        onChange={onChange}
      />,
    );
    const line = screen.getByRole('slider', { name: 'Loss line' });
    expect(line).toHaveAttribute(
      'aria-valuetext',
      '−25 million dollars; Bifurcation 26 outcomes of 50 are worse',
    );
    line.focus();
    await user.keyboard('{ArrowRight}{Shift>}{ArrowLeft}{/Shift}{Home}{End}');
    expect(onChange.mock.calls.flat()).toEqual([-20, -75, -200, 300]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundedTo, waterfallOf } from '../../src/ui/charts/waterfallRows';
import type { Explained } from '../../src/analysis/explainDifference';
import type { InputGroup } from '../../src/analysis/inputGroups';
import type { Side } from '../../src/model/themes';

const group = (side: Side, key: string): InputGroup => ({
  side,
  themes: ['market'],
  inputs: ['tam'],
  keys: [key],
  correlates: false,
  switches: false,
});

function explainedAs(
  from: number,
  parts: readonly (readonly [side: Side, change: number, standardError: number])[],
): Explained {
  const to = parts.reduce((sum, [, change]) => sum + change, from);
  const none = { change: 0, standardError: 0.001 };
  return {
    from,
    to,
    total: { change: to - from, standardError: 0.001 },
    shares: parts.map(([side, change, standardError], index) => ({
      group: group(side, `key${index}`),
      change,
      standardError,
    })),
    sides: { world: none, levers: none, settings: none },
  };
}

describe('roundedTo', () => {
  it('adds up to the total, and is never a whole unit away from the exact figure', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 1 }), (exact) => {
        const total = Math.round(exact.reduce((sum, part) => sum + part, 0)) + 0;
        const rounded = roundedTo(total, exact);
        expect(rounded.reduce((sum, part) => sum + part, 0)).toBe(total);
        for (const [index, part] of exact.entries())
          expect(Math.abs(rounded[index]! - part)).toBeLessThan(1.001);
      }),
    );
  });

  it('rounds the other way what was rounded most', () => {
    expect(roundedTo(32, [10.4, 10.45, 10.35])).toEqual([11, 11, 10]);
    expect(roundedTo(-32, [-10.4, -10.45, -10.35])).toEqual([-11, -11, -10]);
  });
});

describe('waterfallOf', () => {
  it('goes from the start to the end as they are told, the world first and the largest of a side first', () => {
    const { sides, from, to } = waterfallOf(
      explainedAs(0.0804, [
        ['levers', 0.0104, 0.001],
        ['world', 0.0104, 0.001],
        ['world', -0.0304, 0.001],
      ]),
    );
    expect(sides.map(({ side }) => side)).toEqual(['world', 'levers']);
    const steps = sides.flatMap(({ shares }) => shares);
    expect(steps.map(({ group: { keys } }) => keys[0])).toEqual(['key2', 'key1', 'key0']);
    expect(steps[0]!.start).toBe(from);
    expect(steps.at(-1)!.end).toBe(to);
    for (const [index, step] of steps.slice(1).entries()) expect(step.start).toBe(steps[index]!.end);
  });

  it('leaves out what moves nothing, but not what moves something by chance only', () => {
    const { sides, idle } = waterfallOf(
      explainedAs(0, [
        ['world', 0, 0],
        ['world', 0, 0.001],
      ]),
    );
    expect(idle.map(({ keys }) => keys)).toEqual([['key0']]);
    expect(sides[0]!.shares.map(({ group: { keys } }) => keys)).toEqual([['key1']]);
  });
});

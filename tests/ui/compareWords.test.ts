import { describe, expect, it } from 'vitest';
import { explanationOf, type Explanation } from '../../src/analysis/explainDifference';
import type { InputGroup } from '../../src/analysis/inputGroups';
import { perPath } from '../../src/analysis/perPath';
import type { PathId } from '../../src/model/parameters';
import type { Side as InputSide } from '../../src/model/themes';
import { labelPlaces, labelWidth } from '../../src/ui/charts/dumbbellRows';
import { layoutMirrored, mirroredHeight, type MirroredRow } from '../../src/ui/charts/mirroredRows';
import { enCompare } from '../../src/ui/i18n/en/compare';
import { zhCompare } from '../../src/ui/i18n/zh/compare';
import { aloneSentence, headline, leaderOf, restOfHead } from '../../src/ui/pages/compare/headWords';
import { withEarlier } from '../../src/ui/pages/compare/differingInputs';
import { shareBelow } from '../../src/ui/pages/compare/measureRows';
import type { Sides } from '../../src/ui/pages/compare/useSides';
import { base, scoresWith } from './fixtures';

type Own = Readonly<Record<PathId, number>>;

const names = { a: 'Base', b: 'Harder' };
const leading: Own = { exit: 0.05, bifurcation: -0.5, partner: 0.09 };

/** A and B that came to so much. */
function sides(a: Own, b: Own): Sides {
  const { result, pictures } = base();
  const side = (own: Own) => ({ result, pictures, scores: scoresWith(own) });
  return {
    a: side(a),
    b: side(b),
    moves: perPath((path) => ({ change: b[path] - a[path], standardError: 0.001 })),
    reached: ['bifurcation', 'partner'],
    criterion: 'riskAdjusted',
    tail: 0.05,
    areInSameWorlds: true,
    shown: null as never,
  };
}

function group(side: InputSide, key: string): InputGroup {
  return { side, themes: ['market'], inputs: [], keys: [key], correlates: false, switches: false };
}

/** What each side does to partner-led, which starts at 9 %. */
function explanation(effects: Partial<Record<InputSide, number>>, start = leading): Explanation {
  const groups = (Object.keys(effects) as InputSide[]).map((side) => group(side, side));
  const scores = Array.from({ length: 2 ** groups.length }, (_, coalition) =>
    scoresWith({
      ...start,
      partner: groups.reduce(
        (sum, { side }, index) => ((coalition >> index) & 1 ? sum + effects[side]! : sum),
        start.partner,
      ),
    }),
  );
  return explanationOf(groups, scores);
}

describe('the headline of a comparison', () => {
  const says = (b: Own, a = leading): string => headline(sides(a, b), names, false, enCompare);

  it('says from what to what the answer moves, or that it stays', () => {
    expect(says({ ...leading, partner: 0.01 })).toBe(
      'Under “Harder” the answer moves from partner-led entry to market exit.',
    );
    expect(says({ ...leading, partner: 0.12 })).toBe('Under “Harder” the answer stays partner-led entry.');
  });

  it('calls nothing a winner that is inside the error of the difference', () => {
    const close = { ...leading, partner: 0.0501 };
    expect(says(close)).toBe(
      'Under “Harder” it is too close to call; under “Base” it was partner-led entry.',
    );
    expect(says(leading, close)).toBe(
      'Under “Harder” the answer is partner-led entry; under “Base” it was too close to call.',
    );
    expect(says(close, close)).toBe('Too close to call, under “Base” as under “Harder”.');
    expect(leaderOf(sides(close, close).b, 'riskAdjusted', enCompare)).toBeNull();
  });

  it('claims nothing before A was run, nor where nothing differs', () => {
    const awaited = { ...sides(leading, leading), a: null, moves: null };
    expect(headline(awaited, names, false, enCompare)).toBe('How does “Harder” differ from “Base”?');
    expect(headline(null, names, false, enCompare)).toBe('How does “Harder” differ from “Base”?');
    expect(headline(sides(leading, leading), names, true, enCompare)).toBe('A and B are the same.');
    expect(restOfHead(awaited, null, enCompare)).toEqual([]);
  });

  it('is told in Chinese by templates of its own', () => {
    expect(headline(sides(leading, { ...leading, partner: 0.01 }), names, false, zhCompare)).toBe(
      '在“Harder”下，结论由合作伙伴模式变为退出市场。',
    );
  });
});

describe('the sentences under it', () => {
  const harder = sides(leading, { ...leading, partner: 0.011 });

  it('tell how far the leading path moved and what of it is the world and what ours, adding up', () => {
    const found = explanation({ world: -0.0621, levers: -0.0169 });
    expect(restOfHead(harder, found, enCompare)).toEqual([
      'Partner-led entry moves by **−7.9 points** of risk-adjusted ROI: **−6.2** is the world, **−1.7** our own choices.',
      'Market exit and bifurcation: no change.',
      'Our choices alone would not have changed the answer; the world alone would.',
    ]);
  });

  it('tell of one side where only one differs, and only how far before it is explained', () => {
    expect(restOfHead(harder, explanation({ levers: -0.079 }), enCompare)[0]).toBe(
      'Partner-led entry moves by **−7.9 points** of risk-adjusted ROI, all of it our own choices.',
    );
    expect(restOfHead(harder, null, enCompare)[0]).toBe(
      'Partner-led entry moves by **−7.9 points** of risk-adjusted ROI.',
    );
    const all = explanation({ world: -0.03, levers: -0.04, settings: -0.009 });
    expect(restOfHead(harder, all, enCompare)[0]).toContain(
      '**−3.0** is the world, **−4.0** our own choices, **−0.9** how we value it.',
    );
  });

  it('are about what moved most where the leader did not move, and say where nothing moves', () => {
    const other = sides(leading, { ...leading, bifurcation: -0.6 });
    expect(restOfHead(other, null, enCompare)).toEqual([
      'Bifurcation moves by **−10.0 points** of risk-adjusted ROI.',
      'Market exit and partner-led entry: no change.',
    ]);
    expect(restOfHead(sides(leading, leading), null, enCompare)).toEqual([
      'No strategy moves: nothing that differs reaches any of them.',
    ]);
  });

  it('say of each side whether it alone would have changed the answer', () => {
    const says = (world: number, levers: number): string =>
      aloneSentence(explanation({ world, levers }), enCompare);
    expect(says(-0.06, -0.06)).toMatch(/^The world alone would have changed the answer, and so would/);
    expect(says(-0.03, -0.06)).toMatch(/^The world alone would not .*; our choices alone would/);
    expect(says(-0.03, -0.03)).toMatch(/it takes both\.$/);
    expect(says(-0.06, 0.05)).toMatch(/our choices win it back\.$/);
    expect(says(0.05, -0.06)).toMatch(/the world brings it back\.$/);
    expect(says(0.01, 0.01)).toBe('');
    // Too close to call is no other answer.
    expect(says(-0.0399, -0.06)).toMatch(/^The world alone would not/);
    expect(aloneSentence(explanation({ world: -0.06 }), enCompare)).toBe('');
  });
});

describe('the pictures of a comparison', () => {
  it('push labels apart that would meet, and keep them inside', () => {
    const width = 240;
    for (const [a, b] of [
      [20, 24],
      [230, 232],
      [120, 120],
      [236, 120],
      [5, 4],
    ] as const) {
      const [from, to] = labelPlaces({ x: a, text: '+9.1%' }, { x: b, text: '−12.3%' }, width);
      const room = (labelWidth('+9.1%') + labelWidth('−12.3%')) / 2;
      expect(Math.abs(to - from)).toBeGreaterThanOrEqual(room);
      for (const [x, text] of [
        [from, '+9.1%'],
        [to, '−12.3%'],
      ] as const) {
        expect(x - labelWidth(text) / 2).toBeGreaterThanOrEqual(0);
        expect(x + labelWidth(text) / 2).toBeLessThanOrEqual(width);
      }
    }
  });

  it('give the dots of A and B one size, and fold what did not move', () => {
    const outcomes = (shift: number) => Array.from({ length: 50 }, (_, index) => shift + index);
    const rows: readonly MirroredRow[] = [
      { path: 'exit', a: outcomes(0), b: outcomes(0), folded: [2, 25, 48] },
      { path: 'partner', a: outcomes(0), b: outcomes(9), folded: null },
    ];
    const { stacks } = layoutMirrored(rows, (value) => 4 * value, 400);
    expect(stacks[0]).toMatchObject({ a: null, b: null });
    expect(stacks[1]!.a!.dots).toHaveLength(50);
    expect(stacks[1]!.b!.dots).toHaveLength(50);
    expect(stacks[1]!.y).toBeLessThan(mirroredHeight(rows));
  });

  it('count what lies below a line', () => {
    const sorted = Float64Array.of(-3, -1, 0, 0, 2);
    expect([-4, -1, 0, 1, 3].map((line) => shareBelow(sorted, line))).toEqual([0, 0.2, 0.4, 0.8, 1]);
    expect(shareBelow(new Float64Array(0), 0)).toBeNaN();
  });
});

describe('what differs', () => {
  it('keeps an input that is as in A again, in its place', () => {
    const tam = { id: 'tam', keys: ['tam'] } as const;
    const royalty = { id: 'royalty', keys: ['royalty'] } as const;
    expect(withEarlier([tam, royalty], [royalty])).toEqual([tam, royalty]);
    expect(withEarlier([royalty], [tam, royalty])).toEqual([tam, royalty]);
    const now = [tam];
    expect(withEarlier([], now)).toBe(now);
  });
});

import { describe, expect, it } from 'vitest';
import { gapBetween, type Scores } from '../../src/analysis/criterion';
import { Evaluator, type Question } from '../../src/analysis/evaluator';
import { finish } from '../../src/analysis/steps';
import { swingKeys, swingOf, swingSize, tornadoOf } from '../../src/analysis/swings';
import { fixed } from '../../src/model/overrides';
import type { Distribution } from '../../src/numerics/distribution';
import { quantile } from '../../src/numerics/distributionQuantile';
import { replicateStandardError } from '../../src/numerics/replicates';
import { baseValues } from '../worlds';

const DRAWS = 512;
const values = baseValues();
const asked = (question: Partial<Question> = {}): Evaluator =>
  new Evaluator({ values, overrides: {}, seed: 3, criterion: undefined, ...question });

const evaluator = asked();
const base = finish(evaluator.baseScores(DRAWS));
const keys = ['depthScale', 'partner.siloDrift', 'tam', 'partnerReach', 'bifurcation.buildCapex', 'bassQ'];
const swings = keys.map((key) => finish(swingOf(evaluator, key, DRAWS)));

describe('a swing', () => {
  it('has the scores with the centre at the tenth and at the ninetieth percentile of its law', () => {
    const law = values['tam'] as Distribution;
    const { low, high } = swings[keys.indexOf('tam')]!;
    expect([low.centre, high.centre]).toEqual([quantile(law, 0.1), quantile(law, 0.9)]);
    for (const { centre, scores } of [low, high]) {
      const there = asked({ overrides: { tam: { centre } } });
      expect(scores).toEqual(finish(there.baseScores(DRAWS)));
    }
  });

  it('is about the law that the user has given', () => {
    const law = { kind: 'uniform', low: 4000, high: 5000 } as const;
    const { low, high } = finish(swingOf(asked({ overrides: { tam: { value: law } } }), 'tam', 256));
    expect([low.centre, high.centre]).toEqual([4100, 4900]);
  });

  it('ends where other values refuse to go on', () => {
    const law = { kind: 'uniform', low: 1, high: 3 } as const;
    const question = { overrides: { ipLossP10: { value: law }, ipLossP90: fixed(2.5) } };
    const { low, high } = finish(swingOf(asked(question), 'ipLossP10', 256));
    expect([low.centre, high.centre]).toEqual([1.2, 2.5]);
  });

  it('belongs to what is uncertain, and to nothing else', () => {
    expect(swingKeys(values)).toContain('tam');
    expect(swingKeys(values)).not.toContain('royalty');
    expect(swingKeys(asked({ overrides: { tam: fixed(3000) } }).baseValues)).not.toContain('tam');
    expect(() => finish(swingOf(evaluator, 'royalty', 256))).toThrow(/^royalty has no spread to swing in$/);
  });
});

describe('a tornado', () => {
  const rows = tornadoOf(swings, base, 'partner', 'bifurcation');
  const now = gapBetween(base, 'partner', 'bifurcation').gap;

  it('says how the gap changes, with the error of the change in the same worlds', () => {
    for (const { key, low, high } of rows) {
      const swing = swings[keys.indexOf(key)]!;
      for (const [end, { centre, scores }] of [
        [low, swing.low],
        [high, swing.high],
      ] as const) {
        expect(end).toMatchObject({ centre, ...gapBetween(scores, 'partner', 'bifurcation') });
        expect(end.change).toBeCloseTo(end.gap - now, 14);
        const gapOf = (from: Scores, scramble: number): number =>
          from.partner.replicateMeans[scramble]! - from.bifurcation.replicateMeans[scramble]!;
        const changes = Float64Array.from({ length: 16 }, (_, r) => gapOf(scores, r) - gapOf(base, r));
        expect(end.changeError).toBeCloseTo(replicateStandardError(changes), 14);
        const other = asked({ seed: 4 });
        const elsewhere =
          gapBetween(
            finish(other.scores({ [key]: other.moved(key, centre) }, DRAWS)),
            'partner',
            'bifurcation',
          ).gap - gapBetween(finish(other.baseScores(DRAWS)), 'partner', 'bifurcation').gap;
        expect(Math.abs(end.change - elsewhere)).toBeLessThan(5 * Math.SQRT2 * end.changeError);
        expect(end.changeError).toBeLessThan(end.standardError);
      }
    }
  });

  it('has the largest bars first', () => {
    const sizes = rows.map(swingSize);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(rows.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
    const [first] = rows;
    expect(swingSize(first!)).toBe(Math.abs(first!.high.change - first!.low.change));
  });

  it('is mirrored if the paths change places', () => {
    const mirrored = tornadoOf(swings, base, 'bifurcation', 'partner');
    expect(mirrored.map(({ key, flips }) => [key, flips])).toEqual(
      rows.map(({ key, flips }) => [key, flips]),
    );
    mirrored.forEach((row, index) => {
      for (const end of ['low', 'high'] as const) {
        const there = rows[index]![end];
        expect(row[end].gap).toBe(-there.gap);
        expect(row[end].change).toBe(-there.change);
        expect(row[end].standardError).toBeCloseTo(there.standardError, 14);
        expect(row[end].changeError).toBeCloseTo(there.changeError, 14);
      }
    });
  });

  it('has no bar at all for what touches neither path', () => {
    const none = tornadoOf(swings, base, 'partner', 'exit').filter(({ key }) =>
      ['depthScale', 'bifurcation.buildCapex'].includes(key),
    );
    expect(none).toHaveLength(2);
    for (const row of none) {
      expect(swingSize(row)).toBe(0);
      for (const { change, changeError } of [row.low, row.high])
        expect([change, changeError]).toEqual([0, 0]);
    }
  });

  it('marks what makes another path the best, even one that is not compared', () => {
    const best = (score: number) => ({ score, replicateMeans: new Float64Array(16).fill(score) });
    const scores = { exit: best(0), bifurcation: best(-1), partner: best(0.2) };
    const there = { ...scores, exit: best(0.3) };
    const [row] = tornadoOf(
      [{ key: 'windDownCost', low: { centre: 0, scores: there }, high: { centre: 1, scores } }],
      scores,
      'partner',
      'bifurcation',
    );
    expect(row).toMatchObject({ flips: true, low: { change: 0 }, high: { change: 0 } });
    const [still] = tornadoOf(
      [{ key: 'windDownCost', low: { centre: 0, scores }, high: { centre: 1, scores } }],
      scores,
      'partner',
      'exit',
    );
    expect(still!.flips).toBe(false);
  });
});

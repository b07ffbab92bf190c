import { describe, expect, it } from 'vitest';
import { barrierOrderOf } from '../../src/analysis/barrierShares';
import { barrierWeightOf, type Weight } from '../../src/analysis/barrierWeights';
import { Evaluator } from '../../src/analysis/evaluator';
import { finish } from '../../src/analysis/steps';
import { barriers } from '../../src/model/barriers';
import { fixed } from '../../src/model/overrides';
import { pathIds } from '../../src/model/parameters';
import { MODEL_VERSION } from '../../src/model/version';
import { shippedScenario } from '../shippedScenarios';
import { output } from './landfall';

const { values } = shippedScenario('china-genai');
const anyNumber = expect.any(Number) as number;
const run = ['barriers', 'china-genai', '--set', 'horizonYears=3', '--draws', '256'] as const;

interface BarriersReport {
  readonly orders: number;
  readonly changeWithoutAll: Readonly<Record<string, number>>;
  readonly barriers: readonly {
    readonly number: number;
    readonly id: string;
    readonly parameters: readonly string[];
    readonly alone: Readonly<Record<string, unknown>>;
    readonly shapley: Readonly<Record<string, { readonly change: number }>>;
  }[];
}

describe('barriers --json', () => {
  it('is the library’s result on one thread, number for number, and shares add up', async () => {
    const report = JSON.parse(await output(...run, '--json')) as BarriersReport;
    expect(report).toMatchObject({
      schemaVersion: 1,
      modelVersion: MODEL_VERSION,
      scenario: 'china-genai',
      seed: 1,
      draws: 256,
      criterion: 'riskAdjusted',
      orders: 32,
    });
    const evaluator = new Evaluator({
      values,
      overrides: { horizonYears: fixed(3) },
      seed: 1,
      criterion: undefined,
    });
    const change = ({ points, standardError }: Weight) => ({ change: points, standardError });
    expect(report.changeWithoutAll).toEqual(finish(barrierOrderOf(evaluator, 0, 256)).total);
    for (const [index, { number, id, parameters, alone, shapley }] of report.barriers.entries()) {
      const barrier = barriers[index]!;
      expect({ number, id, keys: parameters }).toEqual(barrier);
      const { weights } = finish(barrierWeightOf(evaluator, barrier.id, 256));
      for (const path of pathIds) {
        expect(alone[path]).toEqual(change(weights[path]));
        expect(shapley[path]).toEqual({ change: anyNumber, standardError: anyNumber });
      }
    }
    for (const path of pathIds) {
      const sum = report.barriers.reduce((all, { shapley }) => all + shapley[path]!.change, 0);
      expect(sum).toBeCloseTo(report.changeWithoutAll[path]!, 10);
    }
  });
});

describe('barriers', () => {
  it('prints a table for people without --json', async () => {
    const lines = (await output(...run)).split('\n');
    expect(lines[0]).toMatch(
      /^Generative AI in mainland China, barriers by risk-adjusted ROI: 256 worlds, seed 1, /,
    );
    const rows = lines.filter((line) => /^ ?\d+ /.test(line));
    expect(rows).toHaveLength(11);
    for (const row of rows) expect(row).toMatch(/( {2,}-?\d+\.\d ±\d+\.\d){4}$/);
    expect(lines.join('\n')).not.toMatch(/undefined|NaN|null|Infinity/);
  });
});

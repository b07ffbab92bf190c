import { describe, expect, it } from 'vitest';
import { emptyBatch, type Batch } from '../../src/analysis/batch';
import type { SimulationResult } from '../../src/analysis/result';
import { riskAdjustedValue } from '../../src/analysis/riskMeasures';
import { summarise } from '../../src/analysis/summary';
import { compileModel } from '../../src/model/compiledModel';
import { pathIds, type PathId } from '../../src/model/parameters';
import { baseValues } from '../worlds';

/** Three states of probability .3, .4, .3 as ten equally likely worlds, and what each path is worth in them. */
const states = [
  { worlds: 3, exit: 8, bifurcation: 60, partner: 25 },
  { worlds: 4, exit: 8, bifurcation: -10, partner: 12 },
  { worlds: 3, exit: 8, bifurcation: -50, partner: -5 },
];

const model = compileModel(
  baseValues({ capitalEnvelope: 100, riskAversion: 0.25, tail: 0.3, riskTolerance: 50, valuationMode: 'D1' }),
);

function tableBatch(): Batch {
  const batch = emptyBatch(0, 10, 7);
  let draw = 0;
  for (const state of states) {
    for (let world = 0; world < state.worlds; world++, draw++) {
      for (const path of pathIds) {
        batch[path].value[draw] = state[path];
        batch[path].netPresentValue[draw] = state[path];
      }
    }
  }
  return batch;
}

const batch = tableBatch();
const result: SimulationResult = summarise(model, batch, 0);
const each = <T>(read: (path: PathId) => T): T[] => pathIds.map(read);
const close = (value: number) => expect.closeTo(value, 11);

describe('a decision table of three paths in three states (worked by hand)', () => {
  it('has means 8, -1 and 10.8', () => {
    expect(each((path) => result.paths[path].value.mean)).toEqual([8, -1, 10.8].map(close));
    expect(each((path) => result.paths[path].expectedRoi)).toEqual([0.08, -0.01, 0.108].map(close));
  });

  it('has expected regrets 17.2, 26.2 and 14.4, of which the least is the value of perfect information', () => {
    const regrets = each((path) => result.paths[path].expectedRegret);
    expect(regrets).toEqual([17.2, 26.2, 14.4].map(close));
    const best = states.reduce(
      (sum, state) => sum + (state.worlds / 10) * Math.max(...each((path) => state[path])),
      0,
    );
    expect(best - Math.max(...each((path) => result.paths[path].value.mean))).toBeCloseTo(14.4, 12);
  });

  it('has each path best in .3, .3 and .4 of the worlds', () => {
    expect(each((path) => result.paths[path].probabilityBest)).toEqual([0.3, 0.3, 0.4].map(close));
  });

  it('has risk-adjusted values 8, -13.25 and 6.85 at λ = .25 on the worst .3, where exit takes the lead', () => {
    expect(each((path) => 100 * result.paths[path].riskAdjustedRoi)).toEqual([8, -13.25, 6.85].map(close));
    expect(result.differences['partner-exit'].riskAdjustedRoi).toBeCloseTo(-0.0115, 13);
    expect(result.differences['partner-exit'].valueMean).toBeCloseTo(2.8, 13);
  });

  it('has partner-led and exit break even at λ = .177215189873', () => {
    const at = (path: PathId): number => {
      const values = batch[path].value;
      return riskAdjustedValue(values, values.slice().sort(), 0.177215189873, 0.3);
    };
    expect(at('partner')).toBeCloseTo(at('exit'), 10);
  });

  it('has certainty equivalents 8, -16.62335115740951 and 9.427347655445976 at a risk tolerance of 50', () => {
    expect(each((path) => result.paths[path].certaintyEquivalent)).toEqual(
      [8, -16.62335115740951, 9.427347655445976].map(close),
    );
  });

  it('has chances of loss 0, .7, .3 and of being worse than exit 0, .7, .3', () => {
    expect(each((path) => result.paths[path].probabilityOfLoss)).toEqual([0, 0.7, 0.3].map(close));
    expect(each((path) => result.paths[path].probabilityWorseThanExit)).toEqual([0, 0.7, 0.3].map(close));
    expect(result.differences['partner-bifurcation'].probabilityPositive).toBeCloseTo(0.7, 12);
  });

  it('has no errors: ten draws are too few', () => {
    for (const path of pathIds) expect(result.paths[path].standardErrors).toBeNull();
    expect(result.differences['partner-exit'].standardError).toBeNull();
  });

  it('splits first place evenly between equals', () => {
    const tied = tableBatch();
    for (let draw = 0; draw < 3; draw++) tied.bifurcation.value[draw] = 25; // partner-led too
    for (let draw = 3; draw < 7; draw++) {
      tied.bifurcation.value[draw] = 8;
      tied.partner.value[draw] = 8;
    }
    const { paths, differences } = summarise(model, tied, 0);
    expect(differences['partner-exit'].probabilityPositive).toBeCloseTo(0.3, 12); // equal is not better
    const third = 0.4 / 3;
    expect(each((path) => paths[path].probabilityBest)).toEqual(
      [0.3 + third, 0.15 + third, 0.15 + third].map(close),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { compileModel } from '../../src/model/compiledModel';
import { CorrelatedSampler, mixedSamplerOf, samplerOf } from '../../src/model/correlatedSampler';
import type { Correlations } from '../../src/model/correlations';
import { assumptionDimension, dimensionCount } from '../../src/model/dimensions';
import { everything } from '../../src/model/mixedSampler';
import type { ParameterId } from '../../src/model/parameters';
import { Sampler } from '../../src/model/sampler';
import { uniformFromBits } from '../../src/numerics/philox';
import { simulate } from '../../src/analysis/simulation';
import { runBatch } from '../../src/analysis/batch';
import { mergeBatches } from '../../src/analysis/mergeBatches';
import { redrawnBy } from '../../src/analysis/varianceShares';
import { spearman } from '../ranks';
import { baseValues } from '../worlds';

const asked: Correlations = [
  { between: ['tam', 'partnerReach'], rank: -0.6 },
  { between: ['partnerReach', 'fineRate'], rank: 0.35 },
  { between: ['tam', 'bassQ'], rank: 0.7 },
  { between: ['suspensionRate', 'spillover'], rank: 0.5 },
];
const DRAWS = 8192;
const dimension = (id: ParameterId): number => assumptionDimension.get(id)!;

function uniforms(sampler: Sampler, id: ParameterId, draws = DRAWS): Float64Array {
  return Float64Array.from({ length: draws }, (_, draw) => {
    sampler.seek(draw);
    return sampler.uniform(dimension(id));
  });
}

describe('a sampler of assumptions that go together', () => {
  const sampler = samplerOf({ seed: 1, correlations: asked });
  const involved = [...new Set(asked.flatMap(({ between }) => between))];

  it('is the plain one where none do', () => {
    for (const correlations of [undefined, [], [{ between: ['tam', 'bassQ'] as const, rank: 0 }]])
      expect(Object.getPrototypeOf(samplerOf({ seed: 1, correlations }))).toBe(Sampler.prototype);
  });

  it('gives the rank correlations that were asked for, and none to other pairs, within sampling error', () => {
    const columns = new Map(involved.map((id) => [id, uniforms(sampler, id)]));
    for (const { between, rank } of asked) {
      const [a, b] = between.map((id) => columns.get(id)!);
      expect(spearman(a!, b!), between.join()).toBeCloseTo(rank, 1.7);
    }
    expect(Math.abs(spearman(columns.get('tam')!, columns.get('fineRate')!))).toBeLessThan(0.02);
    expect(Math.abs(spearman(columns.get('fineRate')!, columns.get('spillover')!))).toBeLessThan(0.02);
  });

  it('leaves how likely each value is by itself as it was', () => {
    for (const id of involved) {
      const sorted = uniforms(sampler, id).sort();
      const gap = Math.max(...sorted.map((u, at) => Math.abs(u - (at + 0.5) / DRAWS)));
      // Two thirds of what Kolmogorov's law has beyond it once in a thousand times for plain draws.
      expect(gap, id).toBeLessThan((0.66 * 1.95) / Math.sqrt(DRAWS));
    }
  });

  it('leaves every other number as it is, to the last bit, and the first of those that go together', () => {
    const plain = new Sampler(1);
    const movedDimensions = (['partnerReach', 'bassQ', 'fineRate', 'spillover'] as const).map(dimension);
    for (let draw = 0; draw < 64; draw++) {
      plain.seek(draw);
      sampler.seek(draw);
      const others = Array.from({ length: dimensionCount }, (_, at) => at).filter(
        (at) => !movedDimensions.includes(at),
      );
      expect(others.map((at) => sampler.bits(at))).toEqual(others.map((at) => plain.bits(at)));
    }
    for (const at of movedDimensions) expect(sampler.bits(at)).not.toBe(plain.bits(at));
  });

  it('gives the same bits one by one and together, in any order of asking', () => {
    const together = new Uint32Array(16);
    for (const draw of [5, 3, 16, 1000, 2]) {
      const at = dimension('fineRate');
      sampler.seek(draw);
      const count = sampler.drawsOfPoint();
      sampler.bitsOfDraws(at, count, together);
      for (let i = count - 1; i >= 0; i--) {
        sampler.seek(draw + i);
        expect(sampler.bits(at)).toBe(together[i]);
        expect(sampler.uniform(at)).toBe(uniformFromBits(together[i]!));
      }
    }
  });

  it('draws anew what goes together as one piece, with the same correlations', () => {
    const redrawn = redrawnBy('tam', asked);
    expect(redrawn.dimensions.toSorted((a, b) => a - b)).toEqual(
      (['tam', 'partnerReach', 'bassQ', 'fineRate'] as const).map(dimension).toSorted((a, b) => a - b),
    );
    const mixed = mixedSamplerOf({ seed: 1, correlations: asked }, redrawn);
    expect(spearman(uniforms(mixed, 'tam'), uniforms(mixed, 'partnerReach'))).toBeCloseTo(-0.6, 1.3);
    expect(Math.abs(spearman(uniforms(mixed, 'tam'), uniforms(sampler, 'tam')))).toBeLessThan(0.05);
    expect(uniforms(mixed, 'spillover', 64)).toEqual(uniforms(sampler, 'spillover', 64));
    const other = mixedSamplerOf({ seed: 1, correlations: asked }, everything);
    expect(other).toBeInstanceOf(CorrelatedSampler);
    expect(uniforms(other, 'spillover', 64)).not.toEqual(uniforms(sampler, 'spillover', 64));
  });
});

describe('a run with correlations', () => {
  const values = baseValues();

  it('is the same to the last bit however it is cut, and another than without them', () => {
    const model = compileModel(values);
    const part = (from: number, count: number) =>
      runBatch(model, samplerOf({ seed: 3, correlations: asked }), from, count, 0);
    const parts = [part(256, 512), part(0, 256), part(768, 256)].toSorted((a, b) => a.from - b.from);
    const { horizonMonths } = model.valuation;
    expect(mergeBatches(parts, horizonMonths)).toEqual(mergeBatches([part(0, 1024)], horizonMonths));
    const fingerprint = (correlations: Correlations) =>
      simulate(values, 512, 3, false, undefined, correlations).fingerprint;
    expect(fingerprint(asked)).toBe(fingerprint(asked.toReversed()));
    expect(fingerprint(asked)).not.toBe(fingerprint([]));
    expect(fingerprint([])).toBe(simulate(values, 512, 3, false).fingerprint);
  });

  it('does not change what it does not touch: without spread there is nothing to go together', () => {
    const certain = baseValues({ tam: 3300, bassQ: 0.9 });
    const two: Correlations = [{ between: ['tam', 'bassQ'], rank: 0.9 }];
    expect(simulate(certain, 256, 1, false, undefined, two).fingerprint).toBe(
      simulate(certain, 256, 1, false).fingerprint,
    );
  });
});

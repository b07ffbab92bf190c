import { describe, expect, it } from 'vitest';
import { emptyBatch, runBatch } from '../../src/analysis/batch';
import { mergeBatches } from '../../src/analysis/mergeBatches';
import { summarise } from '../../src/analysis/summary';
import { compileModel } from '../../src/model/compiledModel';
import { Sampler } from '../../src/model/sampler';
import { baseValues } from '../worlds';

const model = compileModel(baseValues());
const { horizonMonths } = model.valuation;
const run = (from: number, count: number) => runBatch(model, new Sampler(1), from, count, 2048);

describe('mergeBatches', () => {
  const whole = run(0, 2048);

  it('gives the same batch, to the last bit, however the draws were cut and in whatever order the parts come', () => {
    for (const cuts of [
      [0, 256, 512, 768, 1024, 1280, 1536, 1792, 2048],
      [0, 1024, 2048],
      [0, 768, 2048],
      [0, 1792, 2048],
    ]) {
      const parts = cuts.slice(1).map((to, index) => run(cuts[index]!, to - cuts[index]!));
      const merged = mergeBatches(parts.reverse(), horizonMonths);
      expect(merged).toEqual(whole);
      expect(summarise(model, merged, 2048)).toEqual(summarise(model, whole, 2048));
    }
  });

  it('can be nested', () => {
    const half = mergeBatches([run(1024, 256), run(1280, 768)], horizonMonths);
    expect(mergeBatches([run(0, 1024), half], horizonMonths)).toEqual(whole);
  });

  it('leaves a single batch as it is', () => {
    expect(mergeBatches([whole], horizonMonths)).toBe(whole);
  });

  it('does not change its parts', () => {
    const parts = [run(0, 256), run(256, 256)];
    const before = structuredClone(parts);
    mergeBatches(parts, horizonMonths);
    expect(parts).toEqual(before);
  });

  it('refuses missing and double draws, and says which', () => {
    const at = (from: number, count: number) => emptyBatch(from, count, 7);
    expect(() => mergeBatches([at(0, 256), at(512, 256)], 84)).toThrow(
      new RangeError('draws 256 to 511 are missing'),
    );
    expect(() => mergeBatches([at(0, 512), at(256, 256)], 84)).toThrow(
      new RangeError('draws 256 to 511 come twice'),
    );
  });
});

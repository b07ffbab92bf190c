import { BlockMeans, sumBlocks } from '../../src/analysis/blockMeans';
import { describe, expect, it } from 'vitest';
import { BLOCK, MEANS, meanNames } from '../../src/analysis/batch';
import { columnOf, replicateMeans, standardErrorOf } from '../../src/analysis/replicateMeans';
import { REPLICATES } from '../../src/model/replicates';

describe('replicateMeans', () => {
  it('is the mean of every sixteenth draw', () => {
    expect([...replicateMeans(32, (draw) => draw)]).toEqual(Array.from({ length: 16 }, (_, r) => r + 8));
  });
});

describe('standardErrorOf', () => {
  it('is the deviation of the sixteen means over 4: √(16·17/12)/4 for 1 … 16', () => {
    expect(standardErrorOf(16, (draw) => draw + 1)).toBeCloseTo(Math.sqrt((16 * 17) / 12) / 4, 14);
  });

  it('is 0 for what does not vary between scrambles', () => {
    expect(standardErrorOf(64, (draw) => Math.floor(draw / 16))).toBe(0);
  });
});

describe('columnOf', () => {
  it('is the function of each draw', () => {
    expect(columnOf(4, (draw) => draw * draw)).toEqual(Float64Array.of(0, 1, 4, 9));
  });
});

describe('sumBlocks', () => {
  it('is the sum of one column over the rows, in pairs', () => {
    const rows = Float64Array.from({ length: 5 * 3 }, (_, i) => i);
    expect(sumBlocks(rows, 3, 1)).toBe(1 + 4 + 7 + 10 + 13);
    expect(sumBlocks(rows, 3, 2, 1, 4)).toBe(5 + 8 + 11);
    // (1e16 + 1) + (1 - 1e16) in pairs, where a running sum would lose the ones differently
    expect(sumBlocks(Float64Array.of(1e16, -1e16, 1, 1), 1, 0)).toBe(2);
  });
});

describe('BlockMeans', () => {
  const blocks = 4;
  const count = blocks * BLOCK;
  const sums = new Float64Array(blocks * REPLICATES * MEANS);
  const revenue = meanNames.indexOf('presentValueOfRevenue');
  const tax = meanNames.indexOf('presentValueOfComplianceTax');
  for (let block = 0; block < blocks; block++) {
    for (let r = 0; r < REPLICATES; r++) {
      sums[(block * REPLICATES + r) * MEANS + revenue] = 16 * (10 + r + block);
      sums[(block * REPLICATES + r) * MEANS + tax] = 16 * 0.3 * (10 + r + block);
    }
  }
  const means = new BlockMeans(meanNames, sums, count);

  it('has the mean over all draws and of each replicate', () => {
    expect(means.mean('presentValueOfRevenue')).toBe(10 + 7.5 + 1.5);
    expect([...means.replicateMeans('presentValueOfRevenue')]).toEqual(
      Array.from({ length: REPLICATES }, (_, r) => 11.5 + r),
    );
    expect(means.mean('survival')).toBe(0);
  });

  it('has the error of the replicates', () => {
    expect(means.standardError('presentValueOfRevenue')).toBeCloseTo(Math.sqrt((16 * 17) / 12) / 4, 13);
  });

  it('knows a ratio without error where numerator and denominator go together', () => {
    const error = means.ratioStandardError('presentValueOfComplianceTax', 'presentValueOfRevenue');
    expect(error).toBeLessThan(1e-15);
  });

  it('knows the error of a ratio to a constant as that of its numerator', () => {
    const other = sums.slice();
    for (let i = 0; i < blocks * REPLICATES; i++) other[i * MEANS + tax] = 16 * 5;
    const ratio = new BlockMeans(meanNames, other, count).ratioStandardError(
      'presentValueOfRevenue',
      'presentValueOfComplianceTax',
    );
    expect(ratio).toBeCloseTo(Math.sqrt((16 * 17) / 12) / 4 / 5, 14);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runBatch } from '../../src/analysis/batch';
import { booksOf } from '../../src/analysis/books';
import { mergeBatches } from '../../src/analysis/mergeBatches';
import type { Books, PathResult } from '../../src/analysis/result';
import { summarise } from '../../src/analysis/summary';
import { complianceTaxParts } from '../../src/model/complianceTaxParts';
import { compileModel } from '../../src/model/compiledModel';
import { entryPaths, type EntryPath } from '../../src/model/parameters';
import { Sampler } from '../../src/model/sampler';
import type { ScenarioValues } from '../../src/model/values';
import { isClose, randomScenario, runs, seeds } from '../properties/randomScenario';
import { baseValues, withValues } from '../worlds';

const DRAWS = 1024;

function keptBy(
  values: ScenarioValues,
  seed = 1,
): Readonly<Record<EntryPath, { readonly books: Books; readonly result: PathResult }>> {
  const model = compileModel(values);
  const batch = runBatch(model, new Sampler(seed), 0, DRAWS, 0);
  const { paths } = summarise(model, batch, 0);
  const of = (path: EntryPath) => ({
    books: booksOf(batch[path], paths[path].cashFlowStatementByYear!, model),
    result: paths[path],
  });
  return { bifurcation: of('bifurcation'), partner: of('partner') };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

describe('the books', () => {
  it('have parts of the compliance tax that add up to the statement’s, year by year, none below 0', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, ({ values }, seed) => {
        const kept = keptBy(values, seed);
        for (const path of entryPaths) {
          const { books, result } = kept[path];
          for (const [index, year] of books.complianceTaxByYear.entries()) {
            const statement = result.cashFlowStatementByYear![index]!;
            expect(year.year).toBe(statement.year);
            expect(
              isClose(total(complianceTaxParts.map((part) => year[part])), statement.complianceTax),
            ).toBe(true);
            for (const part of complianceTaxParts) expect(year[part], part).toBeGreaterThanOrEqual(-1e-9);
          }
        }
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
  });

  it('sum, at a discount rate of 0, to the present value of the compliance tax', () => {
    const kept = keptBy(withValues(baseValues(), { discountRate: 0 }));
    for (const path of entryPaths) {
      const { books, result } = kept[path];
      const years = books.complianceTaxByYear.map((year) =>
        total(complianceTaxParts.map((part) => year[part])),
      );
      expect(total(years)).toBeCloseTo(result.presentValueOfComplianceTax!, 9);
    }
  });

  it('have a present value between what the first and the last month of each year would give', () => {
    const kept = keptBy(baseValues());
    const rate = 1 + compileModel(baseValues()).valuation.discountRate;
    for (const path of entryPaths) {
      const { books, result } = kept[path];
      const discounted = (share: number): number =>
        total(
          books.complianceTaxByYear.map(
            (year) => total(complianceTaxParts.map((part) => year[part])) * rate ** -(year.year - 1 + share),
          ),
        );
      expect(result.presentValueOfComplianceTax).toBeLessThan(discounted(0.5 / 12));
      expect(result.presentValueOfComplianceTax).toBeGreaterThan(discounted(11.5 / 12));
    }
  });

  it('have discounted cash that adds up with terminal value to net present value', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, ({ values }, seed) => {
        const kept = keptBy(values, seed);
        for (const path of entryPaths) {
          const { books, result } = kept[path];
          const present = total(books.discountedCashFlowByYear) + result.terminalValueMean!;
          expect(isClose(present, result.netPresentValue.mean, 1e-8)).toBe(true);
        }
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
  });

  it('are the same to the last bit however the draws were cut', () => {
    const model = compileModel(baseValues());
    const whole = runBatch(model, new Sampler(1), 0, DRAWS, 0);
    const cut = [0, 256, 768].map((from, index) =>
      runBatch(model, new Sampler(1), from, [256, 512, 256][index]!, 0),
    );
    const merged = mergeBatches(cut.toReversed(), model.valuation.horizonMonths);
    const { paths } = summarise(model, whole, 0);
    for (const path of entryPaths) {
      const statement = paths[path].cashFlowStatementByYear!;
      expect(booksOf(merged[path], statement, model)).toEqual(booksOf(whole[path], statement, model));
    }
  });
});

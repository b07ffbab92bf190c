import { describe, expect, it } from 'vitest';
import { emptyWorkspace, runBatch } from '../../src/analysis/batch';
import type { PathResult } from '../../src/analysis/result';
import { riskAdjustedContribution } from '../../src/analysis/riskMeasures';
import { summarise } from '../../src/analysis/summary';
import { valueColumn } from '../../src/analysis/valueSummary';
import { compileModel } from '../../src/model/compiledModel';
import { pathIds } from '../../src/model/parameters';
import { Sampler } from '../../src/model/sampler';
import reference from '../data/monteCarlo.json';
import { shippedScenario } from '../shippedScenarios';

const DRAWS = 65_536;
const ALLOWED_ERRORS = 4;
/** The reference prints no error for the compliance-tax rate and says it is half a percent. */
const COMPLIANCE_TAX_RATE_ERROR = 0.005;

type Figure = readonly number[] | number;
type Figures = Readonly<Record<string, Figure>>;
const cases = Object.entries(reference.cases as unknown as Record<string, Record<string, Figures>>);

/** What a result says under the reference's names, with its own standard error. */
function ours(result: PathResult): Record<string, { value: number | null; error: number }> {
  const errors = result.standardErrors!;
  return {
    riskAdjustedRoi: { value: result.riskAdjustedRoi, error: errors['riskAdjustedRoi']! },
    expectedValue: { value: result.value.mean, error: errors['value.mean']! },
    expectedShortfall: {
      value: result.value.expectedShortfall,
      error: errors['value.expectedShortfall']!,
    },
    probabilityBest: { value: result.probabilityBest, error: errors['probabilityBest']! },
    expectedRegret: { value: result.expectedRegret, error: errors['expectedRegret']! },
    probabilityOfLoss: { value: result.probabilityOfLoss, error: errors['probabilityOfLoss']! },
    netPresentValue: { value: result.netPresentValue.mean, error: errors['netPresentValue.mean']! },
    capital: { value: result.capital.mean, error: errors['capital.mean']! },
    survivalToHorizon: { value: result.survivalToHorizon, error: errors['survivalToHorizon']! },
    complianceTaxRate: { value: result.complianceTaxRate, error: errors['complianceTaxRate']! },
  };
}

/** Standard error of the plain Monte Carlo mean of numbers like these over the reference's worlds. */
function plainError(contributions: Float64Array): number {
  const mean = contributions.reduce((sum, x) => sum + x, 0) / contributions.length;
  const variance = contributions.reduce((sum, x) => sum + (x - mean) ** 2, 0) / contributions.length;
  return Math.sqrt(variance / reference.worlds);
}

describe('a run of 65,536 draws', () => {
  it.each(cases)(
    'agrees within 4 combined standard errors with 2 million worlds of an independent implementation: %s',
    (id, paths) => {
      const model = compileModel(shippedScenario(id === 'base' ? 'china-genai' : id).values);
      const batch = runBatch(model, new Sampler(1), 0, DRAWS, 0, emptyWorkspace());
      const result = summarise(model, batch, 0);
      const { tail } = model.valuation;

      for (const path of pathIds) {
        const { values, tailQuantile } = valueColumn(batch[path].value, model);
        const theirError = (name: string, figure: Figure): number => {
          if (typeof figure !== 'number') return figure[1]!;
          if (name === 'expectedShortfall') {
            return plainError(values.map((value) => riskAdjustedContribution(value, tailQuantile, 1, tail)));
          }
          if (name === 'complianceTaxRate') return COMPLIANCE_TAX_RATE_ERROR * figure;
          return Math.sqrt((figure * (1 - figure)) / reference.worlds); // a probability
        };
        const mine = ours(result.paths[path]);
        for (const [name, figure] of Object.entries(paths[path]!)) {
          const theirs = typeof figure === 'number' ? figure : figure[0]!;
          const { value, error } = mine[name]!;
          const combined = Math.sqrt(error * error + theirError(name, figure) ** 2);
          expect(
            Math.abs(value! - theirs),
            `${path} ${name}: ${value} ± ${error} for ${theirs}`,
          ).toBeLessThanOrEqual(ALLOWED_ERRORS * combined);
        }
      }
    },
  );
});

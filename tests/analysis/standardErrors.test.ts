import { describe, expect, it } from 'vitest';
import { runBatch } from '../../src/analysis/batch';
import { summarise } from '../../src/analysis/summary';
import { compileModel } from '../../src/model/compiledModel';
import { Sampler } from '../../src/model/sampler';
import { baseValues, outcomesOf } from '../worlds';

const DRAWS = 1024;
const SCRAMBLES = 16;
const model = compileModel(baseValues());
const { capitalEnvelope, riskAversion, tail } = model.valuation;
const batch = runBatch(model, new Sampler(1), 0, DRAWS, DRAWS);
const { paths, differences } = summarise(model, batch, DRAWS);

/** Deviation of the sixteen scrambles' means over √16, as the textbook has it. */
function errorOf(of: (draw: number) => number): number {
  const means = Array.from({ length: SCRAMBLES }, (_, scramble) => {
    let sum = 0;
    for (let draw = scramble; draw < DRAWS; draw += SCRAMBLES) sum += of(draw);
    return (sum * SCRAMBLES) / DRAWS;
  });
  const centre = means.reduce((sum, mean) => sum + mean, 0) / SCRAMBLES;
  const squares = means.reduce((sum, mean) => sum + (mean - centre) ** 2, 0);
  return Math.sqrt(squares / (SCRAMBLES - 1) / SCRAMBLES);
}

/** Linearised tail mean: q - (q - v)⁺ / tail, q the first value that is not wholly in the tail. */
function shortfallOf(values: Float64Array): (draw: number) => number {
  const quantile = values.slice().sort()[Math.floor(tail * DRAWS)]!;
  return (draw) => quantile - Math.max(0, quantile - values[draw]!) / tail;
}

function riskAdjustedOf(values: Float64Array): (draw: number) => number {
  const shortfall = shortfallOf(values);
  return (draw) => (1 - riskAversion) * values[draw]! + riskAversion * shortfall(draw);
}

describe('the standard error of an entry path', () => {
  it.each(['bifurcation', 'partner'] as const)(
    'is that of the sixteen scrambles, for each figure: %s',
    (path) => {
      const { value, netPresentValue: npv, capital, terminalValue } = batch[path];
      const result = paths[path];
      const outcomes = outcomesOf(baseValues(), path, DRAWS);
      const other = batch[path === 'partner' ? 'bifurcation' : 'partner'].value;
      const exit = batch.exit.value;
      const best = (draw: number): number => Math.max(value[draw]!, other[draw]!, exit[draw]!);
      const revenue = result.presentValueOfRevenue!;
      const rate = result.complianceTaxRate!;
      const expected: Record<string, number> = {
        riskAdjustedRoi: errorOf(riskAdjustedOf(value)) / capitalEnvelope,
        riskAdjustedRoiWithoutTerminalValue:
          errorOf(riskAdjustedOf(value.map((v, draw) => v - terminalValue[draw]!))) / capitalEnvelope,
        expectedRoi: errorOf((draw) => value[draw]!) / capitalEnvelope,
        ownCapitalRoi:
          errorOf((draw) => npv[draw]! - result.ownCapitalRoi! * capital[draw]!) / result.capital.mean,
        'value.mean': errorOf((draw) => value[draw]!),
        'value.expectedShortfall': errorOf(shortfallOf(value)),
        'netPresentValue.mean': errorOf((draw) => npv[draw]!),
        'netPresentValue.expectedShortfall': errorOf(shortfallOf(npv)),
        'capital.mean': errorOf((draw) => capital[draw]!),
        'peakFunding.mean': errorOf((draw) => outcomes[draw]!.peakFunding),
        probabilityOfLoss: errorOf((draw) => Number(npv[draw]! < 0)),
        probabilityWorseThanExit: errorOf((draw) => Number(value[draw]! < exit[draw]!)),
        probabilityBest: errorOf((draw) => Number(value[draw]! === best(draw))),
        expectedRegret: errorOf((draw) => best(draw) - value[draw]!),
        survivalToHorizon: errorOf((draw) => Number(outcomes[draw]!.ending === null)),
        monthsSuspendedMean: errorOf((draw) => outcomes[draw]!.monthsSuspended),
        monthsDarkMean: errorOf((draw) => outcomes[draw]!.monthsDark),
        complianceTaxRate: errorOf((draw) => {
          const { presentValueOfComplianceTax: tax, presentValueOfRevenue: booked } = outcomes[draw]!;
          return (tax - rate * booked) / revenue;
        }),
        presentValueOfRevenue: errorOf((draw) => outcomes[draw]!.presentValueOfRevenue),
        presentValueOfComplianceTax: errorOf((draw) => outcomes[draw]!.presentValueOfComplianceTax),
        terminalValueMean: errorOf((draw) => terminalValue[draw]!),
        'expectedPayments.rectification': errorOf((draw) => outcomes[draw]!.rectificationPayments),
        'expectedPayments.fine': errorOf((draw) => outcomes[draw]!.finePayments),
        'expectedPayments.ipLeak': errorOf((draw) => outcomes[draw]!.leakPayments),
        'discountedPaybackYears.probabilityNever': errorOf((draw) =>
          Number(Number.isNaN(outcomes[draw]!.paybackYears)),
        ),
        'launchMonth.closedLoop.probabilityLive': errorOf((draw) =>
          Number(outcomes[draw]!.closedLoopWasLive),
        ),
        'launchMonth.publicFacing.probabilityLive': errorOf((draw) => Number(outcomes[draw]!.publicWasLive)),
        'launchMonth.publicFacing.probabilityNeverLicensed': errorOf((draw) =>
          Number(!outcomes[draw]!.filing.granted),
        ),
      };
      for (const [name, error] of Object.entries(expected)) {
        expect(result.standardErrors![name], name).toBeCloseTo(error, 10);
      }
      const unchecked = Object.keys(result.standardErrors!).filter((name) => !(name in expected));
      expect(unchecked.every((name) => name.startsWith('expectedLossByCause.'))).toBe(true);
    },
  );
});

describe('the standard error of a difference', () => {
  it('is that of the paired contributions', () => {
    for (const [name, { standardError }] of Object.entries(differences)) {
      const [a, b] = name.split('-').map((path) => riskAdjustedOf(batch[path as keyof typeof paths].value));
      expect(standardError, name).toBeCloseTo(errorOf((draw) => a!(draw) - b!(draw)) / capitalEnvelope, 12);
    }
  });
});

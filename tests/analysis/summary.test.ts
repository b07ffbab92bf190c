import { describe, expect, it } from 'vitest';
import { runBatch } from '../../src/analysis/batch';
import type { PathResult } from '../../src/analysis/result';
import { simulate, simulateCentral } from '../../src/analysis/simulation';
import { fingerprintOf, summarise } from '../../src/analysis/summary';
import { compileModel } from '../../src/model/compiledModel';
import { entryPaths, pathIds } from '../../src/model/parameters';
import { causes } from '../../src/model/pathOutcome';
import { Sampler } from '../../src/model/sampler';
import { studentT975 } from '../../src/numerics/replicates';
import reference from '../data/monteCarlo.json';
import { baseValues, noHazards, outcomesOf, type Plain } from '../worlds';

const DRAWS = 1024;
const base = simulate(baseValues(), DRAWS, 1, true);
const run = (changes: Record<string, Plain>, draws = 512) => simulate(baseValues(changes), draws, 1, true);

/** The number at "value.mean" or "launchMonth.publicFacing.probabilityLive". */
function fieldOf(result: PathResult, path: string): unknown {
  return path.split('.').reduce<unknown>((holder, name) => (holder as Record<string, unknown>)[name], result);
}

describe('a summary', () => {
  it('gives no standard error without a number of that name, and none that is negative or not a number', () => {
    for (const path of pathIds) {
      const result = base.paths[path];
      for (const [name, error] of Object.entries(result.standardErrors!)) {
        expect(typeof fieldOf(result, name), `${path} ${name}`).toBe('number');
        expect(error >= 0, `${path} ${name}: ${error}`).toBe(true);
      }
    }
  });

  it('gives every mean of an entry path a standard error', () => {
    for (const path of entryPaths) {
      const errors = Object.keys(base.paths[path].standardErrors!);
      const means = [
        'riskAdjustedRoi',
        'riskAdjustedRoiWithoutTerminalValue',
        'expectedRoi',
        'ownCapitalRoi',
        'value.mean',
        'value.expectedShortfall',
        'netPresentValue.mean',
        'netPresentValue.expectedShortfall',
        'capital.mean',
        'peakFunding.mean',
        'probabilityOfLoss',
        'probabilityWorseThanExit',
        'probabilityBest',
        'expectedRegret',
        'survivalToHorizon',
        'monthsSuspendedMean',
        'monthsDarkMean',
        'complianceTaxRate',
        'presentValueOfRevenue',
        'presentValueOfComplianceTax',
        'terminalValueMean',
        'expectedPayments.rectification',
        'expectedPayments.fine',
        'expectedPayments.ipLeak',
        'discountedPaybackYears.probabilityNever',
        'launchMonth.closedLoop.probabilityLive',
        'launchMonth.publicFacing.probabilityNeverLicensed',
        'launchMonth.publicFacing.probabilityLive',
      ];
      const losses = causes.filter((cause) => cause !== 'rupture' || path === 'partner');
      expect(errors.sort()).toEqual(
        [...means, ...losses.map((cause) => `expectedLossByCause.${cause}`)].sort(),
      );
    }
  });

  it('says null, never 0, of what exit does not have', () => {
    const { exit } = base.paths;
    for (const name of [
      'ownCapitalRoi',
      'launchMonth',
      'survivalToHorizon',
      'monthsSuspendedMean',
      'monthsDarkMean',
      'internalRateOfReturn',
      'complianceTaxRate',
      'presentValueOfRevenue',
      'presentValueOfComplianceTax',
      'terminalValueMean',
      'expectedLossByCause',
      'expectedPayments',
      'discountedPaybackYears',
      'cumulativeCashByYear',
      'cashFlowStatementByYear',
    ] as const) {
      expect(exit[name], name).toBeNull();
    }
    expect(exit.capital).toEqual({ mean: 0, p10: 0, p50: 0, p90: 0 });
    expect(exit.riskAdjustedRoiWithoutTerminalValue).toBe(exit.riskAdjustedRoi);
    expect(base.paths.bifurcation.expectedLossByCause!.rupture).toBeNull();
    expect(base.paths.partner.expectedLossByCause!.rupture).not.toBeNull();
  });

  it('has no own-capital ROI where less than 1 % of the envelope is put in', () => {
    const capital = base.paths.partner.capital.mean;
    expect(run({ capitalEnvelope: 101 * capital }, DRAWS).paths.partner.ownCapitalRoi).toBeNull();
    const shown = run({ capitalEnvelope: 99 * capital }, DRAWS).paths.partner;
    expect(shown.ownCapitalRoi).toBe(shown.netPresentValue.mean / shown.capital.mean);
  });

  it('has no compliance-tax rate where nothing is booked', () => {
    const { partner } = run({ royalty: 0 }).paths;
    expect(partner.complianceTaxRate).toBeNull();
    expect(partner.standardErrors).not.toHaveProperty('complianceTaxRate');
  });

  it('has no launch months where nobody is ever licensed', () => {
    const { publicFacing } = run({ licenceProbability: 0 }).paths.partner.launchMonth!;
    expect(publicFacing).toEqual({
      p10: null,
      p50: null,
      p90: null,
      probabilityNeverLicensed: 1,
      probabilityLive: 0,
    });
  });

  it('has launch months of all granted worlds, lived to see or not', () => {
    const granted = outcomesOf(baseValues(), 'bifurcation', DRAWS).filter(({ filing }) => filing.granted);
    const months = granted.map(({ filing }) => filing.publicMonth).sort((a, b) => a - b);
    const { publicFacing, closedLoop } = base.paths.bifurcation.launchMonth!;
    const rank = (months.length - 1) / 2;
    expect(publicFacing.p50).toBeCloseTo((months[Math.floor(rank)]! + months[Math.ceil(rank)]!) / 2, 12);
    expect(publicFacing.probabilityNeverLicensed).toBe(1 - months.length / DRAWS);
    expect(granted.some(({ filing, endMonth }) => endMonth < filing.publicMonth)).toBe(true);
    expect(closedLoop.p10).toBeLessThanOrEqual(publicFacing.p10!);
    expect(closedLoop.probabilityLive).toBeGreaterThan(publicFacing.probabilityLive);
  });

  it('shares out its means: survival, months, payments and losses are those of its worlds', () => {
    const outcomes = outcomesOf(baseValues(), 'partner', DRAWS);
    const average = (read: (outcome: (typeof outcomes)[number]) => number): number =>
      outcomes.reduce((sum, outcome) => sum + read(outcome), 0) / DRAWS;
    const { partner } = base.paths;
    expect(partner.survivalToHorizon).toBeCloseTo(
      average(({ ending }) => (ending === null ? 1 : 0)),
      12,
    );
    expect(partner.monthsSuspendedMean).toBeCloseTo(
      average(({ monthsSuspended }) => monthsSuspended),
      12,
    );
    expect(partner.monthsDarkMean).toBeCloseTo(
      average(({ monthsDark }) => monthsDark),
      12,
    );
    expect(partner.terminalValueMean).toBeCloseTo(
      average(({ terminalValue }) => terminalValue),
      11,
    );
    expect(partner.presentValueOfRevenue).toBeCloseTo(
      average(({ presentValueOfRevenue }) => presentValueOfRevenue),
      10,
    );
    expect(partner.presentValueOfComplianceTax).toBeCloseTo(
      average(({ presentValueOfComplianceTax }) => presentValueOfComplianceTax),
      11,
    );
    expect(partner.complianceTaxRate).toBe(
      partner.presentValueOfComplianceTax! / partner.presentValueOfRevenue!,
    );
    expect(partner.expectedPayments!.fine).toBeCloseTo(
      average(({ finePayments }) => finePayments),
      13,
    );
    expect(partner.expectedPayments!.rectification).toBeCloseTo(
      average(({ rectificationPayments }) => rectificationPayments),
      13,
    );
    expect(partner.expectedPayments!.ipLeak).toBeCloseTo(
      average(({ leakPayments }) => leakPayments),
      12,
    );
    expect(partner.launchMonth!.closedLoop.probabilityLive).toBeCloseTo(
      average(({ closedLoopWasLive }) => Number(closedLoopWasLive)),
      12,
    );
    expect(partner.launchMonth!.publicFacing.probabilityLive).toBeCloseTo(
      average(({ publicWasLive }) => Number(publicWasLive)),
      12,
    );
    const paid = outcomes.map(({ paybackYears }) => paybackYears);
    expect(partner.discountedPaybackYears!.probabilityNever).toBeCloseTo(
      paid.filter((years) => Number.isNaN(years)).length / DRAWS,
      12,
    );
  });

  it('has the quantiles of its worlds, year by year for cash', () => {
    const outcomes = outcomesOf(baseValues(), 'partner', DRAWS);
    const quantileOf = (numbers: number[], p: number): number => {
      const sorted = numbers.sort((a, b) => a - b);
      const rank = (sorted.length - 1) * p;
      const below = sorted[Math.floor(rank)]!;
      return below + (rank - Math.floor(rank)) * (sorted[Math.ceil(rank)]! - below);
    };
    const { partner } = base.paths;
    const spreads: [object, (outcome: (typeof outcomes)[number]) => number][] = [
      [partner.capital, ({ capital }) => capital],
      [partner.peakFunding, ({ peakFunding }) => peakFunding],
      [partner.netPresentValue, ({ netPresentValue }) => netPresentValue],
      ...partner.cumulativeCashByYear!.map((row, year): (typeof spreads)[number] => [
        row,
        ({ cumulativeByYear }) => cumulativeByYear[year]!,
      ]),
    ];
    for (const [spread, read] of spreads) {
      for (const [name, value] of Object.entries(spread)) {
        if (!/^p\d+$/.test(name)) continue;
        expect(value, name).toBeCloseTo(quantileOf(outcomes.map(read), Number(name.slice(1)) / 100), 10);
      }
    }
    expect(partner.cumulativeCashByYear!.map(({ year }) => year)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(partner.cashFlowStatementByYear!.map(({ year }) => year)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const mean = outcomes.reduce((sum, { peakFunding }) => sum + peakFunding, 0) / DRAWS;
    expect(partner.peakFunding.mean).toBeCloseTo(mean, 11);
  });

  it('has a median payback over all worlds, in which never is later than any time', () => {
    const rich = { ...noHazards, tam: 20_000, licenceProbability: 1 };
    const years = outcomesOf(baseValues(rich), 'partner', 512)
      .map(({ paybackYears }) => (Number.isNaN(paybackYears) ? Infinity : paybackYears))
      .sort((a, b) => a - b);
    const never = years.filter((year) => year === Infinity).length;
    const { p50, probabilityNever } = run(rich).paths.partner.discountedPaybackYears!;
    expect(probabilityNever).toBe(never / 512);
    expect(never).toBeGreaterThan(0);
    expect(p50).toBeCloseTo((years[255]! + years[256]!) / 2, 12);
  });

  it('has an internal rate of return at which cash and terminal value are worth nothing', () => {
    const { months, terminalValueMean, internalRateOfReturn } =
      simulateCentral(baseValues()).paths.bifurcation;
    const rate = internalRateOfReturn as number;
    const atHorizon = terminalValueMean! * 1.095 ** 7;
    const worth = months!.reduce(
      (sum, { cashFlow, month }) => sum + cashFlow * (1 + rate) ** (-(month + 0.5) / 12),
      atHorizon * (1 + rate) ** -7,
    );
    expect(Math.abs(worth)).toBeLessThan(1e-6); // the root is found to 1e-10 a year
    expect(rate).toBeGreaterThan(0.095); // net present value at 9.5 % is positive
  });

  it('averages losses by cause over the first draws only, where it is asked to', () => {
    const model = compileModel(baseValues());
    const batch = runBatch(model, new Sampler(1), 0, 1024, 512);
    const { partner } = summarise(model, batch, 512).paths;
    const first = simulate(baseValues(), 512, 1, true).paths.partner;
    expect(partner.expectedLossByCause).toEqual(first.expectedLossByCause);
    for (const cause of causes) {
      const name = `expectedLossByCause.${cause}`;
      expect(partner.standardErrors![name]).toBeCloseTo(first.standardErrors![name]!, 12);
    }
    expect(partner.value.mean).toBe(base.paths.partner.value.mean);
  });

  it('has a median payback only where more than half of the worlds pay back', () => {
    const rich = run({ ...noHazards, tam: 30_000, licenceProbability: 1 }).paths.partner
      .discountedPaybackYears!;
    expect(rich.probabilityNever).toBeLessThan(0.5);
    expect(rich.p50).toBeGreaterThan(0);
    const poor = run({ tam: 30 }).paths.partner.discountedPaybackYears!;
    expect(poor).toEqual({ p50: null, probabilityNever: 1 });
  });

  it('switches causes off one at a time: a loss is what its rate at 0 would save', () => {
    const { partner } = base.paths;
    for (const [cause, rate] of [
      ['rectification', 'rectificationRate'],
      ['fine', 'fineRate'],
      ['suspension', 'suspensionRate'],
      ['forcedExit', 'forcedExitRate'],
      ['homeStop', 'homeStopRate'],
      ['rupture', 'ruptureRate'],
      ['ipLeak', 'ipLeakRate'],
    ] as const) {
      const without = simulate(baseValues({ [rate]: 0 }), DRAWS, 1, false).paths.partner;
      const saved = without.netPresentValue.mean - partner.netPresentValue.mean;
      expect(partner.expectedLossByCause![cause], cause).toBeCloseTo(saved, 9);
      expect(partner.expectedLossByCause![cause]).not.toBe(0);
    }
  });

  it('says nothing of losses by cause where it was not asked to', () => {
    const { partner } = simulate(baseValues(), 256, 1, false).paths;
    expect(partner.expectedLossByCause).toBeNull();
    expect(Object.keys(partner.standardErrors!).filter((name) => name.startsWith('expectedLoss'))).toEqual(
      [],
    );
  });

  it('has differences that are those of the paths, more certain than the paths are together', () => {
    for (const [name, { riskAdjustedRoi, standardError, valueMean, probabilityPositive }] of Object.entries(
      base.differences,
    )) {
      const [a, b] = name.split('-').map((path) => base.paths[path as (typeof pathIds)[number]]);
      expect(riskAdjustedRoi).toBeCloseTo(a!.riskAdjustedRoi - b!.riskAdjustedRoi, 14);
      expect(valueMean).toBeCloseTo(a!.value.mean - b!.value.mean, 11);
      expect(standardError!).toBeLessThan(
        a!.standardErrors!['riskAdjustedRoi']! + b!.standardErrors!['riskAdjustedRoi']!,
      );
      expect(standardError!).toBeGreaterThan(0);
      expect(probabilityPositive).toBeGreaterThan(0);
    }
    expect(base.differences['partner-exit'].probabilityPositive).toBeCloseTo(
      1 - base.paths.partner.probabilityWorseThanExit,
      12,
    );
  });

  it('reports its progress and ends with all draws', () => {
    const seen: number[] = [];
    simulate(baseValues(), 32_768, 1, false, (done) => seen.push(done));
    expect(seen).toEqual([16_384, 32_768]);
  });
});

describe('a stated standard error', () => {
  it('is honest: in 48 runs the 95 % interval holds the value of 2 million other worlds at least 41 times (3 binomial deviations)', () => {
    const model = compileModel(baseValues());
    const truth = reference.cases.base.partner;
    const figures = [
      ['riskAdjustedRoi', truth.riskAdjustedRoi[0]!],
      ['value.mean', truth.expectedValue[0]!],
      ['netPresentValue.mean', truth.netPresentValue[0]!],
      ['capital.mean', truth.capital[0]!],
      ['probabilityOfLoss', truth.probabilityOfLoss[0]!],
      ['probabilityBest', truth.probabilityBest[0]!],
      ['survivalToHorizon', truth.survivalToHorizon],
    ] as const;
    const hits = new Map<string, number>();
    for (let seed = 100; seed < 148; seed++) {
      const batch = runBatch(model, new Sampler(seed), 0, 1024, 0);
      const { partner } = summarise(model, batch, 0).paths;
      for (const [name, value] of figures) {
        const distance = Math.abs((fieldOf(partner, name) as number) - value);
        const isInside = distance <= studentT975(15) * partner.standardErrors![name]!;
        hits.set(name, (hits.get(name) ?? 0) + (isInside ? 1 : 0));
      }
    }
    for (const [name, count] of hits) expect(count, name).toBeGreaterThanOrEqual(41);
  });
});

describe('fingerprintOf', () => {
  const model = compileModel(baseValues());
  const batch = () => runBatch(model, new Sampler(1), 0, 256, 0);

  it('is 12 characters, the same for the same values', () => {
    expect(fingerprintOf(batch())).toMatch(/^[A-Za-z0-9_-]{12}$/);
    expect(fingerprintOf(batch())).toBe(fingerprintOf(batch()));
    expect(simulate(baseValues(), 256, 1, true).fingerprint).toBe(fingerprintOf(batch()));
  });

  it('differs with one bit of one value of any path, and with the seed', () => {
    const original = fingerprintOf(batch());
    for (const path of pathIds) {
      const changed = batch();
      changed[path].value[200]! *= 1 + 2 ** -52;
      expect(fingerprintOf(changed)).not.toBe(original);
    }
    expect(fingerprintOf(runBatch(model, new Sampler(2), 0, 256, 0))).not.toBe(original);
  });
});

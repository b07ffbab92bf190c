import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { simulate, simulateCentral } from '../../src/analysis/simulation';
import type { SimulationResult } from '../../src/analysis/result';
import { applyOverrides, fixed, type Overrides } from '../../src/model/overrides';
import { MODEL_VERSION } from '../../src/model/version';
import { shippedScenario } from '../shippedScenarios';
import { folderWith, landfallIn, output } from './landfall';

const { values } = shippedScenario('china-genai');

type Report = SimulationResult & {
  readonly schemaVersion: number;
  readonly modelVersion: string;
  readonly scenario: string;
  readonly seed: number;
};

async function reportOf(...words: readonly string[]): Promise<Report> {
  return JSON.parse(await output('simulate', ...words, '--json')) as Report;
}

function fingerprintOf(overrides: Overrides, draws = 256, seed = 1): string {
  return simulate(applyOverrides(values, overrides), draws, seed, false).fingerprint;
}

const number = expect.any(Number) as number;
const numbers = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, number]));
const spread = numbers('mean', 'p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95', 'expectedShortfall');
const shortSpread = numbers('mean', 'p10', 'p50', 'p90');

/** Fields that all three paths have. */
const everyPath = {
  ...numbers('riskAdjustedRoi', 'riskAdjustedRoiWithoutTerminalValue', 'expectedRoi'),
  value: spread,
  netPresentValue: spread,
  capital: shortSpread,
  peakFunding: shortSpread,
  ...numbers('probabilityOfLoss', 'probabilityWorseThanExit', 'probabilityBest', 'expectedRegret'),
};

const entryPath = {
  ...everyPath,
  ownCapitalRoi: number,
  launchMonth: {
    closedLoop: numbers('p10', 'p50', 'p90'),
    publicFacing: numbers('p10', 'p50', 'p90', 'probabilityNeverLicensed', 'probabilityLive'),
  },
  ...numbers('survivalToHorizon', 'monthsSuspendedMean', 'monthsDarkMean', 'internalRateOfReturn'),
  ...numbers(
    'complianceTaxRate',
    'presentValueOfRevenue',
    'presentValueOfComplianceTax',
    'terminalValueMean',
  ),
  expectedLossByCause: numbers('rectification', 'fine', 'suspension', 'forcedExit', 'homeStop', 'ipLeak'),
  expectedPayments: numbers('rectification', 'fine', 'ipLeak'),
  discountedPaybackYears: { p50: null, probabilityNever: number },
  cumulativeCashByYear: [1, 2, 3, 4, 5, 6, 7].map((year) => ({
    year,
    ...numbers('p5', 'p25', 'p50', 'p75', 'p95'),
  })),
  cashFlowStatementByYear: [1, 2, 3, 4, 5, 6, 7].map((year) => ({
    year,
    ...numbers(
      'revenue',
      'costOfRevenue',
      'complianceTax',
      'ownBuildOut',
      'capex',
      'events',
      'tax',
      'cashFlow',
    ),
  })),
};

const errors = numbers(
  'riskAdjustedRoi',
  'value.mean',
  'value.expectedShortfall',
  'netPresentValue.mean',
  'capital.mean',
  'probabilityBest',
  'probabilityOfLoss',
);

describe('simulate --json', () => {
  let report: Report;
  beforeAll(async () => {
    report = await reportOf('china-genai', '--draws', '512', '--seed', '7');
  });

  it('says what was run: scenario, seed, draws, versions, horizon, envelope and fingerprint', () => {
    expect(report).toMatchObject({
      schemaVersion: 1,
      modelVersion: MODEL_VERSION,
      scenario: 'china-genai',
      seed: 7,
      draws: 512,
      horizonMonths: 84,
      fingerprint: expect.stringMatching(/^[A-Za-z0-9_-]{12}$/),
      capitalEnvelope: 150,
    });
  });

  it('holds every field of the entry paths, each a number', () => {
    expect(report.paths.bifurcation).toMatchObject({ ...entryPath, standardErrors: errors });
    expect(report.paths.partner).toMatchObject({ ...entryPath, standardErrors: errors });
  });

  it('holds null, never 0, for what a path does not have: rupture without a partner, a launch of exit', () => {
    expect(report.paths.bifurcation.expectedLossByCause?.rupture).toBeNull();
    expect(report.paths.partner.expectedLossByCause?.rupture).toEqual(number);
    expect(report.paths.exit).toMatchObject({
      ...everyPath,
      capital: { mean: 0, p10: 0, p50: 0, p90: 0 },
      ownCapitalRoi: null,
      launchMonth: null,
      survivalToHorizon: null,
      monthsSuspendedMean: null,
      monthsDarkMean: null,
      internalRateOfReturn: null,
      complianceTaxRate: null,
      presentValueOfRevenue: null,
      presentValueOfComplianceTax: null,
      terminalValueMean: null,
      expectedLossByCause: null,
      expectedPayments: null,
      discountedPaybackYears: null,
      cumulativeCashByYear: null,
      cashFlowStatementByYear: null,
    });
  });

  it('holds each pair of paths compared in the same worlds', () => {
    const difference = numbers('riskAdjustedRoi', 'standardError', 'valueMean', 'probabilityPositive');
    expect(report.differences).toEqual({
      'partner-exit': difference,
      'bifurcation-exit': difference,
      'partner-bifurcation': difference,
    });
  });

  it('is the library’s run, number for number', () => {
    const { schemaVersion: _, modelVersion: _v, scenario: _s, seed, ...result } = report;
    expect(result).toEqual(simulate(values, 512, seed, true));
  });
});

describe('simulate --central --json', () => {
  it('is the central case: one draw, no errors, every month', async () => {
    const report = await reportOf('china-genai', '--central');
    const { schemaVersion: _, modelVersion: _v, scenario: _s, seed: _n, ...result } = report;
    expect(result).toEqual(JSON.parse(JSON.stringify(simulateCentral(values))));
    expect(report.draws).toBe(1);
    for (const { standardError } of Object.values(report.differences)) expect(standardError).toBeNull();
    for (const path of Object.values(report.paths)) {
      const { mean, p5, p50, p95, expectedShortfall } = path.value;
      expect([p5, p50, p95, expectedShortfall]).toEqual([mean, mean, mean, mean]);
      expect([0, 1]).toContain(path.probabilityOfLoss);
      expect(path.standardErrors).toBeNull();
    }
    for (const path of [report.paths.bifurcation, report.paths.partner]) {
      expect(path.months).toHaveLength(84);
      for (const [index, month] of path.months!.entries()) {
        expect(month).toMatchObject({
          ...numbers('tam', 'endCustomerRevenue', 'bookedRevenue', 'adoptionClosedLoop'),
          ...numbers('adoptionPublicFacing', 'complianceTax', 'cashFlow'),
          month: index,
        });
      }
    }
  });
});

const sets = (...changes: readonly string[]) => changes.flatMap((change) => ['--set', change]);

describe('simulate --set', () => {
  it('takes every form of a value', async () => {
    const report = await reportOf(
      'china-genai',
      '--draws=256',
      ...sets('tam=~4500', 'vat=0.13', 'stopLoss=off', 'terminalValue=false', 'fineCombine=min'),
      ...sets('tamVolatility=uniform:0.1,0.3', 'bassP=pert:0.01,0.03,0.08', 'fineCapFixed=lognormal:20,120'),
    );
    const overrides: Overrides = {
      tam: { centre: 4500 },
      vat: fixed(0.13),
      stopLoss: { value: 'off' },
      terminalValue: { value: false },
      fineCombine: { value: 'min' },
      tamVolatility: { value: { kind: 'uniform', low: 0.1, high: 0.3 } },
      bassP: { value: { kind: 'pert', low: 0.01, mode: 0.03, high: 0.08 } },
      fineCapFixed: { value: { kind: 'lognormal', p10: 20, p90: 120 } },
    };
    expect(report.fingerprint).toBe(fingerprintOf(overrides));
  });

  it('sets both paths by a bare name, one by its prefix, and the later of two wins', async () => {
    const report = await reportOf(
      'china-genai',
      '--draws=256',
      ...sets('buildCapex=10', 'partner.buildCapex=3', 'partner.royalty=0.2', 'royalty=0.3'),
    );
    const overrides: Overrides = {
      'bifurcation.buildCapex': fixed(10),
      'partner.buildCapex': fixed(3),
      royalty: fixed(0.3),
    };
    expect(report.fingerprint).toBe(fingerprintOf(overrides));
  });
});

describe('simulate', () => {
  it('prints a table for people without --json', async () => {
    const table = await output('simulate', 'china-genai', '--draws', '256');
    const lines = table.split('\n');
    expect(lines[0]).toBe(
      `Generative AI in mainland China: 256 worlds, seed 1, model ${MODEL_VERSION}, fingerprint ${fingerprintOf({})}`,
    );
    expect(lines[2]?.trim().split(/ {2,}/)).toEqual(['market exit', 'bifurcation', 'partner-led']);
    const rows = lines.slice(3, lines.indexOf('', 3));
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.map((row) => row.trim().split(/ {2,}/).length)).toEqual(rows.map(() => 4));
    expect(table).toMatch(/^risk-adjusted ROI .*% ±\d/m);
    expect(table).toContain('± is two standard errors of the simulation.');
    expect(table).not.toMatch(/undefined|NaN|null|Infinity/);
  });

  it('prints the central case without errors, which it has not', async () => {
    const table = await output('simulate', 'china-genai', '--central');
    expect(table).toMatch(/^Generative AI in mainland China: central case, /);
    expect(table).not.toMatch(/±|undefined|NaN|null/);
  });

  it('runs a scenario file that extends one of its own, from any folder', async () => {
    const folder = folderWith({
      'mine.json': {
        schemaVersion: 1,
        id: 'mine',
        extends: 'china-genai',
        title: 'Ours',
        description: 'A test.',
        asOf: '2026-11',
        overrides: { tam: { value: 5000, reason: 'Our own survey.', grade: 'judged', sources: [] } },
      },
    });
    const { status, stdout, stderr } = await landfallIn(
      folder,
      'simulate',
      'mine.json',
      '--draws',
      '256',
      '--json',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      scenario: 'mine',
      fingerprint: fingerprintOf({ tam: fixed(5000) }),
    });
  });
});

describe('simulate --shard and merge', () => {
  it('give what a run on all cores gives in one go, to the last bit', async () => {
    const folder = folderWith({});
    const run = ['china-genai', '--set', 'horizonYears=3', '--draws', '65536'];
    const parts = ['1', '2'].map((index) => join(folder, `part-${index}`));
    const shards = parts.map((part, index) =>
      output('simulate', ...run, '--shard', `${index + 1}/2`, '--out', part),
    );
    expect(await Promise.all(shards)).toEqual([
      `${parts[0]!}: draws 0 to 32767 of 65536\n`,
      `${parts[1]!}: draws 32768 to 65535 of 65536\n`,
    ]);
    const [whole, merged] = await Promise.all([
      output('simulate', ...run, '--json'),
      output('merge', ...parts.toReversed(), '--json'),
    ]);
    expect(merged).toBe(whole);
  });
});

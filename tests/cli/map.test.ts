import { beforeAll, describe, expect, it } from 'vitest';
import { Evaluator } from '../../src/analysis/evaluator';
import { mapAxis } from '../../src/analysis/mapAxis';
import { finish } from '../../src/analysis/steps';
import { threePairs } from '../../src/analysis/pathPairs';
import { CELL, cellOrigin, strategyMapOf } from '../../src/analysis/strategyMap';
import { fixed } from '../../src/model/overrides';
import { pathIds } from '../../src/model/parameters';
import { MODEL_VERSION } from '../../src/model/version';
import { shippedScenario } from '../shippedScenarios';
import { output } from './landfall';

const { values } = shippedScenario('china-genai');
const run = ['map', 'china-genai', '--set', 'horizonYears=3', '--draws', '256', '--seed', '2'] as const;

type Numbers = Readonly<Record<string, number>>;

interface MapReport {
  readonly x: { readonly values: readonly number[] };
  readonly cells: readonly {
    readonly x: number;
    readonly y: number;
    readonly admissible: boolean;
    readonly interpolated: boolean;
    readonly scores: Numbers | null;
    readonly differenceStandardErrors: Numbers | null;
  }[];
  readonly boundaries: readonly { readonly between: readonly string[]; readonly points: unknown[] }[];
  readonly worlds: Numbers | null;
  readonly belief: { readonly kind: string; readonly contours: readonly { readonly share: number }[] };
}

const reportOf = async (...words: readonly string[]) =>
  JSON.parse(await output(...run, ...words, '--json')) as MapReport;

describe('map --json', () => {
  let report: MapReport;
  beforeAll(async () => {
    report = await reportOf('--x', 'tam', '--y', 'partner.royalty');
  });

  it('says what it is a map of', () => {
    expect(report).toMatchObject({
      schemaVersion: 1,
      modelVersion: MODEL_VERSION,
      scenario: 'china-genai',
      seed: 2,
      draws: 256,
      criterion: 'riskAdjusted',
      x: { id: 'tam', unit: 'USD m per year, 2027', track: 'log', current: 3300 },
      y: { id: 'royalty', track: 'linear', values: mapAxis('royalty').values },
    });
  });

  it('is the library’s map on one thread, number for number', () => {
    const evaluator = new Evaluator({
      values,
      overrides: { horizonYears: fixed(3) },
      seed: 2,
      criterion: undefined,
    });
    const map = finish(strategyMapOf(evaluator, mapAxis('tam'), mapAxis('royalty'), 256));
    expect(report.cells).toHaveLength(17 * 17);
    for (const [at, cell] of report.cells.entries()) {
      expect([cell.x, cell.y]).toEqual([map.x.values[at % 17], map.y.values[Math.floor(at / 17)]]);
      expect(cell.interpolated).toBe(map.origins[at] === cellOrigin.interpolated);
      const names = threePairs.map(([a, b]) => `${a}-${b}`);
      expect([
        ...pathIds.map((path) => cell.scores![path]),
        ...names.map((name) => cell.differenceStandardErrors![name]),
      ]).toEqual(Array.from(map.cells.subarray(at * CELL, (at + 1) * CELL)));
    }
  });

  it('draws boundaries and contours in the parameters’ own units, and counts every world once', () => {
    expect(report.boundaries.length).toBeGreaterThan(0);
    for (const { points } of report.boundaries) {
      for (const [x, y] of points as [number, number][]) {
        expect(x).toBeGreaterThanOrEqual(500);
        expect(x).toBeLessThanOrEqual(30_000);
        expect(y).toBeGreaterThanOrEqual(0.02);
        expect(y).toBeLessThanOrEqual(0.6);
      }
    }
    const { draws, ...shares } = report.worlds!;
    expect(draws).toBe(4096);
    expect(Object.values(shares).reduce((a, b) => a + b)).toBe(1);
    expect(report.belief.kind).toBe('curve');
    expect(report.belief.contours.map(({ share }) => share)).toEqual([0.5, 0.8, 0.95]);
  });

  it('has no scores where the model does not admit two values together, and no worlds of what is off', async () => {
    const [campaign, stop] = await Promise.all([
      reportOf('--x', 'campaignMonths', '--y', 'campaignIntensity'),
      reportOf('--x', 'stopLoss', '--y', 'tam', '--set', 'stopLoss=off'),
    ]);
    for (const cell of campaign.cells) {
      expect(cell.admissible, JSON.stringify(cell)).toBe(cell.x * cell.y <= 12);
      expect(cell.scores === null).toBe(!cell.admissible);
    }
    expect(stop).toMatchObject({
      x: { current: null },
      worlds: null,
      belief: { kind: 'none', contours: [] },
    });
  });
});

describe('map', () => {
  it('prints a picture for people without --json', async () => {
    const lines = (await output(...run, '--x', 'tam', '--y', 'partnerReach')).split('\n');
    expect(lines[0]).toBe(
      `Generative AI in mainland China, strategy map by risk-adjusted ROI: 256 worlds, seed 2, model ${MODEL_VERSION}`,
    );
    const rows = lines.filter((line) => line.includes(' |'));
    expect(rows).toHaveLength(17);
    for (const row of rows)
      expect(row.slice(row.indexOf('|') + 1)).toMatch(/^( [XBPxbp] |\[[XBPxbp]\]){17}$/);
    expect(rows.filter((row) => row.includes('['))).toHaveLength(1);
    expect(lines.join('\n')).toMatch(/^Worlds by the region of their values: .*% market exit, /m);
    expect(lines.join('\n')).not.toMatch(/undefined|NaN|null|Infinity/);
  });
});

import { describe, expect, it } from 'vitest';
import { gapBetween } from '../../src/analysis/criterion';
import { Evaluator } from '../../src/analysis/evaluator';
import { finish } from '../../src/analysis/steps';
import { swingKeys, swingOf, tornadoOf, type TornadoEnd } from '../../src/analysis/swings';
import { uncertainAssumptions, varianceGroups, varianceShareOf } from '../../src/analysis/varianceShares';
import { titles } from '../../src/cli/tableText';
import { fixed } from '../../src/model/overrides';
import { pathIds } from '../../src/model/parameters';
import { MODEL_VERSION } from '../../src/model/version';
import { shippedScenario } from '../shippedScenarios';
import { output } from './landfall';

const { values } = shippedScenario('china-genai');
const run = ['tornado', 'china-genai', '--set', 'horizonYears=3', '--draws', '256'] as const;
const evaluator = new Evaluator({
  values,
  overrides: { horizonYears: fixed(3) },
  seed: 1,
  criterion: undefined,
});

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

interface TornadoReport {
  readonly between: readonly string[];
  readonly difference: number;
  readonly parameters: readonly Row[];
  readonly varianceShares: {
    readonly draws: number;
    readonly groups: readonly Readonly<Record<string, unknown>>[];
    readonly assumptions: readonly Row[];
  };
}

const reportOf = async (...words: readonly string[]) =>
  JSON.parse(await output(...run, ...words, '--json')) as TornadoReport;

describe('tornado --json', () => {
  it('is the library’s result on one thread, number for number', async () => {
    const report = await reportOf('--between', 'partner,bifurcation');
    const base = finish(evaluator.baseScores(256));
    const { gap, standardError } = gapBetween(base, 'partner', 'bifurcation');
    expect(report).toMatchObject({
      schemaVersion: 1,
      modelVersion: MODEL_VERSION,
      scenario: 'china-genai',
      seed: 1,
      draws: 256,
      criterion: 'riskAdjusted',
      between: ['partner', 'bifurcation'],
      difference: gap,
      standardError,
      scores: Object.fromEntries(pathIds.map((path) => [path, base[path].score])),
    });
    const keys = swingKeys(evaluator.baseValues);
    const swings = keys.map((key) => finish(swingOf(evaluator, key, 256)));
    const rows = tornadoOf(swings, base, 'partner', 'bifurcation');
    const end = ({ gap: difference, changeError, ...of }: TornadoEnd) =>
      expect.objectContaining({ ...of, difference, changeStandardError: changeError }) as unknown;
    expect(report.parameters.map(({ id }) => id)).toEqual(rows.map(({ key }) => key));
    for (const [index, { key, low, high, flips }] of rows.entries()) {
      expect(report.parameters[index]).toMatchObject({
        id: key,
        changesWinner: flips,
        low: end(low),
        high: end(high),
      });
    }
    const { draws, groups, assumptions } = report.varianceShares;
    expect(draws).toBe(512);
    expect(groups.map(({ group }) => group)).toEqual(varianceGroups);
    expect(assumptions.map(({ id }) => id)).toEqual(uncertainAssumptions(evaluator));
    const share = finish(varianceShareOf(evaluator, 'tam', 'partner', 'bifurcation', 512));
    expect(assumptions.find(({ id }) => id === 'tam')).toEqual({
      id: 'tam',
      total: share.total,
      totalStandardError: share.totalError,
      first: share.first,
      firstStandardError: share.firstError,
    });
  });
});

describe('tornado', () => {
  it('prints a table for people without --json, of the best two paths unless told otherwise', async () => {
    const lines = (await output(...run)).split('\n');
    const scores = finish(evaluator.baseScores(256));
    const best = pathIds.toSorted((a, b) => scores[b].score - scores[a].score);
    expect(lines[0]).toMatch(
      /^Generative AI in mainland China, tornado by risk-adjusted ROI: 256 worlds, seed 1, /,
    );
    expect(lines[2]).toMatch(/: \d+\.\d ±\d+\.\d points$/);
    expect(lines[2]).toContain(`${titles[best[0]!]} less ${titles[best[1]!]}`);
    const rows = lines.slice(5, lines.indexOf('', 5));
    expect(rows).toHaveLength(20);
    for (const row of rows) {
      expect(row).toMatch(/^[\w.]+ +[\d.]+( +-?[\d.]+ +-?\d+\.\d ±\d+\.\d){2}( +changes the winner)?$/);
    }
    expect(
      lines.filter((line) =>
        /^(assumptions|filing|enforcement|partner and home|market)( +-?\d+\.\d% ±\d+\.\d){2}$/.test(line),
      ),
    ).toHaveLength(5);
    expect(lines.join('\n')).not.toMatch(/undefined|NaN|null|Infinity/);
  });
});

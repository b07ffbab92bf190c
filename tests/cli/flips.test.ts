import { describe, expect, it } from 'vitest';
import { Evaluator } from '../../src/analysis/evaluator';
import { flipsOf } from '../../src/analysis/flips';
import { finish } from '../../src/analysis/steps';
import { flipTable } from '../../src/cli/flipsCommand';
import { fixed } from '../../src/model/overrides';
import { parameterOf, parameters } from '../../src/model/parameters';
import { keysOf } from '../../src/model/values';
import { MODEL_VERSION } from '../../src/model/version';
import { shippedScenario } from '../shippedScenarios';
import { output } from './landfall';

const { values } = shippedScenario('china-genai');
/** A business that ends early is soon computed. */
const brief = { horizonYears: 3, stopLoss: 1, forcedExitRate: 20, tamVolatility: 0 };
const DRAWS = 256;
const evaluator = new Evaluator({
  values,
  overrides: Object.fromEntries(Object.entries(brief).map(([key, value]) => [key, fixed(value)])),
  seed: 1,
  criterion: undefined,
});

interface FlipsReport {
  readonly parameters: readonly { readonly id: string }[];
}

describe('flips --json', () => {
  it('is the library’s result on one thread, for every value that a person can move or choose', async () => {
    const sets = Object.entries(brief).flatMap(([key, value]) => ['--set', `${key}=${value}`]);
    const report = JSON.parse(
      await output('flips', 'china-genai', ...sets, '--draws=256', '--json'),
    ) as FlipsReport;
    expect(report).toMatchObject({
      schemaVersion: 1,
      modelVersion: MODEL_VERSION,
      scenario: 'china-genai',
      seed: 1,
      draws: DRAWS,
      criterion: 'riskAdjusted',
      winner: 'exit',
    });
    const movable = parameters.filter(
      ({ slider, admissible }) => slider !== undefined || admissible.type !== 'number',
    );
    expect(report.parameters.map(({ id }) => id)).toEqual(movable.flatMap(({ id }) => keysOf(id)));
    for (const id of ['windDownCost', 'partner.filesPublic', 'horizonYears']) {
      const { segments, flips, options, reach, centre } = finish(flipsOf(evaluator, id, DRAWS));
      const ends = (of: readonly [number, number] | null) => of && { low: of[0], high: of[1] };
      expect(report.parameters.find((parameter) => parameter.id === id)).toEqual({
        id,
        unit: parameterOf(parameters.find((parameter) => id.endsWith(parameter.id))!.id).unit,
        current: centre,
        reach: ends(reach),
        segments: segments.map(({ tooClose, ...segment }) => ({ ...segment, tooCloseToCall: tooClose })),
        flips: flips.map(({ gap, interval, ...flip }) => ({
          ...flip,
          difference: gap,
          interval: ends(interval),
        })),
        options: options.map(({ second, gap, standardError, ...option }) => ({
          ...option,
          runnerUp: second,
          lead: gap,
          leadStandardError: standardError,
        })),
      });
    }
  });
});

describe('flipTable', () => {
  it('lists what flips, nearest first, and counts the others', () => {
    const results = ['tamGrowthFade', 'windDownCost', 'upfrontFee', 'vat'].map((key) =>
      finish(flipsOf(evaluator, key, DRAWS)),
    );
    const lines = flipTable('TITLE', results);
    expect(lines[0]).toBe('TITLE');
    expect(lines[2]).toBe('best now: market exit');
    expect(lines[4]).toMatch(/^parameter +now +flips at$/);
    expect(lines[5]).toMatch(/^windDownCost +0 +\d[\d.]* \([\d.]+ to [\d.]+\) market exit \| partner-led$/);
    expect(lines[6]).toMatch(/^upfrontFee +0 +\d[\d.]* \([\d.]+ to [\d.]+\) market exit \| partner-led$/);
    expect(lines[7]).toBe('');
    expect(lines[8]).toContain('2 others flip nothing');
  });
});

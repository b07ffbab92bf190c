import { describe, expect, it } from 'vitest';
import { REPLAY_SEED, replayOf } from '../../src/analysis/replay';
import { replayedCases, scoreOfReplays } from '../../src/analysis/replayScore';
import { finish } from '../../src/analysis/steps';
import { caseOverrides } from '../../src/model/caseMapping';
import { parseCases } from '../../src/model/cases';
import { applyOverrides } from '../../src/model/overrides';
import { MODEL_VERSION } from '../../src/model/version';
import { scenarioJson, shippedScenario } from '../shippedScenarios';
import { replayTable } from '../../src/cli/replayCommand';
import { landfall, output } from './landfall';

interface ReplayReport {
  readonly score: unknown;
  readonly cases: readonly { readonly id: string; readonly riskAdjustedRoi: unknown }[];
  readonly ends: { readonly groups: readonly { readonly group: string; readonly observed: unknown }[] };
}

const { cases, observed } = parseCases(scenarioJson('cases'), 'cases.json');
const { values } = shippedScenario('china-genai');

const found = new Map(
  cases.map(
    (each) => [each.id, finish(replayOf(applyOverrides(values, caseOverrides(values, each)), 256))] as const,
  ),
);
const replayed = replayedCases(cases, (id) => found.get(id))!;

describe('replay', () => {
  it('prints what the library finds on one thread, number for number', async () => {
    const report = JSON.parse(await output('replay', '--draws', '256', '--json')) as ReplayReport;
    expect(report).toMatchObject({
      schemaVersion: 1,
      modelVersion: MODEL_VERSION,
      scenario: 'china-genai',
      seed: REPLAY_SEED,
      draws: 256,
      criterion: 'riskAdjusted',
    });
    expect(report.score).toEqual(scoreOfReplays(replayed));
    expect(report.cases.map(({ id, riskAdjustedRoi }) => [id, riskAdjustedRoi])).toEqual(
      replayed.map(({ case: { id }, replay: { paths } }) => [
        id,
        {
          exit: paths.exit.score,
          bifurcation: paths.bifurcation.score,
          partner: paths.partner.score,
        },
      ]),
    );
    expect(report.ends.groups.map((group) => group.observed)).toEqual(observed);
  });

  it('is a table for people otherwise, that says what it is, with what is held out last', () => {
    const lines = replayTable(replayed, 256);
    expect(lines[0]).toMatch(/a consistency check and no validation: 256 worlds, seed 1/);
    const at = (start: string): number => lines.findIndex((line) => line.trimStart().startsWith(start));
    for (const { name } of cases) expect(at(name), name).toBeGreaterThan(0);
    expect(at('held out of everything')).toBeGreaterThan(at('Minecraft'));
    expect(at('Tesla')).toBeGreaterThan(at('held out of everything'));
    expect(lines.some((line) => /^\d of 7 scored cases are ranked as asked/.test(line))).toBe(true);
  });

  it('refuses what it does not take: it asks about no scenario but its own', async () => {
    const { status, stdout, stderr } = await landfall('replay', '--seed', '2');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/--seed is not an option here; allowed is replay \[--draws N\] \[--json\]/);
  });
});

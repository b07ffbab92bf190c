import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/analysis/simulation';
import { applyOverrides } from '../../src/model/overrides';
import { scenarioFile } from '../../src/share/scenarioFile';
import { shippedScenario } from '../shippedScenarios';
import { folderWith, landfall, output } from './landfall';

const scenario = shippedScenario('china-genai');
const overrides = { tam: { centre: 4500 } };
const run = { overrides, seed: 7, draws: 512, criterion: 'mean' } as const;
const saved = scenarioFile(scenario, run, '2026-11-23', 'Ours', 'landfall-scenario.schema.json');
const ours = (): string => join(folderWith({ 'ours.json': saved }), 'ours.json');

async function reportOf(...words: readonly string[]): Promise<Record<string, unknown>> {
  return JSON.parse(await output(...words, '--json')) as Record<string, unknown>;
}

describe('a scenario file that says with which worlds it was saved', () => {
  it('is simulated in them, and comes out as on the page', async () => {
    const { fingerprint } = simulate(applyOverrides(scenario.values, overrides), 512, 7, false);
    expect(await reportOf('simulate', ours())).toMatchObject({ fingerprint, seed: 7, draws: 512 });
  });

  it('gives way to what the command line asks for', async () => {
    expect(await reportOf('simulate', ours(), '--seed', '1', '--draws', '256')).toMatchObject({
      seed: 1,
      draws: 256,
    });
  });

  it('is analysed by its criterion and seed, with the draws of the analysis', async () => {
    expect(await reportOf('tornado', ours(), '--draws', '256')).toMatchObject({
      criterion: 'mean',
      seed: 7,
      draws: 256,
    });
  });

  it('is refused, saying what is wrong, where no such worlds can be run', async () => {
    const wrong = { ...(JSON.parse(saved) as object), run: { seed: -1, draws: 500 } };
    const folder = folderWith({ 'wrong.json': wrong });
    const { status, stderr } = await landfall('simulate', join(folder, 'wrong.json'));
    expect(status).toBe(2);
    expect(stderr).toContain('run.seed: is -1; allowed is a whole number from 0 to 4294967295 (and 1 more)');
  });
});

import { LOSS_DRAWS, simulateCentral } from '../analysis/simulation';
import { summarise } from '../analysis/summary';
import { compileModel } from '../model/compiledModel';
import { applyOverrides } from '../model/overrides';
import type { SimulationResult } from '../analysis/result';
import type { ScenarioValues } from '../model/values';
import { MODEL_VERSION } from '../model/version';
import { parseCommandLine, parseSets } from './commandLine';
import { loadScenario } from './loadScenario';
import { resultTable } from './resultTable';
import { runDraws } from './threads';

const usage = 'simulate SCENARIO [--set ID=VALUE]... [--draws N] [--seed N] [--central] [--json]';

const SCHEMA_VERSION = 1;

function showProgress(draws: number): (done: number) => void {
  if (!process.stderr.isTTY) return () => {};
  return (done) => process.stderr.write(done === draws ? '\r\u001B[K' : `\r${done} of ${draws} worlds`);
}

async function simulate(values: ScenarioValues, draws: number, seed: number): Promise<SimulationResult> {
  const batch = await runDraws(values, seed, 0, draws, LOSS_DRAWS, showProgress(draws));
  return summarise(compileModel(values), batch, Math.min(draws, LOSS_DRAWS));
}

/** `landfall simulate`: runs a scenario and prints its outcomes. */
export async function simulateCommand(args: readonly string[]): Promise<string> {
  const line = parseCommandLine(
    args,
    { words: ['SCENARIO'], options: ['--set', '--draws', '--seed', '--central', '--json'] },
    usage,
  );
  const scenario = loadScenario(line.words[0]!);
  const values = applyOverrides(scenario.values, parseSets(line.sets, scenario));
  const { draws, horizonMonths, fingerprint, capitalEnvelope, paths, differences } = line.central
    ? simulateCentral(values)
    : await simulate(values, line.draws, line.seed);
  const report = {
    schemaVersion: SCHEMA_VERSION,
    modelVersion: MODEL_VERSION,
    scenario: scenario.id,
    seed: line.seed,
    draws,
    horizonMonths,
    fingerprint,
    capitalEnvelope,
    paths,
    differences,
  };
  return line.json ? JSON.stringify(report, null, 2) : resultTable(scenario.title, report);
}

import { defaultCriterion, scoresOf } from '../analysis/criterion';
import { singleInputs } from '../analysis/inputGroups';
import { perPath } from '../analysis/perPath';
import { scoreChange } from '../analysis/scoreChange';
import { summarise } from '../analysis/summary';
import { compileModel } from '../model/compiledModel';
import { MODEL_VERSION } from '../model/version';
import { correlationsField, SCHEMA_VERSION } from '../share/runReport';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../share/shareLink';
import { parseCommandLine } from './commandLine';
import { comparedScenario, type ComparedScenario } from './comparedScenario';
import { comparisonReport } from './comparisonReport';
import { comparisonTable } from './comparisonTable';
import { showProgress } from './progress';
import type { ComparedRun, ShownComparison } from './shownComparison';
import { runDraws } from './threads';
import { UsageError } from './usageError';

const usage = 'compare SCENARIO_OR_LINK SCENARIO_OR_LINK... [--draws N] [--seed N] [--json]';

/** Scenarios that stand side by side. */
const MOST = 4;

/** `landfall compare`: two to four scenarios side by side, in the worlds and by the criterion of the first. */
export async function compareCommand(args: readonly string[]): Promise<string> {
  const line = parseCommandLine(
    args,
    { words: ['SCENARIO_OR_LINK', 'SCENARIO_OR_LINK...'], options: ['--draws', '--seed', '--json'] },
    usage,
  );
  if (line.words.length > MOST)
    throw new UsageError(`${line.words.length} scenarios are named; allowed are two to ${MOST}`);
  const scenarios = line.words.map(comparedScenario);
  const [first] = scenarios as [ComparedScenario, ...ComparedScenario[]];
  const seed = line.seed ?? first.seed ?? DEFAULT_SEED;
  const draws = line.draws ?? first.draws ?? DEFAULT_DRAWS;
  const criterion = first.criterion ?? defaultCriterion(compileModel(first.values).valuation.mode);
  const runs: ComparedRun[] = [];
  for (const compared of scenarios)
    runs.push(await comparedRun(compared, { seed, draws, criterion }, runs[0]));
  const shown: ShownComparison = { seed, draws, criterion, runs };
  const head = {
    schemaVersion: SCHEMA_VERSION,
    modelVersion: MODEL_VERSION,
    seed,
    draws,
    criterion,
  };
  return line.json
    ? JSON.stringify({ ...head, scenarios: comparisonReport(shown) }, null, 2)
    : comparisonTable(shown).join('\n');
}

async function comparedRun(
  compared: ComparedScenario,
  { seed, draws, criterion }: Omit<ShownComparison, 'runs'>,
  first: ComparedRun | undefined,
): Promise<ComparedRun> {
  const { values } = compared;
  const model = compileModel(values);
  const source = { seed, ...correlationsField(compared.correlations) };
  const batch = await runDraws(values, source, 0, draws, 0, showProgress(draws, 'worlds'));
  const scores = scoresOf(
    perPath((path) => batch[path].value),
    model.valuation,
    criterion,
  );
  return {
    compared,
    result: summarise(model, batch, 0),
    scores,
    change: first === undefined ? null : perPath((path) => scoreChange(first.scores[path], scores[path])),
    differs: first === undefined ? [] : singleInputs(first.compared, compared),
  };
}

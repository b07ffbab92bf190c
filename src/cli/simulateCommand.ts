import { LOSS_DRAWS, simulateCentral } from '../analysis/simulation';
import { summarise } from '../analysis/summary';
import { compileModel } from '../model/compiledModel';
import { applyOverrides } from '../model/overrides';
import { correlationsInForce } from '../model/scenarioCorrelations';
import { MODEL_VERSION } from '../model/version';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../share/shareLink';
import { correlationsField } from '../share/runReport';
import { parseCommandLine, parseSets, type CommandLine } from './commandLine';
import { askedCorrelations, correlationOptions, correlationUsage } from './correlationOptions';
import { writeDraws } from './drawsCsv';
import { loadRunSettings, loadScenario } from './loadScenario';
import { showProgress } from './progress';
import { report } from './report';
import { askedRules, ruledScenario, ruleOptions, ruleUsage } from './ruleOptions';
import { writeShard, type ShardedRun } from './shardFile';
import { runDraws } from './threads';
import { UsageError } from './usageError';

const usage = `simulate SCENARIO [--set ID=VALUE]... ${correlationUsage} ${ruleUsage} [--draws N] [--seed N] [--central] [--json] [--draws-csv FILE] [--shard I/N --out FILE]`;

/** Draws are cut at multiples of this. */
const BLOCK = 256;

/** First and one past the last draw of shard i of n, i from 1. */
function shardRange(shard: NonNullable<CommandLine['shard']>, draws: number): readonly [number, number] {
  const blocks = draws / BLOCK;
  if (shard.of > blocks) {
    throw new UsageError(
      `--shard ${shard.index}/${shard.of}: ${draws} draws can be cut into at most ${blocks} shards`,
    );
  }
  const cut = (index: number): number => Math.floor((blocks * index) / shard.of) * BLOCK;
  return [cut(shard.index - 1), cut(shard.index)];
}

async function writePart(line: CommandLine, run: ShardedRun): Promise<string> {
  if (line.central) throw new UsageError('--shard goes with draws; the central case has none');
  if (line.json) throw new UsageError('--json goes with merge; a shard is no result yet');
  if (line.drawsCsv !== undefined)
    throw new UsageError('--draws-csv goes with a whole run; a shard has only some of its draws');
  const [from, to] = shardRange(line.shard!, run.draws);
  const batch = await runDraws(
    run.values,
    run,
    from,
    to - from,
    run.lossDraws,
    showProgress(to - from, 'worlds'),
  );
  writeShard(line.out!, { run, batch });
  return `${line.out!}: draws ${from} to ${to - 1} of ${run.draws}`;
}

/** `landfall simulate`: runs a scenario and prints its outcomes, or writes a part of the run to a file. */
export async function simulateCommand(args: readonly string[]): Promise<string> {
  const line = parseCommandLine(
    args,
    {
      words: ['SCENARIO'],
      options: [
        '--set',
        ...correlationOptions,
        ...ruleOptions,
        '--draws',
        '--seed',
        '--central',
        '--json',
        '--draws-csv',
        '--shard',
        '--out',
      ],
    },
    usage,
  );
  const named = loadScenario(line.words[0]!);
  const rules = askedRules(line, line.words[0]!);
  const scenario = ruledScenario(named, rules);
  const overrides = parseSets(line.sets, scenario);
  const values = applyOverrides(scenario.values, overrides);
  const asked = askedCorrelations(line, scenario, values);
  const settings = loadRunSettings(line.words[0]!);
  const draws = line.draws ?? settings.draws ?? DEFAULT_DRAWS;
  const seed = line.seed ?? settings.seed ?? DEFAULT_SEED;
  const correlations = correlationsInForce(scenario, asked);
  const lossDraws = Math.min(draws, LOSS_DRAWS);
  if (line.shard !== undefined || line.out !== undefined) {
    if (line.shard === undefined || line.out === undefined)
      throw new UsageError('--shard and --out go together');
    const model = compileModel(values);
    const { horizonMonths } = model.valuation;
    const run = {
      scenario: scenario.id,
      title: scenario.title,
      values,
      ...correlationsField(correlations),
      ...(rules.length > 0 && { rules }),
      overrides,
      seed,
      draws,
      horizonMonths,
      lossDraws,
    };
    return writePart(line, { ...run, modelVersion: MODEL_VERSION });
  }
  if (line.central && asked !== undefined)
    throw new UsageError('--correlate and --correlations go with draws; the central case has none');
  if (line.central && line.drawsCsv !== undefined)
    throw new UsageError('--draws-csv goes with draws; the central case has none');
  const run = { scenario: scenario.id, seed, overrides, rules };
  if (line.central) return report(run, scenario.title, simulateCentral(values), line.json);
  const source = { seed, correlations };
  const batch = await runDraws(values, source, 0, draws, lossDraws, showProgress(draws, 'worlds'));
  if (line.drawsCsv !== undefined) writeDraws(line.drawsCsv, batch);
  const result = summarise(compileModel(values), batch, lossDraws);
  return report({ ...run, correlations }, scenario.title, result, line.json);
}

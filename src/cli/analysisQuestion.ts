import { Evaluator, type Question } from '../analysis/evaluator';
import { MODEL_VERSION } from '../model/version';
import type { Correlations } from '../model/correlations';
import { applyOverrides } from '../model/overrides';
import type { Scenario } from '../model/scenario';
import { correlationsInForce } from '../model/scenarioCorrelations';
import { DEFAULT_SEED } from '../share/shareLink';
import { correlationsField, SCHEMA_VERSION } from '../share/runReport';
import { parseCommandLine, parseSets, type CommandLine, type OptionName } from './commandLine';
import { askedCorrelations, correlationOptions } from './correlationOptions';
import { loadRunSettings, loadScenario } from './loadScenario';
import { correlationsTold, criterionTitles } from './tableText';

/** What an analysis on the command line is about. */
export interface AskedQuestion {
  readonly line: CommandLine & { readonly draws: number; readonly seed: number };
  /** The last scenario that is named: `--set` changes it. */
  readonly scenario: Scenario;
  readonly question: Question;
  readonly evaluator: Evaluator;
  /** The first fields of the JSON of every analysis. */
  readonly head: Readonly<Record<string, string | number | Correlations>>;
  /** The first line of the table for people. */
  readonly title: string;
}

/**
 * Reads the command line of an analysis.
 *
 * @param what  of the analysis, for the title: "strategy map"
 * @param options  its own, besides those that all have
 * @param draws  where the user names none
 * @param words  what is named besides options; the last is the scenario that is asked about
 * @throws UsageError  that names the input, the value and what is allowed
 */
export function askedQuestion(
  args: readonly string[],
  what: string,
  usage: string,
  options: readonly OptionName[],
  draws: number,
  words: readonly string[] = ['SCENARIO'],
): AskedQuestion {
  const said = parseCommandLine(
    args,
    { words, options: [...options, '--set', ...correlationOptions, '--draws', '--seed', '--json'] },
    usage,
  );
  const name = said.words.at(-1)!;
  const scenario = loadScenario(name);
  const saved = loadRunSettings(name);
  // A file's own draws are those of a run, of which an analysis makes hundreds.
  const line = {
    ...said,
    draws: said.draws ?? draws,
    seed: said.seed ?? saved.seed ?? DEFAULT_SEED,
  };
  const overrides = parseSets(line.sets, scenario);
  const asked = askedCorrelations(line, scenario, applyOverrides(scenario.values, overrides));
  const correlations = correlationsInForce(scenario, asked);
  const question = {
    values: scenario.values,
    overrides,
    correlations,
    seed: line.seed,
    criterion: saved.criterion,
  };
  const evaluator = new Evaluator(question);
  const { criterion } = evaluator;
  return {
    line,
    scenario,
    question,
    evaluator,
    head: {
      schemaVersion: SCHEMA_VERSION,
      modelVersion: MODEL_VERSION,
      scenario: scenario.id,
      seed: line.seed,
      draws: line.draws,
      criterion,
      ...correlationsField(correlations),
    },
    title: `${scenario.title}, ${what} by ${criterionTitles[criterion]}: ${line.draws} worlds, seed ${line.seed}, model ${MODEL_VERSION}${correlationsTold(correlations)}`,
  };
}

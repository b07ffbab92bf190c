import { Evaluator, type Question } from '../analysis/evaluator';
import { MODEL_VERSION } from '../model/version';
import { applyOverrides } from '../model/overrides';
import type { RuleSwitches } from '../model/ruleSwitches';
import type { Scenario } from '../model/scenario';
import { correlationsInForce } from '../model/scenarioCorrelations';
import { underRules } from '../model/timetable';
import { DEFAULT_SEED } from '../share/shareLink';
import { rulesField } from '../share/fileRules';
import { correlationsField, SCHEMA_VERSION } from '../share/runReport';
import { parseCommandLine, parseSets, type CommandLine, type OptionName } from './commandLine';
import { askedCorrelations, correlationOptions } from './correlationOptions';
import { loadRunSettings, loadScenario } from './loadScenario';
import { askedRules, ruleOptions, rulesTold } from './ruleOptions';
import { correlationsTold, criterionTitles } from './tableText';

/** What an analysis on the command line is about. */
export interface AskedQuestion {
  readonly line: CommandLine & { readonly draws: number; readonly seed: number };
  /** The last scenario that is named: `--set` changes it. */
  readonly scenario: Scenario;
  /** Rules that are not as it has them. */
  readonly rules: RuleSwitches;
  readonly question: Question;
  readonly evaluator: Evaluator;
  /** The first fields of the JSON of every analysis. */
  readonly head: Readonly<Record<string, string | number | object>>;
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
    {
      words,
      options: [...options, '--set', ...correlationOptions, ...ruleOptions, '--draws', '--seed', '--json'],
    },
    usage,
  );
  const name = said.words.at(-1)!;
  const scenario = loadScenario(name);
  const rules = askedRules(said, name);
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
    values: underRules(scenario.values, rules),
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
    rules,
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
      ...rulesField(rules),
    },
    title: `${scenario.title}, ${what} by ${criterionTitles[criterion]}: ${line.draws} worlds, seed ${line.seed}, model ${MODEL_VERSION}${correlationsTold(correlations)}${rulesTold(rules)}`,
  };
}

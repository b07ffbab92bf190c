import { Evaluator, type Question } from '../analysis/evaluator';
import { MODEL_VERSION } from '../model/version';
import type { Scenario } from '../model/scenario';
import { parseCommandLine, parseSets, type CommandLine, type OptionName } from './commandLine';
import { loadScenario } from './loadScenario';
import { SCHEMA_VERSION } from './report';
import { criterionTitles } from './tableText';

/** What an analysis on the command line is about. */
export interface AskedQuestion {
  readonly line: CommandLine;
  readonly scenario: Scenario;
  readonly question: Question;
  readonly evaluator: Evaluator;
  /** The first fields of the JSON of every analysis. */
  readonly head: Readonly<Record<string, string | number>>;
  /** The first line of the table for people. */
  readonly title: string;
}

/**
 * Reads the command line of an analysis.
 *
 * @param what  of the analysis, for the title: "strategy map"
 * @param options  its own, besides those that all have
 * @param draws  where the user names none
 * @throws UsageError  that names the input, the value and what is allowed
 */
export function askedQuestion(
  args: readonly string[],
  what: string,
  usage: string,
  options: readonly OptionName[],
  draws: number,
): AskedQuestion {
  const line = parseCommandLine(
    args,
    { words: ['SCENARIO'], options: [...options, '--set', '--draws', '--seed', '--json'], draws },
    usage,
  );
  const scenario = loadScenario(line.words[0]!);
  const question = {
    values: scenario.values,
    overrides: parseSets(line.sets, scenario),
    seed: line.seed,
    criterion: undefined,
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
    },
    title: `${scenario.title}, ${what} by ${criterionTitles[criterion]}: ${line.draws} worlds, seed ${line.seed}, model ${MODEL_VERSION}`,
  };
}

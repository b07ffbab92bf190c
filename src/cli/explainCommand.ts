import {
  endOf,
  groupsBetween,
  partsOf,
  startingFrom,
  type Grouping,
  type Start,
} from '../analysis/coalitions';
import { rankingOf, type Scores } from '../analysis/criterion';
import { explanationOf, sampledExplanation } from '../analysis/explainDifference';
import { MOST_GROUPS, singleInputs } from '../analysis/inputGroups';
import { correlationsInForce } from '../model/scenarioCorrelations';
import { askedQuestion } from './analysisQuestion';
import { analysing, type Analyse } from './analysisTasks';
import { parseBetween, type Pair } from './betweenPaths';
import { correlationUsage } from './correlationOptions';
import { differenceReport } from './differenceReport';
import { differenceTable } from './differenceTable';
import { loadScenario, loadSwitches } from './loadScenario';
import { ruledScenario, ruleUsage } from './ruleOptions';
import type { ShownDifference } from './shownDifference';

const usage = `explain SCENARIO_A SCENARIO_B [--between PATH,PATH] [--inputs] [--set ID=VALUE]... ${correlationUsage} ${ruleUsage} [--draws N] [--seed N] [--json]`;

/** Draws of an evaluation. */
const DRAWS = 1024;
/** Orders in which more than eight single inputs change; every other one is the reverse of the one before. */
const ORDERS = 32;

/** `landfall explain`: what the difference between two scenarios comes from. */
export async function explainCommand(args: readonly string[]): Promise<string> {
  const asked = askedQuestion(args, 'difference', usage, ['--between', '--inputs'], DRAWS, [
    'SCENARIO_A',
    'SCENARIO_B',
  ]);
  const { line, evaluator, question } = asked;
  const from = ruledScenario(loadScenario(line.words[0]!), loadSwitches(line.words[0]!));
  const named = line.between === undefined ? undefined : parseBetween(line.between);
  const beginning = { values: from.values, correlations: correlationsInForce(from, undefined) };
  const end = endOf(evaluator);
  const start = startingFrom(beginning, end);
  const inputs = singleInputs(beginning, end);
  // Both under the criterion of the second: a difference of two kinds of score is none.
  const both = { ...question, criterion: evaluator.criterion };
  const explanation = await analysing(both, line.draws, async (analyse) => {
    const coalitions = async (by: Grouping) => {
      const groups = groupsBetween(beginning, end, by);
      return { groups, scores: await allCoalitions(analyse, start, by, groups.length) };
    };
    if (!line.inputs || inputs.length <= MOST_GROUPS) {
      const { groups, scores } = await coalitions('groups');
      return explanationOf(groups, scores);
    }
    const bySide = await coalitions('sides');
    const orders = Array.from({ length: ORDERS }, (_, orderNumber) => ({
      kind: 'joining' as const,
      start,
      orderNumber,
    }));
    return sampledExplanation(inputs, bySide, await analyse(orders, 'orders'));
  });
  const shown: ShownDifference = {
    asked,
    from,
    explanation,
    between: named ?? (rankingOf(explanation.to).slice(0, 2) as unknown as Pair),
  };
  return line.json
    ? JSON.stringify({ ...asked.head, ...differenceReport(shown) }, null, 2)
    : differenceTable(shown).join('\n');
}

async function allCoalitions(
  analyse: Analyse,
  start: Start,
  by: Grouping,
  groups: number,
): Promise<Scores[]> {
  const parts = partsOf(groups).map((part) => ({ kind: 'coalitions' as const, start, by, part }));
  return (await analyse(parts, 'parts of the coalitions')).flat();
}

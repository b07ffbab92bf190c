import { correlationsProblem } from '../model/checkCorrelations';
import { inOrder, isSamePair, type Correlations } from '../model/correlations';
import { assumptionNamed, certainProblem, correlationProblemText } from '../model/correlationText';
import type { Scenario } from '../model/scenario';
import { correlationsInForce, offeredCorrelations } from '../model/scenarioCorrelations';
import type { ScenarioValues } from '../model/values';
import type { CommandLine, OptionName } from './commandLine';
import { UsageError } from './usageError';

/** Options by which worlds are drawn with correlations. */
export const correlationOptions: readonly OptionName[] = ['--correlate', '--correlations'];

/** How usage lines write them. */
export const correlationUsage = '[--correlations on|off] [--correlate ID,ID=RHO]...';

function parsePair(text: string, values: ScenarioValues): Correlations[number] {
  const [, first, second, number] = /^([^,=]+),([^,=]+)=(.+)$/.exec(text) ?? [];
  const rank = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(number ?? '') ? Number(number) + 0 : Number.NaN;
  if (first === undefined || second === undefined)
    throw new UsageError(
      `--correlate ${text}: allowed is --correlate ID,ID=RHO with RHO above -1 and below 1`,
    );
  const [a, b] = [first, second].map((name) => {
    const id = assumptionNamed(name);
    const problem = typeof id === 'object' ? id.problem : certainProblem(values, id);
    if (typeof id === 'object' || problem !== undefined)
      throw new UsageError(`--correlate ${text}: ${problem}`);
    return id;
  });
  const pair = { between: [a!, b!] as const, rank };
  const problem = correlationsProblem([pair]);
  if (problem === undefined) return pair;
  const said = Number.isNaN(rank)
    ? `"${number}" is no number; allowed is a rank correlation above -1 and below 1`
    : correlationProblemText(problem, [pair]);
  throw new UsageError(`--correlate ${text}: ${said}`);
}

/**
 * What the command line says of correlations: `--correlations` puts the scenario's own in force or out of it, each
 * `--correlate` adds a pair or takes the place of one; 0 leaves a pair out.
 *
 * @param values  of the scenario, with its changes
 * @returns  undefined where it says nothing, so that they are as the scenario has them
 * @throws UsageError  that names the option, what is wrong and what is allowed; the nearest possible ones if they are impossible
 */
export function askedCorrelations(
  { correlates, correlations: chosen }: CommandLine,
  scenario: Scenario,
  values: ScenarioValues,
): Correlations | undefined {
  if (chosen !== undefined && chosen !== 'on' && chosen !== 'off')
    throw new UsageError(`--correlations ${chosen}: allowed is on or off`);
  if (chosen === undefined && correlates.length === 0) return undefined;
  if (chosen === 'on' && scenario.correlations === undefined)
    throw new UsageError(
      `--correlations on: scenario "${scenario.id}" has none; allowed is --correlate ID,ID=RHO`,
    );
  let all =
    chosen === undefined
      ? correlationsInForce(scenario, undefined)
      : chosen === 'on'
        ? offeredCorrelations(scenario)
        : [];
  for (const text of correlates) {
    const pair = parsePair(text, values);
    all = [...all.filter((other) => !isSamePair(other, pair)), ...(pair.rank === 0 ? [] : [pair])];
  }
  const problem = correlationsProblem(all);
  if (problem !== undefined) throw new UsageError(`--correlate: ${correlationProblemText(problem, all)}`);
  return inOrder(all);
}

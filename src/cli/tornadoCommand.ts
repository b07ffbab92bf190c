import { gapBetween, rankingOf, type Gap, type Scores } from '../analysis/criterion';
import { perPath } from '../analysis/perPath';
import { finish } from '../analysis/steps';
import {
  swingKeys,
  tornadoOf,
  type Swing,
  type SwingEnd,
  type TornadoEnd,
  type TornadoRow,
} from '../analysis/swings';
import {
  interactionsDominate,
  uncertainAssumptions,
  varianceGroups,
  type VarianceShare,
} from '../analysis/varianceShares';
import { mode } from '../numerics/distribution';
import { parameterOfKey, type ScenarioValues, type ValueKey } from '../model/values';
import { askedQuestion } from './analysisQuestion';
import { analysing } from './analysisTasks';
import { correlationUsage } from './correlationOptions';
import { parseBetween, type Pair } from './betweenPaths';
import { ruleUsage } from './ruleOptions';
import { columns, percent, plain, points, titles } from './tableText';

const usage = `tornado SCENARIO [--between PATH,PATH] [--set ID=VALUE]... ${correlationUsage} ${ruleUsage} [--draws N] [--seed N] [--json]`;

/** Draws of each end of a bar. */
const DRAWS = 1024;
/** Draws of a share of the variance, for each draw of a bar's end. */
const SHARE_DRAWS = 2;

/** `landfall tornado`: what each uncertain assumption does to the difference between two paths, and to the winner. */
export async function tornadoCommand(args: readonly string[]): Promise<string> {
  const asked = askedQuestion(args, 'tornado', usage, ['--between'], DRAWS);
  const { line, question, evaluator } = asked;
  const named = line.between === undefined ? undefined : parseBetween(line.between);
  const base = finish(evaluator.baseScores(line.draws));
  const [winner, second] = rankingOf(base);
  const between = named ?? ([winner, second] as const);
  const draws = SHARE_DRAWS * line.draws;
  const share = (group: VarianceShare['group']) => ({
    kind: 'varianceShare' as const,
    group,
    between,
    draws,
  });
  const found = await analysing(question, line.draws, async (analyse) => {
    const keys = swingKeys(evaluator.baseValues);
    return {
      swings: await analyse(
        keys.map((key) => ({ kind: 'swing' as const, key })),
        'parameters',
      ),
      groups: await analyse(varianceGroups.map(share), 'groups'),
      assumptions: await analyse(uncertainAssumptions(evaluator).map(share), 'shares'),
    };
  });
  const shown: ShownTornado = {
    ...found,
    values: evaluator.baseValues,
    base,
    between,
    rows: tornadoOf(found.swings, base, ...between),
    draws,
  };
  return line.json
    ? JSON.stringify({ ...asked.head, ...tornadoReport(shown) }, null, 2)
    : tornadoTable(asked.title, shown).join('\n');
}

interface ShownTornado {
  readonly values: ScenarioValues;
  readonly base: Scores;
  readonly between: Pair;
  readonly swings: readonly Swing[];
  readonly rows: readonly TornadoRow[];
  readonly groups: readonly VarianceShare[];
  readonly assumptions: readonly VarianceShare[];
  /** Draws of the shares of the variance. */
  readonly draws: number;
}

function centreOf(values: ScenarioValues, key: ValueKey): number {
  const value = values[key];
  return typeof value === 'object' ? mode(value) : Number.NaN;
}

const scoresReport = (scores: Scores) => perPath((path) => scores[path].score);

function tornadoReport({ values, base, between, swings, rows, groups, assumptions, draws }: ShownTornado) {
  const swingOfKey = new Map(swings.map((swing) => [swing.key, swing]));
  const gap = ({ gap: difference, standardError }: Gap) => ({ difference, standardError });
  const end = (of: TornadoEnd, { scores }: SwingEnd) => ({
    centre: of.centre,
    ...gap(of),
    change: of.change,
    changeStandardError: of.changeError,
    scores: scoresReport(scores),
    winner: rankingOf(scores)[0],
  });
  const share = ({ total, totalError, first, firstError }: VarianceShare) => ({
    total,
    totalStandardError: totalError,
    first,
    firstStandardError: firstError,
  });
  return {
    between,
    ...gap(gapBetween(base, ...between)),
    winner: rankingOf(base)[0],
    scores: scoresReport(base),
    parameters: rows.map(({ key, low, high, flips }) => ({
      id: key,
      unit: parameterOfKey(key).unit,
      current: centreOf(values, key),
      changesWinner: flips,
      low: end(low, swingOfKey.get(key)!.low),
      high: end(high, swingOfKey.get(key)!.high),
    })),
    varianceShares: {
      draws,
      interactionsDominate: interactionsDominate(groups),
      groups: groups.map((of) => ({ group: of.group, ...share(of) })),
      assumptions: assumptions.map((of) => ({ id: of.group, ...share(of) })),
    },
  };
}

/** Bars in the table for people; the others are in the JSON. */
const MOST_ROWS = 20;

function tornadoTable(title: string, { values, base, between, rows, groups }: ShownTornado): string[] {
  const [a, b] = between;
  const { gap, standardError } = gapBetween(base, a, b);
  const shown = rows.slice(0, MOST_ROWS);
  const end = ({ centre, change, changeError }: TornadoEnd): string[] => [
    plain(centre),
    points(change, changeError),
  ];
  const groupTitle = (group: string): string =>
    group.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return [
    title,
    '',
    `${titles[a]} less ${titles[b]}: ${points(gap, standardError)} points`,
    '',
    ...columns([
      ['parameter', 'now', 'P10', 'change', 'P90', 'change', ''],
      ...shown.map(({ key, low, high, flips }) => [
        key,
        plain(centreOf(values, key)),
        ...end(low),
        ...end(high),
        flips ? 'changes the winner' : '',
      ]),
    ]),
    '',
    ...(rows.length > shown.length ? [`${rows.length - shown.length} smaller bars are left out.`] : []),
    'Change of the difference in points when the centre moves to P10 or P90; ± is two standard errors of the simulation.',
    '',
    ...columns([
      ['share of the variance of the difference', 'alone', 'with others'],
      ...groups.map(({ group, first, firstError, total, totalError }) => [
        groupTitle(group),
        percent(first, firstError),
        percent(total, totalError),
      ]),
    ]),
    ...(interactionsDominate(groups)
      ? ['Most of it comes of several things together; bars that move one at a time tell little of it.']
      : []),
  ];
}

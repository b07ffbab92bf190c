import { threePairs } from '../analysis/pathPairs';
import { beliefOn, BELIEF_DRAWS, pairDraws, worldsPerRegion, type MapBelief } from '../analysis/mapBelief';
import { axisKeyNamed, mapAxis, mapProblem, placeOf, valueAtPlace, type MapAxis } from '../analysis/mapAxis';
import { regionsOf } from '../analysis/mapRegions';
import {
  CELL,
  cellOrigin,
  cellsToRefine,
  coarseRows,
  emptyMap,
  interpolated,
  MAP_DRAWS,
  mapRow,
  standingOf,
  withRows,
  type RowPlan,
  type Standing,
  type StrategyMap,
} from '../analysis/strategyMap';
import { mode } from '../numerics/distribution';
import { pathIds, type PathId } from '../model/parameters';
import { parameterOfKey, type ScenarioValues, type ValueKey } from '../model/values';
import { askedQuestion } from './analysisQuestion';
import { analysing, type Analyse } from './analysisTasks';
import { correlationUsage } from './correlationOptions';
import { mapProblemText } from './problemText';
import { ruleUsage } from './ruleOptions';
import { percent, plain, titles } from './tableText';
import { UsageError } from './usageError';

const usage = `map SCENARIO --x ID --y ID [--set ID=VALUE]... ${correlationUsage} ${ruleUsage} [--draws N] [--seed N] [--json]`;

function axisKey(option: '--x' | '--y', name: string | undefined): ValueKey {
  if (name === undefined) throw new UsageError(`${option} is missing; allowed is ${usage}`);
  const key = axisKeyNamed(name);
  if (typeof key === 'object') throw new UsageError(`${option} ${name}: ${key.problem}`);
  return key;
}

async function refinedMap(analyse: Analyse, x: MapAxis, y: MapAxis, draws: number): Promise<StrategyMap> {
  let map = emptyMap(x, y, draws);
  const stages: readonly [(known: StrategyMap) => readonly RowPlan[], string][] = [
    [coarseRows, 'rows'],
    [cellsToRefine, 'finer rows'],
  ];
  for (const [plansOf, what] of stages) {
    const plans = plansOf(map);
    const tasks = plans.map((plan) => ({ kind: 'mapRow' as const, row: mapRow(map, plan) }));
    const cells = await analyse(tasks, what);
    map = withRows(
      map,
      plans.map((plan, index) => ({ plan, cells: cells[index]! })),
    );
  }
  return interpolated(map);
}

/** `landfall map`: which path is best over two parameters' centres. */
export async function mapCommand(args: readonly string[]): Promise<string> {
  const asked = askedQuestion(args, 'strategy map', usage, ['--x', '--y'], MAP_DRAWS);
  const { line, question, evaluator } = asked;
  const keys = [axisKey('--x', line.x), axisKey('--y', line.y)] as const;
  const problem = mapProblem(...keys);
  if (problem !== undefined)
    throw new UsageError(`--x ${line.x!} --y ${line.y!}: ${mapProblemText(problem)}`);
  const [x, y] = [mapAxis(keys[0]), mapAxis(keys[1])];
  const map = await analysing(question, line.draws, (analyse) => refinedMap(analyse, x, y, line.draws));
  const { seed, correlations } = question;
  const draws = pairDraws(evaluator.baseValues, seed, x.key, y.key, BELIEF_DRAWS, correlations);
  const shown: ShownMap = {
    map,
    values: evaluator.baseValues,
    worlds: draws === undefined ? null : { draws: BELIEF_DRAWS, ...worldsPerRegion(map, draws) },
    belief: beliefOn(evaluator.baseValues, x, y, correlations),
  };
  return line.json
    ? JSON.stringify({ ...asked.head, ...mapReport(shown) }, null, 2)
    : mapTable(asked.title, shown).join('\n');
}

interface ShownMap {
  readonly map: StrategyMap;
  readonly values: ScenarioValues;
  readonly worlds: (ReturnType<typeof worldsPerRegion> & { readonly draws: number }) | null;
  readonly belief: MapBelief;
}

function centreNow(values: ScenarioValues, key: ValueKey): number | null {
  const value = values[key];
  return typeof value === 'object' ? mode(value) : null;
}

function cellNumbers(map: StrategyMap, column: number, row: number): Float64Array {
  const cell = row * map.x.values.length + column;
  return map.cells.subarray(cell * CELL, (cell + 1) * CELL);
}

function standingReport(standing: Standing | undefined) {
  return standing === undefined
    ? { admissible: false }
    : {
        admissible: true,
        winner: standing.winner,
        runnerUp: standing.second,
        lead: standing.gap,
        leadStandardError: standing.standardError,
        tooCloseToCall: standing.tooClose,
      };
}

function mapReport({ map, values, worlds, belief }: ShownMap) {
  const { x, y } = map;
  const axis = (of: MapAxis) => ({
    id: of.key,
    unit: parameterOfKey(of.key).unit,
    track: of.track,
    current: centreNow(values, of.key),
    values: of.values,
  });
  const cells = y.values.flatMap((yAt, row) =>
    x.values.map((xAt, column) => {
      const numbers = cellNumbers(map, column, row);
      const standing = standingOf(numbers);
      const scores = Object.fromEntries(pathIds.map((path, index) => [path, numbers[index]!]));
      const errors = threePairs.map(
        ([a, b], index) => [`${a}-${b}`, numbers[pathIds.length + index]!] as const,
      );
      return {
        x: xAt,
        y: yAt,
        interpolated: map.origins[row * x.values.length + column] === cellOrigin.interpolated,
        ...standingReport(standing),
        scores: standing === undefined ? null : scores,
        differenceStandardErrors: standing === undefined ? null : Object.fromEntries(errors),
      };
    }),
  );
  const linePoints = (line: Float64Array): [number, number][] =>
    Array.from({ length: line.length / 2 }, (_, index) => [
      valueAtPlace(x, line[2 * index]!),
      valueAtPlace(y, line[2 * index + 1]!),
    ]);
  return {
    x: axis(x),
    y: axis(y),
    cells,
    boundaries: regionsOf(map).boundaries.map(({ between, points: line }) => ({
      between,
      points: linePoints(line),
    })),
    worlds,
    belief: {
      kind: belief.kind,
      contours:
        'contours' in belief
          ? belief.contours.map(({ share, lines }) => ({ share, lines: lines.map(linePoints) }))
          : [],
    },
  };
}

const letters: Readonly<Record<PathId, string>> = { exit: 'X', bifurcation: 'B', partner: 'P' };

function letterOf(standing: Standing | undefined): string {
  if (standing === undefined) return ' ';
  const letter = letters[standing.winner];
  return standing.tooClose ? letter.toLowerCase() : letter;
}

function nearest({ places }: MapAxis, place: number): number {
  const distance = (index: number): number => Math.abs(places[index]! - place);
  return places.reduce((best, _, index) => (distance(index) < distance(best) ? index : best), 0);
}

function mapTable(title: string, { map, values, worlds, belief }: ShownMap): string[] {
  const { x, y } = map;
  const now = [x, y].map((axis) => {
    const centre = centreNow(values, axis.key);
    return centre === null ? -1 : nearest(axis, placeOf(axis, centre));
  });
  const label = Math.max(...y.values.map((value) => plain(value).length), y.key.length);
  const rows = y.values.map((value, row) => {
    const cells = x.values.map((_, column) => {
      const letter = letterOf(standingOf(cellNumbers(map, column, row)));
      return column === now[0] && row === now[1] ? `[${letter}]` : ` ${letter} `;
    });
    return `${plain(value).padStart(label)} |${cells.join('')}`;
  });
  const [low, high] = [plain(x.min), plain(x.max)];
  const width = x.values.length * 3;
  const names = pathIds.map((path) => `${letters[path]} ${titles[path]}`).join(', ');
  return [
    title,
    '',
    y.key.padStart(label),
    ...rows.toReversed(),
    `${' '.repeat(label)} +${'-'.repeat(width)}`,
    `${' '.repeat(label)}  ${low}${high.padStart(width - low.length)}  ${x.key}`,
    '',
    `${names}; small letters: too close to call; [ ]: nearest to now${x.track === 'log' || y.track === 'log' ? '; logarithmic where the slider is' : ''}.`,
    ...(worlds === null ? [] : [worldsSentence(worlds, belief)]),
  ];
}

function worldsSentence(worlds: NonNullable<ShownMap['worlds']>, belief: MapBelief): string {
  const shares = [
    ...pathIds.map((path) => `${percent(worlds[path])} ${titles[path]}`),
    `${percent(worlds.tooClose)} too close to call`,
    ...(worlds.beyond > 0 ? [`${percent(worlds.beyond)} beyond the map`] : []),
    ...(worlds.impossible > 0 ? [`${percent(worlds.impossible)} not admissible`] : []),
  ];
  const shape =
    belief.kind === 'curve' && belief.sharedLuck ? ' They lie on a line: both share their luck.' : '';
  return `Worlds by the region of their values: ${shares.join(', ')}.${shape}`;
}

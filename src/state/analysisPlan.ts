import { gapBetween, rankingOf } from '../analysis/criterion';
import { mapAxis, mapProblem } from '../analysis/mapAxis';
import {
  cellsToRefine,
  coarseRows,
  emptyMap,
  mapRow,
  withRows,
  type RowPlan,
  type StrategyMap,
} from '../analysis/strategyMap';
import { swingKeys, type Swing } from '../analysis/swings';
import { LOSS_PART, type Task, type TaskResult } from '../analysis/tasks';
import { varianceGroups } from '../analysis/varianceShares';
import { applyOverrides } from '../model/overrides';
import { barriers } from '../model/barriers';
import type { PathId } from '../model/parameters';
import { parameterOfKey, valueKeys, type ValueKey } from '../model/values';
import type { AnalysisPart, AppState, MapAxes } from './appState';
import { standingsOf } from './standings';

/** Levers whose flips are found before any swing tells what matters. */
const LEADING_LEVERS: readonly ValueKey[] = ['royalty', 'modelInvestment', 'riskAversion'];
/** Assumptions whose swings are found first, in the order of what usually decides most. */
export const LEADING_SWINGS = 24;
/** Assumptions whose flips are found first: those that swing the gap most. */
export const LEADING_FLIPS = 9;
/** Assumptions whose shares of the variance are found: the first bars of the tornado. */
const LEADING_INPUTS = 12;
/** Draws over which losses by cause are found, and the parts that they come in. */
export const LOSS_DRAWS = 16_384;
export const LOSS_PARTS: readonly number[] = Array.from(
  { length: LOSS_DRAWS / LOSS_PART },
  (_, part) => part,
);
/** Orders in which the barriers fall, each with its reverse. */
export const BARRIER_ORDERS: readonly number[] = Array.from({ length: 16 }, (_, order) => order);

/** A centre that can be somewhere else: all but constants. */
function canFlip(key: ValueKey): boolean {
  return parameterOfKey(key).kind !== 'fixed';
}

/** Keys that have a flip mark, in the order of the parameters. */
export const flipKeys: readonly ValueKey[] = valueKeys.filter(canFlip);

/** How far a swing moves the gap of two paths. */
function gapMoved({ low, high }: Swing, a: PathId, b: PathId): number {
  return Math.abs(gapBetween(high.scores, a, b).gap - gapBetween(low.scores, a, b).gap);
}

type ResultOf = (task: Task) => TaskResult | undefined;

/** The map as far as it is known, and what is still to be computed; null while the coarse map is not complete. */
export function mapSoFar(
  { x, y }: MapAxes,
  resultOf: ResultOf,
): { readonly map: StrategyMap | null; readonly coarse: readonly Task[]; readonly fine: readonly Task[] } {
  if (mapProblem(x, y) !== undefined) return { map: null, coarse: [], fine: [] };
  const empty = emptyMap(mapAxis(x), mapAxis(y));
  const taskOf = (plan: RowPlan): Task => ({ kind: 'mapRow', row: mapRow(empty, plan) });
  const known = (plans: readonly RowPlan[]) =>
    plans.flatMap((plan) => {
      const result = resultOf(taskOf(plan));
      return result?.kind === 'mapRow' ? [{ plan, cells: result.cells }] : [];
    });
  const coarsePlans = coarseRows(empty);
  const coarse = coarsePlans.map(taskOf);
  const coarseKnown = known(coarsePlans);
  if (coarseKnown.length < coarsePlans.length) return { map: null, coarse, fine: [] };
  const coarseMap = withRows(empty, coarseKnown);
  const finePlans = cellsToRefine(coarseMap);
  return { map: withRows(coarseMap, known(finePlans)), coarse, fine: finePlans.map(taskOf) };
}

/** The two best paths of what is on screen, the better first. */
export function leadingPair({
  shown,
  scenarios,
}: Pick<AppState, 'shown' | 'scenarios'>): readonly [PathId, PathId] {
  if (shown === null) return ['partner', 'exit'];
  const [first, second] = rankingOf(standingsOf(shown, scenarios));
  return [first, second];
}

/** Tasks that the page wants done, the most wanted first. */
export interface Plan {
  /** Flips and swings of what decides most, and the coarse map. */
  readonly leading: readonly Task[];
  readonly rest: readonly Task[];
}

/** What the page wants done for the inputs as they are. */
export function planOf(state: AppState, resultOf: ResultOf): Plan {
  const { scenario, inputs, mapAxes, inSight } = state;
  const [first, second] = leadingPair(state);
  const [a, b] = state.pair ?? [first, second];
  const keys = swingKeys(applyOverrides(scenario.values, inputs.overrides));
  const swings = keys.map((key): Task => ({ kind: 'swing', key }));
  const sizes = new Map(
    keys.map((key) => {
      const result = resultOf({ kind: 'swing', key });
      return [key, result?.kind === 'swing' ? gapMoved(result.swing, first, second) : undefined] as const;
    }),
  );
  const bySize = keys
    .filter((key) => sizes.get(key) !== undefined)
    .toSorted((one, other) => sizes.get(other)! - sizes.get(one)!);
  const decisive = bySize.length < LEADING_SWINGS ? keys : bySize;
  const leading = new Set([...LEADING_LEVERS, ...decisive.slice(0, LEADING_FLIPS)]);
  const flipsOf = (wanted: Iterable<ValueKey>): Task[] => [...wanted].map((key) => ({ kind: 'flips', key }));
  const others = new Set([...decisive, ...flipKeys].filter((key) => !leading.has(key) && canFlip(key)));
  const shareInputs = new Set(decisive.slice(0, LEADING_INPUTS).map((key) => parameterOfKey(key).id));
  const { coarse, fine } = mapSoFar(mapAxes, resultOf);

  const rest: readonly (readonly [AnalysisPart, readonly Task[]])[] = [
    ['tornado', swings.slice(LEADING_SWINGS)],
    ['map', fine],
    ['flips', flipsOf(others)],
    ['losses', LOSS_PARTS.map((part): Task => ({ kind: 'losses', part }))],
    ['barriers', barriers.map(({ id }): Task => ({ kind: 'barrier', barrier: id }))],
    ['shares', [...varianceGroups, ...shareInputs].map((group): Task => ({ kind: 'share', group, a, b }))],
    ['barriers', BARRIER_ORDERS.map((order): Task => ({ kind: 'barrierOrder', order }))],
  ];
  const isInSight = ([part]: readonly [AnalysisPart, readonly Task[]]): boolean => inSight.includes(part);
  return {
    leading: [...swings.slice(0, LEADING_SWINGS), ...flipsOf(leading), ...coarse],
    rest: [...rest.filter(isInSight), ...rest.filter((part) => !isInSight(part))].flatMap(
      ([, tasks]) => tasks,
    ),
  };
}

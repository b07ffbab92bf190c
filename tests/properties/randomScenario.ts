import fc from 'fast-check';
import { combinationProblem, valueProblem } from '../../src/model/checkValue';
import {
  parameterOfKey,
  valueKeys,
  type ScenarioValues,
  type Value,
  type ValueKey,
} from '../../src/model/values';
import { shippedIds, shippedScenario } from '../shippedScenarios';

/**
 * How long the laws are tried: LAW_RUNS=5000 in the long run. The seed is fixed, so that a failure is the same for
 * everyone; LAW_SEED tries others.
 */
const FEW = 200;
export const runs = Number(process.env['LAW_RUNS'] ?? FEW);
fc.configureGlobal({ seed: Number(process.env['LAW_SEED'] ?? 20270101), numRuns: runs });

/** Worlds of a case where a law is about a result: another scenario finds more than more worlds of the same. */
export const WORLDS_OF_RESULT = 32;
/** Worlds of a case where a law is about each world. */
export const WORLDS_ONE_BY_ONE = 12;

/** A point of the range in which a parameter is varied: its slider's if it has one, and evenly along its track. */
function pointOf(key: ValueKey, share: number, wide: boolean): number {
  const { admissible, slider } = parameterOfKey(key);
  if (admissible.type !== 'number') throw new Error(`${key} is no number`);
  const useSlider = slider !== undefined && !wide;
  const { min, max } = useSlider ? slider : admissible;
  if (admissible.whole) return Math.round(min + (max - min) * share);
  if (useSlider && slider.track === 'log') return Math.min(max, min * (max / min) ** share);
  // without a slider ranges are wide: small values are the rule
  return min + (max - min) * (useSlider ? share : share ** 4);
}

/** On a grid: no one types 1e-300. */
const GRID = 2 ** 16;
const share = fc.integer({ min: 0, max: GRID }).map((step) => step / GRID);

function numberFor(key: ValueKey, wide: boolean): fc.Arbitrary<Value> {
  const { admissible, kind } = parameterOfKey(key);
  const point = share.map((at) => pointOf(key, at, wide));
  const number: fc.Arbitrary<Value> = point.map((value) => ({ kind: 'fixed', value }) as const);
  if (kind !== 'assumption' || admissible.type !== 'number' || admissible.whole) return number;
  const three = fc.tuple(point, point, point).map((points) => points.sort((a, b) => a - b));
  const spread = fc.tuple(fc.constantFrom('uniform', 'triangular', 'pert', 'lognormal'), three);
  return fc.oneof(
    number,
    spread.map(([law, [low, mode, high]]): Value => {
      if (law === 'uniform') return { kind: law, low: low!, high: high! };
      if (law === 'lognormal') return { kind: law, p10: low!, p90: high! };
      return { kind: law, low: low!, mode: mode!, high: high! } as Value;
    }),
  );
}

function valueFor(key: ValueKey, wide: boolean): fc.Arbitrary<Value> {
  const { admissible } = parameterOfKey(key);
  if (admissible.type === 'flag') return fc.boolean();
  if (admissible.type === 'choice') return fc.constantFrom(...admissible.choices);
  const number = numberFor(key, wide).filter((value) => valueProblem(key, value) === undefined);
  return admissible.canBeOff ? fc.oneof(fc.constant('off'), number) : number;
}

export interface RandomScenario {
  readonly from: string;
  readonly changes: Readonly<Record<ValueKey, Value>>;
  readonly values: ScenarioValues;
}

/**
 * A shipped scenario with some of its values replaced, all of them admissible, alone and together.
 *
 * @param wide  over the whole admissible range instead of the sliders'
 */
export function randomScenario(wide = false): fc.Arbitrary<RandomScenario> {
  const changes = fc
    .subarray([...valueKeys], { maxLength: wide ? 40 : 15 })
    .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, valueFor(key, wide)]))));
  return fc
    .tuple(fc.constantFrom(...shippedIds), changes)
    .map(([from, changed]) => ({
      from,
      changes: changed,
      values: { ...shippedScenario(from).values, ...changed },
      [fc.toStringMethod]: () => `${from} with ${JSON.stringify(changed)}`,
    }))
    .filter(({ values }) => combinationProblem(values) === undefined);
}

/** Seeds of runs. */
export const seeds = fc.nat({ max: 2 ** 32 - 1 });

/** Whether two numbers are the same up to rounding that piles up over a run. */
export function isClose(a: number, b: number, relative = 1e-9): boolean {
  return Math.abs(a - b) <= relative * Math.max(1, Math.abs(a), Math.abs(b));
}

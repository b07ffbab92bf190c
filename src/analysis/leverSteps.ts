import { mode } from '../numerics/distribution';
import { replicateStandardError } from '../numerics/replicates';
import { mean } from '../numerics/sum';
import { combinationProblem } from '../model/checkValue';
import type { PathId } from '../model/parameters';
import { touchedPaths } from '../model/touchedPaths';
import { parameterOfKey, valueKeys, type Value, type ValueKey } from '../model/values';
import type { Override } from '../model/overrides';
import type { Weight } from './barrierWeights';
import type { ValueColumns } from './criterion';
import type { Evaluator } from './evaluator';
import type { Estimate } from './regret';
import { replicateMeans } from './replicateMeans';
import { centreAtPlace, placeOnTrack, sliderReach } from './sliderReach';
import type { Steps } from './steps';

/** Part of a slider that a large step crosses: Shift and an arrow, or Page up and Page down. */
export const LARGE_STEP = 1 / 20;
/** Digits of where a step ends: as it would be written. */
const DIGITS = 3;

/** What a step does to a path that it touches. */
export interface StepEffect {
  readonly path: PathId;
  /** Change of the score by which paths are ranked. */
  readonly score: Weight;
  /** Change of the mean of V, USD m. */
  readonly value: Estimate;
}

/** A lever somewhere else. */
export interface LeverMove {
  readonly to: Value;
  readonly effects: readonly StepEffect[];
}

/** What one large step of a lever's slider does either way; of a flag, what the other setting does. */
export interface LeverStep {
  readonly key: ValueKey;
  readonly from: Value;
  /** Towards the low end; null at it, and for a flag. */
  readonly down: LeverMove | null;
  /** Towards the high end; null at it. A flag's only move. */
  readonly up: LeverMove | null;
}

/** Keys of what is ours to choose, in the order of the parameters. */
export const leverKeys: readonly ValueKey[] = valueKeys.filter((key) => parameterOfKey(key).kind === 'lever');

/** A change of a lever by one step, or null where there is none. */
function* moveOf(
  evaluator: Evaluator,
  key: ValueKey,
  change: Override | null,
  draws: number,
): Steps<LeverMove | null> {
  if (change === null) return null;
  const values = evaluator.valuesWith({ [key]: change });
  if (combinationProblem(values) !== undefined) return null;
  const before = yield* evaluator.baseScores(draws);
  const beforeColumns = yield* evaluator.baseColumns(draws);
  const after = yield* evaluator.scoresFor(values, draws);
  const afterColumns = yield* evaluator.columns(values, draws);
  return {
    to: values[key]!,
    effects: touchedPaths(evaluator.baseValues, values).map((path) => ({
      path,
      score: {
        points: after[path].score - before[path].score,
        standardError: replicateStandardError(
          after[path].replicateMeans.map((value, index) => value - before[path].replicateMeans[index]!),
        ),
      },
      value: changeOfMean(beforeColumns, afterColumns, path),
    })),
  };
}

function changeOfMean(before: ValueColumns, after: ValueColumns, path: PathId): Estimate {
  const [own, other] = [after[path], before[path]];
  const means = replicateMeans(own.length, (draw) => own[draw]! - other[draw]!);
  return { mean: mean(means), standardError: replicateStandardError(means) };
}

/**
 * What one large step of a lever does to the paths that it touches (equation 6.32), in the same worlds: towards either end
 * of its slider as far as the other values allow, or from one setting of a flag to the other.
 *
 * @param key  one of `leverKeys`
 * @param draws  a multiple of 16; changes in the same worlds have small errors
 */
export function* leverStepOf(evaluator: Evaluator, key: ValueKey, draws: number): Steps<LeverStep> {
  const from = evaluator.baseValues[key]!;
  if (typeof from !== 'object') {
    const flipped: Override | null = typeof from === 'boolean' ? { value: !from } : null;
    return { key, from, down: null, up: yield* moveOf(evaluator, key, flipped, draws) };
  }
  const now = mode(from);
  const stepped = (by: number): Override | null => {
    const reach = sliderReach(evaluator, key, now);
    if (reach === undefined) return null;
    const exact = centreAtPlace(reach, placeOnTrack(reach, now) + by);
    const written = Number(exact.toPrecision(DIGITS));
    const to = written >= reach.low && written <= reach.high ? written : exact;
    return Math.sign(to - now) === Math.sign(by) ? evaluator.moved(key, to) : null;
  };
  return {
    key,
    from,
    down: yield* moveOf(evaluator, key, stepped(-LARGE_STEP), draws),
    up: yield* moveOf(evaluator, key, stepped(LARGE_STEP), draws),
  };
}

import { mode } from '../numerics/distribution';
import { quantile } from '../numerics/distributionQuantile';
import { replicateStandardError } from '../numerics/replicates';
import { assumptionDimension } from '../model/dimensions';
import type { PathId } from '../model/parameters';
import { parameterOfKey, valueKeys, type ScenarioValues, type ValueKey } from '../model/values';
import { gapBetween, rankingOf, type Scores } from './criterion';
import type { Evaluator } from './evaluator';
import { admissibleCentres } from './sliderReach';
import type { Steps } from './steps';

const P10 = 0.1;
const P90 = 0.9;

/** The paths with a centre somewhere else. */
export interface SwingEnd {
  readonly centre: number;
  readonly scores: Scores;
}

/** The paths with a centre moved to where its own tenth and ninetieth percentiles are now, all else as it is. */
export interface Swing {
  readonly key: ValueKey;
  readonly low: SwingEnd;
  readonly high: SwingEnd;
}

/** Keys that have a swing: assumptions that are uncertain, those first that usually decide most. */
export function swingKeys(values: ScenarioValues): readonly ValueKey[] {
  const rank = (key: ValueKey): number => assumptionDimension.get(parameterOfKey(key).id)!;
  return valueKeys
    .filter((key) => {
      const value = values[key];
      return typeof value === 'object' && value.kind !== 'fixed';
    })
    .toSorted((a, b) => rank(a) - rank(b));
}

/**
 * Scores with the centre of one assumption at its P10 and at its P90 (equation 6.27); the spread comes along, as on its slider. Where the
 * other values refuse so low or so high a centre, the end is the last that they allow.
 *
 * @param key  one of `swingKeys`
 * @param draws  a multiple of 16; 1,024 do, as changes of a gap in the same worlds have small errors
 * @throws  RangeError "partner.royalty has no spread to swing in"
 */
export function* swingOf(evaluator: Evaluator, key: ValueKey, draws: number): Steps<Swing> {
  const value = evaluator.baseValues[key];
  if (typeof value !== 'object' || value.kind === 'fixed')
    throw new RangeError(`${key} has no spread to swing in`);
  const [p10, p90] = [quantile(value, P10), quantile(value, P90)];
  const now = mode(value);
  const [lowest, highest] = admissibleCentres(
    evaluator,
    key,
    now,
    Math.min(p10, now),
    Math.max(p90, now),
  ) ?? [now, now];
  const end = function* (centre: number): Steps<SwingEnd> {
    return { centre, scores: yield* evaluator.scores({ [key]: evaluator.moved(key, centre) }, draws) };
  };
  const low = yield* end(Math.min(highest, Math.max(lowest, p10)));
  const high = yield* end(Math.max(lowest, Math.min(highest, p90)));
  return { key, low, high };
}

/** One end of a bar of a tornado. */
export interface TornadoEnd {
  readonly centre: number;
  /** How far the one path is ahead of the other, and the error of that. */
  readonly gap: number;
  readonly standardError: number;
  /** The gap less that without the move, and the error of that: much smaller, as the worlds are the same. */
  readonly change: number;
  readonly changeError: number;
}

/** A bar of a tornado. */
export interface TornadoRow {
  readonly key: ValueKey;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
  /** Whether at either end another of the three paths is best than without the move. */
  readonly flips: boolean;
}

/** How far a gap travels over a swing, by way of where it is now. */
export function swingSize({ low, high }: TornadoRow): number {
  return Math.max(0, low.change, high.change) - Math.min(0, low.change, high.change);
}

/**
 * What each swing does to the gap between two paths, largest effect first; of equals the earlier comes first. What moves
 * neither path has a change of exactly 0.
 *
 * @param base  scores without any move, on as many draws as the swings
 */
export function tornadoOf(
  swings: readonly Swing[],
  base: Scores,
  a: PathId,
  b: PathId,
): readonly TornadoRow[] {
  const [best] = rankingOf(base);
  const now = gapBetween(base, a, b).gap;
  const end = ({ centre, scores }: SwingEnd): TornadoEnd => {
    const { gap, standardError } = gapBetween(scores, a, b);
    const moved = (path: PathId, replicate: number): number =>
      scores[path].replicateMeans[replicate]! - base[path].replicateMeans[replicate]!;
    const changes = base[a].replicateMeans.map((_, replicate) => moved(a, replicate) - moved(b, replicate));
    return { centre, gap, standardError, change: gap - now, changeError: replicateStandardError(changes) };
  };
  return swings
    .map(({ key, low, high }) => ({
      key,
      low: end(low),
      high: end(high),
      flips: [low, high].some(({ scores }) => rankingOf(scores)[0] !== best),
    }))
    .toSorted((x, y) => swingSize(y) - swingSize(x));
}

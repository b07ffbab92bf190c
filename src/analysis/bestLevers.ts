import { mode } from '../numerics/distribution';
import { fixed } from '../model/overrides';
import { pathIds, type EntryPath, type PathId } from '../model/parameters';
import { parameterOfKey, pathOfKey, type ValueKey } from '../model/values';
import { coverageCostsOf, type CoverageCost } from './coverageCosts';
import { CALLABLE, gapBetween, type Gap, type Score, type Scores } from './criterion';
import type { Evaluator } from './evaluator';
import { gridOf, searchLever, type LeverRange } from './leverSearch';
import { scoreChange, type ScoreChange } from './scoreChange';
import { sliderReach } from './sliderReach';
import type { Steps } from './steps';

/** Draws on which levers are compared, unless asked otherwise. */
export const LEVER_DRAWS = 4096;

/** Levers of one path that have a best setting between too little and too much. */
export const bestLeverKeys: readonly ValueKey[] = [
  'bifurcation.coverage',
  'partner.coverage',
  'modelInvestment',
];

/** The required minimum of compliance staffing: what is cheaper than lawful is not proposed. */
const REQUIRED = 1;

/** A path's score at one setting of a lever; the change is from the setting now. */
export interface LeverPoint extends ScoreChange {
  readonly centre: number;
  readonly score: number;
}

/** The best setting of one lever, all else as it is. */
export interface BestLever {
  readonly key: ValueKey;
  readonly path: EntryPath;
  /** Draws that it is about; the same at all settings. */
  readonly draws: number;
  readonly present: number;
  /** Never worse than the present on these draws, whose setting it is where nothing is better. */
  readonly best: LeverPoint;
  /** Within it the best is ahead by one standard error at most. */
  readonly flat: readonly [low: number, high: number];
  /** Lowest setting that is proposed: a lower one is the best only where it is the present one. null without such a bound. */
  readonly least: number | null;
  /** Lowest and highest setting looked at. */
  readonly reach: readonly [low: number, high: number];
  /** All settings tried, ascending. */
  readonly curve: readonly LeverPoint[];
  /** What compliance and enforcement take at each of a few settings, ascending; empty for other levers than coverage. */
  readonly costs: readonly CoverageCost[];
  /** Against whom the path stands with the best setting. */
  readonly rival: Rival;
}

/** The best of the other paths, and how far a path is ahead of it. */
export interface Rival extends Gap {
  readonly path: PathId;
}

export function rivalOf(scores: Scores, path: PathId): Rival {
  const rival = pathIds
    .filter((other) => other !== path)
    .reduce((best, other) => (scores[other].score > scores[best].score ? other : best));
  return { path: rival, ...gapBetween(scores, path, rival) };
}

/** Least gain that is told: what reads as no point at all is none. */
const LEAST_GAIN = 0.0005;

/** Whether a change of a score is a gain that neither chance nor rounding explains. */
export function isGain({ change, standardError }: ScoreChange): boolean {
  return change >= LEAST_GAIN && change > CALLABLE * standardError;
}

/** The path that a lever belongs to. */
export function pathOfLever(key: ValueKey): EntryPath {
  return (pathOfKey(key) ?? parameterOfKey(key).scope) as EntryPath;
}

/**
 * The setting of a lever at which its path scores best (equation 6.35), all else as it is, on the same draws at each setting.
 *
 * @param key  one of `bestLeverKeys`
 * @param draws  a multiple of 16
 * @throws  RangeError "valuationMode has no slider"
 * @source  Gordon & Loeb (2002), ACM TISSEC 5(4) 438-457: spending on security has a best size
 */
export function* bestLeverOf(evaluator: Evaluator, key: ValueKey, draws = LEVER_DRAWS): Steps<BestLever> {
  const value = evaluator.baseValues[key]!;
  const present = typeof value === 'object' ? mode(value) : Number.NaN;
  const reach = sliderReach(evaluator, key, present);
  if (reach === undefined) throw new RangeError(`${key} has no slider`);
  const path = pathOfLever(key);
  const isCoverage = parameterOfKey(key).id === 'coverage';
  const range: LeverRange = {
    track: reach.track,
    low: reach.low,
    high: reach.high,
    least: isCoverage ? REQUIRED : -Infinity,
  };
  const now = (yield* evaluator.baseScores(draws))[path];
  const scoreAt = function* (centre: number): Steps<Score> {
    return (yield* evaluator.scores({ [key]: fixed(centre) }, draws))[path];
  };
  const { trials, best, flat } = yield* searchLever(range, { centre: present, score: now }, scoreAt);
  return {
    key,
    path,
    draws,
    present,
    best: { centre: best.centre, score: best.score.score, ...scoreChange(now, best.score) },
    flat,
    least: isCoverage ? REQUIRED : null,
    reach: [reach.low, reach.high],
    curve: trials.map(({ centre, score }) => ({ centre, score: score.score, ...scoreChange(now, score) })),
    costs: isCoverage ? yield* coverageCostsOf(evaluator, path, gridOf(range), draws) : [],
    rival: rivalOf(
      best.centre === present
        ? yield* evaluator.baseScores(draws)
        : yield* evaluator.scores({ [key]: fixed(best.centre) }, draws),
      path,
    ),
  };
}

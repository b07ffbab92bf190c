import { mode } from '../numerics/distribution';
import { combinationProblem } from '../model/checkValue';
import type { PathId } from '../model/parameters';
import { parameterOfKey, type Value, type ValueKey } from '../model/values';
import { CALLABLE, gapBetween, leadOf } from './criterion';
import type { Evaluator } from './evaluator';
import { centreAtPlace, sliderReach, type SliderReach } from './sliderReach';
import { gapAt, heightAt, SliderScan, type ScanPoint } from './sliderScan';
import type { Steps } from './steps';

/** Draws on which flips are found, unless asked otherwise. */
export const FLIP_DRAWS = 4096;

/** A stretch of a slider on which the same path is best; centres in the parameter's unit. */
interface FlipSegment {
  readonly from: number;
  readonly to: number;
  readonly winner: PathId;
  /** Nowhere looked at is the lead on the second path more than two standard errors. */
  readonly tooClose: boolean;
}

/** A centre at which the best path changes; of a whole number half way between two. */
export interface Flip {
  readonly at: number;
  /** Best path at lower centres, and at higher ones. */
  readonly below: PathId;
  readonly above: PathId;
  /** How far `below` is ahead of `above` there: none but for rounding, or the rest of a jump. */
  readonly gap: number;
  readonly standardError: number;
  /** Centres around it at which the two are within two standard errors of each other; null for whole numbers. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** A word, a flag or `off` in place of the value, and what is best then. */
export interface FlipOption {
  readonly value: boolean | string;
  readonly winner: PathId;
  readonly second: PathId;
  /** Lead on the second path. */
  readonly gap: number;
  readonly standardError: number;
}

/** At which values of one parameter, all others as they are, another path is best. */
export interface FlipResult {
  readonly key: ValueKey;
  /** Draws that it is about; the same for all centres. */
  readonly draws: number;
  /** Best path as things are. */
  readonly winner: PathId;
  /** Centre as things are; null for flags, words and `off`. */
  readonly centre: number | null;
  /** The part of the slider that the other values allow; null without one. */
  readonly reach: readonly [low: number, high: number] | null;
  /** From one end of the reach to the other, without gaps; empty without one. */
  readonly segments: readonly FlipSegment[];
  /** Between the segments, ascending. */
  readonly flips: readonly Flip[];
  /** Every value that is no number; empty where there are only numbers. */
  readonly options: readonly FlipOption[];
}

/**
 * All centres within reach of a parameter's slider at which the best path changes (equation 6.26), on the same draws at each
 * centre: nine points along the track and where it is (every number of a whole one), then Brent's method on the gap of the
 * two paths that change places.
 *
 * A flip leaves a gap of at most 1e-4 of the envelope, unless the gap jumps there. A path that leads only between two
 * points that do not hint at it is missed.
 *
 * @param draws  a multiple of 128
 * @source  Brent (1973), Algorithms for Minimization without Derivatives, chapter 4
 */
export function* flipsOf(evaluator: Evaluator, key: ValueKey, draws = FLIP_DRAWS): Steps<FlipResult> {
  const value = evaluator.baseValues[key]!;
  const now = typeof value === 'object' ? mode(value) : Number.NaN;
  const found = {
    key,
    draws,
    winner: leadOf(yield* evaluator.baseScores(draws)).winner,
    centre: Number.isNaN(now) ? null : now,
    options: yield* optionsOf(evaluator, key, value, draws),
  };
  const reach = sliderReach(evaluator, key, now);
  if (reach === undefined) return { ...found, reach: null, segments: [], flips: [] };
  const scan = yield* SliderScan.along(evaluator, key, reach, now, draws);
  return { ...found, reach: [reach.low, reach.high], ...(yield* segmentsOf(scan, reach)) };
}

/** What is best under each word, each flag, or `off`. */
function* optionsOf(evaluator: Evaluator, key: ValueKey, value: Value, draws: number): Steps<FlipOption[]> {
  const { admissible } = parameterOfKey(key);
  const words: readonly (boolean | string)[] =
    admissible.type === 'flag'
      ? [true, false]
      : admissible.type === 'choice'
        ? admissible.choices
        : admissible.canBeOff
          ? ['off']
          : [];
  const options: FlipOption[] = [];
  for (const word of words) {
    const values = evaluator.valuesWith({ [key]: { value: word } });
    if (word !== value && combinationProblem(values) !== undefined) continue;
    const { winner, second, gap, standardError } = leadOf(yield* evaluator.scoresFor(values, draws));
    options.push({ value: word, winner, second, gap, standardError });
  }
  return options;
}

/**
 * Stretches of the same best path, and the changes between them. Where three paths meet in a point, or one only touches
 * another, there is nothing in between.
 */
function* segmentsOf(
  scan: SliderScan,
  reach: SliderReach,
): Steps<{ readonly segments: readonly FlipSegment[]; readonly flips: readonly Flip[] }> {
  const segments: FlipSegment[] = [];
  const flips: Flip[] = [];
  let from = reach.low;
  let change: Flip | undefined;
  let tooClose = true;
  for (const [index, point] of scan.points.entries()) {
    const { winner, second, gap } = leadOf(point.scores);
    tooClose &&= gap <= CALLABLE * scan.errorAt(point, winner, second);
    const next = scan.points[index + 1];
    if (next?.winner === winner) continue;
    const nextChange = next === undefined ? undefined : yield* flipBetween(scan, reach, point, next);
    const to = nextChange?.at ?? reach.high;
    const last = segments.at(-1);
    if (to > from || (last === undefined && next === undefined)) {
      if (last?.winner === winner) segments.pop();
      else if (last !== undefined) flips.push({ ...change!, below: last.winner, above: winner });
      segments.push(
        last?.winner === winner
          ? { ...last, to, tooClose: last.tooClose && tooClose }
          : { from, to, winner, tooClose },
      );
    }
    [from, change, tooClose] = [to, nextChange, true];
  }
  return { segments, flips };
}

function* flipBetween(scan: SliderScan, reach: SliderReach, left: ScanPoint, right: ScanPoint): Steps<Flip> {
  const [below, above] = [left.winner, right.winner];
  const gapOf = (point: ScanPoint): number => Math.abs(gapAt(point, below, above));
  const nearest = left.isFine && (!right.isFine || gapOf(left) <= gapOf(right)) ? left : right;
  const { gap, standardError } = gapBetween(nearest.scores, below, above);
  const flip = { below, above, gap, standardError };
  if (reach.whole) return { ...flip, at: (left.centre + right.centre) / 2, interval: null };
  const width = CALLABLE * standardError;
  const low = yield* endOfInterval(scan, nearest, below, above, -1, width);
  const high = yield* endOfInterval(scan, nearest, below, above, 1, width);
  return {
    ...flip,
    at: nearest.centre,
    interval: [
      Math.min(nearest.centre, centreAtPlace(reach, low)),
      Math.max(nearest.centre, centreAtPlace(reach, high)),
    ],
  };
}

/** An end is found if the gap there is as wide as asked up to this share. */
const NEAR_ENOUGH = 0.15;
/** Largest factor by which a first guess is stretched or shortened. */
const STRETCH = 4;

/**
 * The place on one side of a root at which the gap is as wide as asked, or where the reach ends: a guess by the shape that
 * the coarse draws have drawn, and a correction by what the full draws say there.
 */
function* endOfInterval(
  scan: SliderScan,
  root: ScanPoint,
  below: PathId,
  above: PathId,
  direction: -1 | 1,
  width: number,
): Steps<number> {
  const { sketch } = scan;
  const last = (direction < 0 ? sketch[0]! : sketch.at(-1)!).place;
  if (width === 0 || last === root.place) return root.place;
  const shift =
    gapAt(root, below, above) - heightAt(sketch, root.place, (point) => gapAt(point, below, above));
  const guess = placeWhereClear(
    sketch,
    root.place,
    direction,
    (point) => gapAt(point, below, above) + shift,
    width,
  );
  if (guess === last) return last;
  // Below a root the one path leads, above it the other.
  const found = -direction * (yield* scan.gapAtPlace(guess, below, above));
  if (Math.abs(found - width) <= NEAR_ENOUGH * width) return guess;
  const factor = found <= 0 ? STRETCH : Math.min(STRETCH, Math.max(1 / STRETCH, width / found));
  const place = root.place + factor * (guess - root.place);
  return direction < 0 ? Math.max(last, place) : Math.min(last, place);
}

/** The nearest place on one side of a root at which the gap of a shape is as wide as asked; the end of the shape where it never is. */
function placeWhereClear(
  sketch: readonly ScanPoint[],
  root: number,
  direction: -1 | 1,
  gap: (point: ScanPoint) => number,
  width: number,
): number {
  const onward = sketch.filter((point) => (point.place - root) * direction > 0);
  if (direction < 0) onward.reverse();
  let [place, height] = [root, 0];
  for (const point of onward) {
    const next = Math.abs(gap(point));
    if (next > width) return place + ((point.place - place) * Math.max(0, width - height)) / (next - height);
    [place, height] = [point.place, next];
  }
  return place;
}

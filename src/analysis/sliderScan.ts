import { brentSearch } from '../numerics/roots';
import type { PathId } from '../model/parameters';
import { touchedPaths } from '../model/touchedPaths';
import type { ValueKey } from '../model/values';
import { gapBetween, leadOf, rankingOf, type Scores } from './criterion';
import type { Evaluator } from './evaluator';
import { perPath } from './perPath';
import { centreAtPlace, placeOnTrack, type SliderReach } from './sliderReach';
import type { Steps } from './steps';

/** Share of the draws, the first of them, on which the slider is looked over. */
const COARSE = 1 / 8;

const GRID = 9;
/** Standard errors by which a coarse lead has to be clear, and a little for what so few draws do not see at all. */
const CLEAR = 3.5;
const UNSEEN = 0.002;
/** A gap that counts as none, as a fraction of the envelope. */
const TOLERANCE = 1e-4;
/** Coarse gap from which on the fine draws take over. */
const NEAR = 0.003;
/** Shares of the track: the shortest stretch that is looked into, and how exactly a jump is placed. */
const SHORTEST = 1 / 40;
const JUMP = 1e-5;
/** Bounds of the work on one slider. */
const MOST_COARSE = 40;
const MOST_FINE = 80;
const NARROWING = 6;
/** Share of a gap by which the next guess goes past the root, so that the root is caught between two points; doubled each time. */
const OVERSHOOT = 0.2;
const FARTHEST = 10;

/** The paths at one centre. */
export interface ScanPoint {
  /** Along the track, 0 … 1. */
  readonly place: number;
  readonly centre: number;
  /** From the fine draws, else from the coarse ones and corrected by what these are off at the centre now. */
  readonly scores: Scores;
  readonly isFine: boolean;
  /** How far the coarse scores are from those at the centre now: their scatter is the error of the correction. */
  readonly change: Scores;
  readonly winner: PathId;
}

/** Whether two neighbours show a change of the best path that is as good as found: nothing finer is to be had. */
function isFound(left: ScanPoint, right: ScanPoint, tolerance: number): boolean {
  const gap = (point: ScanPoint): number => Math.abs(gapAt(point, left.winner, right.winner));
  return (
    (left.isFine && gap(left) <= tolerance) ||
    (right.isFine && gap(right) <= tolerance) ||
    (left.isFine && right.isFine && right.place - left.place <= JUMP)
  );
}

/** How far one path is ahead of another at a point. */
export function gapAt(point: ScanPoint, a: PathId, b: PathId): number {
  return point.scores[a].score - point.scores[b].score;
}

/** How much of a lead at a point could be owed to few draws; 0 on the fine ones, which are what counts. */
function doubtAt(point: ScanPoint, a: PathId, b: PathId): number {
  return point.isFine ? 0 : CLEAR * gapBetween(point.change, a, b).standardError + UNSEEN;
}

function isClear(point: ScanPoint): boolean {
  const { winner, second, gap } = leadOf(point.scores);
  return gap > doubtAt(point, winner, second);
}

const byPlace = (a: ScanPoint, b: ScanPoint): number => a.place - b.place;

/**
 * Who is best along a slider. A few points on few draws show where nothing can happen; where the best path changes, or
 * might, the full draws decide. All points share their worlds, so what few draws are off is nearly the same at
 * all of them, and is taken out where it is known: at the centre now.
 */
export class SliderScan {
  /** In order, such that two neighbours have the same best path or a change that is found between them. */
  points: ScanPoint[] = [];
  /** Everything seen on the coarse draws, in order: the shape of the gaps. */
  readonly sketch: ScanPoint[] = [];
  readonly tolerance: number;
  private fineCount = 0;

  private readonly evaluator: Evaluator;
  private readonly key: ValueKey;
  private readonly reach: SliderReach;
  private readonly draws: number;
  private readonly coarseDraws: number;
  private readonly fineBase: Scores;
  private readonly coarseBase: Scores;

  private constructor(
    evaluator: Evaluator,
    key: ValueKey,
    reach: SliderReach,
    draws: readonly [fine: number, coarse: number],
    bases: readonly [fine: Scores, coarse: Scores],
  ) {
    this.evaluator = evaluator;
    this.key = key;
    this.reach = reach;
    [this.draws, this.coarseDraws] = draws;
    [this.fineBase, this.coarseBase] = bases;
    this.tolerance = evaluator.criterion === 'worseThanExit' ? 1 / this.draws : TOLERANCE;
  }

  /**
   * Looks along what can be reached of a slider.
   *
   * @param now  the centre now; NaN for none
   * @param draws  a multiple of 128
   */
  static *along(
    evaluator: Evaluator,
    key: ValueKey,
    reach: SliderReach,
    now: number,
    draws: number,
  ): Steps<SliderScan> {
    const runsNothing = [reach.low, reach.high].every((centre) => {
      const values = evaluator.valuesWith({ [key]: evaluator.moved(key, centre) });
      return touchedPaths(evaluator.baseValues, values).length === 0;
    });
    const coarse = runsNothing ? draws : draws * COARSE;
    const fineBase = yield* evaluator.baseScores(draws);
    const coarseBase = yield* evaluator.baseScores(coarse);
    const scan = new SliderScan(evaluator, key, reach, [draws, coarse], [fineBase, coarseBase]);
    yield* scan.lookOver(now);
    if (reach.whole) yield* scan.settleWholeNumbers();
    else {
      yield* scan.settle();
      yield* scan.findChanges();
    }
    scan.sketch.sort(byPlace);
    return scan;
  }

  /** How far one path is ahead of another at a place, on all draws. */
  *gapAtPlace(place: number, a: PathId, b: PathId): Steps<number> {
    return gapAt(yield* this.fine(place), a, b);
  }

  /** Standard error of a gap at a point, on as many draws as a change is found on. */
  errorAt({ scores, isFine }: ScanPoint, a: PathId, b: PathId): number {
    const { standardError } = gapBetween(scores, a, b);
    return isFine ? standardError : standardError * Math.sqrt(this.coarseDraws / this.draws);
  }

  /** Points evenly along what can be reached of the track (all whole numbers of a whole one), and the centre now. */
  private *lookOver(now: number): Steps<void> {
    const { reach } = this;
    const isReached = now >= reach.low && now <= reach.high;
    if (isReached) this.insertBase(now);
    const from = placeOnTrack(reach, reach.low);
    const to = placeOnTrack(reach, reach.high);
    const steps = reach.whole ? reach.high - reach.low : from < to ? GRID - 1 : 0;
    for (let step = 0; step <= steps; step++) {
      const place = steps === 0 ? from : from + ((to - from) * step) / steps;
      const centre =
        step === 0
          ? reach.low
          : step === steps
            ? reach.high
            : reach.whole
              ? reach.low + step
              : centreAtPlace(reach, place);
      if (this.points.some((point) => point.centre === centre)) continue;
      this.insert(yield* this.coarse(place, centre));
    }
  }

  private insertBase(now: number): void {
    const point = this.pointOf(placeOnTrack(this.reach, now), now, this.fineBase, true, this.coarseBase);
    this.sketch.push({ ...point, isFine: false });
    this.insert(point);
  }

  private pointOf(place: number, centre: number, scores: Scores, isFine: boolean, coarse: Scores): ScanPoint {
    const { coarseBase } = this;
    const change = perPath((path) => ({
      score: coarse[path].score - coarseBase[path].score,
      replicateMeans: coarse[path].replicateMeans.map(
        (mean, replicate) => mean - coarseBase[path].replicateMeans[replicate]!,
      ),
    }));
    return { place, centre, scores, isFine, change, winner: rankingOf(scores)[0] };
  }

  private *coarse(place: number, centre = centreAtPlace(this.reach, place)): Steps<ScanPoint> {
    const { evaluator, key, coarseBase, fineBase } = this;
    const coarse = yield* evaluator.scores({ [key]: evaluator.moved(key, centre) }, this.coarseDraws);
    const scores = perPath((path) => ({
      score: coarse[path].score + (fineBase[path].score - coarseBase[path].score),
      replicateMeans: coarse[path].replicateMeans,
    }));
    const point = this.pointOf(place, centre, scores, this.coarseDraws === this.draws, coarse);
    this.sketch.push(point);
    return point;
  }

  private *fine(place: number, centre = centreAtPlace(this.reach, place)): Steps<ScanPoint> {
    const { evaluator, key, coarseBase } = this;
    this.fineCount += 1;
    const scores = yield* evaluator.scores({ [key]: evaluator.moved(key, centre) }, this.draws);
    return this.pointOf(place, centre, scores, true, coarseBase);
  }

  /** Adds a point, or puts it in the place of one that stands there. */
  private insert(point: ScanPoint): void {
    this.points = [...this.points.filter(({ place }) => place !== point.place), point].sort(byPlace);
  }

  private *refine(point: ScanPoint): Steps<void> {
    if (!point.isFine) this.insert(yield* this.fine(point.place, point.centre));
  }

  private *settleWholeNumbers(): Steps<void> {
    for (const point of this.points) if (!isClear(point)) yield* this.refine(point);
    for (let i = 1; i < this.points.length; i++) {
      if (this.points[i - 1]!.winner === this.points[i]!.winner) continue;
      yield* this.refine(this.points[i - 1]!);
      yield* this.refine(this.points[i]!);
    }
  }

  /** Sees to it that the best path of every point is beyond doubt, and looks into stretches where it could change twice. */
  private *settle(): Steps<void> {
    for (;;) {
      const unclear = this.points.find((point) => !isClear(point) && !point.isFine);
      if (unclear !== undefined) {
        yield* this.refine(unclear);
        continue;
      }
      const at = this.points.findIndex((_, index) => this.couldHide(index));
      if (at < 0 || this.sketch.length >= MOST_COARSE) return;
      const place = (this.points[at]!.place + this.points[at + 1]!.place) / 2;
      this.insert(yield* this.coarse(place));
    }
  }

  /**
   * Whether a rival could lead somewhere between a point and the next although the same path leads at both: a convex gap
   * lies above the lines through its neighbours on either side, and where these meet is the lowest it can be.
   */
  private couldHide(index: number): boolean {
    const { points, reach } = this;
    const [left, right] = [points[index]!, points[index + 1]];
    if (right === undefined || left.winner !== right.winner) return false;
    const width = placeOnTrack(reach, reach.high) - placeOnTrack(reach, reach.low);
    if (right.place - left.place < SHORTEST * width) return false;
    const winner = left.winner;
    return (['exit', 'bifurcation', 'partner'] as const).some((rival) => {
      if (rival === winner) return false;
      const gap = (point: ScanPoint): number => gapAt(point, winner, rival);
      const before = lineThrough(points[index - 1], left, gap);
      const after = lineThrough(right, points[index + 2], gap);
      const lowest = lowestBetween(left.place, right.place, before, after);
      return (
        lowest < Math.min(doubtAt(left, winner, rival) + doubtAt(right, winner, rival), gap(left), gap(right))
      );
    });
  }

  private *findChanges(): Steps<void> {
    while (this.fineCount < MOST_FINE) {
      const at = this.points.findIndex((left, index) => {
        const right = this.points[index + 1];
        return right !== undefined && left.winner !== right.winner && !isFound(left, right, this.tolerance);
      });
      if (at < 0) return;
      yield* this.findChange(this.points[at]!, this.points[at + 1]!);
    }
  }

  /** Narrows a change down on the coarse draws, then finds it on the fine ones, unless a third path is met on the way. */
  private *findChange(left: ScanPoint, right: ScanPoint): Steps<void> {
    const [a, b] = [left.winner, right.winner];
    const gap = (point: ScanPoint): number => gapAt(point, a, b);
    const isThird = (point: ScanPoint): boolean => point.winner !== a && point.winner !== b;

    let start = Math.abs(gap(left)) < Math.abs(gap(right)) ? left : right;
    const samples = [left, right];
    const search = brentSearch(left.place, gap(left), right.place, gap(right), JUMP);
    let asked = search.next();
    for (let i = 0; i < NARROWING && asked.done !== true && Math.abs(gap(start)) > NEAR; i++) {
      const point = yield* this.coarse(asked.value);
      if (isThird(point) && isClear(point)) return this.insert(point);
      samples.push(point);
      if (Math.abs(gap(point)) < Math.abs(gap(start))) start = point;
      asked = search.next(gap(point));
    }
    samples.sort(byPlace);

    let low: ScanPoint | undefined;
    let high: ScanPoint | undefined;
    let { place } = start;
    for (let overshoot = OVERSHOOT; low === undefined || high === undefined; overshoot *= 2) {
      const end = place === left.place ? left : place === right.place ? right : undefined;
      const point = end?.isFine === true ? end : yield* this.fine(place, end?.centre);
      if (isThird(point) || Math.abs(gap(point)) <= this.tolerance) return this.insert(point);
      // An end that turns out to be on the other side takes the change with it.
      if (end !== undefined && gap(point) > 0 !== gap(end) > 0) return this.insert(point);
      if (gap(point) > 0) low = point;
      else high = point;
      place =
        overshoot > FARTHEST
          ? gap(point) > 0
            ? right.place
            : left.place
          : beyondZero(samples, point, gap, overshoot);
    }
    yield* this.closeIn(low, high, gap, isThird);
  }

  /** Brent's method on the fine draws. */
  private *closeIn(
    left: ScanPoint,
    right: ScanPoint,
    gap: (point: ScanPoint) => number,
    isThird: (point: ScanPoint) => boolean,
  ): Steps<void> {
    let [low, high] = [left, right];
    const search = brentSearch(low.place, gap(low), high.place, gap(high), JUMP / 2);
    for (let asked = search.next(); asked.done !== true;) {
      const point = yield* this.fine(asked.value);
      if (isThird(point) || Math.abs(gap(point)) <= this.tolerance) return this.insert(point);
      if (gap(point) > 0) low = point;
      else high = point;
      asked = search.next(gap(point));
    }
    this.insert(low);
    this.insert(high);
  }
}

/** The line through two points, as a function of the place; undefined where one of them is missing. */
function lineThrough(
  a: ScanPoint | undefined,
  b: ScanPoint | undefined,
  gap: (point: ScanPoint) => number,
): ((place: number) => number) | undefined {
  if (a === undefined || b === undefined) return undefined;
  const slope = (gap(b) - gap(a)) / (b.place - a.place);
  return (place) => gap(a) + slope * (place - a.place);
}

type Line = ((place: number) => number) | undefined;

/** Least that the higher of two lines is between two places; of a single line its height in the middle, which is half as strict. */
function lowestBetween(left: number, right: number, before: Line, after: Line): number {
  if (before === undefined && after === undefined) return -Infinity;
  if (before === undefined || after === undefined) return (before ?? after)!((left + right) / 2);
  const [ahead, behind] = [before(left) - after(left), before(right) - after(right)];
  const at = ahead > 0 !== behind > 0 ? left + ((right - left) * ahead) / (ahead - behind) : right;
  return Math.max(before(at), after(at));
}

/**
 * Where the root should be, and a little beyond, by the shape that the coarse draws have drawn, shifted to what the fine
 * ones found at a point; the end of the shape where it does not come down that far.
 */
function beyondZero(
  samples: readonly ScanPoint[],
  from: ScanPoint,
  gap: (point: ScanPoint) => number,
  overshoot: number,
): number {
  const found = gap(from);
  const shift = found - heightAt(samples, from.place, gap);
  const wanted = -overshoot * found - shift;
  const onward = samples.filter(({ place }) => (found > 0 ? place > from.place : place < from.place));
  if (found < 0) onward.reverse();
  let [place, height] = [from.place, found - shift];
  for (const sample of onward) {
    const next = gap(sample);
    if (found > 0 ? next <= wanted : next >= wanted)
      return place + ((sample.place - place) * (wanted - height)) / (next - height);
    [place, height] = [sample.place, next];
  }
  return (found > 0 ? samples.at(-1)! : samples[0]!).place;
}

/** Height of the broken line through samples in order. */
export function heightAt(
  samples: readonly ScanPoint[],
  place: number,
  gap: (point: ScanPoint) => number,
): number {
  const after = samples.findIndex((sample) => sample.place >= place);
  if (after < 0) return gap(samples.at(-1)!);
  const right = samples[after]!;
  const left = samples[after - 1];
  if (left === undefined || right.place === place) return gap(right);
  return gap(left) + ((gap(right) - gap(left)) * (place - left.place)) / (right.place - left.place);
}

import { goldenSectionSearch } from '../numerics/goldenSection';
import type { Score } from './criterion';
import { placeOf, valueAtPlace, type MapAxis } from './mapAxis';
import { scoreChange } from './scoreChange';
import type { Steps } from './steps';

/** Points at which a slider is looked over. */
const GRID = 9;
/** Digits of what is tried, so that what is proposed is what was computed. */
const DIGITS = 3;
/** Share of the track to which the best place is found: less than anybody could tell. */
const TOLERANCE = 1 / 100;
/** Share of the last stretch at which an end is tried for being the best. */
const NEAR_END = 1 / 10;
/** Halvings by which an end of the flat range is placed. */
const HALVINGS = 3;

/** One setting of a lever. */
export interface LeverTrial {
  readonly centre: number;
  readonly score: Score;
}

/** What a lever is searched along. */
export interface LeverRange {
  readonly track: Pick<MapAxis, 'track' | 'min' | 'max'>;
  /** Lowest and highest setting that is looked at. */
  readonly low: number;
  readonly high: number;
  /** Settings below this one are looked at and not proposed; the present one may be below it. */
  readonly least: number;
}

export interface LeverOptimum {
  /** Every setting that was tried, ascending. */
  readonly trials: readonly LeverTrial[];
  readonly best: LeverTrial;
  /** Lowest and highest setting around the best that were tried and are within one standard error of it, as all between. */
  readonly flat: readonly [low: number, high: number];
}

/**
 * The best setting of a lever (equation 6.35) on points that stay the same: nine settings along its track, golden section between the
 * neighbours of the best of them, and then outwards to where the difference from the best exceeds its standard error.
 *
 * The present setting is one of those compared and wins a tie, so what comes out is never worse than it, whatever it is. A peak between
 * two settings of the nine that neither of them hints at is missed.
 *
 * @param scoreAt  the score at a setting; equal settings give equal scores
 * @param present  the setting now, anywhere
 */
export function* searchLever(
  range: LeverRange,
  present: LeverTrial,
  scoreAt: (centre: number) => Steps<Score>,
): Steps<LeverOptimum> {
  const search = new LeverSearch(range, present, scoreAt);
  for (const centre of gridOf(range)) yield* search.try(centre);
  yield* search.closeIn();
  const low = yield* search.flatEnd(-1);
  const high = yield* search.flatEnd(1);
  return { trials: search.trials, best: search.best, flat: [low, high] };
}

/** Settings evenly along a track, from end to end; the one nearest to the least that is proposed gives way to it. */
export function gridOf({ track, low, high, least }: LeverRange): readonly number[] {
  const [from, to] = [placeOf(track, low), placeOf(track, high)];
  const centres = Array.from({ length: GRID }, (_, step) => {
    if (step === 0) return low;
    if (step === GRID - 1) return high;
    return readable(valueAtPlace(track, from + ((to - from) * step) / (GRID - 1)), low, high);
  });
  if (least > low && least < high) {
    const step = Math.round(((placeOf(track, least) - from) / (to - from)) * (GRID - 1));
    centres[Math.min(GRID - 2, Math.max(1, step))] = least;
  }
  return [...new Set(centres)].toSorted((a, b) => a - b);
}

function readable(centre: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, Number(centre.toPrecision(DIGITS))));
}

class LeverSearch {
  trials: readonly LeverTrial[];
  best: LeverTrial;
  private readonly range: LeverRange;
  private readonly scoreAt: (centre: number) => Steps<Score>;

  constructor(range: LeverRange, present: LeverTrial, scoreAt: (centre: number) => Steps<Score>) {
    this.range = range;
    this.scoreAt = scoreAt;
    this.trials = [present];
    this.best = present;
  }

  *try(asked: number): Steps<LeverTrial> {
    const { low, high, least } = this.range;
    const centre = readable(asked, low, high);
    const known = this.trials.find((trial) => trial.centre === centre);
    if (known !== undefined) return known;
    const trial = { centre, score: yield* this.scoreAt(centre) };
    this.trials = [...this.trials, trial].toSorted((a, b) => a.centre - b.centre);
    if (centre >= least && trial.score.score > this.best.score.score) this.best = trial;
    return trial;
  }

  /** Golden section between the neighbours of the best setting so far. */
  *closeIn(): Steps<void> {
    const { best } = this;
    const here = this.placeOf(best);
    if (best.centre < this.range.least || !Number.isFinite(here)) return;
    const [from, to] = [this.placeBeside(best, -1), this.placeBeside(best, 1)];
    if (from === to) return;
    if (from === here || to === here) {
      yield* this.tryPlace(here + NEAR_END * (from === here ? to - here : from - here));
      // Falling from the end on: nothing better lies behind, unless there are two peaks.
      if (this.best === best) return;
    }
    const search = goldenSectionSearch(from, to, TOLERANCE);
    for (let asked = search.next(); asked.done !== true;) {
      const trial = yield* this.tryPlace(asked.value);
      asked = search.next(trial.score.score);
    }
  }

  /** The farthest setting in one direction up to which all are as good as the best but for one standard error. */
  *flatEnd(direction: -1 | 1): Steps<number> {
    let inside = this.best;
    if (inside.centre < this.range.least) return inside.centre;
    for (;;) {
      const next = this.neighbour(inside, direction);
      if (next === undefined) return inside.centre;
      if (this.isFlat(next)) {
        inside = next;
        continue;
      }
      let outside = next;
      for (let i = 0; i < HALVINGS; i++) {
        const place = (this.placeOf(inside) + this.placeOf(outside)) / 2;
        if (!Number.isFinite(place)) break;
        const middle = yield* this.tryPlace(place);
        if (this.isFlat(middle)) inside = middle;
        else outside = middle;
      }
      return inside.centre;
    }
  }

  private isFlat({ score }: LeverTrial): boolean {
    const { change, standardError } = scoreChange(score, this.best.score);
    return change <= standardError;
  }

  /** The next setting that may be proposed, of those tried. */
  private neighbour({ centre }: LeverTrial, direction: -1 | 1): LeverTrial | undefined {
    const { least } = this.range;
    return direction > 0
      ? this.trials.find((trial) => trial.centre > centre && trial.centre >= least)
      : this.trials.findLast((trial) => trial.centre < centre && trial.centre >= least);
  }

  /** Where the neighbour lies, or the setting itself without one: none is 0, which has no place on a logarithmic track. */
  private placeBeside(trial: LeverTrial, direction: -1 | 1): number {
    const place = this.placeOf(this.neighbour(trial, direction) ?? trial);
    return Number.isFinite(place) ? place : this.placeOf(trial);
  }

  private placeOf({ centre }: LeverTrial): number {
    return placeOf(this.range.track, centre);
  }

  private *tryPlace(place: number): Steps<LeverTrial> {
    return yield* this.try(valueAtPlace(this.range.track, place));
  }
}

/** Half a unit in the last place of 1: no interval can be narrower, relative to its ends. */
const HALF_ULP = 1.1102230246251565e-16;
const MAX_STEPS = 200;

/**
 * A root of a continuous function between two points where it has opposite signs, by Brent's method: inverse quadratic
 * or linear interpolation where it promises to halve the interval, else bisection.
 *
 * @param f          continuous on [low, high]
 * @param low        one end
 * @param high       the other end
 * @param tolerance  how near the result is to a sign change, at least  >= 0
 * @returns          x, with f(x) = 0 or a change of sign within the tolerance
 * @throws           RangeError "brent requires a change of sign; got f(1) = 2 and f(3) = 5"
 * @source           Brent (1973), Algorithms for Minimization without Derivatives, chapter 4
 */
export function brent(f: (x: number) => number, low: number, high: number, tolerance: number): number {
  const search = brentSearch(low, f(low), high, f(high), tolerance);
  for (let asked = search.next(); ; asked = search.next(f(asked.value))) {
    if (asked.done === true) return asked.value;
  }
}

/**
 * Brent's method as a dialogue, for functions that take their time: yields the points at which it wants to know f, takes
 * f there, and returns the root. Whoever asks may stop early.
 *
 * @param fLow   f(low)
 * @param fHigh  f(high), of the other sign
 */
export function* brentSearch(
  low: number,
  fLow: number,
  high: number,
  fHigh: number,
  tolerance: number,
): Generator<number, number, number> {
  let previous = low;
  let fPrevious = fLow;
  let best = high;
  let fBest = fHigh;
  if (fPrevious === 0) return low;
  if (fBest === 0) return high;
  if (!(fPrevious > 0 ? fBest < 0 : fPrevious < 0 && fBest > 0)) {
    throw new RangeError(
      `brent requires a change of sign; got f(${low}) = ${fPrevious} and f(${high}) = ${fBest}`,
    );
  }
  // The root lies between `best` and `opposite`, whose signs differ; `previous` is the best point of the step before.
  let opposite = previous;
  let fOpposite = fPrevious;
  let step = best - previous;
  let stepBefore = step;

  for (let i = 0; i < MAX_STEPS; i++) {
    if (Math.abs(fOpposite) < Math.abs(fBest)) {
      previous = best;
      fPrevious = fBest;
      best = opposite;
      fBest = fOpposite;
      opposite = previous;
      fOpposite = fPrevious;
    }
    const smallest = 4 * HALF_ULP * Math.abs(best) + tolerance / 2;
    const half = (opposite - best) / 2;
    if (Math.abs(half) <= smallest || fBest === 0) return best;

    const proposal =
      Math.abs(stepBefore) >= smallest && Math.abs(fPrevious) > Math.abs(fBest)
        ? interpolatedStep(best, fBest, previous, fPrevious, opposite, fOpposite)
        : NaN;
    // Accept it inside three quarters of the interval and if it is under half the step before last.
    const forward = proposal / half;
    if (forward > 0 && forward < 1.5 && Math.abs(proposal) < Math.abs(stepBefore) / 2) {
      stepBefore = step;
      step = proposal;
    } else {
      step = half;
      stepBefore = half;
    }
    previous = best;
    fPrevious = fBest;
    best += Math.abs(step) > smallest ? step : half > 0 ? smallest : -smallest;
    fBest = yield best;
    if (fBest > 0 === fOpposite > 0) {
      opposite = previous;
      fOpposite = fPrevious;
      step = best - previous;
      stepBefore = step;
    }
  }
  return best;
}

/** Step from `b` to where the inverse parabola through three points (or the line through two) is zero. */
function interpolatedStep(b: number, fb: number, a: number, fa: number, c: number, fc: number): number {
  const s = fb / fa;
  if (a === c) return ((c - b) * s) / (s - 1);
  const q = fa / fc;
  const r = fb / fc;
  return (s * ((c - b) * q * (q - r) - (b - a) * (r - 1))) / ((q - 1) * (r - 1) * (1 - s));
}

/**
 * All changes of sign that a grid can see, each found to the tolerance.
 *
 * A zero on a grid point counts if the signs on its two sides differ (the first one, if several follow each other). A
 * zero that is only touched, or at an end of the grid, is no change of sign. Points where f is NaN are skipped.
 *
 * @param f          continuous between grid points
 * @param grid       ascending
 * @param tolerance  as for `brent`
 * @returns          ascending
 */
export function rootsByScan(f: (x: number) => number, grid: readonly number[], tolerance: number): number[] {
  const roots: number[] = [];
  let lastX = NaN;
  let lastValue = NaN;
  let firstZero = NaN;
  for (const x of grid) {
    const value = f(x);
    if (value === 0) {
      if (firstZero !== firstZero) firstZero = x;
    } else if (value === value) {
      if (lastValue > 0 !== value > 0 && lastValue === lastValue) {
        roots.push(firstZero === firstZero ? firstZero : brent(f, lastX, x, tolerance));
      }
      lastX = x;
      lastValue = value;
      firstZero = NaN;
    }
  }
  return roots;
}

/** Share of an interval at which golden section puts its lower point: 2 minus the golden ratio, (3 - √5)/2. */
const SHARE = (3 - Math.sqrt(5)) / 2;

/** The best point that a search has seen. */
export interface Maximum {
  readonly at: number;
  readonly value: number;
}

/**
 * The maximum of a function with one peak, by golden section: of two points inside the interval the worse one becomes an
 * end, and the better one is again a point of the section of what is left, so that each step costs one evaluation and
 * leaves 0.618 of the interval.
 *
 * With more than one peak it finds one of them, or none of them. Of two equal values the search goes on in the lower part,
 * so a flat function ends near `low`. The ends themselves are never asked for: a maximum at an end is met within the
 * tolerance. Near a smooth peak a function is flat, and its place is known to half of its digits at best.
 *
 * @param f          rises and then falls on [low, high]; for a minimum give -f
 * @param low        lower end
 * @param high       higher end, above it
 * @param tolerance  width of the interval at which the search ends  > 0
 * @returns          the best point seen, after 2 + ⌈ln((high - low)/tolerance)/0.4812⌉ evaluations, at most 75
 * @throws           RangeError "golden section requires low < high; got 2 and 1"
 * @source           Kiefer (1953), Sequential minimax search for a maximum, Proceedings of the AMS 4(3) 502-506
 */
export function goldenSection(
  f: (x: number) => number,
  low: number,
  high: number,
  tolerance: number,
): Maximum {
  const search = goldenSectionSearch(low, high, tolerance);
  let step = search.next();
  while (step.done !== true) step = search.next(f(step.value));
  return step.value;
}

/** Steps after which an interval is narrower than doubles can tell. */
const MOST_STEPS = 73;

/**
 * Golden section as a dialogue, for functions that take their time: yields the points at which it wants to know f, takes f
 * there, and returns the best point. Whoever asks may stop early.
 */
export function* goldenSectionSearch(
  low: number,
  high: number,
  tolerance: number,
): Generator<number, Maximum, number> {
  if (!(low < high)) throw new RangeError(`golden section requires low < high; got ${low} and ${high}`);
  let [from, to] = [low, high];
  let lower = from + SHARE * (to - from);
  let upper = to - SHARE * (to - from);
  let atLower = yield lower;
  let atUpper = yield upper;
  for (let step = 0; step < MOST_STEPS && to - from > tolerance; step++) {
    if (atLower >= atUpper) {
      [to, upper, atUpper] = [upper, lower, atLower];
      lower = from + SHARE * (to - from);
      atLower = yield lower;
    } else {
      [from, lower, atLower] = [lower, upper, atUpper];
      upper = to - SHARE * (to - from);
      atUpper = yield upper;
    }
  }
  return atLower >= atUpper ? { at: lower, value: atLower } : { at: upper, value: atUpper };
}

import { combinationProblem } from '../model/checkValue';
import { overrideProblem } from '../model/overrides';
import { parameterOfKey, type ValueKey } from '../model/values';
import type { Evaluator } from './evaluator';
import { placeOf, valueAtPlace, type MapAxis } from './mapAxis';

/** The part of a slider that the other values allow. */
export interface SliderReach {
  /** The whole track: 0 at its low end, 1 at its high end, geometric in between where it is logarithmic. */
  readonly track: Pick<MapAxis, 'track' | 'min' | 'max'>;
  readonly whole: boolean;
  /** Lowest and highest centre that goes with the other values. */
  readonly low: number;
  readonly high: number;
}

const HALVINGS = 40;
/** Digits of an end that the other values set: as they would be written. */
const DIGITS = 6;

/** Whether the centre of a value can be somewhere else. */
function canBe(evaluator: Evaluator, key: ValueKey, centre: number): boolean {
  const change = evaluator.moved(key, centre);
  return (
    overrideProblem(key, change) === undefined &&
    combinationProblem(evaluator.valuesWith({ [key]: change })) === undefined
  );
}

/** The admissible centre nearest to an end, coming from one that is admissible; what is admissible is an interval. */
function lastAdmissible(
  isAdmissible: (centre: number) => boolean,
  whole: boolean,
  from: number,
  end: number,
): number {
  if (isAdmissible(end)) return end;
  let [inside, outside] = [from, end];
  if (whole) {
    const step = outside > inside ? 1 : -1;
    while (isAdmissible(inside + step)) inside += step;
    return inside;
  }
  for (let i = 0; i < HALVINGS; i++) {
    const middle = inside + (outside - inside) / 2;
    if (isAdmissible(middle)) inside = middle;
    else outside = middle;
  }
  const written = Number(inside.toPrecision(DIGITS));
  return isAdmissible(written) ? written : inside;
}

/**
 * How far a centre can be moved without meeting what some values refuse together, coming from where it is: from
 * `low` to `high`, or undefined where not even the nearest centre in that range is admissible.
 *
 * @param now  the centre now; NaN for none
 */
export function admissibleCentres(
  evaluator: Evaluator,
  key: ValueKey,
  now: number,
  low: number,
  high: number,
): readonly [low: number, high: number] | undefined {
  const isAdmissible = (centre: number): boolean => canBe(evaluator, key, centre);
  const nearest = Number.isNaN(now) ? low : Math.min(high, Math.max(low, now));
  if (!isAdmissible(nearest)) return undefined;
  const { admissible } = parameterOfKey(key);
  const whole = admissible.type === 'number' && admissible.whole;
  return [low, high].map((end) => lastAdmissible(isAdmissible, whole, nearest, end)) as unknown as readonly [
    number,
    number,
  ];
}

/** What a key's slider can reach; undefined without a slider, or where the other values leave nothing of it. */
export function sliderReach(evaluator: Evaluator, key: ValueKey, now: number): SliderReach | undefined {
  const { admissible, slider } = parameterOfKey(key);
  if (admissible.type !== 'number' || slider === undefined) return undefined;
  const { whole } = admissible;
  const centres = admissibleCentres(evaluator, key, now, slider.min, slider.max);
  if (centres === undefined) return undefined;
  const [low, high] = centres;
  return { track: slider, whole, low, high };
}

/** Where a centre lies on the track. */
export function placeOnTrack({ track }: SliderReach, centre: number): number {
  return placeOf(track, centre);
}

/** The centre at a place of the track. */
export function centreAtPlace({ track, low, high }: SliderReach, place: number): number {
  return Math.min(high, Math.max(low, valueAtPlace(track, place)));
}

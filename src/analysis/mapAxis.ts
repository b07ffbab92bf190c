import { keysNamed } from '../model/keysNamed';
import { exp, ln } from '../numerics/elementary';
import { parameters } from '../model/parameters';
import { keysOf, parameterOfKey, valueKeys, type ValueKey } from '../model/values';

/** An axis of the strategy map: centres of a parameter along its slider's track. */
export interface MapAxis {
  readonly key: ValueKey;
  readonly track: 'linear' | 'log';
  /** Ends, in the parameter's unit. */
  readonly min: number;
  readonly max: number;
  /** Centres from low to high; the first is min, the last max. */
  readonly values: readonly number[];
  /** Where each centre lies along the axis, 0 at min and 1 at max. */
  readonly places: readonly number[];
  /** Numbers of the centres that are computed first; the first and the last are among them. */
  readonly coarse: readonly number[];
}

/** Steps of a refined axis; the coarse one has half as many. */
const STEPS = 16;
/** Digits of a centre: finer than a pixel, and short to read. */
const DIGITS = 4;

/** Whether a key can be an axis: a number with a slider. */
export function canBeAxis(key: ValueKey): boolean {
  const { admissible, slider } = parameterOfKey(key);
  return admissible.type === 'number' && slider !== undefined;
}

/** Every key that can be an axis, in the order of the parameters. */
export const axisKeys: readonly ValueKey[] = valueKeys.filter(canBeAxis);

/**
 * The key that a written name stands for on an axis, or a sentence that says what is wrong and what is allowed. A name
 * that stands for two values is refused: an axis moves one.
 */
export function axisKeyNamed(name: string): ValueKey | { readonly problem: string } {
  const keys = keysNamed(name);
  if ('problem' in keys) return keys;
  const [key, other] = keys as readonly [ValueKey, ValueKey?];
  if (!canBeAxis(key)) {
    const example = parameters.find(({ slider }) => slider !== undefined)!.id;
    return {
      problem: `${name} cannot be an axis: it has no slider; allowed is a number that has one, such as ${example}`,
    };
  }
  return other === undefined
    ? key
    : { problem: `${name} is one number for each path; allowed is ${key} or ${other}` };
}

/** What keeps two keys from spanning a map. */
export type MapProblem =
  | { readonly code: 'noSlider'; readonly key: ValueKey }
  /** One key twice; the sibling is the same parameter of the other path, where there is one. */
  | { readonly code: 'sameAxis'; readonly key: ValueKey; readonly sibling: ValueKey | undefined };

/** What keeps two keys from spanning a map, or undefined. */
export function mapProblem(x: ValueKey, y: ValueKey): MapProblem | undefined {
  const without = [x, y].find((key) => !canBeAxis(key));
  if (without !== undefined) return { code: 'noSlider', key: without };
  if (x !== y) return undefined;
  return { code: 'sameAxis', key: x, sibling: keysOf(parameterOfKey(x).id).find((key) => key !== x) };
}

function trackOf(key: ValueKey): { readonly min: number; readonly max: number; readonly isLog: boolean } {
  const { admissible, slider } = parameterOfKey(key);
  if (admissible.type !== 'number' || slider === undefined) throw new RangeError(`${key} has no slider`);
  return {
    min: Math.max(slider.min, admissible.min),
    max: Math.min(slider.max, admissible.max),
    isLog: slider.track === 'log',
  };
}

/** Where a value lies along an axis, 0 at its low end and 1 at its high end, and beyond; -Infinity for 0 on a log track. */
export function placeOf(axis: Pick<MapAxis, 'track' | 'min' | 'max'>, value: number): number {
  const { min, max } = axis;
  if (axis.track === 'linear') return (value - min) / (max - min);
  return value <= 0 ? -Infinity : ln(value / min) / ln(max / min);
}

/** The value at a place along an axis; places below 0 and above 1 are beyond its ends. */
export function valueAtPlace(axis: Pick<MapAxis, 'track' | 'min' | 'max'>, place: number): number {
  const { min, max } = axis;
  if (place === 0) return min;
  if (place === 1) return max;
  return axis.track === 'linear' ? min + (max - min) * place : min * exp(ln(max / min) * place);
}

/**
 * The axis of a key: evenly spaced along the slider's track within what is admissible, rounded to 4 digits; whole numbers
 * where the parameter is whole.
 *
 * @param key  one that `canBeAxis`
 * @param steps  an even number; fewer where there are fewer whole numbers
 */
export function mapAxis(key: ValueKey, steps = STEPS): MapAxis {
  const { min, max, isLog } = trackOf(key);
  const { admissible } = parameterOfKey(key);
  const isWhole = admissible.type === 'number' && admissible.whole;
  const track = isLog ? ('log' as const) : ('linear' as const);
  const ends = isWhole ? { track, min: Math.ceil(min), max: Math.floor(max) } : { track, min, max };
  const count = isWhole ? Math.min(steps, ends.max - ends.min) : steps;
  const centre = (step: number): number => {
    const value = valueAtPlace(ends, step / count);
    if (step === 0 || step === count) return value;
    return isWhole ? Math.round(value) : Number(value.toPrecision(DIGITS));
  };
  const values = Array.from({ length: count + 1 }, (_, step) => centre(step));
  return {
    key,
    ...ends,
    values,
    places: values.map((value) => placeOf(ends, value)),
    coarse: values.flatMap((_, index) => (index % 2 === 0 || index === count ? [index] : [])),
  };
}

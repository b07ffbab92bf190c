import type { ParameterDefinition } from '../../model/parameters';

const STEPS = 200;
const LARGE = 10;

/** Where values lie on a slider's track, 0 at its left end and 1 at its right. */
export interface TrackScale {
  readonly min: number;
  readonly max: number;
  /** Place of a value; a value beyond the track is at its end. */
  readonly placeOf: (value: number) => number;
  /** Value at a place, rounded to what the track can tell apart. */
  readonly valueAt: (place: number) => number;
  /** The value so many steps of 1/200 away. */
  readonly stepped: (value: number, steps: number) => number;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** Rounds to the power of ten that is no coarser than the step, so that every step shows. */
function roundToStep(value: number, step: number): number {
  const power = Math.floor(Math.log10(step));
  return power >= 0
    ? Math.round(value / 10 ** power) * 10 ** power
    : Number(value.toFixed(Math.min(12, -power)));
}

/** The scale of a parameter that has a slider. */
export function trackScale({ slider, admissible }: ParameterDefinition): TrackScale {
  const { min, max, track } = slider!;
  const isWhole = admissible.type === 'number' && admissible.whole;
  const isLog = track === 'log';
  const span = isLog ? Math.log(max / min) : max - min;
  const rawPlace = (value: number): number => {
    if (!isLog) return (value - min) / span;
    return value <= 0 ? 0 : Math.log(value / min) / span;
  };
  const rawValue = (place: number): number => (isLog ? min * Math.exp(place * span) : min + place * span);
  const valueAt = (place: number): number => {
    const value = rawValue(clamp(place, 0, 1));
    if (isWhole) return Math.round(value);
    const step = isLog ? value * (Math.exp(span / STEPS) - 1) : span / STEPS;
    return clamp(roundToStep(value, step), min, max);
  };
  return {
    min,
    max,
    placeOf: (value) => clamp(rawPlace(value), 0, 1),
    valueAt,
    stepped: (value, steps) => {
      if (isWhole) return clamp(Math.round(value) + steps, min, max);
      const next = valueAt(rawPlace(clamp(value, min, max)) + steps / STEPS);
      return next;
    },
  };
}

/** How far a key moves a value, in steps; undefined for other keys. */
export function stepsOfKey(key: string, isLarge: boolean): number | undefined {
  const by = isLarge ? LARGE : 1;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -by;
    case 'ArrowRight':
    case 'ArrowUp':
      return by;
    case 'PageDown':
      return -LARGE;
    case 'PageUp':
      return LARGE;
    default:
      return undefined;
  }
}

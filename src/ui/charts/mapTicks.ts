import { scaleLinear } from 'd3-scale';
import { placeOf, type MapAxis } from '../../analysis/mapAxis';

/** A tick of an axis: its value, and its place from 0 to 1. */
export interface MapTick {
  readonly value: number;
  readonly place: number;
}

/** Steps of a decade, from few to many. */
const mantissas = [[1], [1, 3], [1, 2, 5], [1, 1.5, 2, 3, 5, 7]] as const;

function logValues(min: number, max: number, most: number): readonly number[] {
  const decades = Array.from(
    { length: Math.floor(Math.log10(max)) - Math.floor(Math.log10(min)) + 1 },
    (_, index) => Math.floor(Math.log10(min)) + index,
  );
  const all = mantissas.map((steps) =>
    decades
      .flatMap((decade) => steps.map((step) => Number((step * 10 ** decade).toPrecision(2))))
      .filter((value) => value >= min * 0.999 && value <= max * 1.001),
  );
  return all.findLast((values) => values.length <= most) ?? all[0]!;
}

/** Round values along an axis, at most so many; powers of ten and their parts where it is logarithmic. */
export function mapTicks(axis: Pick<MapAxis, 'track' | 'min' | 'max'>, most: number): readonly MapTick[] {
  const { track, min, max } = axis;
  const values =
    track === 'log'
      ? logValues(min, max, most)
      : scaleLinear([min, max], [0, 1]).ticks(Math.max(2, most - 1));
  return values.map((value) => ({ value, place: placeOf(axis, value) }));
}

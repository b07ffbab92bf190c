import type { PathId } from '../model/parameters';
import { placeOf, valueAtPlace } from './mapAxis';
import { cellAt, standingOf, type StrategyMap } from './strategyMap';

/** Along one axis, all else as it is, the nearest centre at which another path becomes best. */
export interface MapCrossing {
  readonly axis: 'x' | 'y';
  readonly direction: 'below' | 'above';
  readonly at: number;
  readonly winner: PathId;
}

/** Places that are looked at along an axis. */
const LOOKS = 256;
const HALVINGS = 12;

/**
 * The nearest centres below and above a point, along each axis, at which the map's best path changes; at most four.
 *
 * @param map  without unknown cells
 */
export function crossingsThrough(map: StrategyMap, x: number, y: number): readonly MapCrossing[] {
  const start = { x: onMap(placeOf(map.x, x)), y: onMap(placeOf(map.y, y)) };
  const crossings: MapCrossing[] = [];
  for (const axis of ['x', 'y'] as const) {
    const winnerAt = (place: number): PathId | undefined => {
      const [xPlace, yPlace] = axis === 'x' ? [place, start.y] : [start.x, place];
      return standingOf(cellAt(map, xPlace, yPlace))?.winner;
    };
    const own = winnerAt(start[axis]);
    for (const direction of ['below', 'above'] as const) {
      const found = own === undefined ? null : firstChange(winnerAt, own, start[axis], direction);
      if (found !== null) {
        crossings.push({
          axis,
          direction,
          at: valueAtPlace(map[axis], found.place),
          winner: found.winner,
        });
      }
    }
  }
  return crossings;
}

function onMap(place: number): number {
  return Math.min(1, Math.max(0, place));
}

function firstChange(
  winnerAt: (place: number) => PathId | undefined,
  own: PathId,
  start: number,
  direction: 'below' | 'above',
): { readonly place: number; readonly winner: PathId } | null {
  const step = (direction === 'above' ? 1 : -1) / LOOKS;
  const end = direction === 'above' ? 1 : 0;
  for (let place = start; place !== end;) {
    const next = onMap(place + step);
    const winner = winnerAt(next);
    if (winner === undefined) return null;
    if (winner !== own) {
      let [inside, outside] = [place, next];
      for (let halving = 0; halving < HALVINGS; halving++) {
        const middle = (inside + outside) / 2;
        if (winnerAt(middle) === own) inside = middle;
        else outside = middle;
      }
      return { place: outside, winner: winnerAt(outside) ?? winner };
    }
    place = next;
  }
  return null;
}

import type { FlipResult } from '../analysis/flips';
import type { PathId } from '../model/parameters';
import type { ValueKey } from '../model/values';
import type { ParameterView } from '../state/parameterView';
import { flipsBeyond, type FlipBeyond } from './controls/flipWords';
import { trackScale } from './controls/trackScale';
import type { ControlText } from './i18n/en/controls';

/** A change of one value that hands the lead to another path. */
export interface DecisiveFlip extends FlipBeyond {
  readonly key: ValueKey;
  /** How far away it is: in P10–P90 spreads of an assumption; of a lever the part by which it would have to change. */
  readonly distance: number;
}

/** Least spread that is divided by. */
const SMALLEST = 1e-9;

/**
 * How far a change of a lever goes: as a part of the slider, or of the value where that is more, as some
 * sliders are long.
 */
function leverDistance(from: number, to: number, along: number): number {
  return Math.max(along, Math.abs(to - from) / Math.max(Math.abs(from), Math.abs(to)));
}

/**
 * The changes of single values that hand the lead to another path, the nearest first: of each value the next flip on each
 * side of where it is, unless what lies beyond is too close to call. Of what the world is like only what is uncertain
 * counts: nobody believes the rest could be otherwise. How we value it is our own doing and no news to us; its sliders say
 * where it would matter.
 */
export function decisiveFlips(
  results: readonly FlipResult[],
  viewOf: (key: ValueKey) => ParameterView,
  leader: PathId,
  text: Pick<ControlText, 'format'>,
): readonly DecisiveFlip[] {
  return results
    .flatMap((result): DecisiveFlip[] => {
      const { key, centre, segments } = result;
      if (centre === null || result.winner !== leader || result.flips.length === 0) return [];
      const { definition, uncertain, p10, p90 } = viewOf(key);
      const scale = trackScale(definition);
      if (definition.kind === 'setting' || (definition.kind === 'assumption' && !uncertain)) return [];
      const spread = Math.max(scale.placeOf(p90) - scale.placeOf(p10), SMALLEST);
      const beyond = flipsBeyond(result, centre, scale, text);
      const next = [beyond.find(({ isBelow }) => isBelow), beyond.find(({ isBelow }) => !isBelow)];
      return next
        .filter((flip) => flip !== undefined)
        .filter(({ at, isBelow, winner }) => {
          const other = segments.find(({ from, to }) => (isBelow ? to : from) === at);
          return winner !== leader && other?.tooClose !== true;
        })
        .map((flip) => {
          const along = Math.abs(scale.placeOf(flip.at) - scale.placeOf(centre));
          const distance = uncertain ? along / spread : leverDistance(centre, flip.at, along);
          return { ...flip, key, distance };
        });
    })
    .toSorted((a, b) => a.distance - b.distance);
}

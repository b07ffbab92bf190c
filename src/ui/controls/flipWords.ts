import type { Flip, FlipOption, FlipResult } from '../../analysis/flips';
import type { PathId } from '../../model/parameters';
import { parameterOfKey } from '../../model/values';
import type { ControlText } from '../i18n/en/controls';
import { parameterNumber, parameterValue } from '../parameterDisplay';
import type { TrackScale } from './trackScale';

/** A flip as seen from where the slider is: what wins beyond it. */
export interface FlipBeyond {
  readonly at: number;
  readonly isBelow: boolean;
  readonly winner: PathId;
  /** The value that words name: of a whole number the last before the change. */
  readonly named: string;
  readonly interval: readonly [low: string, high: string] | null;
}

function isWhole({ key }: FlipResult): boolean {
  const { admissible } = parameterOfKey(key);
  return admissible.type === 'number' && admissible.whole;
}

/** Every flip of a slider as seen from a centre, the nearest first. */
export function flipsBeyond(
  flips: FlipResult,
  centre: number,
  scale: TrackScale,
  text: Pick<ControlText, 'format'>,
): readonly FlipBeyond[] {
  const definition = parameterOfKey(flips.key);
  const written = (value: number): string => parameterNumber(definition, value, text);
  const distance = ({ at }: Flip): number => Math.abs(scale.placeOf(at) - scale.placeOf(centre));
  return flips.flips
    .toSorted((a, b) => distance(a) - distance(b))
    .map((flip) => {
      const isBelow = flip.at <= centre;
      const named = isWhole(flips) ? (isBelow ? Math.ceil(flip.at) : Math.floor(flip.at)) : flip.at;
      return {
        at: flip.at,
        isBelow,
        winner: isBelow ? flip.below : flip.above,
        named: written(named),
        interval: flip.interval === null ? null : [written(flip.interval[0]), written(flip.interval[1])],
      };
    });
}

/** "exit below 19%". */
export function flipInWords({ isBelow, winner, named }: FlipBeyond, { flips }: ControlText): string {
  return (isBelow ? flips.below : flips.above)({ path: flips.paths[winner], value: named });
}

/** What wins at a centre; null where that is too close to call. */
export function winnerAt({ segments, winner }: FlipResult, centre: number): PathId | null {
  const segment = segments.find(({ from, to }) => from <= centre && centre <= to);
  if (segment === undefined) return winner;
  return segment.tooClose ? null : segment.winner;
}

/** What a screen reader says after the value: "partner-led wins; exit wins below 1.5%". */
export function flipsSpoken(
  flips: FlipResult,
  centre: number,
  scale: TrackScale,
  text: ControlText,
): readonly string[] {
  const { flips: words } = text;
  const winner = winnerAt(flips, centre);
  return [
    winner === null ? words.tooClose : words.wins({ path: words.paths[winner] }),
    ...flipsBeyond(flips, centre, scale, text).map((flip) =>
      (flip.isBelow ? words.winsBelow : words.winsAbove)({
        path: words.paths[flip.winner],
        value: flip.named,
      }),
    ),
  ];
}

/** The centre that a jump to the next flip sets: beyond the last one it begins again with the first. */
export function nextFlip(flips: FlipResult, centre: number, scale: TrackScale): number | undefined {
  const places = flips.flips.map(({ at }) => at);
  const here = scale.placeOf(centre);
  const next = places.find((at) => scale.placeOf(at) > here + NEARLY) ?? places[0];
  if (next === undefined || !isWhole(flips)) return next;
  return next > centre ? Math.ceil(next) : Math.floor(next);
}

/** Part of a track within which a thumb is on a mark. */
const NEARLY = 0.002;

/** Options other than the one that is set under which another path wins than now: "exit if off". */
export function optionsInWords(
  { key, options, winner }: FlipResult,
  set: FlipOption['value'] | undefined,
  text: ControlText,
): readonly string[] {
  const definition = parameterOfKey(key);
  return options
    .filter((option) => option.value !== set && option.winner !== winner)
    .map((option) =>
      text.flips.ifOption({
        path: text.flips.paths[option.winner],
        option: parameterValue(definition, option.value, text),
      }),
    );
}

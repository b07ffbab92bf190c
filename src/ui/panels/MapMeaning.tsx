import { memo, useMemo } from 'react';
import { CALLABLE, type Lead } from '../../analysis/criterion';
import type { FlipResult } from '../../analysis/flips';
import { crossingsThrough, type MapCrossing } from '../../analysis/mapCrossings';
import { placeOf, type MapAxis } from '../../analysis/mapAxis';
import type { MapRegions } from '../../analysis/mapRegions';
import { cellAt, standingOf, type StrategyMap } from '../../analysis/strategyMap';
import { pathIds } from '../../model/parameters';
import { parameterOfKey } from '../../model/values';
import { useParameter } from '../controls/useParameter';
import { useMapText } from '../i18n/useMapText';
import { RichText } from '../i18n/RichText';
import { parameterNumber } from '../parameterDisplay';
import { useApp } from '../StoreContext';
import { axisLabel } from './AxisSelect';
import { useMapTold } from './useMapTold';

interface MapMeaningProps {
  map: StrategyMap | null;
  regions: MapRegions | null;
  x: MapAxis;
  y: MapAxis;
}

const clamp = (place: number): number => Math.min(1, Math.max(0, place));

/** The nearest flips of a parameter on both sides of its centre, as the sliders mark them. */
function crossingsOf(axis: 'x' | 'y', { flips, centre }: FlipResult): readonly MapCrossing[] {
  if (centre === null) return [];
  const below = flips.findLast(({ at }) => at < centre);
  const above = flips.find(({ at }) => at > centre);
  return [
    ...(below === undefined
      ? []
      : [{ axis, direction: 'below' as const, at: below.at, winner: below.below }]),
    ...(above === undefined
      ? []
      : [{ axis, direction: 'above' as const, at: above.at, winner: above.above }]),
  ];
}

function isCalled({ gap, standardError }: Lead): boolean {
  return gap > CALLABLE * standardError;
}

/**
 * What the map means for the decision: who leads at the cross-hair, and what would have to change. At rest it is told
 * from the run and from the flips, as everywhere on the page; while the cross-hair is dragged from the map.
 */
export const MapMeaning = memo(function MapMeaning({ map, regions, x, y }: MapMeaningProps) {
  const text = useMapText();
  const words = text.map;
  const { centre: xNow } = useParameter(x.key);
  const { centre: yNow } = useParameter(y.key);
  const isDragging = useApp((state) => state.dragging);
  const told = useMapTold();
  const sentence = useMemo(() => {
    if (map === null || regions === null) return words.loading;
    if (Number.isNaN(xNow) || Number.isNaN(yNow)) return words.noCentre;
    const [xPlace, yPlace] = [placeOf(map.x, xNow), placeOf(map.y, yNow)];
    const onMap = standingOf(cellAt(map, clamp(xPlace), clamp(yPlace)));
    if (onMap === undefined) return words.impossibleHere;
    const lead = isDragging ? null : told.lead;
    const { winner, second } = lead ?? onMap;
    const leader = text.paths[winner].object;
    const isOpen = lead === null ? onMap.tooClose : !isCalled(lead);
    if (isOpen)
      return words.tooClose({ first: text.paths[winner].subject, second: text.paths[second].object });
    if (lead === null && (xPlace !== clamp(xPlace) || yPlace !== clamp(yPlace)))
      return words.offMap({ leader });
    const fromMap = crossingsThrough(map, xNow, yNow);
    const crossings = (['x', 'y'] as const).flatMap((axis) => {
      const flips = isDragging ? null : told[axis];
      return flips === null ? fromMap.filter((each) => each.axis === axis) : crossingsOf(axis, flips);
    });
    if (crossings.length === 0) {
      return regions.boundaries.length === 0
        ? words.oneWinner({ leader: text.paths[winner].subject })
        : words.noFlipBeside({ leader });
    }
    const conditions = crossings.map(({ axis, direction, at, winner: other }) => {
      const { key } = map[axis];
      const value = parameterNumber(parameterOfKey(key), Number(at.toPrecision(3)), text);
      return {
        winner: other,
        words: words[direction]({ label: text.format.inSentence(axisLabel(key, text)), value }),
      };
    });
    const takeovers = pathIds
      .map((path) => ({
        path: text.paths[path].object,
        conditions: conditions.filter((each) => each.winner === path).map((each) => each.words),
      }))
      .filter((each) => each.conditions.length > 0)
      .map(({ path, conditions: when }) => words.takeover({ path, conditions: text.format.anyOf(when) }));
    return words.leads({
      leader,
      takeovers: takeovers.reduce((first, second) => words.takeovers({ first, second })),
    });
  }, [map, regions, xNow, yNow, isDragging, told, text, words]);
  return <RichText text={sentence} />;
});

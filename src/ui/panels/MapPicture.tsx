import { memo, useMemo } from 'react';
import { placeOf, type MapAxis } from '../../analysis/mapAxis';
import type { MapBelief, WorldShares } from '../../analysis/mapBelief';
import { winnerAt, type StrategyMap } from '../../analysis/strategyMap';
import type { PathId } from '../../model/parameters';
import { perPath } from '../../analysis/perPath';
import { parameterOfKey } from '../../model/values';
import { MapCrosshair, type MapSide } from '../charts/MapCrosshair';
import { mapRoom } from '../charts/mapRoom';
import { mapTicks } from '../charts/mapTicks';
import { StrategyMapChart } from '../charts/StrategyMapChart';
import { useWidth } from '../charts/useWidth';
import { trackScale } from '../controls/trackScale';
import { useParameter } from '../controls/useParameter';
import { inHundred } from '../format';
import { useMapText } from '../i18n/useMapText';
import { parameterInWords, parameterNumber } from '../parameterDisplay';
import { useActions } from '../StoreContext';
import { useRestingInputs } from '../useRestingInputs';
import { parameterView } from '../../state/parameterView';
import { axisLabel } from './AxisSelect';
import type { PreparedMap } from './preparedMap';

interface MapPictureProps {
  x: MapAxis;
  y: MapAxis;
  prepared: PreparedMap | null;
  belief: MapBelief | null;
  worlds: WorldShares | null;
  isStale: boolean;
}

const ASSUMED_WIDTH = 500;
/** Room that a tick needs across, px. */
const TICK = 62;

/** The map with its cross-hair, and what lies outside its areas. */
export const MapPicture = memo(function MapPicture({
  x,
  y,
  prepared,
  belief,
  worlds,
  isStale,
}: MapPictureProps) {
  const text = useMapText();
  const words = text.map;
  const [measure, width] = useWidth(ASSUMED_WIDTH);
  const resting = useRestingInputs();
  const labels = useMemo(
    () =>
      perPath((path) => ({
        name: text.paths[path].short,
        count: worlds === null ? '' : words.inHundred({ count: inHundred(worlds[path]) }),
      })),
    [text, words, worlds],
  );
  const ticks = useMemo(() => {
    const labelled = (axis: MapAxis, most: number) =>
      mapTicks(axis, most).map((tick) => ({
        ...tick,
        label: parameterNumber(parameterOfKey(axis.key), tick.value, text),
      }));
    const across = width - mapRoom.left - mapRoom.right;
    return { x: labelled(x, Math.floor(across / TICK)), y: labelled(y, 8) };
  }, [x, y, width, text]);
  const now = useMemo(() => {
    const places = [x, y].map((axis) => placeOf(axis, parameterView(resting, axis.key).centre));
    return places.some(Number.isNaN)
      ? null
      : (places.map((place) => Math.min(1, Math.max(0, place))) as unknown as readonly [number, number]);
  }, [x, y, resting]);
  return (
    <div ref={measure} className="map-plot">
      <StrategyMapChart
        width={width}
        regions={prepared?.regions ?? null}
        areas={prepared?.areas ?? null}
        belief={belief}
        labels={labels}
        impossible={words.impossible}
        ticks={ticks}
        now={now}
        isStale={isStale}
      />
      <LiveCrosshair x={x} y={y} width={width} map={prepared?.map ?? null} />
    </div>
  );
});

interface LiveCrosshairProps {
  x: MapAxis;
  y: MapAxis;
  width: number;
  map: StrategyMap | null;
}

/** The cross-hair over the store: it alone is drawn while it is dragged. */
function LiveCrosshair({ x, y, width, map }: LiveCrosshairProps) {
  const text = useMapText();
  const words = text.map;
  const actions = useActions();
  const [xSide, ySide] = [useSide(x), useSide(y)];
  if (Number.isNaN(xSide.value) || Number.isNaN(ySide.value)) return null;
  const standing = map === null ? null : winnerAt(map, xSide.value, ySide.value);
  const winner = (path: PathId): string => words.wins({ path: text.paths[path].subject });
  return (
    <MapCrosshair
      x={xSide}
      y={ySide}
      width={width}
      standing={
        standing === null || standing === 'beyond'
          ? ''
          : standing === 'impossible'
            ? words.impossibleThere
            : standing.tooClose
              ? words.closeHere
              : winner(standing.winner)
      }
      now={words.now}
      nowAt={(xNow, yNow) => words.nowAt({ x: xNow, y: yNow })}
      onStart={() => actions.startDrag()}
      onMove={(xAt, yAt) => actions.moveCentres({ [x.key]: xAt, [y.key]: yAt })}
      onEnd={() => actions.endDrag()}
    />
  );
}

function useSide(axis: MapAxis): MapSide {
  const text = useMapText();
  const { centre, definition } = useParameter(axis.key);
  const scale = useMemo(() => trackScale(definition), [definition]);
  return {
    axis,
    scale,
    value: centre,
    label: text.map.handle({ label: axisLabel(axis.key, text) }),
    words: parameterInWords(definition, centre, text),
    number: parameterNumber(definition, centre, text),
  };
}

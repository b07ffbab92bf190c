import { cellAt, standingOf, type StrategyMap } from '../../analysis/strategyMap';
import type { MapAxis } from '../../analysis/mapAxis';
import type { WorldShares } from '../../analysis/mapBelief';
import { pathIds } from '../../model/parameters';
import { parameterOfKey } from '../../model/values';
import { PathMark } from '../charts/PathMark';
import { count, inHundred, points } from '../format';
import { useMapText } from '../i18n/useMapText';
import { parameterNumber } from '../parameterDisplay';
import { axisLabel } from './AxisSelect';

/** Centres of the table along each side. */
const CENTRES = 5;

function centresOf({
  values,
  places,
}: MapAxis): readonly { readonly value: number; readonly place: number }[] {
  const last = values.length - 1;
  const numbers = new Set(
    Array.from({ length: CENTRES }, (_, step) => Math.round((step * last) / (CENTRES - 1))),
  );
  return [...numbers].map((number) => ({ value: values[number]!, place: places[number]! }));
}

interface MapTableProps {
  map: StrategyMap;
  worlds: WorldShares | null;
  isStale: boolean;
}

/** Who leads on a grid of five by five values, and how many worlds fall in each area. */
export function MapTable({ map, worlds, isStale }: MapTableProps) {
  const text = useMapText();
  const words = text.map;
  const say = ({ key }: MapAxis, value: number): string => parameterNumber(parameterOfKey(key), value, text);
  const [across, up] = [centresOf(map.x), centresOf(map.y).toReversed()];
  const rows = [
    ...pathIds.map((path) => [text.paths[path].title, path] as const),
    [words.closeRow, 'tooClose'] as const,
    [words.beyondRow, 'beyond'] as const,
    [words.impossibleRow, 'impossible'] as const,
  ];
  return (
    <>
      <p className="map-rest">
        {words.tableNote({ draws: count(map.draws) })} {isStale && words.earlier}
      </p>
      <table className="twin map-table">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              {words.corner({ up: axisLabel(map.y.key, text), across: axisLabel(map.x.key, text) })}
            </th>
            {across.map(({ value }) => (
              <th key={value} scope="col">
                {say(map.x, value)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {up.map(({ value, place }) => (
            <tr key={value}>
              <th scope="row">{say(map.y, value)}</th>
              {across.map((column) => {
                const standing = standingOf(cellAt(map, column.place, place));
                if (standing === undefined) return <td key={column.value}>{words.impossible}</td>;
                const { winner, gap, tooClose } = standing;
                return (
                  <td key={column.value} className={winner}>
                    <PathMark path={winner} size={10} />
                    <span className="visually-hidden">{text.paths[winner].short} </span>
                    {tooClose && <span className="visually-hidden">{words.closeHere} </span>}
                    {tooClose && <span aria-hidden="true">≈ </span>}
                    {points(gap)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {worlds !== null && (
        <table className="twin map-worlds">
          <caption>{words.worldsCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.area}</th>
              <th scope="col">{words.worlds}</th>
            </tr>
          </thead>
          <tbody>
            {rows
              .filter(([, area]) => worlds[area] > 0)
              .map(([label, area]) => (
                <tr key={area}>
                  <th scope="row">{label}</th>
                  <td>{inHundred(worlds[area])}</td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
    </>
  );
}

import { memo, useId, useMemo } from 'react';
import type { MapAreas, Polygon } from '../../analysis/mapAreas';
import type { MapBelief } from '../../analysis/mapBelief';
import { IMPOSSIBLE, RASTER, type MapRegions } from '../../analysis/mapRegions';
import { pathIds, type PathId } from '../../model/parameters';
import { inHundred } from '../format';
import { placeAreaLabels, type Box } from './mapLabels';
import { mapRoom } from './mapRoom';
import type { MapTick } from './mapTicks';
import './strategyMap.css';
import { lettersOf } from './letters';

interface MapLabel {
  readonly name: string;
  /** Worlds in the area, in words; empty until they are counted. */
  readonly count: string;
}

interface StrategyMapChartProps {
  width: number;
  regions: MapRegions | null;
  areas: MapAreas | null;
  belief: MapBelief | null;
  labels: Readonly<Record<PathId, MapLabel>>;
  impossible: string;
  ticks: {
    readonly x: readonly (MapTick & { label: string })[];
    readonly y: readonly (MapTick & { label: string })[];
  };
  /** Place of the cross-hair, which no label covers; null without one. */
  now: readonly [x: number, y: number] | null;
  isStale: boolean;
}

const LINE = 15;
/** Mean width of a character of a bold and of a plain label, px. */
const BOLD = 7.4;
const PLAIN = 6.4;
/** Room around the cross-hair with its word, px. */
const HAIR: readonly [width: number, height: number] = [96, 36];

/** Areas by winner, hatched where too close to call, with rings around where the worlds are. */
export const StrategyMapChart = memo(function StrategyMapChart({
  width,
  regions,
  areas,
  belief,
  labels,
  impossible,
  ticks,
  now,
  isStale,
}: StrategyMapChartProps) {
  const id = useId();
  const { left, top } = mapRoom;
  const plot = useMemo(
    () => ({ width: width - mapRoom.left - mapRoom.right, height: mapRoom.plot }),
    [width],
  );
  const drawn = useMemo(() => {
    const point = (x: number, y: number): string =>
      `${(x * plot.width).toFixed(1)},${((1 - y) * plot.height).toFixed(1)}`;
    const line = (points: ArrayLike<number>): string => {
      let path = '';
      for (let at = 0; at < points.length; at += 2) {
        path += `${at === 0 ? 'M' : 'L'}${point(points[at]!, points[at + 1]!)}`;
      }
      return path;
    };
    const fill = (polygons: readonly Polygon[]): string => polygons.map((each) => `${line(each)}z`).join('');
    return { line, fill };
  }, [plot]);
  const surface = useMemo(
    () =>
      areas === null || regions === null
        ? null
        : {
            areas: pathIds.map((path) => ({ path, d: drawn.fill(areas.best[path]) })),
            hatched: drawn.fill(areas.tooClose),
            boundaries: regions.boundaries.map(({ between, points }) => ({
              // Each boundary has the colour of the path that challenges partner-led entry, or exit.
              path: between.includes('exit') ? ('exit' as const) : ('bifurcation' as const),
              d: drawn.line(points),
            })),
          },
    [areas, regions, drawn],
  );
  const avoid = useMemo((): readonly Box[] => {
    if (now === null) return [];
    const [x, y] = [now[0] * plot.width, (1 - now[1]) * plot.height];
    return [{ left: x - HAIR[0] / 2, top: y - HAIR[1] / 2, width: HAIR[0], height: HAIR[1] }];
  }, [now, plot]);
  const names = useMemo(() => {
    if (regions === null) return [];
    return placeAreaLabels(
      regions,
      plot,
      (path) => ({
        width: Math.max(lettersOf(labels[path].name) * BOLD, lettersOf(labels[path].count) * PLAIN),
        height: 2 * LINE,
      }),
      avoid,
    ).map(({ path, box }) => {
      const isRight = box.left + box.width / 2 > plot.width / 2;
      return { path, x: isRight ? box.left + box.width : box.left, y: box.top + 12, isRight, box };
    });
  }, [regions, plot, labels, avoid]);
  const rings = useMemo(() => {
    if (belief === null || (belief.kind !== 'area' && belief.kind !== 'curve')) return [];
    const isHatched = (place: readonly [number, number]): boolean =>
      regions !== null && regions.tooClose[cellOf(place)] === 1;
    const taken: Box[] = [...avoid, ...names.map(({ box }) => box)];
    const isLine = belief.kind === 'curve';
    return belief.contours.map(({ share, lines }) => {
      const label = ringLabel(
        isLine ? lines.flatMap(endsOf) : lines,
        plot,
        taken,
        isHatched,
        isLine ? ABOVE : 0,
      );
      if (label !== null) taken.push(label.box);
      const path = label === null || regions === null ? 'exit' : winnerAt(regions, label.place);
      return { share, d: lines.map(drawn.line).join(''), label, path, isLine };
    });
  }, [belief, plot, avoid, names, drawn, regions]);
  const blocked = useMemo(() => (regions === null ? null : blockedPlace(regions)), [regions]);

  return (
    <svg
      className={`strategy-map ${isStale ? 'is-stale' : ''}`}
      width={width}
      height={top + plot.height + mapRoom.ticks}
      aria-hidden="true"
    >
      <defs>
        <clipPath id={`${id}clip`}>
          <rect width={plot.width} height={plot.height} />
        </clipPath>
        <pattern
          id={`${id}hatch`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className="map-hatch" y2="5" />
        </pattern>
      </defs>
      {ticks.y.map(({ value, place, label }) => (
        <text key={value} x={left - 8} y={top + (1 - place) * plot.height + 4} textAnchor="end">
          {label}
        </text>
      ))}
      {ticks.x.map(({ value, place, label }) => (
        <text
          key={value}
          x={left + place * plot.width}
          y={top + plot.height + 18}
          textAnchor={left + place * plot.width + (lettersOf(label) * PLAIN) / 2 > width ? 'end' : 'middle'}
        >
          {label}
        </text>
      ))}
      <g transform={`translate(${left},${top})`}>
        {ticks.x.map(({ value, place }) => (
          <line
            key={value}
            className="map-tick"
            x1={place * plot.width}
            x2={place * plot.width}
            y1={plot.height}
            y2={plot.height + 4}
          />
        ))}
        {ticks.y.map(({ value, place }) => (
          <line
            key={value}
            className="map-tick"
            x1={-4}
            y1={(1 - place) * plot.height}
            y2={(1 - place) * plot.height}
          />
        ))}
        <g clipPath={`url(#${id}clip)`}>
          {surface?.areas.map(({ path, d }) => (
            <path key={path} className={`map-area ${path}`} d={d} />
          ))}
          {surface !== null && <path d={surface.hatched} fill={`url(#${id}hatch)`} />}
          {surface?.boundaries.map(({ path, d }, index) => (
            <path key={index} className={`map-boundary ${path}`} d={d} />
          ))}
          {rings.map(({ share, d, isLine }) => (
            <path
              key={share}
              className={`map-ring ring-${inHundred(share)} ${isLine ? 'is-line' : ''}`}
              d={d}
            />
          ))}
        </g>
        <rect className="map-frame" width={plot.width} height={plot.height} />
        {rings.map(
          ({ share, label, path }) =>
            label !== null && (
              <text
                key={share}
                className={`map-ring-label ${path}`}
                x={label.x}
                y={label.y + 4}
                textAnchor="middle"
              >
                {`${inHundred(share)}%`}
              </text>
            ),
        )}
        {blocked !== null && (
          <text
            className="map-blocked"
            x={blocked[0] * plot.width}
            y={(1 - blocked[1]) * plot.height}
            textAnchor="middle"
          >
            {impossible}
          </text>
        )}
        {names.map(({ path, x, y, isRight }) => (
          <text key={path} className={`map-name ${path}`} x={x} y={y} textAnchor={isRight ? 'end' : 'start'}>
            <tspan className="map-path">{labels[path].name}</tspan>
            <tspan x={x} dy={LINE}>
              {labels[path].count}
            </tspan>
          </text>
        ))}
      </g>
    </svg>
  );
});

/** The raster cell at a place. */
function cellOf([x, y]: readonly [number, number]): number {
  const at = (place: number): number => Math.min(RASTER - 1, Math.max(0, Math.floor(place * RASTER)));
  return at(y) * RASTER + at(x);
}

function winnerAt({ winners }: MapRegions, place: readonly [number, number]): PathId {
  return pathIds[winners[cellOf(place)]!] ?? 'exit';
}

/** Middle of what the model does not admit, if that is worth a word. */
function blockedPlace({ winners }: MapRegions): readonly [number, number] | null {
  let [count, x, y] = [0, 0, 0];
  for (const [at, winner] of winners.entries()) {
    if (winner !== IMPOSSIBLE) continue;
    count++;
    x += (at % RASTER) + 0.5;
    y += Math.floor(at / RASTER) + 0.5;
  }
  return count < winners.length / 10 ? null : [x / count / RASTER, y / count / RASTER];
}

interface RingLabel {
  readonly x: number;
  readonly y: number;
  readonly place: readonly [number, number];
  readonly box: Box;
}

const RING_LABEL = { width: 30, height: 16 };
/** How far above the end of a line its label stands, px. */
const ABOVE = 12;

/** Both ends of a line, each as a line of its own. */
function endsOf(line: Float64Array): readonly Float64Array[] {
  return [line.subarray(0, 2), line.subarray(line.length - 2)];
}

/** Where on a ring its label goes if it can: low and to the right, where a reader looks for it. */
const TOWARDS: readonly [number, number] = [0.5, -1];

/** The point of a ring at which its label covers nothing else. */
function ringLabel(
  lines: readonly Float64Array[],
  plot: { readonly width: number; readonly height: number },
  taken: readonly Box[],
  isHatched: (place: readonly [number, number]) => boolean,
  above: number,
): RingLabel | null {
  let best: (RingLabel & { readonly score: number }) | null = null;
  for (const line of lines) {
    for (let at = 0; at < line.length; at += 2) {
      const place = [line[at]!, line[at + 1]!] as const;
      const [x, y] = [place[0] * plot.width, (1 - place[1]) * plot.height - above];
      const { width, height } = RING_LABEL;
      const box = { left: x - width / 2, top: y - height / 2, width, height };
      const isInside =
        box.left > 2 &&
        box.top > 2 &&
        box.left + width < plot.width - 2 &&
        box.top + height < plot.height - 2;
      const isFree = taken.every(
        (other) =>
          box.left > other.left + other.width ||
          other.left > box.left + width ||
          box.top > other.top + other.height ||
          other.top > box.top + height,
      );
      const score = TOWARDS[0] * place[0] + TOWARDS[1] * place[1] - (isHatched(place) ? 1 : 0);
      if (isInside && isFree && (best === null || score > best.score)) best = { x, y, place, box, score };
    }
  }
  return best;
}

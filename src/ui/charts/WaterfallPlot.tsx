import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { memo, useId, useMemo, type ReactNode } from 'react';
import type { PathId } from '../../model/parameters';
import type { Side } from '../../model/themes';
import { pointsSigned, tick, tickPercent } from '../format';
import { markOutline } from './PathMark';
import { WATERFALL_AXIS, waterfallHeight, type WaterfallRoom } from './waterfallRoom';
import type { Waterfall, WaterfallShare } from './waterfallRows';
import './waterfall.css';

interface WaterfallPlotProps {
  waterfall: Waterfall;
  /** Whose colour it has: of a gap, the first path's. */
  path: PathId;
  /** Errors of the levels at the start and at the end. */
  endErrors: readonly [number, number];
  room: WaterfallRoom;
  width: number;
  /** Whether it is of a gap, which is told in points and not as a return. */
  isGap: boolean;
  isStale: boolean;
}

const ERRORS = 2;
const BAR = 16;
/** Room for a figure beyond a bar, px. */
const FIGURE = 46;
/** Room beyond the marks where there is no figure, px. */
const MARGIN = 16;
const WHISKER = 3;
/** Room that a tick asks for, and the least between two, px. */
const TICK = 60;
const NEAR = 44;

/** From one level to another, share by share: what the world moves, then what we choose, then how it is valued. */
export const WaterfallPlot = memo(function WaterfallPlot({
  waterfall,
  path,
  endErrors,
  room,
  width,
  isGap,
  isStale,
}: WaterfallPlotProps) {
  const hatch = useId();
  const { from, to, sides } = waterfall;
  const toX = useMemo(() => {
    const reach = (level: number, error: number): number[] => [
      level - ERRORS * error,
      level + ERRORS * error,
    ];
    const levels = [
      ...reach(from, endErrors[0]),
      ...reach(to, endErrors[1]),
      ...sides.flatMap(({ shares }) =>
        shares.flatMap(({ start, end, standardError }) => [start, ...reach(end, standardError)]),
      ),
    ];
    const [low, high] = [Math.min(...levels), Math.max(...levels)];
    const least = Math.max(high - low, 0.01);
    const before = sides.some(({ shares }) => shares.some(({ told }) => told < 0)) ? FIGURE : MARGIN;
    return scaleLinear([low, low + least], [before, Math.max(before + MARGIN, width - FIGURE)]);
  }, [from, to, sides, endErrors, width]);
  const height = waterfallHeight(waterfall, room);
  const bottom = height;
  const rows: ReactNode[] = [];
  let y = WATERFALL_AXIS;
  rows.push(
    <End
      key="from"
      name="is-from"
      level={from}
      error={endErrors[0]}
      path={path}
      y={y + room.end / 2}
      toX={toX}
    />,
  );
  let middle = y + room.end / 2;
  y += room.end;
  for (const { side, shares } of sides) {
    y += room.side;
    for (const share of shares) {
      const next = y + room.share / 2;
      rows.push(
        <line
          key={`from ${share.group.keys.join()} ${side}`}
          className="waterfall-level"
          x1={toX(share.start)}
          x2={toX(share.start)}
          y1={middle}
          y2={next}
        />,
        <Bar
          key={`${share.group.keys.join()} ${side}`}
          share={share}
          side={side}
          y={next}
          toX={toX}
          hatch={hatch}
        />,
      );
      middle = next;
      y += room.share;
    }
  }
  rows.push(
    <line
      key="level to"
      className="waterfall-level"
      x1={toX(to)}
      x2={toX(to)}
      y1={middle}
      y2={y + room.end / 2}
    />,
    <End key="to" name="is-to" level={to} error={endErrors[1]} path={path} y={y + room.end / 2} toX={toX} />,
  );
  return (
    <svg
      className={`waterfall-plot ${path} ${isStale ? 'is-stale' : ''}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <defs>
        <pattern id={hatch} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="waterfall-hatch-ground" width={5} height={5} />
          <rect className="waterfall-hatch-line" width={2.5} height={5} />
        </pattern>
      </defs>
      {ticksOf(toX, width).map((at) => (
        <g key={at} transform={`translate(${Math.round(toX(at)) + 0.5},0)`}>
          <text y={12} textAnchor="middle">
            {isGap ? tick(100 * at) : tickPercent(at)}
          </text>
          <line className={at === 0 ? 'zero-line' : 'grid-line'} y1={WATERFALL_AXIS - 4} y2={bottom} />
        </g>
      ))}
      {rows}
    </svg>
  );
});

/** Ticks with room for their numbers. */
function ticksOf(toX: ScaleLinear<number, number>, width: number): readonly number[] {
  for (let wanted = Math.floor(width / TICK); wanted > 1; wanted--) {
    const ticks = toX.ticks(wanted);
    const [first = 0, second = Infinity] = ticks;
    if (toX(second) - toX(first) >= NEAR) return ticks;
  }
  return toX.ticks(1);
}

type ToX = (value: number) => number;

interface EndProps {
  name: 'is-from' | 'is-to';
  level: number;
  error: number;
  path: PathId;
  y: number;
  toX: ToX;
}

/** Where it starts or ends. */
function End({ name, level, error, path, y, toX }: EndProps) {
  return (
    <>
      <Whisker at={level} error={error} y={y} toX={toX} />
      <path className={`waterfall-end ${name}`} d={markOutline(path, toX(level), y, 5)} />
    </>
  );
}

function Whisker({ at, error, y, toX }: Omit<EndProps, 'name' | 'level' | 'path'> & { at: number }) {
  const [low, high] = [toX(at - ERRORS * error), toX(at + ERRORS * error)];
  if (high - low < 1) return null;
  return (
    <path
      className="waterfall-whisker"
      d={`M${low},${y - WHISKER}v${2 * WHISKER}M${low},${y}H${high}M${high},${y - WHISKER}v${2 * WHISKER}`}
    />
  );
}

interface BarProps {
  share: WaterfallShare;
  side: Side;
  y: number;
  toX: ToX;
  hatch: string;
}

/** A share: solid where the world moves, hatched where we do, an outline where it is only how we value. */
function Bar({ share: { start, end, told, standardError }, side, y, toX, hatch }: BarProps) {
  const [x1, x2] = [Math.min(toX(start), toX(end)), Math.max(toX(start), toX(end))];
  const isUp = told >= 0;
  const beyond = toX(end + (isUp ? 1 : -1) * ERRORS * standardError) + (isUp ? 6 : -6);
  return (
    <>
      <rect
        className={`waterfall-bar ${side}`}
        x={x1}
        y={y - BAR / 2}
        width={Math.max(1, x2 - x1)}
        height={BAR}
        {...(side === 'levers' ? { fill: `url(#${hatch})` } : {})}
      />
      <Whisker at={end} error={standardError} y={y} toX={toX} />
      <text className="waterfall-figure" x={beyond} y={y + 4} textAnchor={isUp ? 'start' : 'end'}>
        {pointsSigned(told)}
      </text>
    </>
  );
}

import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { memo } from 'react';
import type { PathId } from '../../model/parameters';
import { tick } from '../format';
import { sideWords } from './sideWords';
import { barsHeight, tornadoRoom } from './tornadoRoom';
import './tornado.css';
import { lettersOf } from './letters';

export interface TornadoRowDrawn {
  readonly key: string;
  /** Ends in points, the lesser first, and the values of the assumption there. */
  readonly from: number;
  readonly to: number;
  readonly fromValue: string;
  readonly toValue: string;
  /** Where the two change places. */
  readonly flipValue: string | null;
  /** Share of the variance, and in words; null where it is not known. */
  readonly share: { readonly size: number; readonly words: string } | null;
}

interface TornadoPlotProps {
  rows: readonly TornadoRowDrawn[];
  /** The better of the two first. */
  pair: readonly [PathId, PathId];
  /** Points now, and what is said of it. */
  now: { readonly at: number; readonly words: string } | null;
  winsWords: readonly [string, string];
  shareWords: string;
  hasShares: boolean;
  isStale: boolean;
  /** Room for the labels at the left, which are buttons over the picture. */
  labelWidth: number;
  width: number;
  /** Bars that there is room for. */
  room: number;
}

/** Least room for the value at a bar's end, and between it and the bar. */
const END = 42;
const BESIDE = 5;
const SHARE = 62;
const BAR = 15;
const LETTER = 6.4;
const DOT = 8;
/** Distance of two ticks, and the least where there is little room. */
const TICK = 56;
const NEAR = 30;

interface Placed extends TornadoRowDrawn {
  readonly middle: number;
  readonly start: number;
  readonly end: number;
}

/** Bars of a gap, one for each assumption, from its P10 to its P90. */
export const TornadoPlot = memo(function TornadoPlot(props: TornadoPlotProps) {
  const { rows, pair, now, winsWords, shareWords, hasShares, isStale, labelWidth, width, room } = props;
  const { head, row } = tornadoRoom;
  const bottom = head + room * row;
  const right = width - (hasShares ? SHARE : 0);
  const values = rows.flatMap(({ fromValue, toValue }) => [fromValue, toValue]);
  const end = Math.max(END, ...values.map((value) => lettersOf(value) * LETTER + BESIDE));
  const ends =
    rows.length === 0 ? [-10, 20] : [0, now?.at ?? 0, ...rows.flatMap(({ from, to }) => [from, to])];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const toX = scaleLinear(least === most ? [-10, 20] : [least, most], [labelWidth + end, right - end]);
  const zero = Math.round(toX(0)) + 0.5;
  const [ahead, behind] = [`${winsWords[0]} →`, `← ${winsWords[1]}`];
  const { leftEnd, rightStart } = sideWords(zero, width, behind, ahead);
  const placed = rows.map((drawn, index): Placed => ({
    ...drawn,
    middle: head + (index + 0.5) * row,
    start: toX(drawn.from),
    end: toX(drawn.to),
  }));
  return (
    <svg
      className={`tornado ${isStale ? 'is-stale' : ''}`}
      width={width}
      height={barsHeight(room)}
      aria-hidden="true"
    >
      {ticksOf(toX, right - labelWidth - 2 * end).map((at) => (
        <g key={at} transform={`translate(${Math.round(toX(at)) + 0.5},0)`}>
          <line className={at === 0 ? 'zero-line' : 'grid-line'} y1={head} y2={bottom} />
          <text y={bottom + 16} textAnchor="middle">
            {tick(at)}
          </text>
        </g>
      ))}
      <text className={`tornado-wins ${pair[0]}`} x={rightStart} y={11}>
        {ahead}
      </text>
      <text className={`tornado-wins ${pair[1]}`} x={leftEnd} y={11} textAnchor="end">
        {behind}
      </text>
      {placed.map((drawn) => (
        <Bar key={drawn.key} drawn={drawn} zero={zero} pair={pair} />
      ))}
      <line className="zero-line" x1={zero} x2={zero} y1={head} y2={bottom} />
      {now !== null && (
        <g transform={`translate(${Math.round(toX(now.at)) + 0.5},0)`}>
          <line className="tornado-now" y1={head - 6} y2={bottom} />
          <text className="tornado-now-words" y={head - 10} textAnchor="middle">
            {now.words}
          </text>
        </g>
      )}
      {placed.map((drawn) => (
        <BarWords key={drawn.key} drawn={drawn} zero={zero} pair={pair} />
      ))}
      {hasShares && (
        <text x={width} y={head - 10} textAnchor="end">
          {shareWords}
        </text>
      )}
      {hasShares &&
        placed.map(({ key, middle, share }) => (
          <g key={key} transform={`translate(0,${middle})`}>
            {share !== null && (
              <circle className="tornado-share" cx={right + 14} r={DOT * Math.sqrt(share.size)} />
            )}
            {share !== null && (
              <text x={width} y={4} textAnchor="end">
                {share.words}
              </text>
            )}
          </g>
        ))}
    </svg>
  );
});

/** Ticks with room for their numbers. */
function ticksOf(toX: ScaleLinear<number, number>, room: number): readonly number[] {
  for (let wanted = Math.max(3, Math.floor(room / TICK)); wanted > 1; wanted--) {
    const ticks = toX.ticks(wanted);
    const [first = 0, second = Infinity] = ticks;
    if (toX(second) - toX(first) >= NEAR) return ticks;
  }
  return toX.ticks(1);
}

interface BarProps {
  drawn: Placed;
  zero: number;
  pair: readonly [PathId, PathId];
}

/** A bar: to the left of zero in the colour of the path that is ahead there. */
function Bar({ drawn: { start, end, middle }, zero, pair }: BarProps) {
  const top = Math.round(middle - BAR / 2);
  const behind = Math.min(end, zero) - start;
  const ahead = end - Math.max(start, zero);
  return (
    <>
      {behind > 0 && (
        <rect className={`tornado-bar ${pair[1]}`} x={start} y={top} width={behind} height={BAR} />
      )}
      {ahead > 0 && (
        <rect
          className={`tornado-bar ${pair[0]}`}
          x={Math.max(start, zero)}
          y={top}
          width={ahead}
          height={BAR}
        />
      )}
    </>
  );
}

/** Values of the assumption at the ends of its bar, and where the two change places, if there is room for it. */
function BarWords({ drawn, zero, pair }: BarProps) {
  const { start, end, middle, fromValue, toValue, flipValue } = drawn;
  const need = lettersOf(flipValue ?? '') * LETTER + 10;
  const isAhead = end - zero >= need;
  const y = middle + 4;
  return (
    <>
      <text className="tornado-value" x={start - 5} y={y} textAnchor="end">
        {fromValue}
      </text>
      <text className="tornado-value" x={end + 5} y={y}>
        {toValue}
      </text>
      {flipValue !== null && (
        <rect className="tornado-tick" x={zero - 1.5} y={middle - BAR / 2 - 1} width={3} height={BAR + 2} />
      )}
      {flipValue !== null && (isAhead || zero - start >= need) && (
        <text
          className={`tornado-flip ${pair[isAhead ? 0 : 1]}`}
          x={zero + (isAhead ? 5 : -5)}
          y={y}
          textAnchor={isAhead ? 'start' : 'end'}
        >
          {flipValue}
        </text>
      )}
    </>
  );
}
